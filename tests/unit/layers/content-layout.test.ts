import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseClashes } from '../../../src/layers/case-clashes.ts';
import { classify } from '../../../src/layers/content-layout.ts';
import { collectionNames } from '../../../src/schemas/collection-names.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { idPattern } from '../../../src/schemas/shared/id.ts';
import { notDutch } from '../validation/support/dutch.ts';

const national = { layer: 'national', owner: '' };

describe('the place of a file in the content', () => {
  it.each([
    ['content/national/themes/slapen.yaml', { role: 'entry', scope: national, collection: 'themes', id: 'slapen', format: 'yaml' }],
    ['content/national/articles/a.mdx', { role: 'entry', scope: national, collection: 'articles', id: 'a', format: 'mdx' }],
    [
      'content/regions/r/services/x.md',
      { role: 'entry', scope: { layer: 'region', owner: 'r' }, collection: 'services', id: 'x', format: 'md' },
    ],
    ['content/regions/r/region.yaml', { role: 'region', scope: { layer: 'region', owner: 'r' }, id: 'r' }],
    ['content/municipalities/m/municipality.yaml', { role: 'municipality', scope: { layer: 'municipality', owner: 'm' }, id: 'm' }],
    ['content/municipalities/m/sites/s.yaml', { role: 'site', scope: { layer: 'municipality', owner: 'm' }, id: 's' }],
    [
      'content/municipalities/m/services/x.yaml',
      { role: 'entry', scope: { layer: 'municipality', owner: 'm' }, collection: 'services', id: 'x', format: 'yaml' },
    ],
    ['content/municipalities/m/media/2026/foto.png', { role: 'asset', scope: { layer: 'municipality', owner: 'm' } }],
    ['content/municipalities/m/theme/logo.svg', { role: 'asset', scope: { layer: 'municipality', owner: 'm' } }],
    ['content/municipalities/m/theme/huis.tokens.json', { role: 'asset', scope: { layer: 'municipality', owner: 'm' } }],
    ['content/municipalities/m/theme/jong.yaml', { role: 'theme', scope: { layer: 'municipality', owner: 'm' }, id: 'jong' }],
  ])('%s', (path, expected) => {
    expect(classify(path)).toEqual({ path, ...expected });
  });

  it.each([
    'content/national/.DS_Store',
    'content/.gitkeep',
    'content/municipalities/m/locations/Thumbs.db',
    'content/national/themes/slapen.yaml~',
  ])('%s is nobody’s mistake', (path) => {
    expect(classify(path)).toBeUndefined();
  });

  it.each([
    'content/los.yaml',
    'content/nationaal/themes/slapen.yaml',
    'content/national/slapen.yaml',
    'content/national/region.yaml',
    'content/national/sites/s.yaml',
    'content/regions/r/municipality.yaml',
    'content/regions/r/sites/s.yaml',
    'content/municipalities/m.yaml',
    'content/municipalities/m/sites/s.md',
    'content/municipalities/m/sites/sub/s.yaml',
    'content/municipalities/m/locations/sub/x.yaml',
    'content/municipalities/m/locations/x.md',
    'content/municipalities/m/services/x.mdx',
    'content/municipalities/m/locations/x',
    'content/municipalities/m/locations/x.yml',
    'content/municipalities/../national/themes/x.yaml',
    'content/national/theme/theme.yaml',
    'content/national/theme/logo.svg',
    'content/regions/r/theme/theme.yaml',
    'content/municipalities/m/theme/theme.yml',
    'content/municipalities/m/theme/theme.yaml.txt',
    'content/municipalities/m/theme/beeld/logo.svg',
    'content/municipalities/m/theme/Huis Stijl.yaml',
  ])('%s is read by nothing, and that is told', (path) => {
    expect(classify(path)).toMatchObject({ severity: 'error', file: path, line: 1, column: 1 });
  });

  it('knows the folder that was meant', () => {
    expect(classify('content/national/theme s/x.yaml')).toMatchObject({
      code: 'misplaced-file',
      message: expect.stringContaining('Bedoelt u “themes”?') as string,
    });
  });

  it.each(['Elst', 'elst ', 'el st', 'el_st', 'elst-', 'el--st', '..elst', 'élst', '%2e%2e', 'x'.repeat(81)])('refuses the id %j', (id) => {
    expect(classify(`content/municipalities/m/locations/${id}.yaml`)).toMatchObject({ code: 'invalid-id' });
    expect(classify(`content/municipalities/${id}/locations/x.yaml`)).toMatchObject({ code: 'invalid-id' });
    expect(classify(`content/municipalities/m/sites/${id}.yaml`)).toMatchObject({ code: 'invalid-id' });
  });

  it('gives an example that is right itself, in Dutch', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }).filter((text) => !/[/\0]/.test(text)),
        (name) => {
          const result = classify(`content/municipalities/m/locations/${name}.yaml`);
          if (result === undefined || !('severity' in result)) return;
          expect(notDutch({ message: result.message.replace(name, '') })).toEqual([]);
          if (result.example !== undefined) expect(classify(result.example)).toMatchObject({ role: 'entry' });
        },
      ),
    );
  });

  it('takes any file of a collection by its id, whatever the collection', () => {
    for (const name of collectionNames) {
      const path = `content/national/${name}/een-id-2.${collections[name].format}`;
      expect(classify(path)).toMatchObject({ role: 'entry', collection: name, id: 'een-id-2' });
    }
    expect(idPattern.test('een-id-2')).toBe(true);
  });
});

