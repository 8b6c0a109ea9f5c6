import type { CollectionName } from '../schemas/collection-names.ts';
import { downloadExtensions, photoExtensions } from '../schemas/shared/media-files.ts';

/** What may stand in an attribute of a component. Every value is written between quotes; a `boolean` is its bare name. */
export type AttributeType =
  | { kind: 'text' }
  | { kind: 'boolean' }
  /** One of a list of words, with their Dutch names. */
  | { kind: 'choice'; labels: Readonly<Record<string, string>> }
  /** The id of an entry; the loader checks that it exists. */
  | { kind: 'reference'; collection: CollectionName }
  /** A web address, `https://` only. */
  | { kind: 'url' }
  /** A file in the media folder, with one of these endings. */
  | { kind: 'media'; extensions: readonly string[] };

/** An attribute of a component. */
export interface AttributeDefinition {
  /** Name as an editor sees it, in Dutch. */
  label: string;
  type: AttributeType;
  required: boolean;
  /** A right value, for messages. */
  example: string;
}

/** A block that an editor can put in an MDX text. */
export interface ComponentDefinition {
  /** Name as an editor sees it, in Dutch. */
  label: string;
  attributes: Readonly<Record<string, AttributeDefinition>>;
  /** What stands between the opening and the closing tag: text, a list among it, or nothing. */
  children: 'required' | 'list' | 'none';
}

/** Components by the name that stands in the text. */
export type AllowedComponents = Readonly<Record<string, ComponentDefinition>>;

const text = (label: string, example: string, required = false): AttributeDefinition => ({
  label,
  type: { kind: 'text' },
  required,
  example,
});

const reference = (label: string, collection: CollectionName, required: boolean): AttributeDefinition => ({
  label,
  type: { kind: 'reference', collection },
  required,
  example: `id-van-${collection === 'locations' ? 'de-plek' : 'de-dienst'}`,
});

/** The components of articles and pages. Anything else in an MDX text is refused. */
export const mdxComponents = {
  Tip: {
    label: 'Tip',
    attributes: { title: text('Kop', 'Tip') },
    children: 'required',
  },
  LetOp: {
    label: 'Let op',
    attributes: { title: text('Kop', 'Let op') },
    children: 'required',
  },
  Stappen: {
    label: 'Stappen',
    attributes: { title: text('Kop', 'Zo begint u') },
    children: 'list',
  },
  VraagEnAntwoord: {
    label: 'Vraag en antwoord',
    attributes: {
      question: text('Vraag', 'Wat kost het?', true),
      open: { label: 'Opengeklapt', type: { kind: 'boolean' }, required: false, example: 'open' },
    },
    children: 'required',
  },
  BelOns: {
    label: 'Bel ons',
    attributes: {
      title: text('Kop', 'Liever bellen?'),
      organization: { ...reference('Organisatie', 'organizations', false), example: 'id-van-de-organisatie' },
    },
    children: 'none',
  },
  Inloop: {
    label: 'Inloop',
    attributes: { location: reference('Plek', 'locations', false) },
    children: 'none',
  },
  Dienst: {
    label: 'Dienst',
    attributes: { service: reference('Dienst', 'services', true) },
    children: 'none',
  },
  Video: {
    label: 'Video',
    attributes: {
      title: text('Titel', 'Zo poetst u de tanden van een peuter', true),
      url: { label: 'Webadres', type: { kind: 'url' }, required: true, example: 'https://www.rijksoverheid.nl/video' },
      poster: {
        label: 'Stilstaand beeld',
        type: { kind: 'media', extensions: photoExtensions },
        required: false,
        example: '/media/video.jpg',
      },
    },
    children: 'none',
  },
  Download: {
    label: 'Download',
    attributes: {
      title: text('Titel', 'Groeiboekje', true),
      file: {
        label: 'Bestand',
        type: { kind: 'media', extensions: downloadExtensions },
        required: true,
        example: '/media/groeiboekje.pdf',
      },
    },
    children: 'none',
  },
} as const satisfies AllowedComponents;
