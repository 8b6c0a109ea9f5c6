import { expect, it } from 'vitest';
import type { Backend, ForgeApi } from '../../../../cms/guard/backend.ts';
import { withoutRebase } from '../../../../cms/guard/without-rebase.ts';

const refuse = () => Promise.reject(new Error('rebased'));

it('a proposal at GitLab stays where it was made', async () => {
  const api: ForgeApi = { rebaseMergeRequest: refuse };
  withoutRebase({ api } as Backend);
  await expect(api.rebaseMergeRequest?.({})).resolves.toBeUndefined();
});

it('a proposal at GitHub is changed upon its own last commit', async () => {
  const api: ForgeApi = { rebaseBranch: refuse, getBranch: (branch) => Promise.resolve({ commit: { sha: `last of ${branch}` } }) };
  withoutRebase({ api } as Backend);
  expect(await api.rebaseBranch?.('cms/voorbeelddam.news/verbouwing')).toEqual({ sha: 'last of cms/voorbeelddam.news/verbouwing' });
});

it('where Decap does not rebase nothing changes', () => {
  const backend = { api: {} } as Backend;
  withoutRebase(backend);
  expect(backend.api).toEqual({});
  expect(() => {
    withoutRebase({} as Backend);
  }).not.toThrow();
});
