import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/command.ts';
import { finish, startBuild, temporaryFolder } from './support/build-project.ts';

test('two builds of other portals at the same time each print their own texts', async () => {
  const folder = temporaryFolder();
  const shared = () => statSync(join(projectRoot, '.astro/content-modules.mjs'), { throwIfNoEntry: false })?.mtimeMs;
  const before = shared();
  const start = (out: string, ...args: string[]) =>
    finish(startBuild(['--now', '2026-12-01T10:00:00+01:00', '--out', join(folder, out), ...args]));
  const [real, fiction] = await Promise.all([
    start('real', '--site', 'beemster'),
    start('fiction', '--site', 'voorbeelddam', '--content', join(projectRoot, 'tests/fixtures/voorbeelddam')),
  ]);
  expect(real.code, real.output).toBe(0);
  expect(fiction.code, fiction.output).toBe(0);
  // Whether they get in each other's way is a matter of milliseconds; that neither writes in a place both read is not.
  expect(shared()).toBe(before);
  const textOf = (page: string) => readFileSync(join(folder, page, 'index.html'), 'utf8');
  // Each of these is a text in MDX of its own municipality.
  expect(textOf('real/beemster/over/beemster-en-purmerend')).toContain('Purmerend');
  expect(textOf('fiction/voorbeelddam/over/vrijwilligers')).toContain('vrijwilliger');
});
