import { campaignNl } from '../../../src/messages/campaign.nl.ts';
import { nameCards } from '../parts/cards.ts';
import { heading, missing, paragraph, tagList } from '../parts/elements.ts';
import { namesIn } from '../parts/names.ts';
import { part } from '../parts/part.ts';
import { pagePicture } from '../parts/picture.ts';
import { previewNl } from '../preview.nl.ts';
import { el } from '../tree/preview-tree.ts';
import type { EntryTemplate } from './entry.ts';

/** A subject at the top of the home page, as `src/components/campaign`. */
export const campaignPreview: EntryTemplate<'campaigns'> = ({ context, draft, data }) => {
  const endsOn = draft.value('endsOn');
  return el(
    'section',
    { class: 'panel flow campaign' },
    el(
      'div',
      { class: 'campaign__head' },
      el(
        'div',
        { class: 'flow flow--tight' },
        heading(2, draft.text('title') ?? missing(previewNl.noTitle)),
        paragraph(draft.text('summary') ?? missing(previewNl.noSummary)),
        endsOn !== undefined && paragraph(campaignNl.until(context.wording.date(endsOn)), 'soft'),
        part(previewNl.parts.others, () => tagList(campaignNl.more, namesIn(context, 'themes', draft.value('themes')))),
      ),
      part(previewNl.parts.picture, () => pagePicture(context, data['image'])),
    ),
    part(previewNl.parts.others, () =>
      nameCards([
        ...namesIn(context, 'articles', draft.value('articles')),
        ...namesIn(context, 'services', draft.value('services')),
        ...namesIn(context, 'news', draft.value('news')),
        ...namesIn(context, 'events', draft.value('events')),
      ]),
    ),
  );
};
