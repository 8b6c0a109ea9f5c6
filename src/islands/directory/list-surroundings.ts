import type { FacetGroup } from '../../directory/facets.ts';
import { fill } from '../../directory/fill.ts';
import type { Filtered } from '../../directory/filter.ts';
import type { ListFrame } from '../../directory/list-state.ts';
import { emptySelection, toggle, without, type Change, type Selection, type SortOrder } from '../../directory/selection.ts';
import type { View } from '../../directory/view.ts';
import type { DirectoryWords } from '../../directory/words.ts';
import { noPlaceId } from '../../sites/list-addresses.ts';
import { cardsAtOnce } from './card-list.ts';
import { ChosenFilters } from './chosen-filters.ts';
import { FilterGroups } from './filter-groups.ts';
import { NoPlaceLink } from './no-place-link.ts';
import { PageHead } from './page-head.ts';
import { partOf, setLabel } from './page-parts.ts';

/** From what is shown around a list. */
export interface SurroundingsSource {
  frame: ListFrame;
  words: DirectoryWords;
  /** The groups of filters that the page has, in their order. */
  groups: readonly FacetGroup[];
  /** The groups as they are at this moment. */
  facets: () => readonly FacetGroup[];
  /** The address of a selection. */
  addressOf: (selection: Selection) => string;
  /** Changes what is chosen. */
  go: (change: Change) => void;
  /** Shows more of the list. */
  more: () => void;
  /** Sorting by distance was chosen. */
  sortedByDistance: () => void;
}

/** What a list shows, and of which choices it comes. */
export interface ListShown {
  selection: Selection;
  view: View;
  /** How many entries a press on the button below the list can still show. */
  left: number;
  /** Whether the list is the one that the page was made with. */
  isMade: boolean;
  /** Whether the page was made for these choices. */
  isMadePage: boolean;
}

/** What stands around the cards of a list: the title, the number of results, the choices, what is chosen, the order, and what shows more. */
export class ListSurroundings {
  readonly #words: DirectoryWords;
  readonly #facets: () => readonly FacetGroup[];
  readonly #head: PageHead;
  readonly #groups: FilterGroups;
  readonly #chosen: ChosenFilters;
  readonly #noPlace: NoPlaceLink;
  readonly #parts;
  #selection = emptySelection;

  constructor(root: HTMLElement, { frame, words, groups, facets, addressOf, go, more, sortedByDistance }: SurroundingsSource) {
    this.#words = words;
    this.#facets = facets;
    this.#parts = partsOf(root);
    this.#head = new PageHead(root, frame.all);
    this.#groups = new FilterGroups(root, partOf(root, 'template[data-choice]'), groups, words, {
      toggle: (key, id) => {
        go((now) => toggle(now, facets(), key, id));
      },
      refuse: (label) => {
        const { chosen, query } = this.#selection;
        const reason = fill(chosen.size === 0 && query === undefined ? words.zeroAlone : words.zeroReason, label);
        this.announce(reason);
        return reason;
      },
    });
    this.#chosen = new ChosenFilters(root, words, addressOf, go, this.focusResults);
    this.#noPlace = new NoPlaceLink(root, words, () => {
      go((now) => toggle(now, facets(), 'plaats', noPlaceId));
      this.focusResults();
    });
    partOf(this.#parts.more, 'button').addEventListener('click', more);
    partOf(this.#parts.show, 'button').addEventListener('click', () => {
      const panel = root.querySelector<HTMLDetailsElement>('[data-filter-panel]');
      if (panel !== null) panel.open = false;
      this.focusResults();
    });
    this.#parts.sort.addEventListener('change', () => {
      const sort = this.#parts.sort.value;
      go((now) => (sort === '' ? without(now, 'sort') : { ...now, sort: sort as SortOrder }));
      if (sort === 'afstand') sortedByDistance();
    });
  }

  /** Opens the groups in which something is chosen. */
  openChosen(selection: Selection) {
    this.#groups.openChosen(selection);
  }

  /** Shows how many results there are, for which nothing has to be worked out. */
  showCount({ order }: View) {
    this.#parts.none.hidden = order.length > 0;
    this.#parts.count.textContent = this.countText(order.length);
  }

  /** Shows all that stands around a list. */
  show({ selection, view, left, isMade, isMadePage }: ListShown) {
    const { pages, show, sort } = this.#parts;
    const { order, counts } = view;
    const words = this.#words;
    this.#head.show(isMadePage ? undefined : words);
    pages.hidden = !isMade;
    show.hidden = false;
    setLabel(show, order.length === 1 ? words.show.one : fill(words.show.many, order.length));
    this.showMore(left);
    const values = counts();
    this.showNumbers(selection, values);
    this.#noPlace.show(selection, values);
    this.#chosen.show(selection, this.#facets(), order.length === 0);
    sort.value = selection.sort ?? '';
    const [standard] = sort.options;
    if (standard) standard.text = selection.query === undefined ? words.standard : words.relevance;
  }

  /** Shows how many results each choice gives. */
  showNumbers(selection: Selection, counts: Filtered['counts']) {
    this.#selection = selection;
    this.#groups.update(selection, counts);
  }

  /** Shows the button below the list. @param left how many entries it can still show */
  showMore(left: number) {
    const { more } = this.#parts;
    more.hidden = left <= 0;
    setLabel(more, fill(this.#words.more, Math.min(cardsAtOnce, left), left));
  }

  /** The number of results in words. */
  countText(length: number): string {
    const { one, many } = this.#words.count;
    return length === 1 ? one : fill(many, length);
  }

  /** Tells it to those who cannot see it. */
  announce(text: string) {
    const { status } = this.#parts;
    if (status.textContent !== text) status.textContent = text;
  }

  focusResults = () => {
    this.#parts.count.focus();
  };
}

/** The parts of the page (`directory-list.astro`) that are written to. */
const partsOf = (root: ParentNode) => ({
  count: partOf<HTMLElement>(root, '#resultaten'),
  more: partOf<HTMLElement>(root, '[data-more]'),
  none: partOf<HTMLElement>(root, '[data-none]'),
  pages: partOf<HTMLElement>(root, '[data-pages]'),
  show: partOf<HTMLElement>(root, '[data-show]'),
  sort: partOf<HTMLSelectElement>(root, '#volgorde'),
  status: partOf<HTMLElement>(root, '[data-status]'),
});
