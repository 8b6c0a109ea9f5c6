import { execFileSync } from 'node:child_process';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/**
 * A repository to try things out in: the content as it is now, saved or not, with a history of its own. What is done there touches nothing else.
 *
 * @param root folder that holds `content/`
 * @returns its folder, which stays until somebody takes it away
 */
export async function scratchRepository(root: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cjg-proef-'));
  await cp(join(root, 'content'), join(folder, 'content'), { recursive: true });
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'config', 'user.name', 'Proefredactie');
  git(folder, 'config', 'user.email', 'proefredactie@voorbeeld.example');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message', 'De inhoud bij het begin van de proef');
  return folder;
}

/** The branch that is checked out; `undefined` when the folder is in no repository. */
export function branchOf(folder: string): string | undefined {
  try {
    const branch = git(folder, 'branch', '--show-current').trim();
    return branch === '' ? undefined : branch;
  } catch {
    return undefined;
  }
}
