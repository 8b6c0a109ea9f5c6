import { formatDate } from '../../hours-wording/wording.ts';
import type { Entry, SiteContent } from '../../layers/entry.ts';
import { hasContent, issueOf, type LeftOut } from '../../newsletters/issue.ts';
import { createCalendar } from '../../opening-hours/calendar.ts';
import { locatedProblem } from '../../problems/located-problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { collections } from '../../schemas/collections.ts';
import { audienceLabels, type Audience } from '../../schemas/shared/people.ts';
import { isFor } from '../../sites/audience.ts';

/** What one portal makes of an issue. */
interface OnPortal {
  site: SiteContent;
  isShown: boolean;
  leftOut: readonly LeftOut[];
}

/**
 * Warnings for what an issue of the newsletter names and no portal has in it, and for an issue that holds nothing on any portal. On the page
 * nothing is said of that. What one portal leaves out and another shows is no fault: an issue may be on portals for several audiences.
 */
export function checkNewsletters(sites: readonly SiteContent[]): Problem[] {
  const issues = new Map<string, { entry: Entry<'newsletters'>; portals: OnPortal[] }>();
  for (const site of sites) {
    const { collections: entries, municipality } = site.content;
    const showing = { site: site.site, calendar: createCalendar(municipality.holidays), entries };
    for (const entry of entries.newsletters.values()) {
      if (!isFor(site.site, entry.data.audiences)) continue;
      const issue = issueOf(showing, entry);
      const key = entry.files.join('\n');
      const known = issues.get(key) ?? { entry, portals: [] };
      known.portals.push({ site, isShown: hasContent(showing, issue), leftOut: issue.leftOut });
      issues.set(key, known);
    }
  }
  return [...issues.values()].flatMap(({ entry, portals }) => [
    ...leftOutEverywhere(portals).flatMap((one) => problemOf(entry, one) ?? []),
    ...(portals.some(({ isShown }) => isShown) ? [] : [nothingInIt(entry)]),
  ]);
}

interface LeftOutOn extends LeftOut {
  site: SiteContent;
}

/** What every portal with an issue leaves out, with the first of those portals. */
function leftOutEverywhere(portals: readonly OnPortal[]): LeftOutOn[] {
  const [first, ...others] = portals;
  if (first === undefined) return [];
  return first.leftOut
    .filter(({ path: [field, index] }) => others.every(({ leftOut }) => leftOut.some(({ path }) => path[0] === field && path[1] === index)))
    .map((one) => ({ ...one, site: first.site }));
}

/** `undefined` for what does not exist or is wrong: that is told elsewhere. */
function problemOf({ data, locator }: Entry<'newsletters'>, { path, id, reason, site }: LeftOutOn): Problem | undefined {
  const [field] = path;
  const entry = site.content.collections[field].get(id);
  const isHidden = site.content.hiddenIds[field].has(id);
  if (entry === undefined && !isHidden) return undefined;
  const problem = locatedProblem(locator, {
    severity: 'warning',
    code: 'left-out-of-newsletter',
    path,
    message:
      `Dit komt niet in de nieuwsbrief: ${collections[field].labels.singular} “${id}” ${whyNot(entry, reason, data.publishedOn, site)} ` +
      'Haal de regel weg, of verander de datum of de inhoud.',
  });
  return entry === undefined ? problem : { ...problem, related: [entry.locator.locate([fieldOf(entry, reason)], 'key')] };
}

type Named = Entry<'news'> | Entry<'events'> | Entry<'articles'>;

function whyNot(entry: Named | undefined, reason: LeftOut['reason'], day: string, { site, content }: SiteContent): string {
  if (entry === undefined) return `is verborgen in ${content.municipality.name}.`;
  if (reason === 'audience') return `is voor ${named(entry.data.audiences)}, en ${site.name} is voor ${named(site.audiences)}.`;
  if ('publishFrom' in entry.data) {
    const { publishFrom, publishUntil } = entry.data;
    return reason === 'not-yet'
      ? `is er vanaf ${formatDate(publishFrom)}, en de nieuwsbrief is van ${formatDate(day)}.`
      : `was te zien tot en met ${formatDate(publishUntil ?? publishFrom)}, en de nieuwsbrief is van ${formatDate(day)}.`;
  }
  return `is op de dag van de nieuwsbrief (${formatDate(day)}) al geweest of begonnen, of heeft geen datum.`;
}

/** The field of an entry that decides. */
const fieldOf = ({ data }: Named, reason: LeftOut['reason']): string =>
  reason === 'audience' ? 'audiences' : 'when' in data ? 'when' : reason === 'not-yet' ? 'publishFrom' : 'publishUntil';

const named = (audiences: readonly Audience[]) =>
  new Intl.ListFormat('nl').format(audiences.map((one) => audienceLabels[one].toLowerCase()));

const nothingInIt = ({ locator }: Entry<'newsletters'>): Problem =>
  locatedProblem(locator, {
    severity: 'warning',
    code: 'empty-newsletter',
    path: ['title'],
    message:
      'In deze nieuwsbrief staat niets dat een portal toont. Daarom verschijnt hij niet. Noem bij “news”, “events” of “articles” wat erin hoort.',
  });
