import { targetKey } from '../../formats/entry-format.ts';
import { targetCollections } from '../../forms/supplement-target.ts';
import { heading, missing, note, paragraph } from '../parts/elements.ts';
import { part } from '../parts/part.ts';
import { prose } from '../parts/prose.ts';
import type { PreviewContext } from '../preview-context.ts';
import { previewNl } from '../preview.nl.ts';
import { el, type PreviewContent } from '../tree/preview-tree.ts';
import type { EntryTemplate } from './entry.ts';

/** What is added to a text that is not one's own: its block below that text, as `src/components/supplement`. */
export const supplementPreview: EntryTemplate<'supplements'> = ({ context, draft, data, id }) => {
  const chosen = data[targetKey];
  const target = id ?? (typeof chosen === 'string' && chosen !== '' ? chosen : undefined);
  const validity = context.wording.validity(draft.value('validity'));
  return [
    part(previewNl.parts.others, () => note(target === undefined ? previewNl.addsToNothing : previewNl.addsTo(textName(context, target)))),
    el(
      'section',
      { class: 'text-page__supplement' },
      heading(2, draft.text('title') ?? defaultTitle(context)),
      validity !== undefined && paragraph(context.texts.about.holds(validity), 'soft'),
      part(previewNl.parts.text, () => prose(context, data['body'], 'md') ?? paragraph(missing(previewNl.noText))),
    ),
  ];
};

/** The name of the text that is added to; of one that is not known, its id. */
function textName({ nameOf }: PreviewContext, id: string): string {
  for (const collection of targetCollections) {
    const name = nameOf(collection, id);
    if (name !== undefined) return name;
  }
  return previewNl.unknownEntry(id);
}

function defaultTitle({ texts, owner, placeholders }: PreviewContext): PreviewContent {
  if (owner?.layer === 'region') return texts.about.inRegion(owner.name);
  const name = owner?.name ?? placeholders['gemeente'];
  return name === undefined ? missing(previewNl.noTitle) : texts.about.inMunicipality(name);
}
