import { addressKeys } from '../../directory/address-keys.ts';
import type { Dropped } from '../../directory/address.ts';
import type { FacetGroup } from '../../directory/facets.ts';
import { addressOf, isWithin, selectionAt, type ListFrame } from '../../directory/list-state.ts';
import type { Selection } from '../../directory/selection.ts';
import { afterHash, hasWords, leadsToPart } from '../../sites/words-in-address.ts';

/** The address of a list: what is chosen in it, and the steps that one can go back to. */
export class ListAddress {
  readonly #frame: ListFrame;
  readonly #groups: () => readonly FacetGroup[];
  /** The path of the page as it was made. */
  readonly #madeAt = location.pathname;
  #address = location.pathname;

  /** @param groups the groups as they are now */
  constructor(frame: ListFrame, groups: () => readonly FacetGroup[]) {
    this.#frame = frame;
    this.#groups = groups;
  }

  /** What is chosen at the address of the page now, which becomes that of the list. Words after `?` are put after `#`. */
  read(): { selection: Selection; dropped: readonly Dropped[] } {
    const read = selectionAt(location, this.#frame, this.#groups());
    hideWords(read.selection);
    // What says nothing of the list (`?utm_source=…`) does not make it another one.
    this.#address = /[?#]/.test(this.of(read.selection)) ? here() : location.pathname;
    return read;
  }

  /** The address of a selection. */
  of = (selection: Selection): string => addressOf(selection, this.#frame, this.#groups());

  /** Makes the address of a selection that of the list; the browser shows it at the next {@link push} or {@link replace}. */
  set(selection: Selection) {
    this.#address = this.of(selection);
  }

  /** Shows the address as a step of its own, if it is another one. @param shown how many cards are shown */
  push(shown: number) {
    if (this.#address !== here()) history.pushState({ shown }, '', this.#address);
  }

  /** Shows the address in the place of the one before it, if it is another one. */
  replace(shown: number) {
    if (this.#address !== here()) history.replaceState({ shown }, '', this.#address);
  }

  /** Keeps how many cards are shown, for who comes back. */
  keepShown(shown: number) {
    history.replaceState({ shown }, '');
  }

  /** How many cards were shown when somebody was here before; 0 when that is not known. */
  get shown(): number {
    const state: unknown = history.state;
    const shown = typeof state === 'object' && state !== null && 'shown' in state ? state.shown : undefined;
    return typeof shown === 'number' ? shown : 0;
  }

  /** Whether the list is the one that the page was made with. */
  get isMade(): boolean {
    return this.#address === this.#madeAt;
  }

  /** Whether a selection belongs with the title of the page. */
  isMadePage = (selection: Selection): boolean => isWithin(selection, this.#frame, this.#groups()) && location.pathname === this.#madeAt;

  /** Whether the address leads to a part of the list as it is: a link to it, and the way back from there. */
  get isAtPart(): boolean {
    return leadsToPart(location) && this.#address.split('#')[0] === location.pathname + location.search;
  }
}

/** Puts the words of an address after `#` that stood after `?`. */
function hideWords(selection: Selection) {
  const parameters = new URLSearchParams(location.search);
  if (!parameters.has(addressKeys.query)) return;
  parameters.delete(addressKeys.query);
  const filters = parameters.toString();
  history.replaceState(history.state, '', `${location.pathname}${filters === '' ? '' : `?${filters}`}${afterHash(selection.query)}`);
}

/** The address without a part of the page that it leads to. */
const here = () => location.pathname + location.search + (hasWords({ search: '', hash: location.hash }) ? location.hash : '');
