import { readingNl } from '../../../src/messages/reading.nl.ts';
import { heading, lead, missing, note, paragraph } from '../parts/elements.ts';
import { nameIn } from '../parts/names.ts';
import { part } from '../parts/part.ts';
import { previewNl } from '../preview.nl.ts';
import { el } from '../tree/preview-tree.ts';
import type { EntryTemplate } from './entry.ts';

/** A subject: the head of its page, as `src/components/topic-details`, and below it what only an editor sees. */
export const themePreview: EntryTemplate<'themes'> = ({ context, draft }) => {
  const parent = draft.value('parent');
  const synonyms = draft.value('synonyms') ?? [];
  return [
    el(
      'header',
      { class: 'flow measure' },
      heading(1, draft.text('name') ?? missing(previewNl.noName)),
      lead(draft.text('summary') ?? missing(previewNl.noSummary)),
      draft.value('sensitive') === true && paragraph(readingNl(context.tone).sensitive.text, 'soft'),
    ),
    el(
      'div',
      { class: 'section flow flow--tight' },
      paragraph(missing(previewNl.themeBelow)),
      part(previewNl.parts.others, () => [
        parent !== undefined && note(previewNl.partOf(nameIn(context, 'themes', parent))),
        synonyms.length > 0 && note(previewNl.foundBy(synonyms)),
      ]),
    ),
  ];
};
