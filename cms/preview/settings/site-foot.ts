import type { ThemeFile } from '../../../src/schemas/theme.ts';
import type { PreviewedEntry } from '../entries/entry.ts';
import { missing } from '../parts/elements.ts';
import { previewNl } from '../preview.nl.ts';
import { el, type PreviewContent } from '../tree/preview-tree.ts';

/** The foot of every page, as `src/components/site-footer`, with the links that are the portal's own. */
export function siteFoot({ context, draft }: PreviewedEntry<'sites'>, tone: ThemeFile['tone']): PreviewContent {
  const { footer } = context.texts;
  const municipality = context.placeholders['gemeente'];
  const tagline = draft.text('tagline');
  const links = draft.value('links') ?? [];
  return el(
    'div',
    { class: 'utrecht-page-footer site-footer', 'data-tone': tone },
    el(
      'div',
      { class: 'utrecht-page-footer__content page site-footer__inner' },
      el(
        'div',
        { class: 'site-footer__about' },
        el('p', { class: 'site-footer__name' }, draft.text('name') ?? missing(previewNl.noName)),
        el(
          'p',
          {},
          tagline === undefined ? missing(previewNl.noTagline) : `${tagline}.`,
          municipality !== undefined && ` ${footer.municipality(municipality)}`,
        ),
        el('p', {}, footer.privacy),
      ),
      links.length > 0 &&
        el(
          'div',
          { class: 'site-footer__nav' },
          el(
            'ul',
            { class: 'utrecht-link-list utrecht-link-list--html-ul site-footer__links', role: 'list' },
            links.map(({ label }) =>
              el(
                'li',
                { class: 'utrecht-link-list__item' },
                el('a', { class: 'utrecht-link-list__link nl-link site-footer__link' }, label),
              ),
            ),
          ),
        ),
    ),
  );
}
