import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { listFiles } from '../../../scripts/lib/build/web-roots.ts';
import { projectRoot } from '../../../scripts/lib/command.ts';

/** A folder for one test; it is removed after the test. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'portal-build-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the project in another folder, with the packages of this one. */
export function copyProject(): string {
  const folder = join(temporaryFolder(), 'a copy', 'of-the-project');
  for (const name of ['astro.config.mjs', 'content', 'package.json', 'scripts', 'src', 'tsconfig.json']) {
    cpSync(join(projectRoot, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** A copy of the content alone, to make mistakes in. */
export function copyContent(): string {
  const folder = temporaryFolder();
  cpSync(join(projectRoot, 'content'), join(folder, 'content'), { recursive: true });
  return folder;
}

/** The environment of a person's terminal: Astro behaves otherwise in a process that says it is a test. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'NODE_ENV' && !name.startsWith('VITEST')));
}

/** Starts a build as a person does, but without the setup. */
export function startBuild(
  args: readonly string[],
  { root = projectRoot, env = {} }: { root?: string; env?: Record<string, string> } = {},
): ChildProcess {
  return spawn(process.execPath, [join(root, 'scripts/build.ts'), ...args], { cwd: tmpdir(), env: { ...plainEnvironment(), ...env } });
}

/** Waits until a build has ended. @returns its exit code and everything it printed */
export function finish(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((done) => child.on('close', (code) => done({ code, output })));
}

/** Every file of a folder with a hash of its bytes. */
export async function hashesOf(folder: string): Promise<Record<string, string>> {
  const root = realpathSync(folder);
  const files = await listFiles(root);
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest('hex'),
    ]),
  );
}
