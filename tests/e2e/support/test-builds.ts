import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../../scripts/lib/command.ts';
import { waitForLock } from '../../../scripts/lib/lock.mjs';
import { hardCases } from './hard-cases.ts';

/** The instant of the builds that are made for tests: a Tuesday. */
export const fictionNow = '2026-11-24T10:00:00+01:00';

/** That of those with the real content: after the day on which its newest text was checked. */
const realNow = '2026-12-01T10:00:00+01:00';

/**
 * Builds that are made for tests alone: `voorbeelddam` holds the fictional municipalities with some hard cases added, `style-guide` the real
 * portals with their style guide, so with every theme there is.
 */
export type TestBuild = 'voorbeelddam' | 'style-guide';

/**
 * Makes a build for tests, if it is not there yet. Workers that want the same one wait for each other.
 * @param folder where such builds stand; `E2E_BUILDS` says so when `npm test` has made them
 * @returns the folder with a web root per portal
 */
export async function testBuild(name: TestBuild, folder: string): Promise<string> {
  const own = join(process.env['E2E_BUILDS'] ?? folder, name);
  const dist = join(own, 'dist');
  mkdirSync(own, { recursive: true });
  const release = await waitForLock(join(own, 'lock'), () => undefined);
  try {
    if (existsSync(dist)) return dist;
    const { code, output } = await runScript(
      'build.ts',
      [...contentOf(name, own), '--now', name === 'style-guide' ? realNow : fictionNow, '--out', dist],
      {
        ...(name === 'style-guide' && { PORTAL_STYLE_GUIDE: '1' }),
      },
    );
    if (code !== 0) throw new Error(`The build for tests ${name} could not be made.\n${output}`);
    return dist;
  } finally {
    release();
  }
}

function contentOf(name: TestBuild, folder: string): string[] {
  if (name === 'style-guide') return [];
  cpSync(join(projectRoot, 'tests/fixtures/voorbeelddam/content'), join(folder, 'content'), { recursive: true });
  for (const [file, text] of Object.entries(hardCases)) {
    const path = join(folder, 'content', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return ['--content', folder];
}

/** Runs a command of the project as a person does, but without the setup. @returns its exit code and everything it printed */
export function runScript(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [join(projectRoot, 'scripts', script), ...args], {
    cwd: projectRoot,
    env: { ...process.env, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((done) => child.on('close', (code) => done({ code, output })));
}
