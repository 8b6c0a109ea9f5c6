import { schemes } from '../../../src/theme/token-map.ts';
import { heading, note, paragraph } from '../parts/elements.ts';
import { part } from '../parts/part.ts';
import type { EntryTemplate } from '../entries/entry.ts';
import { previewNl } from '../preview.nl.ts';
import { el } from '../tree/preview-tree.ts';
import { houseLook } from './house-look.ts';
import { housePage } from './house-page.ts';

const { houseStyle, parts } = previewNl;

/** What a house style does to a page, light and dark beside each other, with what keeps it from being saved. */
export const houseStylePreview: EntryTemplate<'theme'> = (entry) => {
  const { file, looks, faults } = houseLook(entry);
  return el(
    'div',
    { class: 'flow' },
    heading(1, houseStyle.title),
    faults.length > 0 &&
      note(
        el('strong', {}, houseStyle.faults),
        el(
          'ul',
          {},
          faults.map((fault) => el('li', {}, fault)),
        ),
      ),
    looks &&
      el(
        'div',
        { class: 'preview-looks' },
        schemes.map((scheme) =>
          el(
            'figure',
            { class: 'flow flow--tight' },
            el('figcaption', {}, houseStyle.schemes[scheme]),
            el(
              'div',
              {
                class: scheme === 'light' ? 'preview-look preview-look--light' : 'preview-look',
                'data-tone': file.tone,
                look: looks[scheme],
              },
              part(parts.page, () => housePage(entry.context, file, scheme)),
            ),
          ),
        ),
      ),
    file.tokens !== undefined && paragraph(houseStyle.components, 'soft'),
    (file.font.text !== 'system' || file.font.heading !== undefined) && paragraph(houseStyle.fonts, 'soft'),
  );
};
