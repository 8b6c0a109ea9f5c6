import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../lib/command.ts';
import { servePortals } from '../lib/serve.ts';
import { generatedSite, writeGeneratedContent } from './generated-content.ts';
import type { DirectorySize } from './generated-directory.ts';

/** A generated municipality, built as a portal and served. */
export interface GeneratedPortal {
  /** The web root of the portal. */
  root: string;
  /** The address of a page of it: `/sociale-kaart/`. */
  url: (path: string) => string;
  /** How long the build took. */
  seconds: number;
  /** Stops the server and takes away what was made. */
  close: () => Promise<void>;
}

/** The instant for which the portal is built: a Tuesday morning. */
export const generatedNow = '2026-11-24T10:00:00+01:00';

/** Builds a generated municipality through the build of the project, and serves it on a free port. */
export async function buildGeneratedPortal(size: DirectorySize): Promise<GeneratedPortal> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-bench-'));
  writeGeneratedContent(folder, size);
  const dist = join(folder, 'dist');
  const began = performance.now();
  await run(['scripts/build.ts', '--content', folder, '--site', generatedSite, '--now', generatedNow, '--out', dist]);
  const seconds = (performance.now() - began) / 1000;
  const server = await servePortals(dist, 0);
  return {
    root: join(dist, generatedSite),
    url: (path) => `http://${generatedSite}.localhost:${String(server.port)}${path}`,
    seconds,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function run(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, args, { cwd: projectRoot });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((done, fail) => {
    child.on('close', (code) => {
      if (code === 0) done();
      else fail(new Error(`The build of the generated portal failed.\n${output.slice(-12000)}`));
    });
  });
}
