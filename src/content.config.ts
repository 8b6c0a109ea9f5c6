import { defineCollection } from 'astro:content';
import * as z from 'zod';
import type { PortalEntry, PortalSettings } from './portal/portal-entry.ts';
import { entryLoader, nationalLoader, siteLoader, sourceTextLoader } from './collections/portal-loader.ts';
import { contentSource } from './collections/content-source.ts';
import type { CollectionName } from './schemas/collection-names.ts';

const source = contentSource(process.env);

/** A collection whose entries were parsed by the layers: the schema here only tells TypeScript what they are. */
const entries = <C extends CollectionName>(name: C) =>
  defineCollection({ loader: entryLoader(name, source), schema: z.custom<PortalEntry<C>>() });

export const collections = {
  sites: defineCollection({ loader: siteLoader(source), schema: z.custom<PortalSettings>() }),
  locations: entries('locations'),
  services: entries('services'),
  organizations: entries('organizations'),
  themes: entries('themes'),
  articles: entries('articles'),
  supplements: entries('supplements'),
  translations: entries('translations'),
  questions: entries('questions'),
  experiences: entries('experiences'),
  news: entries('news'),
  events: entries('events'),
  polls: entries('polls'),
  newsletters: entries('newsletters'),
  campaigns: entries('campaigns'),
  pages: entries('pages'),
  pathways: entries('pathways'),
  sources: entries('sources'),
  national: defineCollection({ loader: nationalLoader(source), schema: z.custom<PortalEntry<CollectionName>>() }),
  sourceTexts: defineCollection({ loader: sourceTextLoader(source), schema: z.custom<{ text: string }>() }),
};
