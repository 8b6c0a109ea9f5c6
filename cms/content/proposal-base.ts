/** The part of Decap’s API of GitLab that is used here. */
interface GitLabApi {
  repoURL: string;
  getBranchMergeRequest: (branch: string) => Promise<{ iid: number }>;
  requestJSON: (url: string) => Promise<unknown>;
  readFile: (path: string, id: null, options: { branch: string }) => Promise<string>;
}

/** The part of Decap’s API of Forgejo that is used here. */
interface ForgejoApi {
  getBranchPullRequest: (branch: string) => Promise<{ merge_base?: string }>;
  readFile: (path: string, id: null, options: { branch: string }) => Promise<string>;
}

/** The part of Decap’s API of GitHub that is used here. */
interface GitHubApi {
  branch: string;
  getDifferences: (from: string, to: string) => Promise<{ merge_base_commit: { sha: string } }>;
  readFile: (path: string, id: null, options: { branch: string }) => Promise<string>;
}

/**
 * The text of a file with which a proposal was begun: as it was in the last commit that both the proposal and what is published come from.
 *
 * @param name of the backend of Decap
 * @param api of that backend; the local server has none, and is asked by the admin itself
 * @returns `undefined` when the file was not there, or when nobody can tell
 * @throws what the forge answers
 */
export async function proposalBase(name: string, api: unknown, branch: string, path: string): Promise<string | undefined> {
  if (name === 'proxy') return atLocalServer(branch, path);
  const [commit, { readFile }] = await baseCommit(name, api, branch);
  return commit === undefined ? undefined : readFile.call(api, path, null, { branch: commit });
}

async function baseCommit(name: string, api: unknown, branch: string): Promise<[string | undefined, GitLabApi | ForgejoApi | GitHubApi]> {
  if (name === 'gitlab') {
    const gitlab = api as GitLabApi;
    // A list of proposals leaves out where each was begun.
    const { iid } = await gitlab.getBranchMergeRequest(branch);
    const proposal = (await gitlab.requestJSON(`${gitlab.repoURL}/merge_requests/${String(iid)}`)) as { diff_refs?: { base_sha?: string } };
    return [proposal.diff_refs?.base_sha, gitlab];
  }
  if (name === 'forgejo') {
    const forgejo = api as ForgejoApi;
    return [(await forgejo.getBranchPullRequest(branch)).merge_base, forgejo];
  }
  const github = api as GitHubApi;
  return [(await github.getDifferences(github.branch, branch)).merge_base_commit.sha, github];
}

/** The server of the admin reads it from the repository on this machine. */
async function atLocalServer(branch: string, path: string): Promise<string | undefined> {
  const answer = await fetch(`begin?${new URLSearchParams({ branch, path }).toString()}`, { cache: 'no-store' });
  return answer.ok ? answer.text() : undefined;
}
