import type { PreviewedKind } from '../../config/kinds.ts';
import { houseStylePreview } from '../settings/house-style.ts';
import { municipalityPreview } from '../settings/municipality.ts';
import { sitePreview } from '../settings/site.ts';
import { campaignPreview } from './campaign.ts';
import type { EntryTemplate } from './entry.ts';
import { eventPreview } from './event.ts';
import { locationPreview } from './location.ts';
import { newsletterPreview } from './newsletter.ts';
import { organizationPreview } from './organization.ts';
import { pathwayPreview } from './pathway.ts';
import { pollPreview } from './poll.ts';
import { articlePreview, experiencePreview, newsPreview, questionPreview, textPagePreview, translationPreview } from './reading.ts';
import { servicePreview } from './service.ts';
import { sourcePreview } from './source.ts';
import { supplementPreview } from './supplement.ts';
import { themePreview } from './theme.ts';

/** The preview of each kind. */
export const templates: { readonly [C in PreviewedKind]: EntryTemplate<C> } = {
  locations: locationPreview,
  services: servicePreview,
  organizations: organizationPreview,
  articles: articlePreview,
  translations: translationPreview,
  questions: questionPreview,
  experiences: experiencePreview,
  news: newsPreview,
  events: eventPreview,
  polls: pollPreview,
  campaigns: campaignPreview,
  pages: textPagePreview,
  themes: themePreview,
  supplements: supplementPreview,
  newsletters: newsletterPreview,
  pathways: pathwayPreview,
  sources: sourcePreview,
  sites: sitePreview,
  theme: houseStylePreview,
  municipality: municipalityPreview,
};
