import type { TextLink } from '../../documents/text-result.ts';
import type { Entry, MunicipalityContent, SiteContent } from '../../layers/entry.ts';
import { nearest } from '../../problems/did-you-mean.ts';
import type { Problem } from '../../problems/problem.ts';
import { localDate } from '../../opening-hours/local-date.ts';
import { organizationHref } from '../../sites/routes.ts';
import { municipalityView, portalView, type LinkView } from './link-view.ts';
import { isMediaAddress } from './media.ts';
import { anchorsAround, anchorsOfPage } from './page-anchors.ts';
import { textOf } from './texts.ts';

/** Why a link leads nowhere, on one portal. */
interface Fault {
  kind: 'path' | 'slash' | 'hidden' | 'unshown' | 'ended' | 'anchor';
  /** The address that was probably meant. */
  meant: string | undefined;
}

/** A link, with the portals that show it. */
interface Shown {
  link: TextLink;
  /** Why it leads nowhere on the first of those on which it does not. */
  fault?: Fault;
  views: { view: LinkView; isLost: boolean }[];
}

/**
 * Problems of links in texts to a page, or a place on a page, that a portal with that text does not have. A text that several portals show
 * gets one message, which names those on which the link leads nowhere when it does lead somewhere on others. What the passing of time took
 * away is a warning.
 *
 * @param now the instant of this run, in milliseconds since 1970
 */
export function checkInternalLinks(municipalities: readonly MunicipalityContent[], sites: readonly SiteContent[], now: number): Problem[] {
  const today = localDate(now);
  const found = new Map<string, Shown>();
  for (const content of municipalities) {
    const portals = sites.filter((site) => site.content.id === content.id).map((site) => portalView(site, today));
    const whole = municipalityView(content);
    for (const entry of entriesOf(content)) {
      const { links } = textOf(entry.bodyDocument);
      if (links.length === 0) continue;
      const showing = portals.filter((view) => view.shows(entry));
      for (const view of showing.length === 0 ? [whole] : showing) checkLinks(links, entry, view, found);
    }
  }
  return [...found.values()].flatMap(({ link, fault, views }) => (fault === undefined ? [] : leadsNowhere(link, fault, views)));
}

function checkLinks(links: readonly TextLink[], entry: Entry, view: LinkView, found: Map<string, Shown>): void {
  for (const link of links) {
    if (isMediaAddress(link.address)) continue;
    const key = [link.place.file, link.place.line, link.place.column, link.address].join('\n');
    const shown: Shown = found.get(key) ?? { link, views: [] };
    const fault = faultOf(link.address, entry, view);
    shown.views.push({ view, isLost: fault !== undefined });
    if (fault !== undefined) shown.fault ??= fault;
    found.set(key, shown);
  }
}

function* entriesOf({ collections }: MunicipalityContent): Generator<Entry> {
  for (const collection of Object.values(collections)) {
    for (const entry of collection.values() as Iterable<Entry>) if (entry.body !== '') yield entry;
  }
}

function faultOf(address: string, entry: Entry, view: LinkView): Fault | undefined {
  const { paths } = view;
  const [, path = '', , fragment] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? [];
  if (path === '') return anchorFault('', fragment, () => anchorsAround(entry, view.content));
  if (paths.has(path)) return anchorFault(path, fragment, () => anchorsOfPage(path, view));
  for (const kind of ['ended', 'hidden', 'unshown'] as const) if (view[kind].has(path)) return { kind, meant: undefined };
  const suffix = address.slice(path.length);
  if (paths.has(`${path}/`)) return { kind: 'slash', meant: `${path}/${suffix}` };
  const meant = meantPath(path, view);
  return { kind: 'path', meant: meant === undefined || meant.includes('#') ? meant : `${meant}${suffix}` };
}

