import type { HoursMessages } from './hours-messages.ts';
import { capital as capitalOf, clock, daysInRow, isWholeDay, listed, words } from './hours-parts.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const ordinals = ['first', 'second', 'third', 'fourth'];
const numbers = ['', '', 'two', 'three', 'four'];

const list = (items: readonly string[]) => listed(items, ', ', ' and ');
const capital = (text: string) => capitalOf(text, 'en');
const weekday = (day: number) => weekdays[day] ?? '';

function dayList(days: readonly number[]): string {
  const row = daysInRow(days);
  return row === undefined ? list(days.map(weekday)) : `${weekday(row[0])} to ${weekday(row[1])}`;
}

/** Opening hours in English, on a clock of 24 hours, as they stand on the doors of the places themselves. */
export const openingHoursEn: HoursMessages = {
  language: 'en',
  comma: ', ',
  time: clock,
  timeRange: (span) => (isWholeDay(span) ? 'all day' : `${clock(span.opens)}–${clock(span.closes)}`),
  timeSpan: (span) => (isWholeDay(span) ? 'all day' : `from ${clock(span.opens)} to ${clock(span.closes)}`),
  date: (day, parts) =>
    words(parts.weekday && weekday(day.weekday), String(day.day), parts.month && months[day.month - 1], parts.year && String(day.year)),
  today: 'today',
  tomorrow: 'tomorrow',
  list,
  period: (from, through) => `${from} up to and including ${through}`,
  validity(from, through) {
    if (from === undefined) return `up to and including ${through ?? ''}`;
    return through === undefined ? `from ${from}` : `from ${from} up to and including ${through}`;
  },
  withNote: (text, note) => `${text} (${note})`,
  withAppointment: (text) => `${text}, by appointment`,

  everyWeek: (days) => (days.length === 7 ? 'every day' : daysInRow(days) === undefined ? `every ${dayList(days)}` : dayList(days)),
  everyFewWeeks: (interval, days) => `every ${numbers[interval] ?? ''} weeks on ${dayList(days)}`,
  everyMonth: (nth, day) => `every ${nth === -1 ? 'last' : (ordinals[nth - 1] ?? '')} ${weekday(day)} of the month`,
  onDate: (date) => `on ${date}`,
  always: 'open day and night',
  appointmentOnly: 'by appointment only',
  closedOnPublicHolidays: 'closed on public holidays',
  openOnPublicHolidays: 'also open on public holidays',
  closedInSchoolHolidays: 'not in school holidays',

  publicHolidays: {
    'new-years-day': 'New Year’s Day',
    'good-friday': 'Good Friday',
    'easter-sunday': 'Easter Sunday',
    'easter-monday': 'Easter Monday',
    'kings-day': 'King’s Day',
    'ascension-day': 'Ascension Day',
    'liberation-day': 'Liberation Day',
    'whit-sunday': 'Whit Sunday',
    'whit-monday': 'Whit Monday',
    'christmas-day': 'Christmas Day',
    'boxing-day': 'second day of Christmas',
  },
  schoolHolidays: {
    autumn: 'autumn holiday',
    christmas: 'Christmas holiday',
    spring: 'spring holiday',
    may: 'May holiday',
    summer: 'summer holiday',
  },

  closed: 'closed',
  closedBecause: (reason) => `closed (${reason})`,
  closedExcept: (days) => `closed, except ${list(days)}`,
  notYetOpen: (date) => `open from ${date}`,
  endedAfter: (date) => `no longer open after ${date}`,
  openAt: (spans) => `open ${spans}`,

  status: {
    openUntil: (until, day) => (day === undefined ? `Open now until ${until}` : `Open now until ${day}, ${until}`),
    opens: (day, span) => `${capital(day)}: open ${span}`,
    opensFirst: (day, span) => `${capital(day)}: open for the first time, ${span}`,
    always: 'Open day and night',
    appointment: 'By appointment only',
    appointmentNext: (day, span) => `Next time: ${day}, ${span}`,
    appointmentNow: 'Now by appointment only',
    closedToday: (reason) => `Closed today: ${reason}`,
    closed: 'Closed now',
    closedBecause: (reason) => `Closed: ${reason}`,
    nothingPlanned: 'No new opening times are known. Please call first.',
    unknown: 'Opening times not known. Please call first.',
  },
};
