import { telHref } from '../schemas/shared/phone.ts';
import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { facetKeys, type FacetKey } from '../directory/facet-ids.ts';
import type { KindPage, ListPage } from '../directory/lists.ts';
import type { ListFrame } from '../directory/list-state.ts';
import { askingNl } from '../messages/asking.nl.ts';
import { directoryNl, type DirectoryTexts } from '../messages/directory.nl.ts';
import { searchNl } from '../messages/search.nl.ts';
import { shortlistNl } from '../messages/shortlist.nl.ts';
import { pick, type Portal } from '../portal/portal.ts';
import type { StarWords } from '../shortlist/words.ts';
import { listHref, noPlaceId } from '../sites/list-addresses.ts';
import { askHref, contactHref, directoryHref, organizationsHref, searchHref, walkInHref } from '../sites/routes.ts';
import { directoryCard, type DirectoryCardView } from './directory-card.ts';
import { directoryOf } from './directory.ts';
import { directoryScript, type DirectoryScript } from './directory-script.ts';
import { frame, type Frame, type Link } from './frame.ts';
import { textsOf } from './texts.ts';
import { directoryMap, type MapView } from './map.ts';
import { type ProvenanceLine, provenanceOfEntries } from './provenance.ts';
import { sensitiveNotice, type SensitiveNotice } from './sensitive-notice.ts';

/** A list of services to go to. */
export interface Choice extends Link {
  /** “12 resultaten”. */
  count: string;
  /** This is the list one looks at. */
  current: boolean;
}

/** The choices of one kind: per subject, per age. */
export interface ChoiceGroup {
  /** Its key in an address. */
  key: FacetKey;
  label: string;
  /** The lists of this kind; none of a kind by which only a script filters. */
  choices: Choice[];
}

/** A page with services: `/sociale-kaart/`, and the list of one subject, age, village, audience or task. */
export interface DirectoryPage {
  frame: Frame;
  texts: DirectoryTexts;
  /** What help numbers are introduced with, for who types that somebody is in danger. */
  danger: { title: string; text: string };
  title: string;
  intro?: string;
  /** All lists, so that each filter works without a script. */
  groups: ChoiceGroup[];
  /** To the list of everything; left out on that list. */
  everything?: Link;
  /** To those who offer all this. */
  organizations: Link;
  /** To help that is in no village or neighbourhood, for who looks at one of them; left out when there is none. */
  noPlace?: Link & { hidden: boolean };
  /** How many services there are in all: “12 resultaten”. */
  count: string;
  cards: DirectoryCardView[];
  /** Words of the stars on the cards. */
  star: StarWords;
  page: number;
  /** The addresses of the pages of this list. */
  hrefs: readonly string[];
  /** The places of the services on this page; left out when none is on the map. */
  map?: MapView;
  /** Where to go on when nothing is left of the list. */
  elsewhere: Link[];
  /** What there is instead, on a portal without services. */
  empty?: { title: string; text: string; link: Link };
  /** Of a list about something that nobody may be seen with. */
  sensitive?: SensitiveNotice;
  provenance: ProvenanceLine;
  jsonLd: object[];
  /** What the script makes of this page a list that can be filtered; left out on a portal without services. */
  script?: DirectoryScript & {
    frame: ListFrame;
    /** Where distances can be measured from. */
    near: { value: string; label: string }[];
  };
}

/** Makes a page of a list. */
export function directoryPage(portal: Portal, list: ListPage): DirectoryPage {
  const texts = directoryNl(portal.site.tone);
  const search = searchNl(portal.site.tone);
  const isAll = list.of === undefined;
  const [first = list.href] = list.hrefs;
  const title = list.hrefs.length > 1 && list.page > 1 ? firstTitle(portal, list) : list.title;
  const isSensitive = list.of?.kind === 'thema' && portal.entries.themes.get(list.of.id)?.data.sensitive === true;
  const pageFrame = frame(portal, {
    path: list.href,
    title: list.title,
    description: list.description,
    parents: list.page === 1 ? list.parents : [...list.parents, { label: title, href: first }],
    sensitive: isSensitive,
  });
  const intro = introOf(portal, list, texts);
  const map = directoryMap(portal, list.entries);
  return {
    frame: pageFrame,
    texts,
    danger: { title: search.danger, text: search.dangerText },
    title: list.title,
    ...(isSensitive ? { sensitive: sensitiveNotice(portal) } : {}),
    groups: groupsOf(portal, texts, first),
    organizations: { label: texts.organizations, href: organizationsHref },
    count: texts.count(list.total),
    cards: list.entries.map((entry) => directoryCard(portal, entry)),
    star: shortlistNl(portal.site.tone).star,
    elsewhere: [
      { label: search.everywhere, href: searchHref },
      { label: askingNl(portal.site.tone).ask.title, href: askHref },
      ...callLink(portal, texts),
      { label: pageFrame.texts.navigation.walkIn, href: walkInHref },
    ],
    page: list.page,
    hrefs: list.hrefs,
    provenance: provenanceOf(
      portal,
      list.entries.map(({ id }) => id),
    ),
    ...(intro === undefined || list.page > 1 ? {} : { intro }),
    ...(map === undefined ? {} : { map }),
    ...(isAll ? {} : { everything: { label: texts.everything, href: directoryHref } }),
    ...noPlaceOf(portal, list, texts),
    ...(list.total > 0 ? {} : { empty: { ...texts.empty, link: { label: textsOf(portal).home.allContact, href: contactHref } } }),
    jsonLd: [breadcrumbList(portal.site.url, pageFrame.breadcrumb)],
    ...(list.total > 0 ? { script: scriptOf(portal, list, first) } : {}),
  };
}

