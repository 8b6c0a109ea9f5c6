import { describe, expect, it } from 'vitest';
import type { Backend } from '../../../../cms/guard/backend.ts';
import { outdatedProposal } from '../../../../cms/guard/outdated-proposal.ts';

const path = 'content/municipalities/voorbeelddam/news/feest.md';

/** A backend with a proposal of a news item, and what is published of it. */
const backendWith = (published: string | null, picture?: string) =>
  ({
    getEntry: () => Promise.resolve({ data: published }),
    unpublishedEntry: ({ collection, slug }: { collection: string; slug: string }) =>
      Promise.resolve({
        collection,
        slug,
        status: 'draft',
        diffs: [
          ...(picture === undefined ? [] : [{ path: `content/municipalities/voorbeelddam/media/${picture}`, id: '1' }]),
          { path, id: '2' },
        ],
      }),
    unpublishedEntryDataFile: () => Promise.resolve('voorstel\n'),
  }) as unknown as Backend;

const of = (published: string | null, begun: () => Promise<string | undefined>, picture?: string) =>
  outdatedProposal(backendWith(published, picture), 'voorbeelddam.news', 'feest', begun);

describe('a proposal that cannot be published', () => {
  it('is outdated when something else was published since it was begun', async () => {
    expect(await of('nu\n', () => Promise.resolve('eerst\n'))).toEqual({
      path,
      before: 'eerst\n',
      mine: 'voorstel\n',
      theirs: 'nu\n',
      withOthers: false,
    });
  });

  it('is refused for another reason when nothing was published since, or the same', async () => {
    expect(await of('eerst\n', () => Promise.resolve('eerst\r\n'))).toBeUndefined();
    expect(await of('voorstel\n', () => Promise.resolve('eerst\n'))).toBeUndefined();
  });

  it('is shown beside what is published when nobody can tell with what it was begun', async () => {
    expect(await of('nu\n', () => Promise.reject(new Error('weg')))).toEqual({
      path,
      before: undefined,
      mine: 'voorstel\n',
      theirs: 'nu\n',
      withOthers: false,
    });
  });

  it('tells of a picture in it, also when that has the same name', async () => {
    expect(await of('nu\n', () => Promise.resolve('eerst\n'), 'feest.jpg')).toMatchObject({ path, withOthers: true });
  });

  it('is refused for another reason when it is of a new entry', async () => {
    expect(await of(null, () => Promise.resolve(undefined))).toBeUndefined();
  });

  it('is kept when a colleague took the entry away', async () => {
    expect(await of(null, () => Promise.resolve('eerst\n'))).toMatchObject({ mine: 'voorstel\n', theirs: undefined });
  });
});
