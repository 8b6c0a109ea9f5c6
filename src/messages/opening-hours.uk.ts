import type { HoursMessages } from './hours-messages.ts';
import { capital as capitalOf, clock, daysInRow, isWholeDay, listed, words } from './hours-parts.ts';

const nominative = ['понеділок', 'вівторок', 'середа', 'четвер', 'пʼятниця', 'субота', 'неділя'];
const genitive = ['понеділка', 'вівторка', 'середи', 'четверга', 'пʼятниці', 'суботи', 'неділі'];
const accusative = ['понеділок', 'вівторок', 'середу', 'четвер', 'пʼятницю', 'суботу', 'неділю'];
/** “Every Monday” in one word. */
const each = ['щопонеділка', 'щовівторка', 'щосереди', 'щочетверга', 'щопʼятниці', 'щосуботи', 'щонеділі'];
/** Months as they stand behind the number of the day. */
const months = [
  ...['січня', 'лютого', 'березня', 'квітня', 'травня', 'червня'],
  ...['липня', 'серпня', 'вересня', 'жовтня', 'листопада', 'грудня'],
];
const feminineDays: readonly number[] = [2, 4, 5, 6];
const ordinals = { masculine: ['першого', 'другого', 'третього', 'четвертого'], feminine: ['першої', 'другої', 'третьої', 'четвертої'] };
const weeks = ['', '', 'два тижні', 'три тижні', 'чотири тижні'];

const list = (items: readonly string[]) => listed(items, ', ', ' і ');
const capital = (text: string) => capitalOf(text, 'uk');
const through = (days: readonly [number, number]) => `з ${genitive[days[0]] ?? ''} до ${genitive[days[1]] ?? ''}`;

function everyWeek(days: readonly number[]): string {
  if (days.length === 7) return 'щодня';
  const row = daysInRow(days);
  return row === undefined ? list(days.map((day) => each[day] ?? '')) : through(row);
}

function everyMonth(nth: number, day: number): string {
  const isFeminine = feminineDays.includes(day);
  const last = isFeminine ? 'останньої' : 'останнього';
  const ordinal = nth === -1 ? last : (ordinals[isFeminine ? 'feminine' : 'masculine'][nth - 1] ?? '');
  return `${isFeminine ? 'кожної' : 'кожного'} ${ordinal} ${genitive[day] ?? ''} місяця`;
}

/** Opening hours in Ukrainian. Dates stand in phrases that need no other case than that of a date by itself. */
export const openingHoursUk: HoursMessages = {
  language: 'uk',
  comma: ', ',
  time: clock,
  timeRange: (span) => (isWholeDay(span) ? 'увесь день' : `${clock(span.opens)}–${clock(span.closes)}`),
  timeSpan: (span) => (isWholeDay(span) ? 'увесь день' : `з ${clock(span.opens)} до ${clock(span.closes)}`),
  date: (day, parts) =>
    words(
      parts.weekday && `${nominative[day.weekday] ?? ''},`,
      String(day.day),
      parts.month && months[day.month - 1],
      parts.year && `${String(day.year)} року`,
    ),
  today: 'сьогодні',
  tomorrow: 'завтра',
  list,
  period: (from, until) => `з ${from} до ${until} включно`,
  validity(from, until) {
    if (from === undefined) return `до ${until ?? ''} включно`;
    return until === undefined ? `з ${from}` : `з ${from} до ${until} включно`;
  },
  withNote: (text, note) => `${text} (${note})`,
  withAppointment: (text) => `${text}, за попереднім записом`,

  everyWeek,
  everyFewWeeks: (interval, days) => `раз на ${weeks[interval] ?? ''} у ${list(days.map((day) => accusative[day] ?? ''))}`,
  everyMonth,
  onDate: (date) => `${date}:`,
  always: 'відчинено вдень і вночі',
  appointmentOnly: 'лише за попереднім записом',
  closedOnPublicHolidays: 'у святкові дні зачинено',
  openOnPublicHolidays: 'відчинено і у святкові дні',
  closedInSchoolHolidays: 'не працює під час шкільних канікул',

  publicHolidays: {
    'new-years-day': 'Новий рік',
    'good-friday': 'Страсна пʼятниця',
    'easter-sunday': 'перший день Великодня',
    'easter-monday': 'другий день Великодня',
    'kings-day': 'День короля',
    'ascension-day': 'Вознесіння Господнє',
    'liberation-day': 'День визволення',
    'whit-sunday': 'перший день Трійці',
    'whit-monday': 'другий день Трійці',
    'christmas-day': 'перший день Різдва',
    'boxing-day': 'другий день Різдва',
  },
  schoolHolidays: {
    autumn: 'осінні канікули',
    christmas: 'різдвяні канікули',
    spring: 'весняні канікули',
    may: 'травневі канікули',
    summer: 'літні канікули',
  },

  closed: 'зачинено',
  closedBecause: (reason) => `зачинено (${reason})`,
  closedExcept: (days) => `зачинено, крім таких днів: ${list(days)}`,
  notYetOpen: (date) => `відчинено з ${date}`,
  endedAfter: (date) => `після ${date} більше не працює`,
  openAt: (spans) => `відчинено ${spans}`,

  status: {
    openUntil: (until, day) => (day === undefined ? `Зараз відчинено до ${until}` : `Зараз відчинено. Зачиняється: ${day}, ${until}`),
    opens: (day, span) => `${capital(day)}: відчинено ${span}`,
    opensFirst: (day, span) => `${capital(day)}: відчинено вперше, ${span}`,
    always: 'Відчинено вдень і вночі',
    appointment: 'Лише за попереднім записом',
    appointmentNext: (day, span) => `Наступного разу: ${day}, ${span}`,
    appointmentNow: 'Зараз лише за попереднім записом',
    closedToday: (reason) => `Сьогодні зачинено: ${reason}`,
    closed: 'Зараз зачинено',
    closedBecause: (reason) => `Зачинено: ${reason}`,
    nothingPlanned: 'Нові години роботи поки невідомі. Спочатку зателефонуйте.',
    unknown: 'Години роботи невідомі. Спочатку зателефонуйте.',
  },
};
