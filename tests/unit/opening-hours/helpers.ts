import { createCalendar, type MunicipalityHolidays } from '../../../src/opening-hours/calendar.ts';
import { hours as schema, type Hours, type HoursInput } from '../../../src/schemas/shared/hours.ts';

/** Hours as an editor writes them, parsed as the loader does. */
export const hours = (input: HoursInput): Hours => schema.parse(input);

/** An instant written with its own offset: "2026-11-26T14:00+01:00". */
export const at = (text: string): number => {
  const instant = Date.parse(text);
  if (Number.isNaN(instant) || !/(?:Z|[+-]\d\d:\d\d)$/.test(text)) throw new Error(`no instant: ${text}`);
  return instant;
};

export const calendar = (choice: Partial<MunicipalityHolidays> = {}) =>
  createCalendar({ schoolRegion: 'midden', goodFriday: false, liberationDay: 'lustrum', ...choice });

/** An interval as "2026-11-26 14:00-16:00", with a star when by appointment. */
export const brief = ({ date, opens, closes, byAppointment }: { date: string; opens: string; closes: string; byAppointment: boolean }) =>
  `${date} ${opens}-${closes}${byAppointment ? '*' : ''}`;

export const day = 86_400_000;
