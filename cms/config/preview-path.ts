import { eventHref } from '../../src/sites/agenda-addresses.ts';
import {
  articleHref,
  experienceHref,
  inLanguageHref,
  locationHref,
  newsItemHref,
  newsletterHref,
  organizationHref,
  pageHref,
  pollHref,
  questionHref,
  serviceHref,
  themeHref,
} from '../../src/sites/routes.ts';
import type { KindName } from './kinds.ts';

/** The pages of entries. Of other collections an entry is a part of pages. */
const pages: Partial<Record<KindName, (id: string) => string>> = {
  locations: locationHref,
  services: serviceHref,
  organizations: organizationHref,
  themes: themeHref,
  articles: articleHref,
  supplements: articleHref,
  // Decap fills in the fields of the entry.
  translations: () => inLanguageHref('{{fields.language}}', articleHref('{{fields.article}}')),
  questions: questionHref,
  experiences: experienceHref,
  news: newsItemHref,
  events: eventHref,
  polls: pollHref,
  newsletters: newsletterHref,
  pages: pageHref,
};

/** Where an entry of a collection is on a portal, with `{{slug}}` for its id, without a slash in front; the home page when it has no page. */
export const previewPath = (collection: KindName): string => pages[collection]?.('{{slug}}').slice(1) ?? '';
