import type { Wording } from '../hours-wording/wording.ts';
import { boundsOf } from '../opening-hours/bounds.ts';
import { encodeCompact } from '../opening-hours/compact.ts';
import { compareStatus } from '../opening-hours/compare-status.ts';
import { statusAt } from '../opening-hours/status.ts';
import type { HoursBounds, OpeningStatus } from '../opening-hours/types.ts';
import type { Portal } from '../portal/portal.ts';
import type { Service } from '../schemas/services.ts';
import type { Hours } from '../schemas/shared/hours.ts';
import { weekdays } from '../schemas/shared/weekday.ts';
import type { EntryOpening } from './entry.ts';
import type { ListedPlace } from './entry-places.ts';
import { codeWeekdays, hoursCodes } from './hours-code.ts';

/** For how many days a page knows the opening times, today among them. */
const codeDays = 60;

type Context = Pick<Portal, 'calendar' | 'now' | 'today'>;
type Known = Omit<EntryOpening, 'place' | 'ofPlace'>;

/** Works out opening hours once for each set of hours: many services have those of their place. */
export function openingReader(portal: Context, wording: Wording): (service: Service, places: readonly ListedPlace[]) => EntryOpening[] {
  const known = new WeakMap<Hours, Map<string, Known>>();
  const read = (hours: Hours, bounds: HoursBounds): Known => {
    const byBounds = known.get(hours) ?? new Map<string, Known>();
    known.set(hours, byBounds);
    const key = `${bounds.opensOn ?? ''}/${bounds.closesAfter ?? ''}`;
    const found = byBounds.get(key) ?? readHours(portal, wording, hours, bounds);
    byBounds.set(key, found);
    return found;
  };
  return (service, places) => {
    const written = new Map(service.locations.map((row) => [row.location, row.hours]));
    const openings = places.map(({ place, data }) => {
      const own = written.get(place.id);
      return { place: place.id, ofPlace: own === undefined, ...read(own ?? data.hours, boundsOf(data)) };
    });
    const ofService = service.hours === undefined ? [] : [{ ofPlace: false, ...read(service.hours, {}) }];
    return [...ofService, ...openings].sort((a, b) => compareStatus(a.status, b.status));
  };
}

function readHours(portal: Context, wording: Wording, hours: Hours, bounds: HoursBounds): Known {
  const { calendar, now, today } = portal;
  const status = statusAt(hours, calendar, now, bounds);
  const interval = status.kind === 'open' ? status.interval : status.kind === 'opens' ? status.next : undefined;
  const code = codeOf(status, encodeCompact(hours, calendar, today, codeDays, bounds));
  const days = codeWeekdays(code);
  return {
    code,
    text: wording.status(status, today, { lasting: true }),
    weekdays: weekdays.filter((_, index) => days.includes(index)),
    status,
    ...(interval === undefined ? {} : { until: interval.end }),
  };
}

function codeOf({ kind }: OpeningStatus, compact: string | undefined): string {
  if (kind === 'unknown' || compact === undefined) return hoursCodes.unknown;
  if (kind === 'appointment' || kind === 'closed') return hoursCodes[kind];
  // All days from midnight to midnight: a line would not know what comes after its last day.
  return /\.0,140\.1+$/.test(compact) ? hoursCodes.always : compact;
}
