import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { createWording } from '../hours-wording/wording.ts';
import { agendaNl, type AgendaTexts } from '../messages/agenda.nl.ts';
import { readingNl } from '../messages/reading.nl.ts';
import { pick, type Portal } from '../portal/portal.ts';
import { audienceLabels, type Audience } from '../schemas/shared/people.ts';
import { agendaCalendarHref, agendaHref, agendaListCalendarHref, agendaListHref, type AgendaListKind } from '../sites/agenda-addresses.ts';
import { audienceIds } from '../sites/list-ids.ts';
import { contactHref, walkInCalendarHref } from '../sites/routes.ts';
import { agendaLists, shownEvents } from '../sites/shown-events.ts';
import { shownThemeIds } from '../sites/shown-themes.ts';
import { agendaItems, timedEvents, type AgendaItem, type TimedEvent } from './events.ts';
import { frame, type Frame, type Link } from './frame.ts';
import { walkInPoints } from './locations-shown.ts';
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

/** `/agenda/`, or the agenda of a theme or an audience. */
export interface AgendaPage {
  frame: Frame;
  texts: AgendaTexts;
  title: string;
  intro: string;
  months: AgendaMonth[];
  /** To the whole agenda; left out on that page. */
  all?: Link;
  /** The other lists, by what they are about. */
  lists: { title: string; links: Link[] }[];
  /** Of the events, and of walking in where this page has the days of that. */
  calendars: Link[];
  contact: Link;
  /** When one can walk in, day by day; on the whole agenda alone. */
  walkIn?: WalkInAgenda;
  /** When one can walk in first, where the days do not stand on the page, and the title above it. */
  moment?: { title: string; next: NextMoment };
  provenance: ProvenanceLine;
  jsonLd: object[];
}

/** Makes the agenda, or the part of it that is about something. */
export function agendaPage(portal: Portal, of?: AgendaOf): AgendaPage {
  const { site, municipality } = portal;
  const texts = agendaNl(site.tone);
  const events = eventsOf(portal, of);
  const title = of === undefined ? texts.title : titleOf(portal, of, texts);
  const walkIn = of === undefined ? walkInAgenda(portal) : undefined;
  const moment = walkIn === undefined ? nearestMoment(portal) : undefined;
  const { name } = municipality;
  const [intro, description] =
    walkIn === undefined
      ? [texts.intro(name), texts.description(name)]
      : shownEvents(portal).length > 0
        ? [`${texts.intro(name)} ${texts.walkIn.also}`, texts.description(name)]
        : [texts.walkIn.intro(name), texts.walkIn.intro(name)];
  const pageFrame = frame(portal, {
    path: of === undefined ? agendaHref : agendaListHref(of.kind, of.id),
    title,
    description: of === undefined ? description : `${title}. ${description}`,
    parents: of === undefined ? [] : [{ label: texts.title, href: agendaHref }],
  });
  return {
    frame: pageFrame,
    texts,
    title,
    intro,
    months: monthsOf(agendaItems(portal, events)),
    lists: listsOf(portal, texts),
    calendars: [
      ...(events.length === 0
        ? []
        : [{ label: texts.subscribe.link, href: of === undefined ? agendaCalendarHref : agendaListCalendarHref(of.kind, of.id) }]),
      ...(walkIn === undefined ? [] : [{ label: texts.walkIn.calendar, href: walkInCalendarHref }]),
    ],
    contact: { label: texts.contact, href: contactHref },
    provenance: provenanceOfEntries(portal, [...events.map(({ event }) => event), ...(walkIn === undefined ? [] : walkInPoints(portal))]),
    jsonLd: [breadcrumbList(site.url, pageFrame.breadcrumb)],
    ...(of === undefined ? {} : { all: { label: texts.all, href: agendaHref } }),
    ...(walkIn === undefined ? {} : { walkIn }),
    ...(moment === undefined ? {} : { moment: { title: readingNl(site.tone).walkIn, next: moment } }),
  };
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

function monthsOf(items: readonly AgendaItem[]): AgendaMonth[] {
  const wording = createWording();
  return [...Map.groupBy(items, ({ date }) => date.slice(0, 7))].map(([month, ofMonth]) => ({
    // Of “1 januari 2027” the day is left out.
    title: wording.date(`${month}-01`).replace(/^\S+ /, ''),
    items: ofMonth,
  }));
}
