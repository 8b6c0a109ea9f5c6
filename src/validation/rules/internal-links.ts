import type { TextLink } from '../../documents/text-result.ts';
import type { Entry, MunicipalityContent } from '../../layers/entry.ts';
import { nearest } from '../../problems/did-you-mean.ts';
import type { Problem } from '../../problems/problem.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { organizationKinds } from '../../schemas/organizations.ts';
import { knownPaths, organizationAnchor, organizationHref, organizationsHref, pageHref } from '../../sites/routes.ts';
import { isMediaAddress } from './media.ts';
import { textOf } from './texts.ts';

/** Why a link leads nowhere, in one municipality. */
interface Fault {
  kind: 'path' | 'slash' | 'hidden' | 'anchor';
  /** The address that was probably meant. */
  meant: string | undefined;
}

/** A link that leads nowhere in some municipality. */
interface Lost {
  link: TextLink;
  fault: Fault;
  /** Names of the municipalities in which it leads nowhere. */
  names: string[];
}

/** Where links may lead in one municipality. */
interface Destinations {
  content: MunicipalityContent;
  paths: ReadonlySet<string>;
  hidden: ReadonlySet<string>;
}

/**
 * Errors for links in texts to a page, or a place on a page, that is not on the portals of a municipality. A text that several
 * municipalities show gets one message, which names those in which the link leads nowhere when it does lead somewhere in others.
 */
export function checkInternalLinks(municipalities: readonly MunicipalityContent[]): Problem[] {
  const lost = new Map<string, Lost>();
  const shown = new Map<string, number>();
  for (const content of municipalities) {
    const destinations = destinationsOf(content);
    for (const entry of entriesOf(content)) {
      for (const link of textOf(entry.bodyDocument).links) {
        if (isMediaAddress(link.address)) continue;
        const key = [link.place.file, link.place.line, link.place.column, link.address].join('\n');
        shown.set(key, (shown.get(key) ?? 0) + 1);
        const fault = faultOf(link.address, entry, destinations);
        if (fault === undefined) continue;
        const told = lost.get(key) ?? { link, fault, names: [] };
        told.names.push(content.municipality?.name ?? content.id);
        lost.set(key, told);
      }
    }
  }
  return [...lost].map(([key, one]) => leadsNowhere(one, one.names.length < (shown.get(key) ?? 0)));
}

function* entriesOf({ collections }: MunicipalityContent): Generator<Entry> {
  for (const collection of Object.values(collections)) {
    for (const entry of collection.values() as Iterable<Entry>) if (entry.body !== '') yield entry;
  }
}

function destinationsOf(content: MunicipalityContent): Destinations {
  // An entry that is wrong counts as existing: what is wrong with it is told there.
  const visible = (collection: CollectionName) => without(content.knownIds[collection], content.hiddenIds[collection]);
  const all = knownPaths({ locations: content.knownIds.locations, pages: content.knownIds.pages });
  const paths = knownPaths({ locations: visible('locations'), pages: visible('pages') });
  return { content, paths, hidden: new Set(without(all, paths)) };
}

const without = (all: ReadonlySet<string>, some: ReadonlySet<string>) => [...all].filter((one) => !some.has(one));

function faultOf(address: string, entry: Entry, destinations: Destinations): Fault | undefined {
  const { content, paths, hidden } = destinations;
  const [, path = '', , fragment] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? [];
  if (path === '') return anchorFault('', fragment, () => anchorsOnPage(entry, content));
  if (paths.has(path)) {
    if (path === organizationsHref) return anchorFault(path, fragment, () => organizationAnchors(content));
    const page = [...content.collections.pages.values()].find(({ id }) => pageHref(id) === path);
    return page === undefined ? undefined : anchorFault(path, fragment, () => anchorsOnPage(page, content));
  }
  if (hidden.has(path)) return { kind: 'hidden', meant: undefined };
  const suffix = address.slice(path.length);
  if (paths.has(`${path}/`)) return { kind: 'slash', meant: `${path}/${suffix}` };
  const meant = meantPath(path, destinations);
  return { kind: 'path', meant: meant === undefined || meant.includes('#') ? meant : `${meant}${suffix}` };
}

