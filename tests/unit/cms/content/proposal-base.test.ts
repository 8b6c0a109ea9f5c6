import { describe, expect, it } from 'vitest';
import { proposalBase } from '../../../../cms/content/proposal-base.ts';

const [branch, path] = ['cms/voorbeelddam.news/feest', 'content/feest.md'];

/** Reads a file as it is in a commit. */
const readFile = (file: string, id: null, { branch: commit }: { branch: string }) => Promise.resolve(`${file} in ${commit} ${String(id)}`);

describe('the text with which a proposal was begun', () => {
  it.each([
    [
      'gitlab',
      {
        repoURL: '/projects/groep%2Fportal',
        readFile,
        getBranchMergeRequest: (asked: string) => Promise.resolve({ iid: asked === branch ? 7 : 8 }),
        requestJSON: (url: string) =>
          Promise.resolve({ diff_refs: { base_sha: url === '/projects/groep%2Fportal/merge_requests/7' ? 'c1' : url } }),
      },
    ],
    ['forgejo', { readFile, getBranchPullRequest: (asked: string) => Promise.resolve({ merge_base: asked === branch ? 'c1' : asked }) }],
    [
      'github',
      { branch: 'main', readFile, getDifferences: (from: string, to: string) => Promise.resolve({ merge_base_commit: { sha: from === 'main' && to === branch ? 'c1' : to } }) },
    ],
  ])('is asked of %s', async (name, api) => {
    expect(await proposalBase(name, api, branch, path)).toBe('content/feest.md in c1 null');
  });

  it('is not known when the forge does not tell', async () => {
    expect(await proposalBase('forgejo', { readFile, getBranchPullRequest: () => Promise.resolve({}) }, branch, path)).toBeUndefined();
  });
});
