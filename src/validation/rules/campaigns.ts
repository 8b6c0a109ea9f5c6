import { formatDate } from '../../hours-wording/wording.ts';
import type { Entry, SiteContent } from '../../layers/entry.ts';
import { localDate } from '../../opening-hours/local-date.ts';
import { locatedProblem } from '../../problems/located-problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { campaignsInOrder } from '../../sites/shown-campaigns.ts';

/**
 * A warning for a campaign, still to end, that names nothing to read or to go to.
 *
 * @param now epoch milliseconds
 */
export function checkCampaignContent({ data, locator }: Entry<'campaigns'>, now: number): Problem[] {
  const chosen = [data.themes, data.articles, data.services, data.news, data.events];
  if (data.endsOn < localDate(now) || chosen.some((ids) => ids.length > 0)) return [];
  return [
    locatedProblem(locator, {
      severity: 'warning',
      code: 'campaign-leads-nowhere',
      path: ['title'],
      message:
        'De campagne leidt nergens heen: er is niets bij gekozen. Noem bij “themes”, “articles”, “services”, “news” of “events” wat erbij hoort.',
    }),
  ];
}

/**
 * Warnings for campaigns of one portal that run at the same time, today or later: the home page shows one of them. Each pair is told once.
 *
 * @param now epoch milliseconds
 */
export function checkCampaigns(sites: readonly SiteContent[], now: number): Problem[] {
  const told = new Map<string, Problem>();
  for (const { site, content } of sites) {
    const campaigns = campaignsInOrder({ site, today: localDate(now) }, content.collections.campaigns.values());
    for (const [place, shown] of campaigns.entries()) {
      for (const hidden of campaigns.slice(place + 1).filter(({ data }) => data.endsOn >= shown.data.startsOn)) {
        told.set(`${hidden.files.join()} ${shown.files.join()}`, overlap(hidden, shown));
      }
    }
  }
  return [...told.values()];
}

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
