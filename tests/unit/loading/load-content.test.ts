import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LoadedContent } from '../../../src/layers/entry.ts';
import { originOf } from '../../../src/layers/merge.ts';
import { loadContent } from '../../../src/loading/load-content.ts';
import { loadFrom } from '../../../src/loading/load-from.ts';
import { collectionNames } from '../../../src/schemas/collection-names.ts';
import { bytesOf, fixtureFiles, fixtureNow, fixtureRoot, memoryFiles, textOf, tree, type FileMap } from '../layers/support/content.ts';

const load = (files: FileMap, sites?: string[]) =>
  loadFrom(memoryFiles(files), { now: fixtureNow, ...(sites === undefined ? {} : { sites }) });

const site = (content: LoadedContent, id: string) => {
  const found = content.sites.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no site ${id}.`);
  return found.content;
};

/** What of loaded content must be the same, without the functions and documents in it. */
const essence = (content: LoadedContent) => ({
  problems: content.problems,
  siteIds: content.siteIds,
  assets: content.assets,
  sites: content.sites.map(({ id, site: settings, content: { collections, knownIds, hiddenIds, region } }) => ({
    id,
    settings,
    region,
    known: collectionNames.map((name) => [...knownIds[name]]),
    hidden: collectionNames.map((name) => [...hiddenIds[name]]),
    entries: collectionNames.map((name) =>
      [...collections[name].values()].map(({ id: entryId, data, body, files, layers, merged }) => ({
        entryId,
        data,
        body,
        files,
        layers,
        origins: [...merged.origins].map(([path, { file }]) => [path, file]),
      })),
    ),
  })),
});

describe('the fixture', () => {
  let content: LoadedContent;
  beforeAll(async () => {
    content = await loadContent({ root: fixtureRoot, now: fixtureNow });
  });

  it('has no error, and the warnings that belong to it', () => {
    expect(content.problems.map(({ severity, code, file }) => `${severity} ${code} ${file}`)).toEqual([
      'warning not-checked content/municipalities/testerveen/sites/testerveen.yaml',
      'warning no-phone content/municipalities/testerveen/sites/testerveen.yaml',
      'warning not-checked content/municipalities/voorbeelddam/sites/jong-voorbeelddam.yaml',
    ]);
  });

  it('has an entry of every collection on a portal', () => {
    const { collections } = site(content, 'voorbeelddam');
    expect(collectionNames.filter((name) => collections[name].size === 0)).toEqual([]);
  });

  it('gives both portals of a municipality the same content', () => {
    expect(site(content, 'voorbeelddam')).toBe(site(content, 'jong-voorbeelddam'));
  });

  it('adjusts an organisation of the region field by field', () => {
    const { data, layer, layers, files, merged } = site(content, 'voorbeelddam').collections.organizations.get('ggd-testland') ?? {};
    expect(data).toMatchObject({ name: 'GGD Testland', phone: '088-0000005', identifiers: { kvk: '00000000' } });
    expect(data).not.toHaveProperty('email');
    expect(data?.identifiers).not.toHaveProperty('oin');
    expect({ layer, layers, files }).toEqual({
      layer: 'region',
      layers: ['region', 'municipality'],
      files: [
        'content/regions/regio-testland/organizations/ggd-testland.yaml',
        'content/municipalities/voorbeelddam/organizations/ggd-testland.yaml',
      ],
    });
    expect(merged && originOf(merged, ['website']).layer).toBe('region');
    expect(merged && originOf(merged, ['phone']).layer).toBe('municipality');
  });

  it('leaves the organisation of the region as it is elsewhere', () => {
    expect(site(content, 'testerveen').collections.organizations.get('ggd-testland')?.data).toMatchObject({
      phone: '088-0000001',
      email: 'info@ggd-testland.example',
    });
  });

  it('adjusts a service in Markdown with a file without text, and keeps the text', () => {
    const service = site(content, 'voorbeelddam').collections.services.get('opvoedcursus');
    expect(service?.data).toMatchObject({ organizations: ['stichting-proef'], cost: { free: true }, validity: { until: '2027-06-30' } });
    expect(service?.data.cost).not.toHaveProperty('amount');
    expect(service?.data).not.toHaveProperty('waitingTime');
    expect(service?.body.trim()).toBe('De cursus is voor ouders uit de hele regio.');
    expect(service?.bodyFile).toBe('content/regions/regio-testland/services/opvoedcursus.md');
  });

  it('takes the text of the lowest layer that wrote one', () => {
    const service = site(content, 'testerveen').collections.services.get('opvoedcursus');
    expect(service?.data).toMatchObject({ name: 'Cursus Opvoeden in Testland', area: 'Alleen Testerveen' });
    expect(service?.body.trim()).toContain('In Testerveen is de cursus in het dorpshuis.');
    expect(service?.bodyFile).toBe('content/municipalities/testerveen/services/opvoedcursus.md');
  });

  it('hides what a municipality hides, there only', () => {
    const { collections, hiddenIds, knownIds } = site(content, 'testerveen');
    expect([...hiddenIds.pages]).toEqual(['privacy']);
    expect([...hiddenIds.services]).toEqual(['schakel-jeugdhulp']);
    expect(collections.pages.has('privacy')).toBe(false);
    expect(knownIds.pages.has('privacy')).toBe(true);
    expect(site(content, 'voorbeelddam').collections.pages.has('privacy')).toBe(true);
  });

  it('keeps supplements apart from what they supplement', () => {
    const { collections } = site(content, 'voorbeelddam');
    expect(collections.supplements.get('municipality/huilende-baby')?.layer).toBe('municipality');
    expect(collections.articles.get('huilende-baby')?.files).toEqual(['content/national/articles/huilende-baby.mdx']);
    expect(collections.supplements.get('region/over')?.layer).toBe('region');
  });

  it('keeps the placeholders of shared texts, for each portal to fill', () => {
    expect(site(content, 'testerveen').collections.pages.get('over')?.data.title).toBe('Over [[de organisatie]]');
  });

  it('gives a portal its region', () => {
    expect(site(content, 'testerveen').region).toMatchObject({ id: 'regio-testland', name: 'Regio Testland' });
  });

  it('shares what no municipality touches: it is parsed once', () => {
    expect(site(content, 'testerveen').collections.themes.get('slapen')).toBe(
      site(content, 'voorbeelddam').collections.themes.get('slapen'),
    );
  });
});

describe('loading', () => {
  it('gives the same whatever the order in which the files are listed', async () => {
    const files = await fixtureFiles();
    const broken = new Map([
      ...files,
      ['content/municipalities/voorbeelddam/services/babymassage.yaml', bytesOf('waitingTime: x\nfout: y\n')],
    ]);
    const expected = essence(await load(broken));
    expect(expected.problems.length).toBeGreaterThan(1);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...broken.keys()], { minLength: broken.size }), async (order) => {
        const shuffled = new Map(order.map((path) => [path, broken.get(path) ?? new Uint8Array()]));
        expect(essence(await load(shuffled))).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });

  it('gives a portal the same alone as among all others', async () => {
    const files = await fixtureFiles();
    const [all, one] = [essence(await load(files)), essence(await load(files, ['testerveen']))];
    expect(one.sites).toEqual(all.sites.filter(({ id }) => id === 'testerveen'));
    expect(one.siteIds).toEqual(all.siteIds);
  });

  it('finds no problem but its absence in an empty folder', async () => {
    expect(await load(new Map())).toMatchObject({ sites: [], siteIds: [], problems: [] });
    expect((await load(new Map(), ['elst'])).problems.map(({ code }) => code)).toEqual(['unknown-site']);
  });

  it('checks a layer that no municipality uses', async () => {
    const { problems } = await load(
      tree({
        'national/themes/slapen.yaml': 'name: Slapen\n',
        'regions/r/region.yaml': 'name: R\n',
        'regions/r/organizations/o.yaml': 'naam: O\n',
      }),
    );
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual(
      expect.arrayContaining(['content/national/themes/slapen.yaml missing-field', 'content/regions/r/organizations/o.yaml unknown-field']),
    );
  });

  it('tells of each fault in a shared file once and at once, however many municipalities see it', async () => {
    const path = 'content/national/organizations/hulplijn-voorbeeld.yaml';
    const files = new Map(await fixtureFiles());
    files.set(
      path,
      bytesOf(
        textOf(files.get(path) ?? new Uint8Array())
          .replace('"0800-0000"', '08000000')
          .replace('testbron', 'testbrn'),
      ),
    );
    const { problems } = await load(files);
    expect(problems.filter(({ file }) => file === path).map(({ code }) => code)).toEqual(['wrong-kind', 'dangling-reference']);
    files.set(path, bytesOf(textOf(files.get(path) ?? new Uint8Array()).replace('08000000', '"0800-0000"')));
    expect((await load(files)).problems.filter(({ file }) => file === path).map(({ code }) => code)).toEqual(['dangling-reference']);
  });

  it('lets a lower layer take away the hiding of a higher one', async () => {
    const files = new Map(await fixtureFiles());
    files.set('content/regions/regio-testland/pages/privacy.yaml', bytesOf('hidden: true\n'));
    files.set('content/municipalities/voorbeelddam/pages/privacy.yaml', bytesOf('hidden: false\n'));
    const content = await load(files);
    expect(content.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(site(content, 'voorbeelddam').collections.pages.has('privacy')).toBe(true);
    expect(site(content, 'testerveen').collections.pages.has('privacy')).toBe(false);
  });

  it('does not let a municipality change what its region locked', async () => {
    const files = new Map(await fixtureFiles());
    files.set('content/regions/regio-testland/themes/water.yaml', bytesOf('name: Water\nsummary: Over zwemmen.\naudiences: [parents]\n'));
    files.set('content/municipalities/voorbeelddam/themes/water.yaml', bytesOf('name: Zwemmen\n'));
    const content = await load(files);
    expect(content.problems.find(({ code }) => code === 'locked-entry')?.message).toMatch(
      /^Het thema “water” is regionaal en kan hier niet worden veranderd/,
    );
    expect(site(content, 'testerveen').collections.themes.get('water')?.data.name).toBe('Water');
  });

  it('keeps the supplement of a municipality beside that of its region', async () => {
    const files = new Map(await fixtureFiles());
    files.set(
      'content/municipalities/voorbeelddam/supplements/over.md',
      bytesOf('---\ntitle: Bij ons\ncheckedOn: "2026-11-03"\n---\nAnders.\n'),
    );
    const content = await load(files);
    expect(content.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { supplements } = site(content, 'voorbeelddam').collections;
    expect(supplements.get('region/over')).toMatchObject({ id: 'over', layers: ['region'] });
    expect(supplements.get('municipality/over')).toMatchObject({ id: 'over', data: { title: 'Bij ons' }, layers: ['municipality'] });
    expect(supplements.get('municipality/over')?.body.trim()).toBe('Anders.');
  });

  it('tells of two hundred thousand things to check again without breaking down', async () => {
    const files = new Map(await fixtureFiles());
    const page = (id: number) => `---\nname: Dienst ${String(id)}\nsummary: Iets.\naudiences: [parents]\ncheckedOn: "2020-01-01"\n---\n`;
    for (let id = 0; id < 400; id += 1) files.set(`content/national/services/dienst-${String(id)}.md`, bytesOf(page(id)));
    const settings = textOf(files.get('content/municipalities/testerveen/municipality.yaml') ?? new Uint8Array());
    const site = textOf(files.get('content/municipalities/testerveen/sites/testerveen.yaml') ?? new Uint8Array());
    for (let id = 0; id < 500; id += 1) {
      const name = `gemeente-${String(id)}`;
      files.set(`content/municipalities/${name}/municipality.yaml`, bytesOf(settings));
      files.set(`content/municipalities/${name}/sites/${name}.yaml`, bytesOf(site.replace('gezinswijzer-testerveen', name)));
    }
    const { problems } = await load(files);
    expect(problems.filter(({ code }) => code === 'not-checked').length).toBeGreaterThanOrEqual(400);
  }, 60_000);

  it('tells of a misspelt key without a value in a file that adjusts a regional entry', async () => {
    const files = new Map(await fixtureFiles());
    const path = 'content/municipalities/voorbeelddam/organizations/ggd-testland.yaml';
    files.set(path, bytesOf(`${textOf(files.get(path) ?? new Uint8Array())}telefon:\n`));
    const { problems } = await load(files);
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([{ code: 'unknown-field', file: path, field: 'telefon' }]);
  });

  it('survives keys that mean something to the program', async () => {
    const files = new Map(await fixtureFiles());
    for (const path of [
      'content/regions/regio-testland/organizations/ggd-testland.yaml',
      'content/municipalities/voorbeelddam/organizations/ggd-testland.yaml',
    ]) {
      files.set(path, bytesOf(`${textOf(files.get(path) ?? new Uint8Array())}constructor: { a: 1 }\ntoString: { b: 2 }\n`));
    }
    const { problems } = await load(files);
    expect(problems.filter(({ severity }) => severity === 'error').every(({ code }) => code === 'unknown-field')).toBe(true);
    expect(problems.map(({ field }) => field)).toContain('constructor');
  });
});
