import { describe, expect, it } from 'vitest';
import { filesOnDisk } from '../../../src/layers/files-on-disk.ts';
import { readTree } from '../../../src/layers/read-tree.ts';
import { bytesOf, fixtureFiles, fixtureRoot, memoryFiles } from './support/content.ts';

describe('reading a content folder', () => {
  it('reads every file of content once, and of media only drawings', async () => {
    const files = memoryFiles(await fixtureFiles());
    const tree = await readTree(files);
    expect(new Set(files.reads).size).toBe(files.reads.length);
    expect(files.reads.sort()).toEqual((await files.list()).filter((path) => !path.includes('/media/') || path.endsWith('.svg')).sort());
    expect(tree.assets).toEqual([
      'content/municipalities/voorbeelddam/media/groeiboekje.pdf',
      'content/municipalities/voorbeelddam/media/inloop.png',
      'content/national/media/proefballon.svg',
    ]);
    expect(tree.siteIds).toEqual(['jong-voorbeelddam', 'testerveen', 'voorbeelddam']);
  });

  it('reads for one portal only what it needs, and still knows all portals', async () => {
    const files = memoryFiles(await fixtureFiles());
    const tree = await readTree(files, ['testerveen']);
    expect(files.reads.filter((path) => path.includes('/voorbeelddam/'))).toEqual([]);
    expect(files.reads).toContain('content/national/themes/slapen.yaml');
    expect(files.reads).toContain('content/regions/regio-testland/region.yaml');
    expect(tree.sites.map(({ id }) => id)).toEqual(['testerveen']);
    expect(tree.siteIds).toEqual(['jong-voorbeelddam', 'testerveen', 'voorbeelddam']);
    expect(tree.assets).toEqual(['content/national/media/proefballon.svg']);
  });

  it('reads the other portal of the municipality as well, but gives only the one that was asked for', async () => {
    const files = memoryFiles(await fixtureFiles());
    expect((await readTree(files, ['jong-voorbeelddam'])).sites.map(({ id }) => id)).toEqual(['jong-voorbeelddam']);
  });

  it('reads on behind a slip with one explanation', async () => {
    const path = 'content/national/themes/slapen.yaml';
    const tree = await readTree(memoryFiles(new Map([...(await fixtureFiles()), [path, bytesOf('name:Slapen\nsumary: x')]])));
    expect(tree.entries.find((entry) => entry.path === path)?.document?.raw).toEqual({ name: 'Slapen', sumary: 'x' });
    expect(tree.problems.map(({ file, line }) => [file, line])).toEqual([[path, 1]]);
  });

  it('leaves out what is wrong in municipalities that were not asked for', async () => {
    const files = new Map([
      ...(await fixtureFiles()),
      ['content/municipalities/voorbeelddam/los.yaml', bytesOf('a: b')],
      ['content/los.yaml', bytesOf('a: b')],
    ]);
    expect((await readTree(memoryFiles(files), ['testerveen'])).problems.map(({ file }) => file)).toEqual(['content/los.yaml']);
  });

  it('keeps the place of a file that cannot be read', async () => {
    const path = 'content/national/themes/slapen.yaml';
    const tree = await readTree(memoryFiles(new Map([...(await fixtureFiles()), [path, bytesOf('name: [Slapen')]])));
    expect(tree.entries.find((entry) => entry.path === path)).toMatchObject({ id: 'slapen', collection: 'themes' });
    expect(tree.entries.find((entry) => entry.path === path)?.document).toBeUndefined();
    expect(tree.problems.map(({ file }) => file)).toEqual([path]);
  });

  it('finds on disk what is there, with forward slashes', async () => {
    const files = filesOnDisk(fixtureRoot);
    const paths = await files.list();
    expect(paths.sort()).toEqual([...(await fixtureFiles()).keys()].sort());
    expect(paths.every((path) => path.startsWith('content/') && !path.includes('\\'))).toBe(true);
  });
});
