import type { Backend } from './backend.ts';
import { guardNl } from './guard.nl.ts';
import { Refusal } from './refusal.ts';

/**
 * Keeps Decap from putting a proposal upon what is published by now, before it changes the proposal. It does so at GitLab and GitHub, and writes the
 * whole file over that: what a colleague published since the proposal was made would be undone, and there would be no conflict. A proposal that stays
 * where it was made is merged by git when it is published.
 */
export function withoutRebase({ api }: Backend) {
  if (api?.rebaseMergeRequest !== undefined) api.rebaseMergeRequest = () => Promise.resolve();
  // What conflicts is for a person to look at.
  if (api?.forceMergePR !== undefined) api.forceMergePR = () => Promise.reject(new Refusal(guardNl.notPublished));
  const branchOf = api?.getBranch?.bind(api);
  if (api?.rebaseBranch !== undefined && branchOf !== undefined) {
    api.rebaseBranch = async (branch) => ({ sha: (await branchOf(branch)).commit.sha });
  }
}