describe('the name of a media file', () => {
  it.each(['foto.jpg', '2026/zomer-2_klein.v2.webp', '0.pdf', 'boekje.docx', 'tekening.svg'])('%s is fine', (name) => {
    expect(classify(`content/national/media/${name}`)).toMatchObject({ role: 'asset' });
  });

  it.each([
    ['Foto.JPG', 'foto.jpg'],
    ['Café De Bron.png', 'cafe-de-bron.png'],
    ['zomer feest/Foto (1).jpeg', 'zomer-feest/foto-1.jpeg'],
    ['_foto.png', 'foto.png'],
    ['..foto.png', 'foto.png'],
    ['a/%2e%2e/foto.png', 'a/2e-2e/foto.png'],
    ['日本.png', 'bestand.png'],
    ['sub/-.png', 'sub/bestand.png'],
  ])('%s should be %s', (name, better) => {
    const result = classify(`content/municipalities/m/media/${name}`);
    expect(result).toMatchObject({ code: 'invalid-asset-name', severity: 'error', example: `content/municipalities/m/media/${better}` });
    expect(classify(`content/municipalities/m/media/${better}`)).toMatchObject({ role: 'asset' });
  });

  it.each(['a.html', 'a.HTM', 'a.js', 'a.svg.xml', 'a.svgz', 'a.php', 'a.jpg.exe', 'a', 'a.', 'sub/a.css', 'a.woff2', 'a.xlsx', 'a.mp3'])(
    '%s is of a kind that is not served',
    (name) => {
      const result = classify(`content/municipalities/m/media/${name}`);
      expect(result).toMatchObject({ code: 'unsafe-asset', severity: 'error' });
      expect(notDutch(result as { message: string })).toEqual([]);
    },
  );

  it.each([
    ['logo.png', 'unsafe-asset', /Vraag wie het logo maakte om een svg/],
    ['kop.jpg', 'unsafe-asset', /Een foto hoort in de map media\./],
    ['favicon.ico', 'unsafe-asset', /dat maakt de build zelf/],
    ['letter.woff2', 'unsafe-asset', /kies er een bij “font”/],
    ['stijl.css', 'unsafe-asset', /Haal het weg\./],
    ['logo', 'unsafe-asset', /een huisstijl \(\.yaml\), tekeningen \(\.svg\) en tokens \(\.tokens\.json\)/],
    ['tokens.json', 'unsafe-asset', /eindigt op \.tokens\.json/],
    ['Logo.svg', 'invalid-asset-name', /Gebruik alleen kleine letters/],
    ['theme.yml', 'misplaced-file', /Een huisstijl is een bestand dat eindigt op \.yaml, maar dit bestand eindigt op \.yml\./],
    ['theme - kopie.yaml', 'invalid-id', /is tegelijk de naam van de huisstijl\. .* Het lijkt een kopie\./],
    ['oud/logo.svg', 'misplaced-file', /geen mappen/],
  ])('in the theme folder: %s', (name, code, message) => {
    const result = classify(`content/municipalities/m/theme/${name}`);
    expect(result).toMatchObject({ severity: 'error', code, message: expect.stringMatching(message) as string });
    expect(notDutch(result as { message: string })).toEqual([]);
  });

  it.each([
    ['tokens.json', 'huisstijl.tokens.json'],
    ['voorbeeld-tokens.json', 'voorbeeld.tokens.json'],
    ['Voorbeeld.json', 'voorbeeld.tokens.json'],
    ['Logo Groot.svg', 'logo-groot.svg'],
    ['theme.yml', 'theme.yaml'],
    ['Jong.yaml.txt', 'jong.yaml'],
    ['oud/logo.svg', 'logo.svg'],
    ['Theme.yaml', 'theme.yaml'],
  ])('in the theme folder: %s should be %s', (name, better) => {
    const folder = 'content/municipalities/m/theme/';
    expect(classify(folder + name)).toMatchObject({ severity: 'error', example: folder + better });
    expect(classify(folder + better)).not.toHaveProperty('severity');
  });

  it('gives an example that is right itself, in Dutch', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => !text.includes('\0')),
        (name) => {
          const result = classify(`content/national/media/${name}.png`);
          if (result === undefined || !('severity' in result)) return;
          expect(notDutch({ message: result.message.replace(name, '') })).toEqual([]);
          if (result.example !== undefined) expect(classify(result.example)).toMatchObject({ role: 'asset' });
        },
      ),
    );
  });
});

