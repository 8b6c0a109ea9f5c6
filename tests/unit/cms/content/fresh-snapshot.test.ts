import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ContentSnapshot } from '../../../../cms/content/content-snapshot.ts';
import { FreshSnapshot } from '../../../../cms/content/fresh-snapshot.ts';
import { gitBlobId } from '../../../../cms/content/git-blob-id.ts';
import { publishedFiles, type PublishedFiles } from '../../../../cms/content/published-files.ts';
import { contentSnapshot } from '../../../../scripts/lib/cms/content-snapshot.ts';
import { memoryFiles } from '../../layers/support/content.ts';

const own = 'content/municipalities/voorbeelddam';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const idOf = (bytes: Uint8Array, algorithm = 'sha1') =>
  createHash(algorithm)
    .update(`blob ${String(bytes.length)}\0`)
    .update(bytes)
    .digest('hex');

/** A forge with some files, and what it was asked for. */
function forgeWith(files: Readonly<Record<string, string>>, algorithm = 'sha1') {
  const asked: string[] = [];
  const published: PublishedFiles = {
    ids: (folders) =>
      Promise.resolve(
        new Map(
          Object.entries(files)
            .filter(([path]) => folders.some((folder) => path.startsWith(`${folder}/`)))
            .map(([path, text]) => [path, idOf(bytesOf(text), algorithm)]),
        ),
      ),
    read: (path) => {
      asked.push(path);
      return Promise.resolve(bytesOf(files[path] ?? ''));
    },
  };
  return { published, asked };
}

const built = {
  'content/national/themes/slapen.yaml': 'name: Slapen\n',
  [`${own}/locations/centrum.yaml`]: 'name: Centrum\n',
  [`${own}/locations/oud.yaml`]: 'name: Oud\n',
  [`${own}/media/inloop.jpg`]: 'JPEG of an entrance',
};
const snapshot = (): Promise<ContentSnapshot> =>
  contentSnapshot(memoryFiles(new Map(Object.entries(built).map(([path, text]) => [path, bytesOf(text)]))), [
    'content/national',
    'content/regions/regio-testland',
    'content/municipalities/voorbeelddam',
  ]);

describe('the content of the last build', () => {
  it('is not asked for again when nothing changed', async () => {
    const { published, asked } = forgeWith(built);
    const before = await snapshot();
    expect(await new FreshSnapshot(published).of(before)).toEqual(before);
    expect(asked).toEqual([]);
  });

  it.each(['sha1', 'sha256'])('becomes what is published now, each version read once (%s)', async (algorithm) => {
    const now = {
      ...Object.fromEntries(Object.entries(built).filter(([path]) => !path.endsWith('oud.yaml'))),
      [`${own}/locations/centrum.yaml`]: 'name: Binnenstad\n',
      [`${own}/locations/nieuw.yaml`]: 'name: Nieuw\n',
      [`${own}/media/nieuw.png`]: 'PNG of a new place, longer than what is kept',
      'content/municipalities/elders/locations/ver.yaml': 'name: Ver\n',
    };
    const { published, asked } = forgeWith(now, algorithm);
    const fresh = new FreshSnapshot(published);
    const { texts, others } = await fresh.of(await snapshot());
    expect(texts).toEqual({
      'content/national/themes/slapen.yaml': 'name: Slapen\n',
      [`${own}/locations/centrum.yaml`]: 'name: Binnenstad\n',
      [`${own}/locations/nieuw.yaml`]: 'name: Nieuw\n',
    });
    expect(Object.keys(others)).toEqual([`${own}/media/inloop.jpg`, `${own}/media/nieuw.png`]);
    expect(others[`${own}/media/nieuw.png`]).toMatchObject({ size: 44, start: btoa('PNG of a new pla') });
    const before = asked.length;
    await fresh.of(await snapshot());
    expect(asked).toHaveLength(before);
    if (algorithm === 'sha1') expect(asked.sort()).toEqual([`${own}/locations/centrum.yaml`, `${own}/locations/nieuw.yaml`, `${own}/media/nieuw.png`]);
  });
});

describe('the id of a file', () => {
  it('is the one of git', async () => {
    expect(await gitBlobId(bytesOf('name: Slapen\n'))).toBe(idOf(bytesOf('name: Slapen\n')));
    // What `git hash-object` gives nothing at all.
    expect(await gitBlobId(new Uint8Array())).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
  });
});

describe('a tree of Forgejo or GitHub', () => {
  const items = Array.from({ length: 5 }, (_, index) => ({ path: `national/news/n${String(index)}.md`, type: 'blob', sha: `id${String(index)}` }));

  /** @param pageLength items on a page; `again` gives the first page for every page, as GitHub does */
  const apiWith = (pageLength: number, again = false) => {
    const asked: string[] = [];
    return {
      asked,
      repoURL: '/repos/groep/portal',
      branch: 'main',
      request: (path: string, { params = {} }: { params?: Readonly<Record<string, string | number>> } = {}) => {
        asked.push(`${path}?${new URLSearchParams(Object.entries(params).map(([key, value]) => [key, String(value)])).toString()}`);
        if (path.endsWith('/main')) return Promise.resolve({ tree: [{ path: 'content', type: 'tree', sha: 'c1' }], truncated: false });
        const from = again ? 0 : (Number(params['page']) - 1) * pageLength;
        return Promise.resolve({ tree: items.slice(from, from + pageLength), truncated: again || from + pageLength < items.length });
      },
      fetchBlobContent: () => Promise.resolve(new Blob(['text'])),
    };
  };

  it.each([
    ['forgejo', 2, false, 5],
    ['github', 5, true, 5],
  ] as const)('of %s is read to its end', async (name, pageLength, again, count) => {
    const api = apiWith(pageLength, again);
    const ids = await publishedFiles(name, api)?.ids(['content/national']);
    expect(ids?.size).toBe(count);
    expect(ids?.get('content/national/news/n4.md')).toBe('id4');
    expect(api.asked.length).toBeLessThan(6);
  });

  it('has nothing without a folder for the content', async () => {
    const api = { ...apiWith(2), request: () => Promise.resolve({ tree: [], truncated: false }) };
    expect(await publishedFiles('forgejo', api)?.ids(['content/national'])).toEqual(new Map());
  });

  it('is not needed where the content is read from the disk', () => {
    expect(publishedFiles('proxy', undefined)).toBeUndefined();
  });
});
