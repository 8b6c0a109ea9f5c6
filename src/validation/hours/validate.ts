import { formatDate } from '../../hours-wording/wording.ts';
import { addDays } from '../../opening-hours/calendar-date.ts';
import { lastKnownDay } from '../../opening-hours/school-holidays.ts';
import type { SchoolHolidayRegion } from '../../schemas/municipality.ts';
import type { Hours } from '../../schemas/shared/hours.ts';
import { checkExceptions } from './check-exceptions.ts';
import { checkOverlaps } from './check-overlaps.ts';
import type { HoursFinding } from './findings.ts';

/** What is wrong with one set of opening hours beyond what a single row can tell: rows that overlap, exceptions without effect. */
export function validateHours(hours: Hours): HoursFinding[] {
  return [...checkOverlaps(hours), ...checkExceptions(hours)];
}

/** Warnings for rules that held until before `today` (ISO date) and so tell a visitor nothing. */
export function expiredRules(hours: Hours, today: string): HoursFinding[] {
  const findings: HoursFinding[] = [];
  for (const list of ['weekly', 'monthly'] as const) {
    for (const [index, { validThrough }] of (hours[list] ?? []).entries()) {
      if (validThrough === undefined || validThrough >= today) continue;
      findings.push({
        severity: 'warning',
        code: 'expired-hours',
        path: [list, index, 'validThrough'],
        message: `Deze tijd gold tot en met ${formatDate(validThrough)} en is voorbij. Haal de regel weg, of verander de einddatum.`,
      });
    }
  }
  const sessions = hours.sessions ?? [];
  const last = sessions.map(({ date }) => date).reduce((a, b) => (a > b ? a : b), '');
  if (sessions.length > 0 && last < today) {
    findings.push({
      severity: 'warning',
      code: 'expired-hours',
      path: ['sessions'],
      message: `De laatste losse keer was op ${formatDate(last)}. Vul nieuwe datums in, of haal de losse keren weg.`,
    });
  }
  return findings;
}

/** A warning when the school holidays of a region are known for less than a year from `today` (ISO date). `path` is empty. */
export function schoolHolidayDataEnding(region: SchoolHolidayRegion, today: string): HoursFinding | undefined {
  const last = lastKnownDay(region);
  if (last >= addDays(today, 365)) return undefined;
  return {
    severity: 'warning',
    code: 'school-holidays-ending',
    path: [],
    message:
      `De schoolvakanties van regio ${region} zijn bekend tot en met ${formatDate(last)}. ` +
      'Daarna weet de portal niet meer wanneer een plek door een vakantie dicht is. ' +
      'Vraag de beheerder om de nieuwe datums van Rijksoverheid toe te voegen.',
  };
}
