import { el, type PreviewContent } from '../tree/preview-tree.ts';
import { icon } from './elements.ts';

/** As `src/components/card`, each of another entry of which only the name is known here; nothing without names. */
export const nameCards = (names: readonly string[]): PreviewContent =>
  names.length > 0 &&
  el(
    'ul',
    { class: 'grid', role: 'list' },
    names.map((name) =>
      el(
        'li',
        {},
        el(
          'article',
          { class: 'card card--link' },
          el('h3', { class: 'nl-heading nl-heading--level-4 card__title' }, el('a', { class: 'card__link' }, name)),
          el('span', { class: 'card__arrow' }, icon('arrow')),
        ),
      ),
    ),
  );
