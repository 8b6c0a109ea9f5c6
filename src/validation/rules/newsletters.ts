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
 *
 * @param isWhole whether these are all portals there are: otherwise another one may show what these leave out
 */
export function checkNewsletters(sites: readonly SiteContent[], isWhole: boolean): Problem[] {
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
  return [...issues.values()].flatMap(({ entry, portals }) => {
    const isCertain = ({ reason }: LeftOut) =>
      isWhole || reason === 'not-yet' || reason === 'ended' || (reason === 'missing' && entry.layer === 'municipality');
    return [
      ...leftOutEverywhere(portals)
        .filter(isCertain)
        .flatMap((one) => problemOf(entry, one) ?? []),
      ...(portals.some(({ isShown, leftOut }) => isShown || !leftOut.every(isCertain)) ? [] : [nothingInIt(entry)]),
    ];
  });
}

interface LeftOutOn extends LeftOut {
  site: SiteContent;
}

/** What every portal with an issue leaves out, with a portal. That it is for other readers is told when no portal has another reason. */
function leftOutEverywhere(portals: readonly OnPortal[]): LeftOutOn[] {
  const all = portals.flatMap(({ site, leftOut }) => leftOut.map((one) => ({ ...one, site })));
  return [...Map.groupBy(all, ({ path }) => path.join('.')).values()]
    .filter((found) => found.length === portals.length)
    .flatMap((found) => found.find(({ reason }) => reason !== 'audience') ?? found[0] ?? []);
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
  const related =
    entry === undefined ? site.content.hiddenBy?.get(`${field}/${id}`) : entry.locator.locate([fieldOf(entry, reason)], 'key');
  return related === undefined ? problem : { ...problem, related: [related] };
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
