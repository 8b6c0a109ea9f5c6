import { publicHolidayNames } from '../opening-hours/public-holidays.ts';
import { schoolHolidayNames } from '../opening-hours/school-holidays.data.ts';
import { weekdayLabels, weekdays } from '../schemas/shared/weekday.ts';
import type { HoursMessages } from './hours-messages.ts';
import { capital as capitalOf, daysInRow, isWholeDay, listed } from './hours-parts.ts';

const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const ordinals = ['eerste', 'tweede', 'derde', 'vierde'];
const numbers = ['nul', 'een', 'twee', 'drie', 'vier'];

const weekday = (index: number) => weekdayLabels[weekdays[index] ?? 'monday'];

const list = (items: readonly string[]) => listed(items, ', ', ' en ');

/** "maandag tot en met vrijdag" from three days in a row on. */
function dayList(days: readonly number[]): string {
  const [first, last] = daysInRow(days) ?? [];
  return first === undefined || last === undefined ? list(days.map(weekday)) : `${weekday(first)} tot en met ${weekday(last)}`;
}

/** "09:05" is written "9.05". */
const time = (text: string) => `${String(Number(text.slice(0, 2)))}.${text.slice(3, 5)}`;

const capital = (text: string) => capitalOf(text, 'nl');

/** Opening hours in Dutch. Times with a full stop, dates without capitals, as Onze Taal advises. */
export const openingHoursNl: HoursMessages = {
  language: 'nl',
  comma: ', ',
  time,
  timeRange: (span) => (isWholeDay(span) ? 'de hele dag' : `${time(span.opens)}–${time(span.closes)}`),
  timeSpan: (span) => (isWholeDay(span) ? 'de hele dag' : `van ${time(span.opens)} tot ${time(span.closes)} uur`),
  date(day, parts) {
    const month = parts.month === true ? (months[day.month - 1] ?? '') : '';
    return [parts.weekday === true ? weekday(day.weekday) : '', String(day.day), month, parts.year === true ? String(day.year) : '']
      .filter((part) => part !== '')
      .join(' ');
  },
  today: 'vandaag',
  tomorrow: 'morgen',
  list,
  period: (from, through) => `${from} tot en met ${through}`,
  validity(from, through) {
    if (from === undefined) return `tot en met ${through ?? ''}`;
    return through === undefined ? `vanaf ${from}` : `van ${from} tot en met ${through}`;
  },
  withNote: (text, note) => `${text} (${note})`,
  withAppointment: (text) => `${text}, op afspraak`,

  everyWeek(days) {
    if (days.length === 7) return 'elke dag';
    return days.length === 1 ? `elke ${dayList(days)}` : dayList(days);
  },
  everyFewWeeks: (interval, days) => `${interval === 2 ? 'om de week' : `elke ${numbers[interval] ?? ''} weken`} op ${dayList(days)}`,
  everyMonth: (nth, day) => `elke ${nth === -1 ? 'laatste' : (ordinals[nth - 1] ?? '')} ${weekday(day)} van de maand`,
  onDate: (date) => `op ${date}`,
  always: 'dag en nacht open',
  appointmentOnly: 'alleen op afspraak',
  closedOnPublicHolidays: 'gesloten op feestdagen',
  openOnPublicHolidays: 'ook open op feestdagen',
  closedInSchoolHolidays: 'niet in schoolvakanties',

  publicHolidays: publicHolidayNames,
  schoolHolidays: schoolHolidayNames,

  closed: 'gesloten',
  closedBecause: (reason) => `gesloten (${reason})`,
  closedExcept: (days) => `gesloten, behalve ${list(days)}`,
  notYetOpen: (date) => `open vanaf ${date}`,
  endedAfter: (date) => `na ${date} niet meer open`,
  openAt: (spans) => `open ${spans}`,

  status: {
    openUntil: (until, day) => (day === undefined ? `Nu open tot ${until} uur` : `Nu open tot ${day} ${until} uur`),
    opens: (day, span) => `${capital(day)} open ${span}`,
    opensFirst: (day, span) => `${capital(day)} voor het eerst open, ${span}`,
    always: 'Dag en nacht open',
    appointment: 'Alleen op afspraak',
    appointmentNext: (day, span) => `Eerstvolgende keer: ${day} ${span}`,
    appointmentNow: 'Nu alleen op afspraak',
    closedToday: (reason) => `Vandaag gesloten: ${reason}`,
    closed: 'Nu gesloten',
    closedBecause: (reason) => `Gesloten: ${reason}`,
    nothingPlanned: 'Er zijn geen nieuwe openingstijden bekend. Bel eerst.',
    unknown: 'Openingstijden onbekend. Bel eerst.',
  },
};
