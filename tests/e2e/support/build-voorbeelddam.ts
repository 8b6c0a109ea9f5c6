import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../scripts/lib/command.ts';
import { waitForLock } from '../../../scripts/lib/lock.mjs';
import { hardCases } from './hard-cases.ts';

/**
 * Builds the fictional municipalities with some hard cases added, once for a run of the tests: the folder of test results is emptied at the
 * start of each run, and the first worker that needs the portals makes them.
 * @returns the folder with a web root per portal
 */
export async function buildVoorbeelddam(results: string, now: string): Promise<string> {
  const folder = join(results, 'voorbeelddam');
  const dist = join(folder, 'dist');
  mkdirSync(folder, { recursive: true });
  const release = await waitForLock(join(folder, 'lock'), () => undefined);
  try {
    if (existsSync(dist)) return dist;
    cpSync(join(projectRoot, 'tests/fixtures/voorbeelddam/content'), join(folder, 'content'), { recursive: true });
    for (const [file, text] of Object.entries(hardCases)) writeFileSync(join(folder, 'content', file), text);
    const { code, output } = await runScript('build.ts', ['--content', folder, '--now', now, '--out', dist]);
    if (code !== 0) throw new Error(`The fictional portals could not be built.\n${output}`);
    return dist;
  } finally {
    release();
  }
}

/** Runs a command of the project as a person does, but without the setup. @returns its exit code and everything it printed */
export function runScript(script: string, args: readonly string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [join(projectRoot, 'scripts', script), ...args], { cwd: projectRoot });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((done) => child.on('close', (code) => done({ code, output })));
}
