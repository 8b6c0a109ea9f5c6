import { newsletterNl } from '../../../src/messages/newsletter.nl.ts';
import { introductionParagraphs } from '../../../src/newsletters/introduction.ts';
import { newsletterMailHref } from '../../../src/sites/routes.ts';
import { nameCards } from '../parts/cards.ts';
import { heading, lead, missing, note, paragraph } from '../parts/elements.ts';
import { namesIn } from '../parts/names.ts';
import { part } from '../parts/part.ts';
import { previewNl } from '../preview.nl.ts';
import { el, type PreviewContent } from '../tree/preview-tree.ts';
import type { EntryTemplate, PreviewedEntry } from './entry.ts';

/** What an issue can hold, in the order of its page. */
const sections = ['news', 'events', 'articles'] as const;

/** An issue of the newsletter, as its page. */
export const newsletterPreview: EntryTemplate<'newsletters'> = (entry) => {
  const { context, draft, id } = entry;
  const texts = newsletterNl(context.tone);
  const day = draft.value('publishedOn');
  const introduction = introductionParagraphs(draft.text('introduction') ?? '');
  return [
    el(
      'header',
      { class: 'flow flow--tight measure' },
      heading(1, draft.text('title') ?? missing(previewNl.noTitle)),
      paragraph(day === undefined ? missing(previewNl.noDay) : texts.from(context.wording.date(day)), 'soft'),
      introduction.length === 0 ? lead(missing(previewNl.noSummary)) : introduction.map((one) => lead(one)),
    ),
    part(previewNl.parts.others, () => chosen(entry)),
    ...(id === undefined ? [] : [note(previewNl.newsletterMail(newsletterMailHref(id)))]),
  ];
};

function chosen({ context, draft }: PreviewedEntry<'newsletters'>): PreviewContent {
  const texts = newsletterNl(context.tone);
  const filled = sections.flatMap((name) => {
    const names = namesIn(context, name, draft.value(name));
    return names.length === 0 ? [] : [{ title: texts.sections[name], names }];
  });
  if (filled.length === 0) return el('div', { class: 'section' }, paragraph(missing(previewNl.emptyIssue)));
  return filled.map(({ title, names }) => el('section', { class: 'section flow' }, heading(2, title), nameCards(names)));
}
