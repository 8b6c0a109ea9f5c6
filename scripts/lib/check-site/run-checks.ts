import type { Problem } from '../../../src/problems/problem.ts';
import { checkCalendars } from './data/calendars.ts';
import { checkJsonLd } from './data/json-ld.ts';
import { type SiteCheck, type SiteFinding, siteProblem } from './finding.ts';
import { checkHtml } from './html/valid-html.ts';
import { checkInsideLinks } from './links/inside-links.ts';
import { checkOutsideLinks } from './links/outside-links.ts';
import { checkPolicy } from './server/csp.ts';
import { checkHeaders } from './server/headers.ts';
import { checkManifest } from './server/manifest.ts';
import { checkSearchEngines } from './server/search-engines.ts';
import { checkSecurityTxt } from './server/security-txt.ts';
import { publishedPart, type SiteFolder } from './site-folder.ts';
import { checkWeight } from './weight.ts';

/** The checks of every page, the style guide too. */
const checksOfAllPages: readonly SiteCheck[] = [checkHtml, checkPolicy];

/** The checks of what is published. */
const checksOfPublished: readonly SiteCheck[] = [
  checkInsideLinks,
  checkOutsideLinks,
  checkCalendars,
  checkHeaders,
  checkSecurityTxt,
  checkSearchEngines,
  checkManifest,
  checkWeight,
];

/** Runs every check that needs only files. */
export async function checkFiles(sites: readonly SiteFolder[]): Promise<Problem[]> {
  const structured = checkJsonLd(sites.map(publishedPart));
  const problems: Problem[] = [];
  for (const [index, site] of sites.entries()) {
    const found: SiteFinding[] = [...(structured[index] ?? [])];
    for (const check of checksOfAllPages) found.push(...(await check(site)));
    for (const check of checksOfPublished) found.push(...(await check(publishedPart(site))));
    problems.push(...found.map((finding) => siteProblem(site, finding)));
  }
  return problems;
}
