import type { Entry, MunicipalityContent } from '../../layers/entry.ts';
import { localDate } from '../../opening-hours/local-date.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Hours } from '../../schemas/shared/hours.ts';
import { locatedProblem } from '../../problems/located-problem.ts';

/**
 * A municipality has a walk-in point, or says why not and where people can go. Both together contradict each other. A walk-in point
 * is one where people can walk in, and one of them at least is still there.
 */
export function checkWalkIn(content: MunicipalityContent, now: number): Problem[] {
  const { id, municipality, collections, knownIds, hiddenIds, locator } = content;
  if (municipality === undefined) return [];
  const points = [...collections.locations.values()].filter(({ data }) => data.kind === 'walk-in');
  const ended = points.filter(({ data }) => (data.temporary?.until ?? '9999') < localDate(now));
  if (points.length === 0 && municipality.noWalkIn === undefined) {
    // A place that is wrong may be the walk-in point; its own messages come first.
    const wrong = [...knownIds.locations].some((known) => !hiddenIds.locations.has(known) && !collections.locations.has(known));
    if (wrong) return [];
    return [
      locatedProblem(locator, {
        severity: 'error',
        code: 'no-walk-in',
        path: [],
        message:
          `De gemeente ${municipality.name} heeft geen inlooppunt, en er staat niet waarom. ` +
          `Maak een plek met “kind: walk-in” in content/municipalities/${id}/locations, of schrijf waarom er geen is en waar mensen dan terechtkunnen.`,
        example: 'noWalkIn:\n  reason: "Er is nog geen inlooppunt."\n  instead: "Bel ons. We maken een afspraak bij u in de buurt."',
      }),
    ];
  }
  const first = points[0];
  if (first !== undefined && municipality.noWalkIn !== undefined) {
    return [
      locatedProblem(locator, {
        severity: 'error',
        code: 'contradicting-walk-in',
        path: ['noWalkIn'],
        at: 'key',
        message: `Hier staat dat er geen inlooppunt is, maar ${first.files[0] ?? first.id} is er wel een. Haal “noWalkIn” weg, of verander de soort van die plek.`,
      }),
    ];
  }
  return [
    ...points.filter(({ data }) => isByAppointmentOnly(data.hours)).map(notForWalkingIn),
    ...(points.length > 0 && ended.length === points.length ? ended.slice(-1).map((point) => lastHasEnded(point, municipality.name)) : []),
  ];
}

/** Whether nobody can come here without an appointment. */
const isByAppointmentOnly = ({ appointmentOnly, always, weekly = [], monthly = [], sessions = [] }: Hours) =>
  appointmentOnly !== undefined && always !== true && [...weekly, ...monthly, ...sessions].every(({ byAppointment }) => byAppointment);

function notForWalkingIn({ locator }: Entry<'locations'>): Problem {
  return locatedProblem(locator, {
    severity: 'error',
    code: 'walk-in-by-appointment',
    path: ['kind'],
    message:
      'Dit is een inlooppunt, maar het is alleen op afspraak open. Dan staat iemand voor een dichte deur. ' +
      'Kies een andere soort plek, of vul tijden in waarop iedereen kan binnenlopen.',
    example: 'kind: consultation',
  });
}

function lastHasEnded({ locator }: Entry<'locations'>, municipality: string): Problem {
  return locatedProblem(locator, {
    severity: 'warning',
    code: 'no-walk-in-left',
    path: ['temporary', 'until'],
    message:
      `Dit was het laatste inlooppunt van ${municipality} en het is nu gesloten. De portal zegt dat er geen inlooppunt is. ` +
      'Maak een nieuw inlooppunt, of schrijf in municipality.yaml bij “noWalkIn” waar mensen dan terechtkunnen.',
  });
}
