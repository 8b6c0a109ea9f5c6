import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A change to one file, as the API of Forgejo takes it. */
export interface FileOperation {
  operation: 'create' | 'update' | 'delete';
  path: string;
  /** Of the file as the sender knows it. */
  sha?: string;
  /** In base64. */
  content?: string;
}

/** A request that the forge refuses. */
export class Refused extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const identity = {
  GIT_AUTHOR_NAME: 'Redacteur',
  GIT_AUTHOR_EMAIL: 'redacteur@voorbeeld.example',
  GIT_COMMITTER_NAME: 'Forge',
  GIT_COMMITTER_EMAIL: 'forge@voorbeeld.example',
};

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
    return execFileSync('git', ['--git-dir', this.folder, 'cat-file', 'blob', sha]);
  }

  commitOf(ref: string): string | undefined {
    return this.try(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  }

  blobAt(ref: string, path: string): string | undefined {
    return this.try(['rev-parse', '--quiet', '--verify', `${ref}:${path}`]);
  }

  setBranch(name: string, commit: string) {
    this.git(['update-ref', `refs/heads/${name}`, commit]);
  }

  /** Commits changes to a branch. @throws {Refused} when a file is not as the sender knows it */
  commit(branch: string, files: readonly FileOperation[], message: string): string {
    const parent = this.commitOf(`refs/heads/${branch}`);
    if (parent === undefined) throw new Refused(404, 'branch does not exist');
    const env = { GIT_INDEX_FILE: join(mkdtempSync(join(tmpdir(), 'cjg-index-')), 'index') };
    this.git(['read-tree', parent], { env });
    for (const { operation, path, sha, content = '' } of files) {
      const known = this.blobAt(parent, path);
      if (operation === 'create' && known !== undefined) throw new Refused(422, 'repository file already exists');
      if (operation !== 'create' && known === undefined) throw new Refused(404, 'file not found');
      if (operation !== 'create' && known !== sha)
        throw new Refused(422, `sha does not match [given: ${String(sha)}, expected: ${String(known)}]`);
      if (operation === 'delete') this.git(['update-index', '--force-remove', path], { env });
      else {
        const blob = this.git(['hash-object', '-w', '--stdin'], { input: Buffer.from(content, 'base64') });
        this.git(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], { env });
      }
    }
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
