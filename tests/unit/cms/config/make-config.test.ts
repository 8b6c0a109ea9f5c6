import { describe, expect, it } from 'vitest';
import type { AdminSettings } from '../../../../cms/config/admin-settings.ts';
import { editorFields } from '../../../../cms/config/collection-config.ts';
import { kindNames, kinds } from '../../../../cms/config/kinds.ts';
import { targetKey } from '../../../../cms/formats/entry-format.ts';
import { targetsFor } from '../../../../cms/forms/supplement-target.ts';
import { makeConfig, ownersFor } from '../../../../cms/config/make-config.ts';
import type { NamedField } from '../../../../cms/forms/field-model.ts';
import type { CollectionName } from '../../../../src/schemas/collection-names.ts';
import type { LayerName } from '../../../../src/schemas/collections.ts';

const settings: AdminSettings = {
  backend: { name: 'proxy', proxy_url: '/api', branch: 'main' },
  workflow: true,
  municipalities: [
    {
      id: 'voorbeelddam',
      name: 'Voorbeelddam',
      region: 'testland',
      holidays: { schoolRegion: 'midden', goodFriday: false, liberationDay: 'lustrum' },
      center: { lat: 52, lon: 5 },
      sites: [{ id: 'voorbeelddam', url: 'https://www.cjg-voorbeelddam.example', placeholders: {}, tone: 'formal' }],
    },
  ],
  regions: [{ id: 'testland', name: 'Regio Testland' }],
};
const [municipality] = settings.municipalities;
if (municipality === undefined) throw new Error('no municipality');
const configs = ownersFor(municipality, settings).map((owner) => makeConfig(settings, municipality, owner));
const all = configs.flatMap(({ collections: ofOwner }) => ofOwner);

/** All fields of an entry, those inside others too. */
function* allFields(fields: readonly NamedField[], around = ''): Generator<[string, NamedField[1]]> {
  for (const [name, field] of fields) {
    yield [`${around}${name}`, field];
    const { input } = field;
    if (input.kind === 'group' || input.kind === 'rows') yield* allFields(input.fields, `${around}${name}.`);
    if (input.kind === 'list') yield [`${around}${name}[]`, input.item];
  }
}

describe('the collections of the CMS', () => {
  it('are those of the municipality, of its region or of the country, each called so', () => {
    expect(configs.map(({ collections: ofOwner }) => ofOwner.length)).toEqual([20, 18, 16]);
    const labels = all.filter(({ name }) => name.endsWith('.locations')).map(({ name, label, folder }) => [name, label, folder]);
    expect(labels).toEqual([
      ['voorbeelddam.locations', 'Plekken', 'content/municipalities/voorbeelddam/locations'],
      ['regio-testland.locations', 'Regio Testland: Plekken', 'content/regions/testland/locations'],
      ['landelijk.locations', 'Landelijk: Plekken', 'content/national/locations'],
    ]);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  it('have the settings of a municipality and its portals, which a web team adds and takes away', () => {
    const settled = all.filter(({ create }) => !create);
    expect(settled.every((one) => !one.delete)).toBe(true);
    expect(settled.map(({ name, label, folder, summary }) => [name, label, folder, summary])).toEqual([
      ['voorbeelddam.sites', 'Portals', 'content/municipalities/voorbeelddam/sites', '{{name}}'],
      ['voorbeelddam.theme', 'Huisstijlen', 'content/municipalities/voorbeelddam/theme', '{{filename}}'],
      ['voorbeelddam.municipality', 'Gegevens van de gemeente', 'content/municipalities/voorbeelddam', '{{name}}'],
      ['regio-testland.region', 'Regio Testland: Gegevens van de regio', 'content/regions/testland', '{{name}}'],
    ]);
  });

  it('keep pictures in a folder of their owner, and write their address as the content does', () => {
    expect(all.find(({ name }) => name === 'voorbeelddam.news')).toMatchObject({
      media_folder: '/content/municipalities/voorbeelddam/media',
      public_folder: 'media',
    });
  });

  it('lead to the page of an entry on the portal', () => {
    expect(configs[0]?.site_url).toBe('https://www.cjg-voorbeelddam.example');
    expect(all.find(({ name }) => name === 'voorbeelddam.events')?.preview_path).toBe('agenda/{{slug}}/');
  });

  it('have a field that an entry is called by', () => {
    for (const { name, identifier_field, fields } of all) {
      expect(
        fields.map((field) => field.name),
        name,
      ).toContain(identifier_field);
    }
  });
});

describe.each(kindNames)('every field of %s', (collection) => {
  it('has an input, a Dutch label and a hint, the ones of the schema', () => {
    const fields = [...allFields(editorFields(collection))];
    const top = editorFields(collection).map(([name]) => name);
    expect(top.filter((name) => name !== 'body' && name !== targetKey)).toEqual(Object.keys(kinds[collection].schema.shape));
    for (const [name, { label, hint, input }] of fields) {
      expect(label, name).not.toBe('');
      expect(hint, name).toMatch(/[.?]$/);
      expect(input.kind, name).toBeTruthy();
      if (input.kind === 'choice' || input.kind === 'choices') {
        // Nobody chooses between words of the program.
        // Articles of Dutch are themselves.
        for (const choice of input.choices) if (name !== 'article') expect(choice.label, name).not.toBe(choice.value);
      }
    }
  });
});

describe('plain Dutch', () => {
  const others = (collection: CollectionName) =>
    [...allFields(editorFields(collection))]
      .filter(([, { input }]) => (input.kind === 'text' || input.kind === 'body') && !input.isDutch)
      .map(([name]) => name);

  it('is not asked of a text in another language', () => {
    expect(others('translations')).toEqual(['summary', 'body']);
    const ofServices = ['summary', 'application', 'hours', 'alert'];
    const translated = ['en', 'uk', 'pl', 'tr', 'ar'].flatMap((language) => ofServices.map((key) => `translations.${language}.${key}`));
    expect(others('services')).toEqual(translated);
    expect(others('locations')).toHaveLength(6 * 5);
    expect(others('articles')).toEqual([]);
  });
});

describe('a supplement', () => {
  const entries: Partial<Record<CollectionName, { id: string; layer: LayerName }[]>> = {
    articles: [
      { id: 'slapen', layer: 'national' },
      { id: 'huilen', layer: 'national' },
      { id: 'streektaal', layer: 'region' },
      { id: 'eigen', layer: 'municipality' },
    ],
    pages: [{ id: 'over', layer: 'national' }],
    supplements: [
      { id: 'slapen', layer: 'municipality' },
      { id: 'over', layer: 'region' },
    ],
  };
  const entriesOf = (collection: CollectionName) => entries[collection] ?? [];

  it.each([
    ['municipality', ['huilen', 'streektaal', 'over']],
    ['region', ['slapen', 'huilen']],
    ['national', []],
  ] as const)('of the %s adds to what stands above it and has none yet', (layer, ids) => {
    expect(targetsFor(layer, entriesOf).map(({ id }) => id)).toEqual(ids);
  });

  it('has the name of what it adds to', () => {
    expect(all.find(({ name }) => name === 'voorbeelddam.supplements')).toMatchObject({ create: true, slug: '{{target}}' });
  });
});
