import { isEntry, type Entry } from '../../layers/entry.ts';
import { localDate } from '../../opening-hours/local-date.ts';
import { formatDate } from '../../hours-wording/wording.ts';
import type { Problem } from '../../problems/problem.ts';
import { locatedProblem, type Finding } from '../../problems/located-problem.ts';
import type { Experience } from '../../schemas/experiences.ts';
import { isCalendarDate } from '../../schemas/shared/date.ts';

/**
 * Checks the dates of an entry against each other and against today. A period that had ended before somebody checked the entry is an
 * error: it was wrong on the day it was written. A period that ended since is a warning, so that time alone never stops a portal.
 */
export function checkDates(entry: Entry, now: number): Problem[] {
  const today = localDate(now);
  const checkedOn = 'checkedOn' in entry.data ? entry.data.checkedOn : undefined;
  const problems: Problem[] = [];
  if (checkedOn !== undefined && checkedOn > today) {
    problems.push(locatedProblem(entry.locator, checkedInFuture(checkedOn, today)));
  }
  if (isEntry(entry, 'experiences'))
    problems.push(...consentFindings(entry.data, today).map((found) => locatedProblem(entry.locator, found)));
  for (const { path, until, what } of periodsOf(entry)) {
    if (until >= today) continue;
    const wrongFromTheStart = checkedOn !== undefined && until < checkedOn;
    problems.push(
      locatedProblem(entry.locator, {
        severity: wrongFromTheStart ? 'error' : 'warning',
        code: 'expired-period',
        path,
        message: wrongFromTheStart
          ? `${what} eindigde op ${formatDate(until)}, maar is op ${formatDate(checkedOn)} nog gecontroleerd. Verbeter de einddatum, of haal de periode weg.`
          : `${what} is geëindigd op ${formatDate(until)}. Werk dit bij, of haal het weg als het niet meer bestaat.`,
      }),
    );
  }
  return problems;
}

/** The error for a day of checking that is yet to come. */
export function checkedInFuture(written: string, today: string): Finding {
  const meant = dateMeant(written, today);
  return {
    severity: 'error',
    code: 'checked-in-future',
    path: ['checkedOn'],
    message:
      `De controledatum ${formatDate(written)} ligt in de toekomst. ` +
      `${meant === undefined ? '' : `Bedoelt u ${formatDate(meant)}? `}Vul de dag in waarop iemand het echt heeft nagekeken.`,
    example: `checkedOn: "${meant ?? '…-…-…'}"`,
  };
}

/**
 * What is wrong with a consent today. One that is yet to come is an error: nobody gave it, and what it is for must not be shown. One that has
 * ended is a warning, because time alone made it so; the story is not shown any more.
 */
function consentFindings({ consent }: Experience, today: string): Finding[] {
  const future = (['date', 'byParent'] as const).flatMap((key): Finding[] => {
    const written = consent[key];
    if (written === undefined || written <= today) return [];
    const meant = dateMeant(written, today);
    const whose = key === 'date' ? 'De toestemming' : 'De toestemming van een ouder';
    return [
      {
        severity: 'error',
        code: 'consent-in-future',
        path: ['consent', key],
        message:
          `${whose} (${formatDate(written)}) ligt in de toekomst. ${meant === undefined ? '' : `Bedoelt u ${formatDate(meant)}? `}` +
          'Zonder toestemming mag dit verhaal niet op de portal staan.',
        example: `${key}: "${meant ?? '…-…-…'}"`,
      },
    ];
  });
  const { until } = consent;
  if (until === undefined || until >= today) return future;
  return [
    ...future,
    {
      severity: 'warning',
      code: 'consent-ended',
      path: ['consent', 'until'],
      message:
        `De toestemming liep tot en met ${formatDate(until)}. Het verhaal is niet meer te zien. ` +
        'Vraag opnieuw toestemming, of haal het verhaal en de foto weg.',
    },
  ];
}

/** The day that was meant with a day in the future, when one slip explains it: the year one too high, or day and month in each other's place. */
function dateMeant(written: string, today: string): string | undefined {
  const [year = '', month = '', day = ''] = written.split('-');
  const thisYear = today.slice(0, 4);
  const years = Number(year) === Number(thisYear) + 1 ? [`${thisYear}-${month}-${day}`] : [];
  const candidates = [...years, `${year}-${day}-${month}`].filter((date) => isCalendarDate(date) && date <= today);
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** The ends of the periods in which an entry holds. News and campaigns are left out: that they end is their nature. */
function periodsOf(entry: Entry): { path: readonly PropertyKey[]; until: string; what: string }[] {
  if (isEntry(entry, 'services')) {
    const { validity, status } = entry.data;
    return validity?.until === undefined || status === 'defunct'
      ? []
      : [{ path: ['validity', 'until'], until: validity.until, what: 'Dit aanbod' }];
  }
  if (isEntry(entry, 'locations')) {
    const until = entry.data.temporary?.until;
    return until === undefined ? [] : [{ path: ['temporary', 'until'], until, what: 'Deze tijdelijke plek' }];
  }
  if (isEntry(entry, 'supplements')) {
    const until = entry.data.validity?.until;
    return until === undefined ? [] : [{ path: ['validity', 'until'], until, what: 'Deze aanvulling' }];
  }
  return [];
}
