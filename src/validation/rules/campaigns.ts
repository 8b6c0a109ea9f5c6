import { formatDate } from '../../hours-wording/wording.ts';
import type { Entry, SiteContent } from '../../layers/entry.ts';
import { locatedProblem } from '../../problems/located-problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { isFor } from '../../sites/audience.ts';

/** Warnings for campaigns of one portal that run at the same time: the home page shows only the one that began last. Each pair is told once. */
export function checkCampaigns(sites: readonly SiteContent[]): Problem[] {
  const told = new Map<string, Problem>();
  for (const { site, content } of sites) {
    const campaigns = [...content.collections.campaigns.values()].filter(({ data }) => isFor(site, data.audiences)).sort(byStart);
    for (const [place, later] of campaigns.entries()) {
      for (const earlier of campaigns.slice(0, place).filter(({ data }) => data.endsOn >= later.data.startsOn)) {
        told.set(`${earlier.files.join()} ${later.files.join()}`, overlap(earlier, later));
      }
    }
  }
  return [...told.values()];
}

/** As the home page chooses: of two that begin on one day, the first in the order of ids goes before, so it counts as the later one. */
const byStart = (a: Entry<'campaigns'>, b: Entry<'campaigns'>) =>
  a.data.startsOn < b.data.startsOn || (a.data.startsOn === b.data.startsOn && a.id > b.id) ? -1 : 1;

function overlap({ data: earlier, locator }: Entry<'campaigns'>, { data: later, locator: at }: Entry<'campaigns'>): Problem {
  const until = earlier.endsOn < later.endsOn ? earlier.endsOn : later.endsOn;
  const problem = locatedProblem(at, {
    severity: 'warning',
    code: 'campaigns-overlap',
    path: ['startsOn'],
    message:
      `Van ${formatDate(later.startsOn)} tot en met ${formatDate(until)} loopt ook de campagne “${earlier.title}”. ` +
      'Op de startpagina staat dan alleen deze. Kies andere dagen als dat niet de bedoeling is.',
  });
  const related = locator.locate(['startsOn'], 'value');
  return { ...problem, related: [related] };
}
