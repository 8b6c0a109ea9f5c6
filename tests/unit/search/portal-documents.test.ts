import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layeredFiles } from '../../../scripts/bench/layered-files.ts';
import { searchablePortals } from '../../../scripts/bench/search-portals.ts';
import { projectRoot } from '../../../scripts/lib/command.ts';
import { filesOnDisk } from '../../../src/layers/files-on-disk.ts';
import { loadFrom } from '../../../src/loading/load-from.ts';
import { now } from './support.ts';

const fixtures = join(projectRoot, 'tests/fixtures');
const { portals } = await searchablePortals(join(fixtures, 'voorbeelddam'), now);
const documentsOf = (id: string) => portals.find(({ portal }) => portal.id === id)?.documents ?? expect.fail(`There is no portal ${id}.`);

describe('what can be found on a portal', () => {
  it('ends when its page says that it is over, and the rest does not end', () => {
    const ends = portals.flatMap(({ documents }) =>
      documents.flatMap(({ href, over }) => (over === undefined ? [] : [[href, over] as const])),
    );
    expect(Object.fromEntries(ends)).toEqual({
      '/agenda/cursus-grenzen/': Date.parse('2027-03-02T20:00+01:00'),
      '/agenda/gezinsdag/': Date.parse('2027-05-22T16:00+02:00'),
      '/agenda/slaapavond/': Date.parse('2027-01-19T21:00+01:00'),
      '/ervaringen/ik-durfde-het/': Date.parse('2027-10-06T00:00+02:00'),
      '/inloop/markthal/': Date.parse('2027-01-30T00:00+01:00'),
      '/nieuws/landelijke-proefdag/': Date.parse('2026-12-06T00:00+01:00'),
      '/nieuws/verbouwing/': Date.parse('2026-12-12T00:00+01:00'),
      '/sociale-kaart/opvoedcursus/': Date.parse('2027-07-01T00:00+02:00'),
    });
  });

  it('has polls, newsletters and the lists that the portal has, and no others', () => {
    const found = (id: string) =>
      documentsOf(id)
        .map(({ href }) => href)
        .filter((href) => /^\/(?:poll|nieuwsbrief|ervaringen|vragen)\//.test(href))
        .sort();
    expect(found('voorbeelddam')).toEqual([
      ...['/nieuwsbrief/', '/nieuwsbrief/2026-11/', '/poll/', '/poll/inloop-in-de-avond/'],
      ...['/vragen/', '/vragen/mag-ik-anoniem/', '/vragen/niet-naar-bed/'],
    ]);
    expect(found('testerveen')).toEqual(['/ervaringen/', '/ervaringen/weer-naar-buiten/', '/vragen/', '/vragen/niet-naar-bed/']);
  });

  it('calls a meeting of parents in the evening as parents do', () => {
    const called = (href: string) => documentsOf('voorbeelddam').find((one) => one.href === href)?.texts;
    expect(called('/agenda/slaapavond/')?.synonyms).toEqual(expect.arrayContaining(['bijeenkomst', 'ouderavond']));
    expect(called('/agenda/slaapavond/')?.headings).toContain('dinsdag');
    expect(called('/agenda/gezinsdag/')?.synonyms).not.toContain('ouderavond');
  });
});

it('the fictional municipality of the queries has content that can be published', async () => {
  const tree = layeredFiles(filesOnDisk(projectRoot), filesOnDisk(join(fixtures, 'vindeveen')));
  const { problems } = await loadFrom(tree, { now, sites: ['vindeveen'] });
  expect(problems.filter(({ severity, file }) => severity === 'error' && /vindeveen|regio-vinden/.test(file))).toEqual([]);
});
