import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refused } from './refused.ts';

/** A file as a commit leaves it. */
export interface FileChange {
  path: string;
  /** `undefined` takes the file away. */
  content: Buffer | undefined;
}

/** A file or a folder in a commit. */
export interface TreeItem {
  mode: string;
  type: 'blob' | 'tree';
  sha: string;
  size: number;
  path: string;
}

/** A commit, as its history tells it. */
export interface Commit {
  sha: string;
  parents: string[];
  author: string;
  email: string;
  date: string;
  message: string;
}

/** A file in which two commits differ. */
export interface Difference {
  path: string;
  status: 'added' | 'modified' | 'deleted';
}

const identity = {
  GIT_AUTHOR_NAME: 'Redacteur',
  GIT_AUTHOR_EMAIL: 'redacteur@voorbeeld.example',
  GIT_COMMITTER_NAME: 'Forge',
  GIT_COMMITTER_EMAIL: 'forge@voorbeeld.example',
};

const statuses: Record<string, Difference['status']> = { A: 'added', M: 'modified', D: 'deleted' };

/** A bare repository, changed as a forge does: without files on disk. */
export class BareRepository {
  readonly folder: string;

  /** @param source a repository of which this is a copy */
  constructor(source: string) {
    this.folder = join(mkdtempSync(join(tmpdir(), 'cjg-forge-')), 'kaal.git');
    execFileSync('git', ['clone', '--quiet', '--bare', source, this.folder]);
  }

  git(args: readonly string[], options: { input?: Buffer | string; env?: Record<string, string> } = {}): string {
    return execFileSync('git', ['--git-dir', this.folder, ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...identity, ...options.env },
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(options.input === undefined ? {} : { input: options.input }),
    }).trimEnd();
  }

  /** What a command says; `undefined` when it fails. */
  try(args: readonly string[]): string | undefined {
    try {
      return this.git(args).trim();
    } catch {
      return undefined;
    }
  }

  bytes(sha: string): Buffer {
    return execFileSync('git', ['--git-dir', this.folder, 'cat-file', 'blob', sha], { maxBuffer: 2 ** 26 });
  }

  commitOf(ref: string): string | undefined {
    return this.try(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  }

  blobAt(ref: string, path: string): string | undefined {
    return this.try(['rev-parse', '--quiet', '--verify', `${ref}:${path}`]);
  }

  /** What is in a folder, or also in the folders in it; `undefined` when it is not there. */
  tree(ref: string, folder = '', deep = false): TreeItem[] | undefined {
    const start = folder === '' ? '' : `${folder}/`;
    const said = this.try(['ls-tree', '-l', '-z', ...(deep ? ['-r', '-t'] : []), `${ref}:${folder}`]);
    return said?.split('\0').flatMap((line) => {
      const [, mode, type, sha, size, path] = /^(\d+) (\w+) (\w+)\s+(\S+)\t(.*)$/s.exec(line) ?? [];
      if (mode === undefined || sha === undefined || path === undefined) return [];
      return [{ mode, type: type as TreeItem['type'], sha, size: Number(size) || 0, path: `${start}${path}` }];
    });
  }

  /** The history of a branch or of a file in it, the last commit first. */
  log(ref: string, path = '', limit = 20): Commit[] {
    const format = '--format=%H%x00%P%x00%an%x00%ae%x00%aI%x00%B%x01';
    const said = this.try(['log', `-${String(limit)}`, format, ref, ...(path === '' ? [] : ['--', path])]) ?? '';
    return said
      .split('\x01')
      .filter((one) => one.trim() !== '')
      .map((one) => {
        const [sha = '', parents = '', author = '', email = '', date = '', message = ''] = one.trimStart().split('\0');
        return { sha, parents: parents.split(' '), author, email, date, message: message.trimEnd() };
      });
  }

  /** What a branch changed since it left another. */
  differences(from: string, to: string): Difference[] {
    return this.git(['diff', '--name-status', '--no-renames', '-z', `${from}...${to}`])
      .split('\0')
      .flatMap((part, index, all) => {
        const status = index % 2 === 0 ? statuses[part] : undefined;
        return status === undefined ? [] : [{ status, path: all[index + 1] ?? '' }];
      });
  }

  setBranch(name: string, commit: string) {
    this.git(['update-ref', `refs/heads/${name}`, commit]);
  }

  deleteBranch(name: string) {
    this.git(['update-ref', '-d', `refs/heads/${name}`]);
  }

  /**
   * Commits files to a branch, all of them or none.
   *
   * @param from the branch on which a new one is made
   * @throws {Refused} when there is no such branch
   */
  commit(branch: string, files: readonly FileChange[], message: string, from = branch): string {
    const parent = this.commitOf(`refs/heads/${from}`);
    if (parent === undefined) throw new Refused(404, 'branch does not exist');
    const env = { GIT_INDEX_FILE: `${this.folder}.index` };
    this.git(['read-tree', parent], { env });
    const lines = files.map(({ path, content }) => {
      const blob = content && this.git(['hash-object', '-w', '--stdin'], { input: content });
      return blob === undefined ? `0 ${'0'.repeat(40)}\t${path}\0` : `100644 ${blob}\t${path}\0`;
    });
    this.git(['update-index', '-z', '--index-info'], { env, input: lines.join('') });
    const commit = this.git(['commit-tree', this.git(['write-tree'], { env }), '-p', parent, '-m', message]);
    this.setBranch(branch, commit);
    return commit;
  }

  /** Merges a commit into a branch. @throws {Refused} when both changed the same lines */
  merge(branch: string, commit: string, message: string) {
    const base = this.commitOf(`refs/heads/${branch}`) ?? '';
    const tree = this.try(['merge-tree', '--write-tree', base, commit])?.split('\n')[0];
    if (tree === undefined) throw new Refused(409, 'merge conflict');
    this.setBranch(branch, this.git(['commit-tree', tree, '-p', base, '-p', commit, '-m', message]));
  }
}