/** The address of a page that was probably meant: written in another way, by its last word alone, or with a slip in that word. */
function meantPath(path: string, { content, paths }: Destinations): string | undefined {
  const tidy = `${path
    .toLowerCase()
    .replace(/(?:\/index)?\.(?:html?|mdx?|ya?ml)$/, '')
    .replace(/\/+$/, '')}/`.replace(/\/{2,}/g, '/');
  if (paths.has(tidy)) return tidy;
  const parts = partsOf(tidy);
  const word = parts.at(-1) ?? '';
  const sameWord = [...paths].find((known) => partsOf(known).at(-1) === word);
  if (sameWord !== undefined) return sameWord;
  if (content.knownIds.organizations.has(word) && !content.hiddenIds.organizations.has(word)) return organizationHref(word);
  // Of a long address the larger part is right whatever it leads to, so only the last word is compared.
  const alike = new Map<string, string>();
  for (const known of paths) if (partsOf(known).length === parts.length) alike.set(partsOf(known).at(-1) ?? '', known);
  return alike.get(nearest(word, alike.keys()) ?? '');
}

const partsOf = (path: string) => path.split('/').filter((part) => part !== '');

function anchorFault(path: string, fragment: string | undefined, anchors: () => ReadonlySet<string>): Fault | undefined {
  if (fragment === undefined || fragment === '') return undefined;
  const known = anchors();
  const name = decoded(fragment);
  if (known.has(name)) return undefined;
  const meant = known.has(organizationAnchor(name)) ? organizationAnchor(name) : nearest(name, known);
  return { kind: 'anchor', meant: meant === undefined ? undefined : `${path}#${meant}` };
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function organizationAnchors({ knownIds, hiddenIds }: MunicipalityContent): Set<string> {
  const ids = without(knownIds.organizations, hiddenIds.organizations);
  return new Set([...ids.map(organizationAnchor), ...organizationKinds.map((kind) => `soort-${kind}`), mainAnchor]);
}

/** The place on every page where its own content begins. */
const mainAnchor = 'inhoud';

/** What stands under the text of a page. */
const textPageAnchors = ['aanvulling', 'partners', 'lees-ook'];

/** The headings on the page on which a text stands: its own, and those of what a supplement adds or is added to. */
function anchorsOnPage({ collection, id, bodyDocument }: Entry, { collections }: MunicipalityContent): Set<string> {
  const others =
    collection === 'supplements'
      ? [collections.articles.get(id), collections.pages.get(id)]
      : collection === 'articles' || collection === 'pages'
        ? [...collections.supplements.values()].filter((supplement) => supplement.id === id)
        : [];
  const texts = [bodyDocument, ...others.flatMap((other) => other?.bodyDocument ?? [])].flatMap((document) => textOf(document).anchors);
  return new Set([...texts, mainAnchor, ...(others.length > 0 || collection === 'pages' ? textPageAnchors : [])]);
}

/** @param elsewhere whether the link does lead somewhere in other municipalities that show the text */
function leadsNowhere({ link, fault, names }: Lost, elsewhere: boolean): Problem {
  const { address, place, corrected } = link;
  const where = names.length > 3 ? [...names.slice(0, 3), `nog ${String(names.length - 3)}`] : names;
  const cure = fault.meant === undefined ? 'Kijk of het adres klopt, of haal de link weg.' : `Bedoelt u “${fault.meant}”?`;
  const texts: Readonly<Record<Fault['kind'], string>> = {
    path: elsewhere
      ? `Niet elke gemeente die deze tekst toont, heeft een pagina met het adres “${address}”. Die ontbreekt in: ${where.join(', ')}.`
      : `Er is op de portal geen pagina met het adres “${address}”.`,
    slash: `Aan het eind van het adres “${address}” ontbreekt een schuine streep.`,
    hidden: `De pagina met het adres “${address}” is verborgen in: ${where.join(', ')}. Daar leidt deze link nergens heen.`,
    anchor: elsewhere
      ? `Niet in elke gemeente die deze tekst toont, is er een plek met het adres “${address}”. Die ontbreekt in: ${where.join(', ')}.`
      : `Er is op de pagina geen kop of plek met het adres “${address}”.`,
  };
  return {
    severity: 'error',
    code: 'broken-internal-link',
    ...place,
    message: `${texts[fault.kind]} ${cure}`,
    ...(fault.meant === undefined ? {} : { example: corrected(fault.meant) }),
  };
}
