import { localTimeAt, offsetAt } from '../../opening-hours/amsterdam.ts';
import { isoDateOf } from '../../opening-hours/calendar-date.ts';
import { timeOf } from '../../opening-hours/rows.ts';
import type { OpeningInterval } from '../../opening-hours/types.ts';
import type { Event, EventStatus } from '../../schemas/events.ts';
import type { Location } from '../../schemas/locations.ts';
import { audienceLabels } from '../../schemas/shared/people.ts';
import { node, type JsonLdNode, type JsonLdValue } from './node.ts';
import { postalAddress } from './postal-address.ts';

/** An event with what the portal knows around it. */
export interface EventSource {
  /** Absolute address of its page. */
  url: string;
  data: Event;
  /** Where it is; left out when it is online, or at a place that the portal does not show. */
  place?: Pick<Location, 'name' | 'address' | 'position'>;
  organizer?: { name: string; url?: string };
  /** Absolute address of its picture. */
  image?: string;
  /** Its times, the first on top; at most {@link mostTimes} of them are told. */
  sessions: readonly OpeningInterval[];
}

/** More times than these tell a search engine nothing new. */
const mostTimes = 20;

const statuses: Readonly<Record<EventStatus, string>> = {
  scheduled: 'https://schema.org/EventScheduled',
  full: 'https://schema.org/EventScheduled',
  'waiting-list': 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
};

/**
 * A meeting as a schema.org Event, and a course as a Course with its times as a CourseInstance. An event without a known time is not described:
 * the vocabulary asks for a start.
 */
export function eventNode(source: EventSource): JsonLdNode | undefined {
  const { url, data, sessions } = source;
  const [first] = sessions;
  const last = sessions.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const times = sessions.slice(0, mostTimes);
  const occasion = (type: string, id: string) =>
    node(type, {
      '@id': `${url}#${id}`,
      name: data.title,
      description: data.summary,
      url,
      startDate: dateTime(first.start),
      endDate: dateTime(last.end),
      eventStatus: statuses[data.status],
      eventAttendanceMode: attendance(source),
      location: locations(source),
      organizer: organizerOf(source),
      image: source.image,
      inLanguage: 'nl',
      isAccessibleForFree: data.cost?.free,
      offers: offerOf(source),
      audience: audiencesOf(data),
      subEvent:
        times.length < 2
          ? undefined
          : times.map(({ start, end }) =>
              node('Event', {
                name: data.title,
                startDate: dateTime(start),
                endDate: dateTime(end),
                eventStatus: statuses[data.status],
                location: locations(source),
              }),
            ),
    });
  if (data.kind === 'meeting') return occasion('Event', 'activiteit');
  return node('Course', {
    '@id': `${url}#cursus`,
    name: data.title,
    description: data.summary,
    url,
    provider: organizerOf(source),
    inLanguage: 'nl',
    isAccessibleForFree: data.cost?.free,
    audience: audiencesOf(data),
    hasCourseInstance: node('CourseInstance', {
      ...occasion('CourseInstance', 'uitvoering'),
      courseMode: source.place === undefined ? 'Online' : data.online === undefined ? 'Onsite' : 'Blended',
    }),
  });
}

/** A wall time in the Netherlands with its difference from UTC: “2027-01-19T19:30:00+01:00”. */
function dateTime(instant: number): string {
  const { day, minutes } = localTimeAt(instant);
  return `${isoDateOf(day)}T${timeOf(minutes)}:00+${timeOf(offsetAt(instant))}`;
}

function attendance({ place, data }: EventSource): string {
  const mode = place === undefined ? 'Online' : data.online === undefined ? 'Offline' : 'Mixed';
  return `https://schema.org/${mode}EventAttendanceMode`;
}

function locations({ place, data }: EventSource): JsonLdValue[] {
  return [
    ...(place === undefined
      ? []
      : [
          node('Place', {
            name: place.name,
            address: place.address === undefined ? undefined : postalAddress(place.address),
            geo:
              place.position?.approximate === false
                ? node('GeoCoordinates', { latitude: place.position.lat, longitude: place.position.lon })
                : undefined,
          }),
        ]),
    ...(data.online === undefined ? [] : [node('VirtualLocation', { url: data.online })]),
  ];
}

const organizerOf = ({ organizer }: EventSource) => organizer && node('Organization', { name: organizer.name, url: organizer.url });

const audiencesOf = ({ audiences }: Event) => audiences.map((audience) => node('Audience', { audienceType: audienceLabels[audience] }));

/** What a place costs and whether there is one; only what is known. */
function offerOf({ data, url }: EventSource): JsonLdNode | undefined {
  const { cost, status, registration } = data;
  const price = cost === undefined ? undefined : cost.free ? 0 : cost.amount;
  if (price === undefined) return undefined;
  const isOpen = status === 'scheduled' || status === 'waiting-list';
  return node('Offer', {
    price,
    priceCurrency: 'EUR',
    // Where nobody can enrol, the page says so.
    url: (isOpen ? registration?.url : undefined) ?? url,
    availability: status === 'full' || status === 'waiting-list' ? 'https://schema.org/SoldOut' : undefined,
    validThrough: isOpen ? registration?.until : undefined,
  });
}
