import { collectionNames, type CollectionName } from '../../src/schemas/collection-names.ts';
import { collections, type CollectionDefinition, type LayerName } from '../../src/schemas/collections.ts';
import { municipalitySchema } from '../../src/schemas/municipality.ts';
import { regionSchema } from '../../src/schemas/region.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { themeFileSchema } from '../../src/schemas/theme.ts';

/** Files of settings: editors change them, and a web team adds and takes them away with all that belongs to them. */
interface SettingDefinition extends CollectionDefinition {
  /** Whose they are. */
  layer: LayerName;
  /** Keys of fields on which too much rests to change them in a form. */
  settled: readonly string[];
}

const settings = {
  sites: {
    schema: siteSchema,
    format: 'yaml',
    labels: { singular: 'portal', plural: 'portals' },
    adjustable: [],
    layer: 'municipality',
    settled: [],
  },
  theme: {
    schema: themeFileSchema,
    format: 'yaml',
    labels: { singular: 'huisstijl', plural: 'huisstijlen' },
    adjustable: [],
    layer: 'municipality',
    settled: [],
  },
  municipality: {
    schema: municipalitySchema,
    format: 'yaml',
    labels: { singular: 'gemeente', plural: 'gegevens van de gemeente' },
    adjustable: [],
    layer: 'municipality',
    settled: ['region'],
  },
  region: {
    schema: regionSchema,
    format: 'yaml',
    labels: { singular: 'regio', plural: 'gegevens van de regio' },
    adjustable: [],
    layer: 'region',
    settled: [],
  },
} satisfies Record<string, SettingDefinition>;

/** A kind of settings. */
type SettingName = keyof typeof settings;

/** What editors change: the entries of a collection, or settings. By the name of the folder, or of the one file. */
export type KindName = CollectionName | SettingName;

/** {@link KindName}, with its schema and its names. */
export const kinds = { ...collections, ...settings };

/** All of {@link kinds}, in the order of the menu. */
export const kindNames: readonly KindName[] = [...collectionNames, ...(Object.keys(settings) as SettingName[])];

/** Whether a kind is one of settings. */
export const isSetting = (name: KindName): name is SettingName => Object.hasOwn(settings, name);

/** Of a region a visitor sees its name alone, which a preview would only repeat. */
const withoutPreview = ['region'] as const satisfies SettingName[];

/** A kind that is previewed. */
export type PreviewedKind = Exclude<KindName, (typeof withoutPreview)[number]>;

/** Whether a kind is previewed. */
export const hasPreview = (kind: KindName): kind is PreviewedKind => !(withoutPreview as readonly string[]).includes(kind);

/** Whether a folder holds what editors change. */
const isKind = (name: string): name is KindName => Object.hasOwn(kinds, name);

/** The kinds of which an owner has one file, beside its folders. */
const single: readonly string[] = ['municipality', 'region'] satisfies SettingName[];

/** The folder of a kind within that of its owner, with a slash in front; empty for what stands in the folder of the owner itself. */
export const folderIn = (kind: KindName): string => (single.includes(kind) ? '' : `/${kind}`);

/** The kind of a file, by its path; `undefined` for what editors do not change. */
export function kindOf(path: string): KindName | undefined {
  const own = /(?:^|\/)content\/(?:municipalities\/[^/]+\/(municipality)|regions\/[^/]+\/(region))\.yaml$/.exec(path);
  const name = own?.[1] ?? own?.[2] ?? path.split('/').at(-2) ?? '';
  return isKind(name) && (own !== null || !single.includes(name)) ? name : undefined;
}

/** The kinds that the owners of a layer have: nothing stands above the country that it could add to. */
export const kindsOf = (layer: LayerName): KindName[] =>
  kindNames.filter((kind) => (isSetting(kind) ? settings[kind].layer === layer : kind !== 'supplements' || layer !== 'national'));

/** Whether a field is chosen when a file is made, and not any more. */
export function isSettled(kind: KindName, key: string): boolean {
  const definition: SettingDefinition | undefined = isSetting(kind) ? settings[kind] : undefined;
  return definition?.settled.includes(key) ?? false;
}
