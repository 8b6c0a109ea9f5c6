import { afterHash, parametersWithWords } from '../sites/words-in-address.ts';
import { addressKeys } from './address-keys.ts';
import { formatSelection, parseSelection, type Dropped } from './address.ts';
import type { FacetGroup } from './facets.ts';
import { emptySelection, without, type Selection } from './selection.ts';

/** The page on which a list stands. */
export interface ListFrame {
  /** The address of the first page of its list: `/sociale-kaart/thema/slapen/`. */
  href: string;
  /** The address of the list of everything. */
  all: string;
  /** What the list itself has chosen, as `formatSelection` writes it. */
  selection: string;
}

/** What is chosen at an address: what stands in it, and, but at the list of everything, what the list of the page has of itself. */
export function selectionAt(
  address: Pick<URL, 'pathname' | 'search' | 'hash'>,
  frame: ListFrame,
  groups: readonly FacetGroup[],
): { selection: Selection; dropped: readonly Dropped[] } {
  const parameters = new URLSearchParams(address.search);
  parameters.set(addressKeys.query, parametersWithWords(address).get(addressKeys.query) ?? '');
  const { selection, dropped } = parseSelection(parameters, groups);
  if (address.pathname === frame.all) return { selection, dropped };
  const chosen = new Map([...ownSelection(frame, groups).chosen, ...selection.chosen]);
  return {
    // In the order of the groups.
    selection: { ...selection, chosen: new Map(groups.flatMap(({ key }) => (chosen.has(key) ? [[key, chosen.get(key) ?? []]] : []))) },
    dropped,
  };
}

/** The selection of the list of the page itself. */
export const ownSelection = (frame: ListFrame, groups: readonly FacetGroup[]): Selection =>
  frame.selection === '' ? emptySelection : parseSelection(new URLSearchParams(frame.selection), groups).selection;

/** Whether a selection is one within the list of the page: exactly what that has of itself, and more in other groups or words. */
export const isWithin = (selection: Selection, frame: ListFrame, groups: readonly FacetGroup[]): boolean =>
  [...ownSelection(frame, groups).chosen].every(([key, ids]) => selection.chosen.get(key)?.join() === ids.join());

/**
 * The address of a selection: of the page itself while that is right, else of the list of everything, with its words after `#`.
 * {@link selectionAt} reads it.
 */
export function addressOf(selection: Selection, frame: ListFrame, groups: readonly FacetGroup[]): string {
  const within = isWithin(selection, frame, groups);
  const own = within ? ownSelection(frame, groups).chosen : new Map();
  const chosen = new Map([...selection.chosen].filter(([key]) => !own.has(key)));
  const filters = formatSelection(without({ ...selection, chosen }, 'query'));
  return `${within ? frame.href : frame.all}${filters === '' ? '' : `?${filters}`}${afterHash(selection.query)}`;
}

/** Whether anything is chosen, searched for or sorted. */
export const isPlain = (selection: Selection): boolean => formatSelection(selection) === '';
