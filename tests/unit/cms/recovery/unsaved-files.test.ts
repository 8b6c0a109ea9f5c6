import { describe, expect, it, vi } from 'vitest';
import { UnsavedFiles, type FileStore, type UnsavedFile } from '../../../../cms/recovery/unsaved-files.ts';

const picture = (name: string, bytes = 'x'): UnsavedFile => ({
  path: `/content/municipalities/voorbeelddam/media/${name}`,
  file: new File([bytes], name, { type: 'image/jpeg', lastModified: 1 }),
});

function memory(): FileStore & { all: Map<string, readonly UnsavedFile[]> } {
  const all = new Map<string, readonly UnsavedFile[]>();
  return {
    all,
    get: async (key) => Promise.resolve(all.get(key)),
    set: async (key, files) => Promise.resolve(void all.set(key, files)),
    del: async (key) => Promise.resolve(void all.delete(key)),
    keys: async () => Promise.resolve([...all.keys()]),
  };
}

describe('the files of work that was not saved', () => {
  it('are kept with it, and come back with their name and kind', async () => {
    const files = new UnsavedFiles(memory());
    expect(await files.keep('a.md', [picture('inloop.jpg')])).toBe(true);
    expect((await files.of('a.md')).map(({ file }) => [file.name, file.type])).toEqual([['inloop.jpg', 'image/jpeg']]);
    expect(await files.of('b.md')).toEqual([]);
  });

  it('are written once, however often the work changes, and anew when there is another', async () => {
    const store = memory();
    const set = vi.spyOn(store, 'set');
    const files = new UnsavedFiles(store);
    for (let letter = 0; letter < 5; letter += 1) await files.keep('a.md', [picture('inloop.jpg')]);
    expect(set).toHaveBeenCalledTimes(1);
    await files.keep('a.md', [picture('inloop.jpg'), picture('deur.jpg')]);
    expect(store.all.get('a.md')).toHaveLength(2);
  });

  it('go when they were taken away, when the work was saved, and when the work is kept no longer', async () => {
    const store = memory();
    const files = new UnsavedFiles(store);
    for (const key of ['a.md', 'b.md', 'c.md']) await files.keep(key, [picture('inloop.jpg')]);
    await files.keep('a.md', []);
    await files.drop('b.md');
    expect([...store.all.keys()]).toEqual(['c.md']);
    await files.keepOnly(new Set(['a.md']));
    expect(store.all.size).toBe(0);
    // The same picture in the same work is written again.
    await files.keep('b.md', [picture('inloop.jpg')]);
    expect(store.all.has('b.md')).toBe(true);
  });

  it('that the browser does not keep are told of, each time, and stop nothing', async () => {
    const fails = async () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    const files = new UnsavedFiles({ get: fails, set: fails, del: fails, keys: fails });
    expect(await files.keep('a.md', [picture('inloop.jpg')])).toBe(false);
    expect(await files.keep('a.md', [picture('inloop.jpg')])).toBe(false);
    expect(await files.keep('a.md', [])).toBe(true);
    expect(await files.of('a.md')).toEqual([]);
    await files.drop('a.md');
    await files.keepOnly(new Set());
  });
});
