import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The text of a file in the last commit that both a proposal and the main branch of a repository come from.
 *
 * @param repository folder of the repository
 * @returns `undefined` when there is no such branch, commit or file
 */
export async function textBegunWith(
  repository: string,
  { branch, proposal, path }: { branch: string; proposal: string; path: string },
): Promise<string | undefined> {
  const git = async (...args: string[]) => (await run('git', ['-C', repository, ...args], { maxBuffer: 64_000_000 })).stdout;
  try {
    const commit = (await git('merge-base', `refs/heads/${branch}`, `refs/heads/${proposal}`)).trim();
    return await git('show', `${commit}:${path}`);
  } catch {
    return undefined;
  }
}
