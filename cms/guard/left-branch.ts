import type { Backend } from './backend.ts';

/**
 * Makes a proposal of a branch that a save left behind when it broke off half way. Nobody would see what is in it, and GitLab would refuse every save
 * that comes after.
 *
 * @param branch name of the branch of an entry of which there is no proposal
 * @param title of the proposal
 * @returns whether there was such a branch, and is a proposal of it now
 */
export async function proposeLeftBranch({ api }: Backend, branch: string, title: string): Promise<boolean> {
  const isLeft = await api?.getBranch?.(branch).then(
    () => true,
    // Most often there is none.
    () => false,
  );
  if (isLeft !== true || api === undefined || api === null) return false;
  try {
    if (api.createMergeRequest !== undefined) await api.createMergeRequest(branch, title, 'draft');
    else if (api.createPR !== undefined) await api.setPullRequestStatus?.(await api.createPR(title, branch), 'draft');
    else return false;
    return true;
  } catch {
    // All of it is published already, for one. Then Decap begins anew.
    return false;
  }
}
