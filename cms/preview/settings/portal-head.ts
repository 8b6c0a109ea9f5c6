import { readingNl } from '../../../src/messages/reading.nl.ts';
import type { ThemeFile } from '../../../src/schemas/theme.ts';
import { mark, markSize } from '../../../src/site-files/images/mark.ts';
import type { PreviewContext } from '../preview-context.ts';
import { el, nodesIn, type PreviewContent } from '../tree/preview-tree.ts';

/** What stands at the top of every page. */
interface PortalHead {
  name: PreviewContent;
  tone: ThemeFile['tone'];
  /** In the place of the name. */
  logo?: PreviewContent;
  menu?: readonly string[];
  /** Above the menu. */
  tools?: PreviewContent;
}

/** The top of every page of a portal with its menu, as `src/components/site-header`. */
export function portalHead(context: PreviewContext, { name, tone, logo, menu = menuOf(context), tools }: PortalHead): PreviewContent {
  const drawn = nodesIn(logo);
  return el(
    'header',
    { class: 'utrecht-page-header site-header', 'data-tone': tone },
    el(
      'div',
      { class: 'utrecht-page-header__content page site-header__inner' },
      el('a', { class: 'wordmark' }, drawn.length > 0 ? drawn : [houseMark(), el('span', { class: 'wordmark__name' }, name)]),
      tools,
      el(
        'div',
        { class: 'site-nav' },
        el(
          'ul',
          { class: 'utrecht-nav-list site-nav__list', role: 'list' },
          menu.map((label, index) =>
            el(
              'li',
              { class: 'utrecht-nav-list__item' },
              el(
                'a',
                { class: 'utrecht-nav-list__link site-nav__link', ...(index === 0 ? { 'aria-current': 'page' as const } : {}) },
                label,
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

/** The menu of a portal that is not for young people alone. */
const menuOf = ({ texts: { navigation }, tone }: PreviewContext): string[] => [
  navigation.walkIn,
  readingNl(tone).menu,
  navigation.directory,
  navigation.contact,
];

const houseMark = () =>
  el(
    'svg',
    { class: 'wordmark__mark', viewBox: `0 0 ${String(markSize)} ${String(markSize)}`, 'aria-hidden': 'true' },
    [...mark('', '').matchAll(/ d="([^"]+)"/g)].map(([, d = '']) => el('path', { d })),
  );
