import type { HoursMessages } from './hours-messages.ts';
import { capital as capitalOf, clock, daysInRow, isWholeDay, listed, words } from './hours-parts.ts';

const nominative = ['poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela'];
const genitive = ['poniedziałku', 'wtorku', 'środy', 'czwartku', 'piątku', 'soboty', 'niedzieli'];
const accusative = ['poniedziałek', 'wtorek', 'środę', 'czwartek', 'piątek', 'sobotę', 'niedzielę'];
const plural = ['poniedziałki', 'wtorki', 'środy', 'czwartki', 'piątki', 'soboty', 'niedziele'];
/** Months as they stand behind the number of the day. */
const months = [
  ...['stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca'],
  ...['lipca', 'sierpnia', 'września', 'października', 'listopada', 'grudnia'],
];
const feminineDays: readonly number[] = [2, 5, 6];
const ordinals = { masculine: ['pierwszy', 'drugi', 'trzeci', 'czwarty'], feminine: ['pierwszą', 'drugą', 'trzecią', 'czwartą'] };
const weeks = ['', '', 'dwa tygodnie', 'trzy tygodnie', 'cztery tygodnie'];

const list = (items: readonly string[]) => listed(items, ', ', ' i ');
const capital = (text: string) => capitalOf(text, 'pl');
/** “On”, which is another word before “wtorek”. */
const on = (day: string) => `${day.startsWith('wt') ? 'we' : 'w'} ${day}`;

function everyWeek(days: readonly number[]): string {
  if (days.length === 7) return 'codziennie';
  const row = daysInRow(days);
  if (row !== undefined) return `od ${genitive[row[0]] ?? ''} do ${genitive[row[1]] ?? ''}`;
  return on(list(days.map((day) => plural[day] ?? '')));
}

function everyMonth(nth: number, day: number): string {
  const isFeminine = feminineDays.includes(day);
  const last = isFeminine ? 'ostatnią' : 'ostatni';
  const ordinal = nth === -1 ? last : (ordinals[isFeminine ? 'feminine' : 'masculine'][nth - 1] ?? '');
  return `w ${isFeminine ? 'każdą' : 'każdy'} ${ordinal} ${accusative[day] ?? ''} miesiąca`;
}

/** Opening hours in Polish. Dates stand in phrases that need no other case than that of a date by itself. */
export const openingHoursPl: HoursMessages = {
  language: 'pl',
  comma: ', ',
  time: clock,
  timeRange: (span) => (isWholeDay(span) ? 'cały dzień' : `${clock(span.opens)}–${clock(span.closes)}`),
  timeSpan: (span) => (isWholeDay(span) ? 'cały dzień' : `od ${clock(span.opens)} do ${clock(span.closes)}`),
  date: (day, parts) =>
    words(
      parts.weekday && `${nominative[day.weekday] ?? ''},`,
      String(day.day),
      parts.month && months[day.month - 1],
      parts.year && `${String(day.year)} r.`,
    ),
  today: 'dzisiaj',
  tomorrow: 'jutro',
  list,
  period: (from, through) => `od ${from} do ${through} włącznie`,
  validity(from, through) {
    if (from === undefined) return `do ${through ?? ''} włącznie`;
    return through === undefined ? `od ${from}` : `od ${from} do ${through} włącznie`;
  },
  withNote: (text, note) => `${text} (${note})`,
  withAppointment: (text) => `${text}, po umówieniu się`,

  everyWeek,
  everyFewWeeks: (interval, days) => `raz na ${weeks[interval] ?? ''} ${on(list(days.map((day) => accusative[day] ?? '')))}`,
  everyMonth,
  onDate: (date) => `${date}:`,
  always: 'otwarte w dzień i w nocy',
  appointmentOnly: 'tylko po umówieniu się',
  closedOnPublicHolidays: 'w święta zamknięte',
  openOnPublicHolidays: 'otwarte także w święta',
  closedInSchoolHolidays: 'nieczynne w czasie ferii i wakacji szkolnych',

  publicHolidays: {
    'new-years-day': 'Nowy Rok',
    'good-friday': 'Wielki Piątek',
    'easter-sunday': 'Wielkanoc',
    'easter-monday': 'Poniedziałek Wielkanocny',
    'kings-day': 'Dzień Króla',
    'ascension-day': 'Wniebowstąpienie Pańskie',
    'liberation-day': 'Dzień Wyzwolenia',
    'whit-sunday': 'Zielone Świątki, pierwszy dzień',
    'whit-monday': 'Zielone Świątki, drugi dzień',
    'christmas-day': 'Boże Narodzenie, pierwszy dzień',
    'boxing-day': 'Boże Narodzenie, drugi dzień',
  },
  schoolHolidays: {
    autumn: 'ferie jesienne',
    christmas: 'ferie bożonarodzeniowe',
    spring: 'ferie wiosenne',
    may: 'ferie majowe',
    summer: 'wakacje letnie',
  },

  closed: 'zamknięte',
  closedBecause: (reason) => `zamknięte (${reason})`,
  closedExcept: (days) => `zamknięte, z wyjątkiem: ${list(days)}`,
  notYetOpen: (date) => `otwarte od ${date}`,
  endedAfter: (date) => `po ${date} już nieczynne`,
  openAt: (spans) => `otwarte ${spans}`,

  status: {
    openUntil: (until, day) => (day === undefined ? `Teraz otwarte do ${until}` : `Teraz otwarte. Zamknięcie: ${day}, ${until}`),
    opens: (day, span) => `${capital(day)}: otwarte ${span}`,
    opensFirst: (day, span) => `${capital(day)}: otwarte po raz pierwszy, ${span}`,
    always: 'Otwarte w dzień i w nocy',
    appointment: 'Tylko po umówieniu się',
    appointmentNext: (day, span) => `Następny termin: ${day}, ${span}`,
    appointmentNow: 'Teraz tylko po umówieniu się',
    closedToday: (reason) => `Dzisiaj zamknięte: ${reason}`,
    closed: 'Teraz zamknięte',
    closedBecause: (reason) => `Zamknięte: ${reason}`,
    nothingPlanned: 'Nowe godziny otwarcia nie są znane. Najpierw proszę zadzwonić.',
    unknown: 'Godziny otwarcia nie są znane. Najpierw proszę zadzwonić.',
  },
};
