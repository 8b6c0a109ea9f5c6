import { describe, expect, it } from 'vitest';
import type { Backend } from '../../../../cms/guard/backend.ts';
import { proposalOf, publishedText } from '../../../../cms/guard/current-text.ts';

const failure = (facts: object) => Object.assign(new Error('nothing came'), facts);
const backend = (part: Partial<Backend>) => part as Backend;

/** Forgejo and GitHub give an empty text whatever goes wrong. */
const silent = (read: Backend['getMediaFile']) => backend({ getEntry: () => Promise.resolve({ data: '' }), getMediaFile: read });

describe('the text of a file as it is published', () => {
  it('is nothing when the file is not there, however a backend says so', async () => {
    expect(await publishedText(backend({ getEntry: () => Promise.resolve({ data: null }) }), 'a.yaml')).toBeUndefined();
    expect(await publishedText(backend({ getEntry: () => Promise.reject(failure({ status: 404 })) }), 'a.yaml')).toBeUndefined();
    expect(
      await publishedText(
        silent(() => Promise.reject(failure({ status: 404 }))),
        'a.yaml',
      ),
    ).toBeUndefined();
  });

  it('is not known when nothing comes for another reason', async () => {
    await expect(publishedText(backend({ getEntry: () => Promise.reject(failure({ status: 502 })) }), 'a.yaml')).rejects.toThrow();
    await expect(
      publishedText(
        silent(() => Promise.reject(failure({ status: 401 }))),
        'a.yaml',
      ),
    ).rejects.toThrow();
  });

  it('is read once more when it was empty', async () => {
    expect(
      await publishedText(
        silent(() => Promise.resolve({ file: new Blob(['name: a\n']) })),
        'a.yaml',
      ),
    ).toBe('name: a\n');
  });
});

describe('the proposal of an entry', () => {
  it('is nothing when there is none, and is not known when something else is wrong', async () => {
    const without = backend({ unpublishedEntry: () => Promise.reject(failure({ notUnderEditorialWorkflow: true })) });
    expect(await proposalOf(without, 'locations', 'centrum')).toBeUndefined();
    const broken = backend({ unpublishedEntry: () => Promise.reject(failure({ status: 502 })) });
    await expect(proposalOf(broken, 'locations', 'centrum')).rejects.toThrow();
  });
});
