import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { agendaNl, type AgendaTexts } from '../messages/agenda.nl.ts';
import type { AgendaPageTexts } from '../messages/agenda-texts.ts';
import { readingNl } from '../messages/reading.nl.ts';
import { pick, type Portal } from '../portal/portal.ts';
import { audienceLabels, type Audience } from '../schemas/shared/people.ts';
import { agendaCalendarHref, agendaHref, agendaListCalendarHref, agendaListHref, type AgendaListKind } from '../sites/agenda-addresses.ts';
import { audienceIds } from '../sites/list-ids.ts';
import { contactHref, walkInCalendarHref } from '../sites/routes.ts';
import { agendaLists, shownEvents } from '../sites/shown-events.ts';
import { shownThemeIds } from '../sites/shown-themes.ts';
import { dutchAgendaVoice, type AgendaVoice } from './agenda-voice.ts';
import { agendaItems, timedEvents, type AgendaItem, type TimedEvent } from './events.ts';
import { frame, type Link, type PageFrame } from './frame.ts';
import { walkInPoints } from './locations-shown.ts';
import { madeOn } from './made-on.ts';
import { nearestMoment } from './nearby-help.ts';
import type { NextMoment } from './next-moment.ts';
import { type ProvenanceLine, provenanceOfEntries } from './provenance.ts';
import { walkInAgenda, type WalkInAgenda } from './walk-in-agenda.ts';

/** What an agenda is about: a theme or an audience. */
export interface AgendaOf {
  kind: AgendaListKind;
  id: string;
}

/** The items of one month. */
export interface AgendaMonth {
  /** “januari 2027”. */
  title: string;
  items: AgendaItem[];
}

/** What stands in an agenda, in the language of its page: what is Dutch in another language is marked (`messages/dutch-words.ts`). */
export interface AgendaParts {
  texts: AgendaPageTexts;
  intro: string;
  /** For search engines, without those marks. */
  description: string;
  months: AgendaMonth[];
  /** Of the events, and of walking in where this page has the days of that. */
  calendars: Link[];
  contact: Link;
  /** When one can walk in, day by day; on the whole agenda alone. */
  walkIn?: WalkInAgenda;
}

/** `/agenda/`, the same in another language, or the agenda of a theme or an audience. */
export interface AgendaPage extends Omit<AgendaParts, 'description'> {
  frame: PageFrame;
  title: string;
  /** On which day the page was made. */
  madeOn: string;
  /** To the whole agenda; left out on that page. */
  all?: Link;
  /** The other lists, by what they are about. */
  lists: { title: string; links: Link[] }[];
  /** When one can walk in first, where the days do not stand on the page, and the title above it. */
  moment?: { title: string; next: NextMoment };
  provenance: ProvenanceLine;
  jsonLd: object[];
}

/** Makes the agenda, or the part of it that is about something. */
export function agendaPage(portal: Portal, of?: AgendaOf): AgendaPage {
  const { site } = portal;
  const texts = agendaNl(site.tone);
  const title = of === undefined ? texts.title : titleOf(portal, of, texts);
  const { description, ...parts } = agendaParts(portal, dutchAgendaVoice(portal), of);
  const moment = parts.walkIn === undefined ? nearestMoment(portal) : undefined;
  const pageFrame = frame(portal, {
    path: of === undefined ? agendaHref : agendaListHref(of.kind, of.id),
    title,
    description: of === undefined ? description : `${title}. ${description}`,
    parents: of === undefined ? [] : [{ label: texts.title, href: agendaHref }],
  });
  return {
    ...parts,
    frame: pageFrame,
    title,
    madeOn: madeOn(portal),
    lists: listsOf(portal, texts),
    provenance: provenanceOfEntries(portal, entriesOf(portal, parts, of)),
    jsonLd: [breadcrumbList(site.url, pageFrame.breadcrumb)],
    ...(of === undefined ? {} : { all: { label: texts.all, href: agendaHref } }),
    ...(moment === undefined ? {} : { moment: { title: readingNl(site.tone).walkIn, next: moment } }),
  };
}

/** What stands in the agenda, or in the part of it that is about something. */
export function agendaParts(portal: Portal, voice: AgendaVoice, of?: AgendaOf): AgendaParts {
  const { texts, page } = voice;
  const events = eventsOf(portal, of);
  const walkIn = of === undefined ? walkInAgenda(portal, voice) : undefined;
  return {
    texts,
    ...introductionOf(portal, voice, walkIn !== undefined),
    months: monthsOf(agendaItems(portal, events, voice), voice),
    calendars: [
      ...(events.length === 0
        ? []
        : [{ label: texts.subscribe.link, ...page(of === undefined ? agendaCalendarHref : agendaListCalendarHref(of.kind, of.id)) }]),
      ...(walkIn === undefined ? [] : [{ label: texts.walkIn.calendar, ...page(walkInCalendarHref) }]),
    ],
    contact: { label: texts.contact, ...page(contactHref) },
    ...(walkIn === undefined ? {} : { walkIn }),
  };
}

/** The entries that an agenda is made of. */
export const entriesOf = (portal: Portal, { walkIn }: Pick<AgendaParts, 'walkIn'>, of?: AgendaOf) => [
  ...eventsOf(portal, of).map(({ event }) => event),
  ...(walkIn === undefined ? [] : walkInPoints(portal)),
];

function introductionOf(portal: Portal, { texts, written }: AgendaVoice, hasWalkIn: boolean): Pick<AgendaParts, 'intro' | 'description'> {
  const { name } = portal.municipality;
  const named = written(name);
  if (!hasWalkIn) return { intro: texts.intro(named), description: texts.description(name) };
  return shownEvents(portal).length > 0
    ? { intro: `${texts.intro(named)} ${texts.walkIn.also}`, description: texts.description(name) }
    : { intro: texts.walkIn.intro(named), description: texts.walkIn.intro(name) };
}

/** The events about a theme or for an audience, or all of them. */
export function eventsOf(portal: Portal, of?: AgendaOf): TimedEvent[] {
  return timedEvents(portal).filter(({ event: { data } }) => {
    if (of === undefined) return true;
    return of.kind === 'thema'
      ? shownThemeIds(portal, data.themes).includes(of.id)
      : data.audiences.some((audience) => audienceIds[audience] === of.id);
  });
}

/** What an agenda about something is called. */
export function titleOf(portal: Portal, of: AgendaOf, texts: AgendaTexts): string {
  const label = labelOf(portal, of);
  return of.kind === 'thema' ? texts.about(label) : texts.for(label);
}

/** The name of the theme or the audience. */
export function labelOf(portal: Portal, { kind, id }: AgendaOf): string {
  if (kind === 'thema') return pick(portal, 'themes', [id])[0]?.data.name ?? id;
  const audience = (Object.keys(audienceIds) as Audience[]).find((one) => audienceIds[one] === id);
  return audience === undefined ? id : audienceLabels[audience];
}

function listsOf(portal: Portal, texts: AgendaTexts): AgendaPage['lists'] {
  const byKind = Map.groupBy(agendaLists(portal), ({ kind }) => kind);
  return [...byKind].map(([kind, lists]) => ({
    title: texts.lists[kind],
    links: lists.map((of) => ({ label: labelOf(portal, of), href: agendaListHref(of.kind, of.id) })),
  }));
}

const monthsOf = (items: readonly AgendaItem[], { month: titleOfMonth }: AgendaVoice): AgendaMonth[] =>
  [...Map.groupBy(items, ({ date }) => date.slice(0, 7))].map(([month, ofMonth]) => ({ title: titleOfMonth(month), items: ofMonth }));
