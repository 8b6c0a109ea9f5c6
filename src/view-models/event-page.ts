import { enrolmentOf } from '../agenda/enrolment.ts';
import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { eventNode } from '../exports/json-ld/event.ts';
import { createWording } from '../hours-wording/wording.ts';
import { directoryNl } from '../messages/directory.nl.ts';
import { eventTimesNl } from '../messages/event-times.nl.ts';
import { agendaNl, type AgendaTexts } from '../messages/agenda.nl.ts';
import { pick, type Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import type { Event } from '../schemas/events.ts';
import { telHref } from '../schemas/shared/phone.ts';
import { agendaHref, agendaListHref, eventCalendarHref, eventHref } from '../sites/agenda-addresses.ts';
import { serviceTextAnchor } from '../sites/anchors.ts';
import { locationHref, organizationHref } from '../sites/routes.ts';
import { hasLocationPage } from '../sites/shown-locations.ts';
import { shownOrganizations } from '../sites/shown-organizations.ts';
import { shownThemeIds } from '../sites/shown-themes.ts';
import { costWords } from '../directory/cost-words.ts';
import { dutchAgendaVoice } from './agenda-voice.ts';
import { badgeOf, forWhom, timedEvents, whereOf, type EventBadge } from './events.ts';
import { frame, type Frame, type Link } from './frame.ts';
import { textsOf } from './texts.ts';
import { insetText } from './inset-text.ts';
import { pictureOf, type Picture } from './picture.ts';
import { placeOf } from './place.ts';
import { provenanceOf, type ProvenanceLine } from './provenance.ts';
import { reportOf, type ReportView } from './report.ts';

/** How to enrol. */
export interface Registration {
  /** Whether one has to or can, and until when; and what is said of it from `over` on. */
  text: string;
  closedText: string;
  /** From when (epoch milliseconds) one cannot any more. */
  over?: number;
  /** That the last day was before the build. */
  closed: boolean;
  links: { label: string; href: string; kind: 'form' | 'mail' | 'phone' }[];
}

/** `/agenda/<id>/`: an event. */
export interface EventPage {
  frame: Frame;
  texts: AgendaTexts;
  title: string;
  summary: string;
  alert?: string;
  /** That it is full or cancelled, in a word and in a sentence. */
  status?: EventBadge & { text: string };
  /** What a page says of itself that is read too late: from `over` on, and no longer than `until` (epoch milliseconds). */
  late: { text: string; over: number; until?: number }[];
  /** When (epoch milliseconds) the last time is over; left out when no time is known, or when it is cancelled: that is said afterwards too. */
  end?: number;
  /** When it is: the coming times, each until it is over (epoch milliseconds); at most twelve. */
  times: { text: string; over: number }[];
  /** When it is in words, of what comes back often; and why nobody knows when. */
  rules: string[];
  where: { name: string; page?: Link; lines: string[]; mapUrl?: string; online?: string };
  facts: { term: string; description: string }[];
  organizer: { name: string; href?: string };
  registration?: Registration;
  /** The calendar; left out when there is nothing left to put in one. */
  calendar?: Link;
  html: string;
  themes: Link[];
  picture?: Picture;
  report: ReportView;
  provenance: ProvenanceLine;
  jsonLd: object[];
}

const mostTimes = 12;

/** Makes the page of an event that the portal shows. */
export function eventPage(portal: Portal, event: PortalEntry<'events'>): EventPage {
  const { site } = portal;
  const { id, data } = event;
  const texts = agendaNl(site.tone);
  const path = eventHref(id);
  const timed = timedEvents(portal).find((one) => one.event.id === id);
  if (timed === undefined) throw new Error(`The event ${id} is not in the agenda of ${portal.id}.`);
  const { sessions } = timed;
  const pageFrame = frame(portal, {
    path,
    title: data.title,
    description: data.summary,
    parents: [{ label: texts.title, href: agendaHref }],
  });
  const badge = badgeOf(event, texts);
  const left = sessions.all.filter(({ end }) => end > portal.now);
  const picture = pictureOf(data.image);
  const registration = registrationOf(portal, data, texts);
  return {
    frame: pageFrame,
    texts,
    title: data.title,
    summary: data.summary,
    late: lateOf(event, sessions, texts),
    ...timesOf(portal, data, left.length > 0 ? left : sessions.all),
    where: placeOfEvent(portal, event),
    facts: factsOf(portal, event, texts),
    organizer: organizerOf(portal, data),
    html: insetText(event.html, serviceTextAnchor, 1),
    themes: pick(portal, 'themes', shownThemeIds(portal, data.themes)).map((theme) => ({
      label: theme.data.name,
      href: agendaListHref('thema', theme.id),
    })),
    report: reportOf(portal, { id: `events/${id}`, name: data.title, href: path }),
    provenance: provenanceOf(portal, event, textsOf(portal).provenance, createWording()),
    jsonLd: jsonLdOf(portal, event, timed.sessions.all, pageFrame),
    ...(data.alert === undefined ? {} : { alert: data.alert }),
    ...(sessions.end === undefined || data.status === 'cancelled' ? {} : { end: sessions.end }),
    ...(badge === undefined || data.status === 'scheduled' ? {} : { status: { ...badge, text: texts.statuses[data.status].text } }),
    ...(registration === undefined ? {} : { registration }),
    ...(left.length === 0 || data.status === 'cancelled' ? {} : { calendar: { label: texts.calendar, href: eventCalendarHref(id) } }),
    ...(picture === undefined ? {} : { picture }),
  };
}

/** A course that has begun, and what is over. */
function lateOf({ data }: PortalEntry<'events'>, sessions: EventSessionsOf, texts: AgendaTexts): EventPage['late'] {
  const { all, first, end } = sessions;
  if (first === undefined || end === undefined || data.status === 'cancelled') return [];
  const over: EventPage['late'][number] = { text: texts.over, over: end };
  if (data.kind !== 'course' || all.length === 1) return [over];
  const joinUntil = Math.min(sessions.joinUntil ?? first.start, end);
  return [
    { text: texts.stillJoin, over: first.start, until: joinUntil },
    { text: data.status === 'full' ? texts.begunFull : texts.begun, over: joinUntil, until: end },
    over,
  ].filter(({ over: from, until = Infinity }) => from < until);
}

type EventSessionsOf = ReturnType<typeof timedEvents>[number]['sessions'];

function timesOf(portal: Portal, { when }: Event, sessions: EventSessionsOf['all']): Pick<EventPage, 'times' | 'rules'> {
  const wording = createWording(eventTimesNl);
  const rules = when.unknown === undefined ? [] : [when.unknown];
  // What was written as rules is told as rules when there are more times than one wants to read.
  const isLong = sessions.length > mostTimes;
  return {
    times: sessions.slice(0, isLong ? 4 : mostTimes).map((session) => ({
      text: `${wording.day(session.date)}, ${wording.timeSpan(session)}${session.note === undefined ? '' : ` (${session.note})`}`,
      over: session.end,
    })),
    rules: [
      ...rules,
      ...(isLong ? wording.rules(when, portal.today).map(wording.sentence) : []),
      ...(when.note === undefined ? [] : [when.note]),
    ],
  };
}

function placeOfEvent(portal: Portal, event: PortalEntry<'events'>): EventPage['where'] {
  const { data } = event;
  const location = data.location === undefined ? undefined : portal.entries.locations.get(data.location);
  const place = location && placeOf(location.data, textsOf(portal).location);
  return {
    name: location?.data.name ?? whereOf(portal, event, dutchAgendaVoice(portal)),
    lines: place?.lines ?? [],
    ...(location === undefined || !hasLocationPage(portal, location)
      ? {}
      : { page: { label: location.data.name, href: locationHref(location.id) } }),
    ...(place?.mapUrl === undefined ? {} : { mapUrl: place.mapUrl }),
    ...(data.online === undefined ? {} : { online: data.online }),
  };
}

function factsOf(portal: Portal, event: PortalEntry<'events'>, { facts, kinds }: AgendaTexts): EventPage['facts'] {
  const { cost, kind } = event.data;
  const rows: [string, string | undefined][] = [
    [facts.audience, forWhom(portal, event, dutchAgendaVoice(portal))],
    [facts.cost, cost === undefined ? undefined : costWords(cost, directoryNl(portal.site.tone).cost)],
    [facts.kind, kinds[kind]],
  ];
  return rows.flatMap(([term, description]) => (description === undefined || description === '' ? [] : [{ term, description }]));
}

function organizerOf(portal: Portal, { organizer }: Event): EventPage['organizer'] {
  const name = portal.entries.organizations.get(organizer)?.data.name;
  if (name === undefined) return { name: '' };
  return { name, ...(shownOrganizations(portal).has(organizer) ? { href: organizationHref(organizer) } : {}) };
}

function registrationOf({ now }: Portal, data: Event, texts: AgendaTexts): Registration | undefined {
  const enrolment = enrolmentOf(data);
  if (enrolment === undefined) return undefined;
  const { kind, until, over } = enrolment;
  const { url, email, phone } = enrolment.ways;
  const words = texts.registration.kinds[kind];
  return {
    text: until === undefined ? words.text : `${words.text} ${words.until(createWording().date(until))}`,
    closedText: words.closed,
    closed: over !== undefined && over <= now,
    links: [
      // Who may still be put on a list is not told to enrol.
      ...(url === undefined
        ? []
        : [{ label: kind === 'waiting-list' ? texts.registration.waiting : texts.registration.form, href: url, kind: 'form' as const }]),
      ...(email === undefined ? [] : [{ label: email, href: `mailto:${email}`, kind: 'mail' as const }]),
      ...(phone === undefined ? [] : [{ label: phone, href: telHref(phone), kind: 'phone' as const }]),
    ],
    ...(over === undefined ? {} : { over }),
  };
}

function jsonLdOf(portal: Portal, { id, data }: PortalEntry<'events'>, sessions: EventSessionsOf['all'], pageFrame: Frame): object[] {
  const { site, entries } = portal;
  const place = data.location === undefined ? undefined : entries.locations.get(data.location)?.data;
  const organizer = entries.organizations.get(data.organizer)?.data;
  const described = eventNode({
    url: `${site.url}${eventHref(id)}`,
    data,
    sessions,
    ...(place === undefined ? {} : { place }),
    ...(organizer === undefined
      ? {}
      : { organizer: { name: organizer.name, ...(organizer.website === undefined ? {} : { url: organizer.website }) } }),
    ...(data.image === undefined ? {} : { image: `${site.url}/${data.image.src}` }),
  });
  return [...(described === undefined ? [] : [described]), breadcrumbList(site.url, pageFrame.breadcrumb)];
}
