import { addDays } from '../../../src/opening-hours/calendar-date.ts';
import type { ThemeFile } from '../../../src/schemas/theme.ts';
import type { Scheme } from '../../../src/theme/token-map.ts';
import { alert, button, heading, icon, panel, paragraph } from '../parts/elements.ts';
import type { PreviewContext } from '../preview-context.ts';
import { previewNl } from '../preview.nl.ts';
import { el, type PreviewContent } from '../tree/preview-tree.ts';
import { portalHead } from './portal-head.ts';
import { housePattern } from './house-pattern.ts';
import { themeDrawing } from './theme-drawing.ts';

const { sample } = previewNl;

/** A page with one of everything that a house style gives its colours. */
export function housePage(context: PreviewContext, file: ThemeFile, scheme: Scheme): PreviewContent {
  return [
    portalHead(context, { name: sample.name, tone: file.tone, logo: logoOf(context, file, scheme) }),
    firstScreen(context, file, scheme),
    el(
      'div',
      { class: 'page flow preview-look__rest' },
      heading(2, sample.heading),
      el('p', {}, sample.text, ' ', el('a', {}, sample.link), '.'),
      el('div', { class: 'utrecht-action-group' }, button(sample.button, { primary: true, icon: 'chat' }), button(sample.otherButton)),
      panel(sample.panel, true, paragraph(sample.panelText)),
      el('p', {}, el('span', { class: 'utrecht-status-badge opening-status' }, `${context.texts.location.next} ${nextDay(context)}`)),
      el('p', {}, el('span', { class: 'utrecht-status-badge utrecht-status-badge--warning' }, context.texts.location.unknownHours)),
      alert('warning', paragraph(sample.alert)),
    ),
  ];
}

const nextDay = ({ wording, today }: PreviewContext) => wording.day(addDays(today, 2), today);

/** The first screen of the home page with the answer on it, as `src/components/hero` and `answer-card`. */
function firstScreen(context: PreviewContext, { tone, pattern, illustration }: ThemeFile, scheme: Scheme): PreviewContent {
  const { home, location } = context.texts;
  return el(
    'div',
    // In the dark a lively first screen is as quiet as a calm one.
    { class: 'hero', 'data-tone': tone === 'lively' && scheme === 'dark' ? 'calm' : tone },
    el(
      'div',
      { class: 'page hero__inner' },
      el('div', { class: 'hero__text' }, heading(2, home.withPoints, 1), el('p', { class: 'hero__intro' }, home.intro)),
      el(
        'div',
        { class: 'hero__answer' },
        el(
          'div',
          { class: 'answer-card' },
          el(
            'div',
            { class: 'next-moment' },
            el(
              'div',
              { class: 'answer-card__key next-moment__when' },
              el('span', { class: 'next-moment__label' }, location.next),
              el('strong', {}, nextDay(context)),
              el('span', {}, sample.time),
            ),
            el(
              'div',
              {},
              heading(3, el('a', {}, sample.place)),
              el('p', { class: 'answer-card__line' }, icon('location'), el('span', {}, sample.address)),
            ),
          ),
          el(
            'div',
            { class: 'answer-card__actions' },
            context.phone !== undefined && button(context.phone, { primary: true, icon: 'phone' }),
            button(home.allPoints, { primary: context.phone === undefined }),
          ),
        ),
      ),
      themeDrawing(context, illustration, { class: 'hero__picture', alt: '' }),
    ),
    housePattern(pattern, scheme),
  );
}

/** The logo of a house style. On the accent colour the drawing for a dark page is the one that shows. */
export function logoOf(context: PreviewContext, { logo, tone }: ThemeFile, scheme: Scheme): PreviewContent {
  if (logo === undefined) return undefined;
  const name = tone === 'bold' || scheme === 'dark' ? (logo.fileDark ?? logo.file) : logo.file;
  return themeDrawing(context, name, { class: 'wordmark__logo', alt: logo.alt ?? sample.name });
}
