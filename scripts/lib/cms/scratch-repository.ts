import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandError } from '../command.ts';

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

/**
 * The branch of a repository in which an editor can work: what is saved there is committed together with all else that was changed, so nothing else
 * may be changed.
 *
 * @throws {CommandError} when the folder is no repository of its own, has no branch, or has changes that are not committed
 */
export function branchOf(folder: string): string {
  const ask = (...args: string[]) => {
    try {
      return git(folder, ...args).trim();
    } catch {
      return '';
    }
  };
  if (realpathSync(ask('rev-parse', '--show-toplevel') || '/') !== realpathSync(folder))
    throw new CommandError('Deze map is geen git-repository. Begin zonder --here, dan werkt u in een kopie.');
  const branch = ask('branch', '--show-current');
  if (branch === '') throw new CommandError('In deze map is geen tak gekozen. Kies er een met git switch, of begin zonder --here.');
  const changes = ask('status', '--porcelain');
  if (changes !== '')
    throw new CommandError(
      `In deze map staan wijzigingen die niet zijn vastgelegd. Ze zouden meegaan met de eerste keer opslaan. Leg ze vast of zet ze terug:\n${changes}`,
    );
  return branch;
}
