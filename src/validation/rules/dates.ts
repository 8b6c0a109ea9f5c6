import type { Entry } from '../../layers/entry.ts';
import { localDate } from '../../opening-hours/local-date.ts';
import { formatDate } from '../../opening-hours/wording.ts';
import type { Problem } from '../../problems/problem.ts';
import { locatedProblem } from '../entry-problem.ts';

/**
 * Checks the dates of an entry against each other and against today. A period that had ended before somebody checked the entry is an
 * error: it was wrong on the day it was written. A period that ended since is a warning, so that time alone never stops a portal.
 */
export function checkDates(entry: Entry, now: number): Problem[] {
  const today = localDate(now);
  const checkedOn = 'checkedOn' in entry.data ? entry.data.checkedOn : undefined;
  const problems: Problem[] = [];
  if (checkedOn !== undefined && checkedOn > today) {
    problems.push(
      locatedProblem(entry.locator, {
        severity: 'error',
        code: 'checked-in-future',
        path: ['checkedOn'],
        message: `De controledatum ${formatDate(checkedOn)} ligt in de toekomst. Vul de dag in waarop iemand het echt heeft nagekeken.`,
        example: `checkedOn: "${today}"`,
      }),
    );
  }
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

function isEntry<C extends Entry['collection']>(entry: Entry, collection: C): entry is Entry & Entry<C> {
  return entry.collection === collection;
}
