import type { Organization } from '../schemas/organizations.ts';
import type { Audience } from '../schemas/shared/people.ts';
import { isFor } from './audience.ts';
import type { Showing, ShownEntry } from './showing.ts';
import { hasLocationPage } from './shown-locations.ts';

/**
 * The ids of the organisations that a portal shows. An organisation is shown
 *
 * - when the portal names it: it answers the portal's questions, is chosen for its help numbers or as the place to go instead of walking
 *   in, or is present at a place that has a page on the portal. So a link to an organisation always leads to one;
 * - or when it is for one of the portal's audiences. For whom it is, it says itself (`audiences`). An organisation that does not say so is
 *   for the audiences of the services it offers and the places where it is present; one without any of these is for everybody, and so is
 *   a national organisation.
 */
export function shownOrganizations(showing: Showing): Set<string> {
  const named = namedOrganizations(showing);
  const derived = audiencesOfWork(showing);
  return new Set(
    [...showing.entries.organizations.values()]
      .filter((entry) => named.has(entry.id) || isFor(showing.site, audiencesOf(entry, derived)))
      .map(({ id }) => id),
  );
}

function namedOrganizations(showing: Showing): Set<string> {
  const { site, municipality, entries } = showing;
  return new Set([
    ...(site.questions?.answeredBy ?? []),
    ...(site.crisis ?? []),
    ...(municipality.noWalkIn?.organizations ?? []),
    ...[...entries.locations.values()].filter((entry) => hasLocationPage(showing, entry)).flatMap(({ data }) => data.organizations),
  ]);
}

function audiencesOf({ id, data }: ShownEntry<Organization>, derived: ReadonlyMap<string, Audiences>): readonly Audience[] | undefined {
  if (data.audiences !== undefined) return data.audiences;
  return data.kind === 'national' ? undefined : derived.get(id);
}

/** Left undefined: everybody. */
type Audiences = readonly Audience[] | undefined;

/** For whom the services and places of each organisation are. A service that has stopped still tells for whom the organisation works. */
function audiencesOfWork({ entries: { services, locations } }: Showing): Map<string, Audiences> {
  const found = new Map<string, Audiences>();
  for (const { data } of [...services.values(), ...locations.values()]) {
    for (const id of data.organizations) {
      const known = found.has(id) ? found.get(id) : [];
      found.set(id, known === undefined || data.audiences === undefined ? undefined : [...known, ...data.audiences]);
    }
  }
  return found;
}
