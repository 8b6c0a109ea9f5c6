import { formatDate } from '../../hours-wording/wording.ts';
import { civilDate, isoDateOf, type DayNumber } from '../../opening-hours/calendar-date.ts';
import { publicHolidays } from '../../opening-hours/public-holidays.ts';
import { exceptionOn, readRules, recurringRows, type ExceptionRule, type Rules } from '../../opening-hours/rules.ts';
import type { Hours } from '../../schemas/shared/hours.ts';
import type { HoursFinding } from './findings.ts';

/** Days of one exception that are looked at; longer ones are no exception any more. */
const maxDays = 800;

/** Exceptions that do nothing, or that open a place on a holiday without saying so. All warnings. */
export function checkExceptions(hours: Hours): HoursFinding[] {
  if (hours.unknown !== undefined) return [];
  const rules = readRules(hours);
  return hours.exceptions.flatMap((source, index) => {
    const exception = rules.exceptions.find((rule) => rule.source === source);
    return exception === undefined ? [] : check(hours, rules, exception, index);
  });
}

function check(hours: Hours, rules: Rules, exception: ExceptionRule, index: number): HoursFinding[] {
  const path = ['exceptions', index];
  const days = Array.from({ length: Math.min(exception.through - exception.from + 1, maxDays) }, (_, at) => exception.from + at);
  const holding = days.filter((day) => exceptionOn(rules, day, isRegular(rules, day)) === exception);
  const regular = days.some((day) => isRegular(rules, day));
  if (holding.length === 0) {
    const period = exception.period ? 'deze periode' : 'deze dag';
    const overruled = regular || exception.rows === undefined || !exception.period || !rules.hasRows;
    return [
      {
        severity: 'warning',
        code: 'exception-without-effect',
        path,
        message: overruled
          ? `Voor ${period} staat er verderop een andere uitzondering. De laatste geldt, dus deze doet niets. Haal een van de twee weg.`
          : `In deze periode is het op geen enkele dag open. De andere tijden doen dus niets. ${perDate}`,
      },
    ];
  }
  if (exception.rows === undefined && rules.hasRows && !regular) {
    const when = exception.period ? 'In deze periode' : `Op ${formatDate(isoDateOf(exception.from))}`;
    return [
      {
        severity: 'warning',
        code: 'exception-without-effect',
        path,
        message: `${when} was het al gesloten. Controleer de datum, of haal de uitzondering weg.`,
      },
    ];
  }
  return opensOnHolidays(hours, exception, holding, path);
}

const perDate = 'Wilt u juist dan open zijn? Schrijf dan voor elke dag een eigen uitzondering.';

const isRegular = (rules: Rules, day: DayNumber) => recurringRows(rules, day).length > 0 || rules.sessions.has(day);

/** A period with other hours that runs over a public holiday on which the place is otherwise closed. */
function opensOnHolidays(
  hours: Hours,
  { rows, period }: ExceptionRule,
  holding: readonly DayNumber[],
  path: (string | number)[],
): HoursFinding[] {
  if (rows === undefined || !period || hours.publicHolidays === 'open' || hours.always === true) return [];
  const years = new Set(holding.map((day) => civilDate(day).year));
  // Only the days that are a holiday in every municipality.
  const holidays = [...years].flatMap((year) => publicHolidays(year, { goodFriday: false, liberationDay: 'never' }));
  const hit = holidays.filter(({ day }) => holding.includes(day));
  const [first] = hit;
  if (first === undefined) return [];
  const names = hit.map(({ name, day }) => `${name} (${formatDate(isoDateOf(day))})`).join(', ');
  return [
    {
      severity: 'warning',
      code: 'exception-opens-holiday',
      path,
      message:
        `In deze periode valt ${names}. Door deze uitzondering is het dan open. ` +
        'Klopt dat niet? Zet dan onder deze uitzondering dat het die dag gesloten is.',
      example: `- date: "${isoDateOf(first.day)}"\n  reason: ${first.name}`,
    },
  ];
}