/** To the telephone of the portal, when it has one. */
const callLink = ({ site: { phone } }: Portal, { filters }: DirectoryTexts): Link[] =>
  phone.number === undefined ? [] : [{ label: filters.call(phone.number), href: telHref(phone.number) }];

/** The page with all lists of one kind. */
export interface DirectoryKindPage {
  frame: Frame;
  title: string;
  intro: string;
  choices: Choice[];
  everything: Link;
  provenance: ProvenanceLine;
  jsonLd: object[];
}

/** Makes the page with all lists of one kind. */
export function directoryKindPage(portal: Portal, kind: KindPage): DirectoryKindPage {
  const texts = directoryNl(portal.site.tone);
  const intro = texts.intro(portal.municipality.name);
  const pageFrame = frame(portal, { path: kind.href, title: kind.title, description: `${kind.title}. ${intro}`, parents: kind.parents });
  return {
    frame: pageFrame,
    title: kind.title,
    intro,
    choices: kind.lists.map(({ label, href, count }) => ({ label, href, count: texts.count(count), current: false })),
    everything: { label: texts.everything, href: directoryHref },
    provenance: provenanceOf(
      portal,
      directoryOf(portal).entries.map(({ id }) => id),
    ),
    jsonLd: [breadcrumbList(portal.site.url, pageFrame.breadcrumb)],
  };
}

/** Present on every page, because a script can choose a village on each of them. */
function noPlaceOf(portal: Portal, { of }: ListPage, { noPlace, count }: DirectoryTexts): Pick<DirectoryPage, 'noPlace'> {
  const value = directoryOf(portal)
    .groups.find(({ key }) => key === 'plaats')
    ?.values.find(({ id }) => id === noPlaceId);
  if (value === undefined) return {};
  const hidden = of?.kind !== 'plaats' || of.id === noPlaceId;
  return { noPlace: { label: noPlace.also(count(value.members.length)), href: listHref('plaats', noPlaceId), hidden } };
}

const firstTitle = (portal: Portal, { hrefs }: ListPage) => directoryOf(portal).lists.find(({ href }) => href === hrefs[0])?.title ?? '';

function introOf(portal: Portal, { of }: ListPage, texts: DirectoryTexts): string | undefined {
  if (of === undefined) return texts.intro(portal.municipality.name);
  if (of.kind === 'plaats' && of.id === noPlaceId) return texts.noPlace.intro;
  return of.kind === 'thema' ? portal.entries.themes.get(of.id)?.data.summary : undefined;
}

function groupsOf(portal: Portal, texts: DirectoryTexts, current: string): ChoiceGroup[] {
  const { kinds, groups } = directoryOf(portal);
  const lists = new Map<FacetKey, KindPage['lists']>(kinds.map((kind) => [kind.kind, kind.lists]));
  // A list of an age can be there for what names that age, where the filter cannot tell anything apart.
  return facetKeys
    .filter((key) => lists.has(key) || groups.some((group) => group.key === key))
    .map((key) => ({
      key,
      label: texts.groups[key],
      choices: (lists.get(key) ?? []).map(({ label, href, count }) => ({
        label,
        href,
        count: texts.count(count),
        current: href === current,
      })),
    }));
}

function scriptOf(portal: Portal, { selection }: ListPage, href: string): NonNullable<DirectoryPage['script']> {
  const areas = directoryOf(portal).groups.find(({ key }) => key === 'plaats')?.values ?? [];
  return {
    ...directoryScript(portal),
    frame: { href, all: directoryHref, selection },
    near: areas.filter(({ id }) => id !== noPlaceId).map(({ id, label }) => ({ value: id, label })),
  };
}

const provenanceOf = (portal: Portal, ids: readonly string[]): ProvenanceLine => provenanceOfEntries(portal, pick(portal, 'services', ids));
