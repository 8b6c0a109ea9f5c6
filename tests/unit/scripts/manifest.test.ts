import { expect, test } from 'vitest';
import { manifestText, readManifest } from '../../../scripts/lib/build/manifest.ts';
import { reportLines } from '../../../scripts/lib/build/report.ts';
import { temporaryFolder } from './support/temporary.ts';

const now = '2026-01-01T00:00:00.000Z';
const sites = [
  { id: 'deventer', name: 'Deventer', tagline: '', municipality: '', now, pages: 40 },
  { id: 'beemster', name: 'Beemster', tagline: '', municipality: '', now, pages: 1 },
];

test('a manifest is the same in whatever order the portals were made, and can be read back', async () => {
  expect(manifestText(sites)).toBe(manifestText([...sites].reverse()));
  const folder = temporaryFolder({ 'build.json': manifestText(sites) });
  expect((await readManifest(folder))?.sites.map(({ id }) => id)).toEqual(['beemster', 'deventer']);
});

test.each([undefined, '', '{"sites":', '[]', '{"sites":[{"id":1}]}', 'null'])(
  'a folder with build.json %j is not a finished build',
  async (text) => {
    expect(await readManifest(temporaryFolder(text === undefined ? {} : { 'build.json': text }))).toBeUndefined();
  },
);

test('the report gives pages, seconds and pages per second', () => {
  const kept = [{ id: 'oldebroek', name: 'Oldebroek', tagline: '', municipality: '', now, pages: 9 }];
  expect(reportLines({ built: sites, kept, seconds: 2.05 })).toEqual([
    "  deventer  40 pagina's",
    '  beemster  1 pagina',
    "41 pagina's in 2,0 s (20 per seconde)",
    'Ongewijzigd: oldebroek',
  ]);
  expect(reportLines({ built: [], kept: [], seconds: 1 })).toEqual([]);
});
