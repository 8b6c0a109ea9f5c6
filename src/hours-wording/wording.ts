import type { HoursMessages, NamedDay, TimeSpan } from '../messages/hours-messages.ts';
import { capital } from '../messages/hours-parts.ts';
import { openingHoursNl } from '../messages/opening-hours.nl.ts';
import { civilDate, dayNumber, weekdayIndex } from '../opening-hours/calendar-date.ts';
import type { Closure, DayHours, HoursChange, HoursRow, OpeningStatus } from '../opening-hours/types.ts';
import type { Hours } from '../schemas/shared/hours.ts';
import { describeRules, describeTimes, type RuleContext, type TimeLine } from './describe-rules.ts';
import { describeStatus } from './describe-status.ts';

/** Opening hours in words. Dates are ISO dates; `today` decides whether a year is written and what "vandaag" is. */
export interface Wording {
  /** "9.00". */
  time(time: string): string;
  /** For tables: "14.00–16.00". */
  timeRange(span: TimeSpan): string;
  /** For sentences: "van 14.00 tot 16.00 uur". */
  timeSpan(span: TimeSpan): string;
  /** A row of a table with what belongs to it: "14.00–16.00, op afspraak (alleen voor baby’s)". */
  row(row: HoursRow): string;
  /** "26 november 2026". */
  date(date: string): string;
  /** "donderdag 26 november"; with the year when that is not the year of `today`, or when `today` is left out. */
  day(date: string, today?: string): string;
  /** "vandaag", "morgen", or as {@link Wording.day}. */
  relativeDay(date: string, today: string): string;
  /** "30 november, 14 december en 28 december"; with the day of the week when that is not the same for all. */
  dates(dates: readonly string[], today?: string): string;
  /** When something holds, an end left out: "van 1 september 2026 tot en met 31 augustus 2027"; `undefined` for always. */
  validity(period: { from?: string | undefined; until?: string | undefined } | undefined): string | undefined;
  /** "21 december tot en met 3 januari 2027"; one date when both are the same. */
  period(from: string, through: string, today?: string): string;
  /** Why it is closed: the name of the holiday, or the editor's reason; for bounds a phrase as "open vanaf 1 december 2026". */
  closure(closure: Closure): string;
  /** A day of a week table: "9.00–12.00 en 13.00–17.00", "gesloten", "gesloten (Hemelvaartsdag)". */
  dayHours(day: Pick<DayHours, 'rows' | 'closure'>): string;
  /** A closure or change ahead in three parts: "21 december tot en met 3 januari 2027", "gesloten", "kerstvakantie". */
  change(change: HoursChange, today: string): { when: string; what: string; why: string };
  /** Phrases for the rules; see `describe-rules.ts`. */
  rules(hours: Hours, today?: string): string[];
  /** Of those the phrases that say when it is open, without what holds in holidays. */
  times(hours: Hours, today?: string): string[];
  /** The same, each with its rows of every few weeks. */
  timeLines(hours: Hours, today?: string): TimeLine[];
  /**
   * The status as a line: "Nu open tot 16.00 uur". With `lasting` it says nothing that stops being true while the next opening is
   * ahead: no "nu", "vandaag" or "morgen". A static page prints that.
   */
  status(status: OpeningStatus, today: string, options?: { lasting?: boolean }): string;
  /** An opening with its date: "donderdag 26 november, van 14.00 tot 16.00 uur (met koffie)". */
  moment(date: string, row: Pick<HoursRow, 'opens' | 'closes' | 'note'>, today: string): string;
  /** A phrase with a capital and a full stop. */
  sentence(phrase: string): string;
}

