import type * as z from 'zod';
import { articleSchema } from './articles.ts';
import { campaignSchema } from './campaigns.ts';
import type { CollectionName } from './collection-names.ts';
import { eventSchema } from './events.ts';
import { experienceSchema } from './experiences.ts';
import { locationSchema } from './locations.ts';
import { newsSchema } from './news.ts';
import { newsletterSchema } from './newsletters.ts';
import { organizationSchema } from './organizations.ts';
import { pageSchema } from './pages.ts';
import { pathwaySchema } from './pathways.ts';
import { pollSchema } from './polls.ts';
import { questionSchema } from './questions.ts';
import { serviceSchema } from './services.ts';
import { sourceSchema } from './sources.ts';
import { supplementSchema } from './supplements.ts';
import { themeSchema } from './themes.ts';
import { translationSchema } from './translations.ts';

/** The layers of the content, the highest first. A lower layer adjusts or hides what a higher one gave. */
export const layerNames = ['national', 'region', 'municipality'] as const;

/** One of {@link layerNames}. */
export type LayerName = (typeof layerNames)[number];

/** Dutch names of the layers, for editors and visitors. */
export const layerLabels: Readonly<Record<LayerName, string>> = { national: 'landelijk', region: 'regionaal', municipality: 'lokaal' };

/** What a collection is: its schema, the kind of file, and what a lower layer may do with its entries. */
export interface CollectionDefinition<S extends z.ZodObject = z.ZodObject> {
  /** Strict schema of the YAML file or of the front matter. */
  schema: S;
  /** Kind of file: `yaml` has no text; `md` is Markdown without HTML; `mdx` is MDX in the safe subset. */
  format: 'yaml' | 'md' | 'mdx';
  /** Dutch name of one entry and of the collection. */
  labels: { singular: string; plural: string };
  /** Layers whose entries a lower layer may change field by field. Of the others it may only write `hidden: true`. */
  adjustable: readonly LayerName[];
  /** Entries of one id in several layers stand beside each other and are not merged; the national layer has none. */
  separate?: boolean;
  /** Headings in its texts are questions, which the part below them answers. */
  headingsAsk?: boolean;
  /** An entry is nothing without its text. */
  needsText?: boolean;
  /** Its texts are in other languages than Dutch: the rules of plain Dutch do not hold for them. */
  isTranslated?: boolean;
}

const define = <S extends z.ZodObject>(definition: CollectionDefinition<S>) => definition;

/** Every collection, by the name of its folder. */
export const collections = {
  locations: define({ schema: locationSchema, format: 'yaml', labels: { singular: 'plek', plural: 'plekken' }, adjustable: ['region'] }),
  services: define({ schema: serviceSchema, format: 'md', labels: { singular: 'dienst', plural: 'diensten' }, adjustable: ['region'] }),
  organizations: define({
    schema: organizationSchema,
    format: 'yaml',
    labels: { singular: 'organisatie', plural: 'organisaties' },
    adjustable: ['region'],
  }),
  themes: define({ schema: themeSchema, format: 'yaml', labels: { singular: 'thema', plural: 'thema’s' }, adjustable: [] }),
  articles: define({
    schema: articleSchema,
    format: 'mdx',
    labels: { singular: 'artikel', plural: 'artikelen' },
    adjustable: [],
    headingsAsk: true,
    needsText: true,
  }),
  supplements: define({
    schema: supplementSchema,
    format: 'md',
    labels: { singular: 'aanvulling', plural: 'aanvullingen' },
    adjustable: [],
    separate: true,
    needsText: true,
  }),
  translations: define({
    schema: translationSchema,
    format: 'md',
    labels: { singular: 'vertaling', plural: 'vertalingen van artikelen' },
    adjustable: [],
    isTranslated: true,
    needsText: true,
  }),
  questions: define({
    schema: questionSchema,
    format: 'md',
    labels: { singular: 'vraag met antwoord', plural: 'vragen en antwoorden' },
    adjustable: [],
  }),
  experiences: define({
    schema: experienceSchema,
    format: 'md',
    labels: { singular: 'ervaring', plural: 'ervaringen van jongeren' },
    adjustable: [],
  }),
  news: define({ schema: newsSchema, format: 'md', labels: { singular: 'nieuwsbericht', plural: 'nieuws' }, adjustable: [] }),
  events: define({ schema: eventSchema, format: 'md', labels: { singular: 'activiteit', plural: 'agenda' }, adjustable: ['region'] }),
  polls: define({ schema: pollSchema, format: 'yaml', labels: { singular: 'poll', plural: 'polls' }, adjustable: [] }),
  newsletters: define({
    schema: newsletterSchema,
    format: 'yaml',
    labels: { singular: 'nieuwsbrief', plural: 'nieuwsbrieven' },
    adjustable: [],
  }),
  campaigns: define({ schema: campaignSchema, format: 'yaml', labels: { singular: 'campagne', plural: 'campagnes' }, adjustable: [] }),
  pages: define({ schema: pageSchema, format: 'mdx', labels: { singular: 'pagina', plural: 'pagina’s' }, adjustable: [], needsText: true }),
  pathways: define({
    schema: pathwaySchema,
    format: 'yaml',
    labels: { singular: 'zorgroute', plural: 'zorgroutes' },
    adjustable: ['region'],
  }),
  sources: define({ schema: sourceSchema, format: 'yaml', labels: { singular: 'bron', plural: 'bronnen' }, adjustable: [] }),
} satisfies Record<CollectionName, CollectionDefinition>;

/** The data of an entry of a collection, after parsing. */
export type CollectionData<C extends CollectionName> = z.output<(typeof collections)[C]['schema']>;
