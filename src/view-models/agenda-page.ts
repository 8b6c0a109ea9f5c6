import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { createWording } from '../hours-wording/wording.ts';
import { agendaNl, type AgendaTexts } from '../messages/agenda.nl.ts';
import { readingNl } from '../messages/reading.nl.ts';
import { pick, type Portal } from '../portal/portal.ts';
import { audienceLabels, type Audience } from '../schemas/shared/people.ts';
import { agendaCalendarHref, agendaHref, agendaListCalendarHref, agendaListHref, type AgendaListKind } from '../sites/agenda-addresses.ts';
import { audienceIds } from '../sites/list-ids.ts';
import { contactHref } from '../sites/routes.ts';
import { agendaLists } from '../sites/shown-events.ts';
import { shownThemeIds } from '../sites/shown-themes.ts';
import { agendaItems, timedEvents, type AgendaItem, type TimedEvent } from './events.ts';
import { frame, type Frame, type Link } from './frame.ts';
import { nearestMoment } from './nearby-help.ts';
import type { NextMoment } from './next-moment.ts';
import { type ProvenanceLine, provenanceOfEntries } from './provenance.ts';

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
  calendar: Link;
  contact: Link;
  /** When one can walk in first: that is to do as well. */
  moment?: NextMoment;
  /** Title above it. */
  walkIn: string;
  provenance: ProvenanceLine;
  jsonLd: object[];
}

/** Makes the agenda, or the part of it that is about something. */
export function agendaPage(portal: Portal, of?: AgendaOf): AgendaPage {
  const { site, municipality } = portal;
  const texts = agendaNl(site.tone);
  const events = eventsOf(portal, of);
  const title = of === undefined ? texts.title : titleOf(portal, of, texts);
  const moment = nearestMoment(portal);
  const pageFrame = frame(portal, {
    path: of === undefined ? agendaHref : agendaListHref(of.kind, of.id),
    title,
    description: of === undefined ? texts.description(municipality.name) : `${title}. ${texts.description(municipality.name)}`,
    parents: of === undefined ? [] : [{ label: texts.title, href: agendaHref }],
  });
  return {
    frame: pageFrame,
    texts,
    title,
    intro: texts.intro(municipality.name),
    months: monthsOf(agendaItems(portal, events)),
    lists: listsOf(portal, texts),
    calendar: {
      label: texts.subscribe.link,
      href: of === undefined ? agendaCalendarHref : agendaListCalendarHref(of.kind, of.id),
    },
    contact: { label: texts.contact, href: contactHref },
    walkIn: readingNl(site.tone).walkIn,
    provenance: provenanceOfEntries(
      portal,
      events.map(({ event }) => event),
    ),
    jsonLd: [breadcrumbList(site.url, pageFrame.breadcrumb)],
    ...(of === undefined ? {} : { all: { label: texts.all, href: agendaHref } }),
    ...(moment === undefined ? {} : { moment }),
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