/** The address of a page that was probably meant: written in another way, by its last word alone, or with a slip in that word. */
function meantPath(path: string, { organizations, paths }: LinkView): string | undefined {
  const tidy = `${path
    .toLowerCase()
    .replace(/(?:\/index)?\.(?:html?|mdx?|ya?ml)$/, '')
    .replace(/\/+$/, '')}/`.replace(/\/{2,}/g, '/');
  if (paths.has(tidy)) return tidy;
  const parts = partsOf(tidy);
  const word = parts.at(-1) ?? '';
  const sameWord = [...paths].find((known) => partsOf(known).at(-1) === word);
  if (sameWord !== undefined) return sameWord;
  if (organizations.has(word)) return organizationHref(word);
  // Of a long address the larger part is right whatever it leads to, so only the last word is compared.
  const alike = new Map<string, string>();
  for (const known of paths) if (partsOf(known).length === parts.length) alike.set(partsOf(known).at(-1) ?? '', known);
  return alike.get(nearest(word, alike.keys()) ?? '');
}

const partsOf = (path: string) => path.split('/').filter((part) => part !== '');

function anchorFault(path: string, fragment: string | undefined, anchors: () => ReadonlySet<string> | undefined): Fault | undefined {
  if (fragment === undefined || fragment === '') return undefined;
  const known = anchors();
  const name = decoded(fragment);
  if (known === undefined || known.has(name)) return undefined;
  const meant = meantAnchor(name, known);
  return { kind: 'anchor', meant: meant === undefined ? undefined : `${path}#${meant}` };
}

/** The place that was probably meant: without the word that pages put in front of an id, or with a slip. */
function meantAnchor(name: string, known: ReadonlySet<string>): string | undefined {
  const [first, ...others] = [...known].filter((one) => one.endsWith(`-${name}`) && anchorPrefix.test(one.slice(0, -name.length)));
  return first !== undefined && others.length === 0 ? first : nearest(name, known);
}

const anchorPrefix = /^(?:organisatie|soort|plek|gebied|aanvulling(?:-[a-z]+)?)-$/;

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The portals on which a link leads nowhere; a municipality by its own name when it leads nowhere on all of its portals. */
function lostOn(views: Shown['views']): { names: string[]; arePortals: boolean } {
  const lost = views.filter(({ isLost }) => isLost).map(({ view }) => view);
  const partly = new Set(views.filter(({ isLost }) => !isLost).map(({ view }) => view.content.id));
  const names = lost.map(({ name, content }) => (partly.has(content.id) ? name : (content.municipality?.name ?? content.id)));
  return { names: [...new Set(names)], arePortals: lost.some(({ content }) => partly.has(content.id)) };
}

function leadsNowhere({ address, place, corrected }: TextLink, { kind, meant }: Fault, views: Shown['views']): Problem {
  const { names, arePortals } = lostOn(views);
  const isElsewhere = views.some(({ isLost }) => !isLost);
  const where = (names.length > 3 ? [...names.slice(0, 3), `nog ${String(names.length - 3)}`] : names).join(', ');
  const cure = meant === undefined ? 'Kijk of het adres klopt, of haal de link weg.' : `Bedoelt u “${meant}”?`;
  const texts: Readonly<Record<Fault['kind'], string>> = {
    path: isElsewhere
      ? `Niet elke ${arePortals ? 'portal' : 'gemeente'} die deze tekst toont, heeft een pagina met het adres “${address}”. Die ontbreekt ${arePortals ? 'op' : 'in'}: ${where}.`
      : `Er is op de portal geen pagina met het adres “${address}”.`,
    slash: `Aan het eind van het adres “${address}” ontbreekt een schuine streep.`,
    hidden: `De pagina met het adres “${address}” is verborgen in: ${where}. Daar leidt deze link nergens heen.`,
    unshown: `De pagina met het adres “${address}” staat niet op: ${where}. Daar leidt deze link nergens heen.`,
    ended: `De pagina met het adres “${address}” is er nu niet: waar ze over gaat, is geëindigd of nog niet begonnen.`,
    anchor: isElsewhere
      ? `Niet ${arePortals ? 'op elke portal' : 'in elke gemeente'} die deze tekst toont, is er een plek met het adres “${address}”. Die ontbreekt ${arePortals ? 'op' : 'in'}: ${where}.`
      : `Er is op de pagina geen kop of plek met het adres “${address}”.`,
  };
  return {
    severity: kind === 'ended' ? 'warning' : 'error',
    code: 'broken-internal-link',
    ...place,
    message: `${texts[kind]} ${cure}`,
    ...(meant === undefined ? {} : { example: corrected(meant) }),
  };
}
