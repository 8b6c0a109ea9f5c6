import { directoryHref } from './routes.ts';

/** The groups of filters whose values have pages of their own. Their keys are the words in the addresses. */
export const listKinds = ['thema', 'leeftijd', 'plaats', 'voor', 'functie'] as const;

/** One of {@link listKinds}. */
export type ListKind = (typeof listKinds)[number];

/**
 * The value of `plaats` of what is at no village or neighbourhood: help by phone, online, at home, or anywhere in the municipality. The id of an area is
 * made of names, and no name is called this.
 */
export const noPlaceId = 'zonder-vaste-plek';

/** The word before the number of a page. */
const pageWord = 'pagina';

/** The word before the files that the script of the social map reads. */
const dataWord = 'gegevens';

/** Words that follow `/sociale-kaart/` and so cannot be the id of a service. */
export const directoryWords: readonly string[] = [...listKinds, pageWord, dataWord];

/** Folder of the files that the script of the social map reads. They never change: the hash of a file is its name. */
export const directoryDataFolder = `${directoryHref}${dataWord}/`;

/** All values of one kind: `/sociale-kaart/thema/`. */
export const kindHref = (kind: ListKind) => `${directoryHref}${kind}/`;

/** The list of one value: `/sociale-kaart/thema/slapen/`. */
export const listHref = (kind: ListKind, id: string) => `${kindHref(kind)}${id}/`;

/** A page of a list, from 1. The first is the list itself; the third of all is `/sociale-kaart/pagina/3/`. */
export const listPageHref = (list: string, page: number) => (page === 1 ? list : `${list}${pageWord}/${String(page)}/`);
