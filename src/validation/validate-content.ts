import type { SourceDocument } from '../documents/source-document.ts';
import { isEntry, type Entry, type LoadedContent } from '../layers/entry.ts';
import type { Problem } from '../problems/problem.ts';
import { checkAbout } from './rules/about.ts';
import { checkArticleTheme } from './rules/article-theme.ts';
import { checkCampaignContent, checkCampaigns } from './rules/campaigns.ts';
import { checkCrisisNumbers, checkFirstNumbers } from './rules/crisis.ts';
import { checkCrisisNumberAsOwn, checkSiteCrisisNumberAsOwn } from './rules/crisis-number-as-own.ts';
import { checkDates } from './rules/dates.ts';
import { checkEventTimes } from './rules/event-times.ts';
import { checkEmptyText, checkUnseenSupplements } from './rules/empty-texts.ts';
import { checkFreshness, checkSiteFreshness } from './rules/freshness.ts';
import { checkHours, checkSiteHours } from './rules/hours.ts';
import { checkImageDescriptions } from './rules/image-descriptions.ts';
import { checkInternalLinks } from './rules/internal-links.ts';
import { checkMedia } from './rules/media.ts';
import { checkNewsletters } from './rules/newsletters.ts';
import { checkOwnAddresses } from './rules/own-address.ts';
import { checkPhone } from './rules/phone.ts';
import { checkPlainTexts } from './rules/plain-texts.ts';
import { checkPollVotes } from './rules/poll-votes.ts';
import { checkPositions } from './rules/positions.ts';
import { checkReferences, checkSiteReferences } from './rules/references.ts';
import { checkSameNames } from './rules/same-name.ts';
import { checkSchoolHolidays } from './rules/school-holidays.ts';
import { checkSensitiveSubjects } from './rules/sensitive-subject.ts';
import { checkSiteAddresses } from './rules/site-addresses.ts';
import { checkSuccessors } from './rules/successors.ts';
import { checkSupplements } from './rules/supplements.ts';
import { textOf } from './rules/texts.ts';
import { checkThemeCycles } from './rules/theme-cycles.ts';
import { checkTraces } from './rules/traces.ts';
import { checkTextsLeftBehind } from './rules/texts-left-behind.ts';
import { checkTranslations } from './rules/translations.ts';
import { checkUnusedThemes } from './rules/unused-themes.ts';
import { checkUnusedTranslations } from './rules/unused-translations.ts';
import { checkWalkIn } from './rules/walk-in.ts';

/**
 * Runs the rules that look further than one value: in texts, and across fields, entries, layers and files.
 *
 * @param documents every file that could be read, also those that no portal shows
 * @param now the instant of this run, in milliseconds since 1970
 */
export function validateContent(content: Omit<LoadedContent, 'problems'>, documents: readonly SourceDocument[], now: number): Problem[] {
  // An entry of a high layer is one object in many municipalities: what depends on the entry alone is checked once.
  const entries = new Set<Entry>();
  for (const { collections } of content.municipalities) {
    for (const collection of Object.values(collections)) for (const entry of collection.values()) entries.add(entry as Entry);
  }
  const perDocument = documents.flatMap((document) => [
    ...textOf(document).problems,
    ...checkPlainTexts(document),
    ...checkTraces(document),
  ]);
  const perEntry = [...entries].flatMap((entry) => [
    ...checkHours(entry, now),
    ...checkDates(entry, now),
    ...checkEmptyText(entry),
    ...checkImageDescriptions(entry),
    ...(isEntry(entry, 'campaigns') ? checkCampaignContent(entry, now) : []),
    ...(isEntry(entry, 'articles') ? checkArticleTheme(entry) : []),
    ...(isEntry(entry, 'polls') ? checkPollVotes(entry, now) : []),
  ]);
  const perMunicipality = content.municipalities.flatMap((municipality) => [
    ...checkSupplements(municipality),
    ...checkTranslations(municipality),
    ...checkMedia(municipality, content.assets),
    ...checkPositions(municipality),
    ...checkSameNames(municipality),
    ...checkCrisisNumberAsOwn(municipality),
    ...checkWalkIn(municipality, now),
    ...checkSuccessors(municipality),
    ...checkSchoolHolidays(municipality, now),
  ]);
  const perSite = content.sites.flatMap((site) => [
    ...checkSiteReferences(site),
    ...checkAbout(site),
    ...checkSiteFreshness(site, now),
    ...checkPhone(site),
    ...checkSiteCrisisNumberAsOwn(site),
    ...checkSiteHours(site, now),
    ...checkCrisisNumbers(site),
    ...checkFirstNumbers(site),
  ]);
  // Of a portal that was not asked for, or whose settings are wrong, nobody knows here what it shows.
  const siteFiles = documents.filter(({ file }) => /^content\/municipalities\/[^/]+\/sites\/[^/]+$/.test(file));
  const isWhole = [content.siteIds, siteFiles].every(({ length }) => length === content.sites.length);
  return [
    ...perDocument,
    ...perEntry,
    ...checkReferences(content.municipalities),
    ...checkInternalLinks(content.municipalities, content.sites, now),
    ...checkUnseenSupplements(content.municipalities),
    ...checkThemeCycles(content.municipalities),
    ...checkUnusedThemes(content.municipalities),
    ...checkSensitiveSubjects(content.municipalities),
    ...checkEventTimes(content.municipalities, now),
    ...perMunicipality,
    ...perSite,
    ...checkCampaigns(content.sites, now),
    ...checkNewsletters(content.sites, isWhole),
    ...checkOwnAddresses(content.sites),
    ...checkSiteAddresses(content.sites),
    ...checkUnusedTranslations(content.sites),
    ...checkTextsLeftBehind(content.sites),
    ...checkFreshness(content.sites, now),
  ];
}
