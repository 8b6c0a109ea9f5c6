import type { FacetGroup } from '../../directory/facets.ts';
import { fill } from '../../directory/fill.ts';
import { chosenValues, emptySelection, toggle, without, type Change, type Selection } from '../../directory/selection.ts';
import type { DirectoryWords } from '../../directory/words.ts';
import { ChosenChips, type Chip } from './chosen-chips.ts';

/** What is chosen, above the list: a chip for each value and for words that are looked for besides, and their number beside the filters. */
export class ChosenFilters {
  readonly #root: ParentNode;
  readonly #words: DirectoryWords;
  readonly #chips: ChosenChips;
  readonly #addressOf: (selection: Selection) => string;
  readonly #go: (change: Change) => void;
  readonly #empty: () => void;

  /**
   * @param go takes away what a chip stands for
   * @param empty called when the focus has no chip to go to, because none is left
   */
  constructor(
    root: ParentNode,
    words: DirectoryWords,
    addressOf: (selection: Selection) => string,
    go: (change: Change) => void,
    empty: () => void,
  ) {
    const row = root.querySelector<HTMLElement>('[data-chips]');
    if (row === null) throw new Error('The page has no [data-chips].');
    this.#root = root;
    this.#words = words;
    this.#addressOf = addressOf;
    this.#go = go;
    this.#empty = empty;
    this.#chips = new ChosenChips(row, () => {
      go(() => emptySelection);
      empty();
    });
  }

  /** @param isNone whether nothing is left: then the words are a choice to take away as well */
  show(selection: Selection, groups: readonly FacetGroup[], isNone: boolean) {
    const { query } = selection;
    const values = chosenValues(selection, groups);
    const chips: [label: string, change: Change][] = values.map(({ key, id, label }) => [label, (now) => toggle(now, groups, key, id)]);
    // Words alone stand in the box above the list, where they can be wiped.
    if (query !== undefined && (chips.length > 0 || isNone))
      chips.unshift([fill(this.#words.query, query), (now) => without(now, 'query')]);
    this.#chips.show(
      chips.map(([label, change], place) => this.#chip(label, this.#addressOf(change(selection)), change, place)),
      this.#words.remove,
    );
    for (const badge of this.#root.querySelectorAll<HTMLElement>('[data-filter-chosen]')) {
      badge.textContent = values.length === 0 ? '' : fill(this.#words.chosen, values.length);
    }
  }

  #chip = (label: string, href: string, change: Change, place: number): Chip => ({
    label,
    href,
    remove: () => {
      this.#go(change);
      if (!this.#chips.focus(place)) this.#empty();
    },
  });
}
