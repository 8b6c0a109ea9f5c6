import { descriptionList, missing, paragraph, type Fact } from '../parts/elements.ts';
import { previewNl } from '../preview.nl.ts';
import { link } from '../text/link.ts';
import { el } from '../tree/preview-tree.ts';
import type { EntryTemplate } from './entry.ts';

/** A source, as it is named under a text: `src/components/provenance`. Who published it stands on no page. */
export const sourcePreview: EntryTemplate<'sources'> = ({ context, draft }) => {
  const title = draft.text('title');
  const year = draft.value('published')?.slice(0, 4);
  const url = draft.value('url');
  const named = title === undefined ? missing(previewNl.noTitle) : year === undefined ? title : `${title} (${year})`;
  const publisher = draft.text('publisher');
  const facts: Fact[] = publisher === undefined ? [] : [{ term: previewNl.publisher, description: publisher }];
  return el(
    'div',
    { class: 'flow measure' },
    paragraph(missing(previewNl.underText)),
    el('p', { class: 'provenance' }, `${context.texts.provenance.sources} `, url === undefined ? named : link(context, url, named)),
    facts.length > 0 && [paragraph(missing(previewNl.forEditors)), descriptionList(facts)],
  );
};
