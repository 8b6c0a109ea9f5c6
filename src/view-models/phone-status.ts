import { createWording } from '../hours-wording/wording.ts';
import { encodeCompact } from '../opening-hours/compact.ts';
import { statusAt } from '../opening-hours/status.ts';
import type { Portal } from '../portal/portal.ts';
import { statusDays, type LocationSummary } from './location-summary.ts';

/** When the telephone of a portal is answered next, as the line of a place has it. */
export type PhoneStatus = Required<Pick<LocationSummary, 'next'>> & Pick<LocationSummary, 'compact'>;

/** When the telephone of a portal is answered next; `undefined` when there is no number or no time is known. */
export function phoneStatus({ site, calendar, now, today }: Portal): PhoneStatus | undefined {
  const { number, hours } = site.phone;
  if (number === undefined || hours === undefined) return undefined;
  const status = statusAt(hours, calendar, now);
  const interval = status.kind === 'open' ? status.interval : status.kind === 'opens' ? status.next : undefined;
  if (interval === undefined) return undefined;
  const wording = createWording();
  const compact = encodeCompact(hours, calendar, today, statusDays, {});
  return {
    next: { text: `${wording.day(interval.date, today)}, ${wording.timeSpan(interval)}`, until: interval.end },
    ...(compact === undefined ? {} : { compact }),
  };
}
