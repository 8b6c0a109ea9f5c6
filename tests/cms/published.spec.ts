import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/lib/command.ts';
import { expect, openEntry, publish, test, type } from './support/test.ts';

const run = (...args: string[]) =>
  execFileSync(process.execPath, args, { cwd: projectRoot, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

test('what an editor published passes the validation, and is on the portal that is built of it', async ({ page, desk }) => {
  await openEntry(page, desk, 'locations', 'centrum');
  await type(page.getByRole('textbox', { name: 'Naam', exact: true }), 'Inloop Binnenstad');
  await page.getByLabel('Maandag, eindtijd, rij 2').fill('17:30');
  await publish(page);
  await expect.poll(() => desk.git('log', '--format=%s', '-1').trim()).toBe('plek: “centrum” gewijzigd');
  expect(run('scripts/validate.ts', '--content', desk.repository)).toContain('Gecontroleerd');
  const out = mkdtempSync(join(tmpdir(), 'cjg-gebouwd-'));
  run('scripts/build.ts', '--content', desk.repository, '--site', 'voorbeelddam', '--out', join(out, 'dist'));
  const html = readFileSync(join(out, 'dist', 'voorbeelddam', 'inloop', 'centrum', 'index.html'), 'utf8');
  expect(html).toContain('Inloop Binnenstad');
  expect(html).toContain('van 13.30 tot 17.30 uur');
  rmSync(out, { recursive: true });
});
