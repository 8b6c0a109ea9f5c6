import { createCalendar } from '../../../../src/opening-hours/calendar.ts';
import { localDate } from '../../../../src/opening-hours/local-date.ts';
import type { Portal } from '../../../../src/portal/portal.ts';
import type { PortalEntry } from '../../../../src/portal/portal-entry.ts';
import { collectionNames, type CollectionName } from '../../../../src/schemas/collection-names.ts';
import { collections, type LayerName } from '../../../../src/schemas/collections.ts';
import type { ArticleInput } from '../../../../src/schemas/articles.ts';
import type { LocationInput } from '../../../../src/schemas/locations.ts';
import { municipalitySchema } from '../../../../src/schemas/municipality.ts';
import type { OrganizationInput } from '../../../../src/schemas/organizations.ts';
import type { ServiceInput } from '../../../../src/schemas/services.ts';
import { siteSchema, type SiteInput } from '../../../../src/schemas/site.ts';
import type { ThemeInput } from '../../../../src/schemas/themes.ts';
import type { TranslationInput } from '../../../../src/schemas/translations.ts';

/** Entries as editors write them, by id, as far as a test cares; `layer` is where it was written. */
export interface Content {
  services?: Record<string, Partial<ServiceInput> & { layer?: LayerName }>;
  locations?: Record<string, Partial<LocationInput>>;
  organizations?: Record<string, Partial<OrganizationInput>>;
  themes?: Record<string, Partial<ThemeInput>>;
  articles?: Record<string, Partial<ArticleInput>>;
  translations?: Record<string, Partial<TranslationInput>>;
}

const checkedOn = '2026-11-01';
const bases = {
  services: { name: 'Dienst', summary: 'Kort.', audiences: ['parents'], checkedOn },
  locations: { name: 'Plek', kind: 'walk-in', address: { addressLocality: 'Dorp' }, hours: { unknown: 'Nog niet bekend.' }, checkedOn },
  organizations: { name: 'Organisatie', kind: 'partner', description: 'Doet iets.', checkedOn },
  themes: { name: 'Thema', summary: 'Vragen.', audiences: ['parents', 'youth', 'relatives', 'professionals'] },
  articles: { title: 'Artikel', summary: 'Kort.', audiences: ['parents'], themes: ['thema'], sources: [], checkedOn },
  translations: { article: 'artikel', language: 'en', title: 'Article', summary: 'Short.', checkedOn },
};

/** Saturday 21 November 2026, ten o’clock in Amsterdam. */
export const now = Date.UTC(2026, 10, 21, 9);

/** A portal with these entries, for parents and young people unless told. */
export function portalOf(content: Content, site: Partial<SiteInput> = {}, instant = now): Portal {
  const entries = Object.fromEntries(collectionNames.map((name) => [name, new Map()])) as unknown as Portal['entries'];
  for (const name of ['services', 'locations', 'organizations', 'themes', 'articles', 'translations'] as const) {
    for (const [id, { layer = 'municipality', ...input }] of Object.entries(content[name] ?? {}) as [string, { layer?: LayerName }][]) {
      const data = collections[name].schema.parse({ ...bases[name], ...input });
      (entries[name] as Map<string, PortalEntry<CollectionName>>).set(id, { id, data, html: '', layer, layers: [layer], files: [] });
    }
  }
  const municipality = municipalitySchema.parse({
    name: 'Proefstad',
    region: 'proefregio',
    area: { center: { lat: 52.25, lon: 6.15 }, radiusKm: 30 },
    holidays: { schoolRegion: 'midden' },
  });
  return {
    id: 'proef',
    site: siteSchema.parse({
      name: 'Proefportal',
      shortName: 'Proefportal',
      article: 'de',
      tagline: 'Voor een test',
      url: 'https://proef.example',
      audiences: ['parents', 'youth'],
      theme: 'theme',
      phone: { number: '088-0000000' },
      editorialContact: { name: 'de redactie' },
      ...site,
    }),
    theme: {} as Portal['theme'],
    municipality: { ...municipality, id: 'proefstad' },
    media: {},
    now: instant,
    today: localDate(instant),
    calendar: createCalendar(municipality.holidays),
    entries,
  };
}