/** The wording in one language. */
export function createWording(messages: HoursMessages = openingHoursNl): Wording {
  const day: Wording['day'] = (date, today) =>
    messages.date(named(date), { weekday: true, month: true, year: today === undefined || today.slice(0, 4) !== date.slice(0, 4) });
  const date = (text: string) => formatDate(text, messages);
  const closure = (why: Closure) => describeClosure(why, messages);
  const row: Wording['row'] = (item) => withDetails(messages.timeRange(item), item, messages);

  const spans = (rows: readonly HoursRow[]) => messages.list(rows.map((item) => withDetails(messages.timeSpan(item), item, messages)));
  const closedAhead = ({ held = [] }: HoursChange, today: string) =>
    held.length === 0 ? messages.closed : messages.closedExcept(held.map((one) => `${day(one.date, today)} ${spans(one.rows)}`));

  const ruleContext = (today: string | undefined): RuleContext => ({ messages, date, day: (text) => day(text, today), today });

  const wording: Wording = {
    time: messages.time,
    timeRange: messages.timeRange,
    timeSpan: messages.timeSpan,
    row,
    date,
    day,
    relativeDay(text, today) {
      const ahead = dayNumber(text) - dayNumber(today);
      return ahead === 0 ? messages.today : ahead === 1 ? messages.tomorrow : day(text, today);
    },
    dates(dates, today) {
      const sameWeekday = new Set(dates.map((text) => weekdayIndex(dayNumber(text)))).size === 1;
      // The last date of a year says it for those before it.
      const year = (text: string, index: number) =>
        text.slice(0, 4) !== today?.slice(0, 4) && text.slice(0, 4) !== dates[index + 1]?.slice(0, 4);
      return messages.list(
        dates.map((text, index) => messages.date(named(text), { weekday: !sameWeekday, month: true, year: year(text, index) })),
      );
    },
    validity(period) {
      const [from, through] = [period?.from, period?.until].map((text) => (text === undefined ? undefined : date(text)));
      return from === undefined && through === undefined ? undefined : messages.validity(from, through);
    },
    period(from, through, today) {
      if (from === through) return day(from, today);
      const [year, month] = [from.slice(0, 4) !== through.slice(0, 4), from.slice(0, 7) !== through.slice(0, 7)];
      // The end says the month and the year; the start only where it differs.
      const first = messages.date(named(from), { month, year: year && from.slice(0, 4) !== today?.slice(0, 4) });
      return messages.period(first, messages.date(named(through), { month: true, year: through.slice(0, 4) !== today?.slice(0, 4) }));
    },
    closure,
    dayHours(hours) {
      if (hours.rows.length > 0) return messages.list(hours.rows.map(row));
      const why = hours.closure;
      if (why === undefined) return messages.closed;
      return why.kind === 'not-yet-open' || why.kind === 'ended' ? closure(why) : messages.closedBecause(closure(why));
    },
    change: (change, today) => ({
      when: wording.period(change.from, change.through, today),
      what: change.kind === 'closed' ? closedAhead(change, today) : messages.openAt(spans(change.rows)),
      why: closure(change.cause),
    }),
    rules: (hours, today) => describeRules(hours, ruleContext(today)),
    times: (hours, today) => describeTimes(hours, ruleContext(today)).map(({ text }) => text),
    timeLines: (hours, today) => describeTimes(hours, ruleContext(today)),
    status: (status, today, { lasting = false } = {}) =>
      describeStatus(status, messages, {
        closure,
        day: (text) => (lasting ? day(text, today) : wording.relativeDay(text, today)),
        lasting,
        today,
      }),
    sentence: (phrase) => `${capital(phrase, messages.language)}${/[.!?]$/.test(phrase) ? '' : '.'}`,
    moment: (date, row, today) => {
      const text = `${day(date, today)}${messages.comma}${messages.timeSpan(row)}`;
      return row.note === undefined ? text : messages.withNote(text, row.note);
    },
  };
  return wording;
}

/** A date without its day of the week: "26 november 2026". */
export function formatDate(date: string, messages: HoursMessages = openingHoursNl): string {
  return messages.date(named(date), { month: true, year: true });
}

function named(date: string): NamedDay {
  const day = dayNumber(date);
  return { ...civilDate(day), weekday: weekdayIndex(day) };
}

function withDetails(text: string, { byAppointment, note }: HoursRow, messages: HoursMessages): string {
  const marked = byAppointment ? messages.withAppointment(text) : text;
  return note === undefined ? marked : messages.withNote(marked, note);
}

function describeClosure(closure: Closure, messages: HoursMessages): string {
  switch (closure.kind) {
    case 'exception':
      return closure.reason;
    case 'public-holiday':
      return messages.publicHolidays[closure.id];
    case 'school-holiday':
      return messages.schoolHolidays[closure.id];
    case 'not-yet-open':
      return messages.notYetOpen(formatDate(closure.opensOn, messages));
    case 'ended':
      return messages.endedAfter(formatDate(closure.closesAfter, messages));
  }
}