describe('an id that is an address of something else', () => {
  it.each(['404', 'index', 'media', 'inloop', 'contact', 'organisaties', 'over', 'admin', 'localhost', 'www'])('%s is no portal', (id) => {
    const result = classify(`content/municipalities/m/sites/${id}.yaml`);
    expect(result).toMatchObject({ code: 'reserved-id', example: `content/municipalities/m/sites/cjg-${id}.yaml` });
    expect(classify(`content/municipalities/m/sites/cjg-${id}.yaml`)).toMatchObject({ role: 'site' });
  });

  it.each(['index', '404'])('%s is no entry', (id) => {
    expect(classify(`content/national/pages/${id}.mdx`)).toMatchObject({
      code: 'reserved-id',
      message: `Een bestand in deze map kan niet “${id}” heten: dat adres is al van iets anders. Geef het bestand een andere naam.`,
      example: `content/national/pages/pagina-${id}.mdx`,
    });
  });

  it('has a word of the portals only in the name of a portal', () => {
    expect(classify('content/national/pages/contact.mdx')).toMatchObject({ role: 'entry' });
    expect(classify('content/municipalities/media/municipality.yaml')).toMatchObject({ role: 'municipality' });
  });

  it('of a portal fits in the name of a host', () => {
    expect(classify(`content/municipalities/m/sites/${'x'.repeat(63)}.yaml`)).toMatchObject({ role: 'site' });
    const long = `${'x'.repeat(62)}-yy`;
    expect(classify(`content/municipalities/m/sites/${long}.yaml`)).toMatchObject({
      code: 'invalid-id',
      example: `content/municipalities/m/sites/${'x'.repeat(62)}.yaml`,
    });
  });
});

describe('names that differ in capitals only', () => {
  it('are told with both names', () => {
    const problems = caseClashes([
      'content/national/themes/Slapen.yaml',
      'content/national/themes/pesten.yaml',
      'content/national/themes/slapen.yaml',
    ]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      code: 'duplicate-id',
      file: 'content/national/themes/slapen.yaml',
      related: [{ file: 'content/national/themes/Slapen.yaml' }],
    });
  });

  it('also clash in folders and media', () => {
    expect(caseClashes(['content/national/media/A.png', 'content/national/media/a.png', 'content/National/media/a.png'])).toHaveLength(2);
  });
});
