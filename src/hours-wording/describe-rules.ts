import type { HoursMessages, TimeSpan } from '../messages/hours-messages.ts';
import { dayNumber, weekNumber } from '../opening-hours/calendar-date.ts';
import { currentRows } from '../opening-hours/current-rows.ts';
import type { Hours, MonthlyRow, WeeklyRow } from '../schemas/shared/hours.ts';
import { weekdays } from '../schemas/shared/weekday.ts';

/** What the phrases need beside the words: how to write a date out, and the day before which nothing is told (ISO date). */
export interface RuleContext {
  messages: HoursMessages;
  /** "26 november 2026". */
  date(date: string): string;
  /** "donderdag 26 november", with the year where that is not clear. */
  day(date: string): string;
  today?: string | undefined;
}

/** A phrase that says when it is open. */
export interface TimeLine {
  text: string;
  /** The rows in it that come back every few weeks: the phrase does not say which weeks those are. */
  everyFewWeeks: readonly WeeklyRow[];
}

interface Details {
  byAppointment: boolean;
  note?: string | undefined;
  validFrom?: string | undefined;
  validThrough?: string | undefined;
}

/**
 * The rules as phrases, one line each: "elke donderdag van 14.00 tot 16.00 uur", "gesloten op feestdagen". Days with the same times
 * are taken together. Rows and sessions that ended before `today` are left out. Empty for hours that are unknown; exceptions,
 * the note and the text of `appointmentOnly` are not part of it.
 */
export function describeRules(hours: Hours, context: RuleContext): string[] {
  return [...describeTimes(hours, context).map(({ text }) => text), ...describeHolidays(hours, context)];
}

/** Of the rules only the lines that say when it is open. */
export function describeTimes(hours: Hours, context: RuleContext): TimeLine[] {
  const { messages, today } = context;
  const { weekly, monthly, sessions } = currentRows(hours, today);
  const inTime = sessions.sort((a, b) => (a.date + a.opens < b.date + b.opens ? -1 : 1));
  const lines = [
    ...(hours.always === true ? [clear(messages.always)] : []),
    ...describeWeekly(weekly, context),
    ...describeMonthly(monthly, context),
    ...inTime.map((session) => clear(phrase(messages.onDate(context.day(session.date)), [session], session, context))),
  ];
  return hours.appointmentOnly !== undefined && lines.length === 0 ? [clear(messages.appointmentOnly)] : lines;
}

/** A phrase that needs no dates to be understood. */
const clear = (text: string): TimeLine => ({ text, everyFewWeeks: [] });

/** Of the rules only the lines that say what holds in holidays. They take away weekly and monthly rows only. */
function describeHolidays(hours: Hours, context: RuleContext): string[] {
  const { messages, today } = context;
  const { weekly, monthly } = currentRows(hours, today);
  if (weekly.length + monthly.length === 0 || hours.always === true) return [];
  return [
    hours.publicHolidays === 'closed' ? messages.closedOnPublicHolidays : messages.openOnPublicHolidays,
    ...(hours.schoolHolidays === 'closed' ? [messages.closedInSchoolHolidays] : []),
  ];
}

function describeWeekly(rows: readonly WeeklyRow[], context: RuleContext): TimeLine[] {
  const { messages } = context;
  const lines = [...Map.groupBy(rows, weeklyKey).values()].flatMap((alike) => {
    const [row] = alike;
    if (row === undefined) return [];
    const byDay = [...Map.groupBy(alike, ({ day }) => weekdays.indexOf(day))].sort(([a], [b]) => a - b);
    const byTimes = Map.groupBy(byDay, ([, spans]) => JSON.stringify(inOrder(spans).map(({ opens, closes }) => [opens, closes])));
    return [...byTimes.values()].map((group) => {
      const days = group.map(([day]) => day);
      const spans = inOrder(group[0]?.[1] ?? []);
      const when = row.interval === 1 ? messages.everyWeek(days) : messages.everyFewWeeks(row.interval, days);
      const everyFewWeeks = row.interval === 1 ? [] : group.flatMap(([, rowsOfDay]) => rowsOfDay);
      return { order: `${String(days[0])} ${spans[0]?.opens ?? ''}`, line: { text: phrase(when, spans, row, context), everyFewWeeks } };
    });
  });
  return lines.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0)).map(({ line }) => line);
}

/** Equal for rows that can stand in one phrase. */
function weeklyKey({ interval, anchor, validFrom, validThrough, byAppointment, note }: WeeklyRow): string {
  const phase = interval === 1 || anchor === undefined ? 0 : weekNumber(dayNumber(anchor)) % interval;
  return JSON.stringify([interval, phase, validFrom, validThrough, byAppointment, note]);
}

function describeMonthly(rows: readonly MonthlyRow[], context: RuleContext): TimeLine[] {
  const key = ({ nth, day, validFrom, validThrough, byAppointment, note }: MonthlyRow) =>
    JSON.stringify([nth, day, validFrom, validThrough, byAppointment, note]);
  return [...Map.groupBy(rows, key).values()].flatMap((alike) => {
    const [row] = alike;
    if (row === undefined) return [];
    return clear(phrase(context.messages.everyMonth(row.nth, weekdays.indexOf(row.day)), inOrder(alike), row, context));
  });
}

const inOrder = <T extends TimeSpan>(spans: readonly T[]) => [...spans].sort((a, b) => (a.opens < b.opens ? -1 : 1));

function phrase(days: string, spans: readonly TimeSpan[], details: Details, { messages, date, today = '' }: RuleContext): string {
  let text = `${days} ${messages.list(spans.map((span) => messages.timeSpan(span)))}`;
  const from = details.validFrom !== undefined && details.validFrom > today ? date(details.validFrom) : undefined;
  const through = details.validThrough === undefined ? undefined : date(details.validThrough);
  if (from !== undefined || through !== undefined) text += `${messages.comma}${messages.validity(from, through)}`;
  if (details.byAppointment) text = messages.withAppointment(text);
  return details.note === undefined ? text : messages.withNote(text, details.note);
}
