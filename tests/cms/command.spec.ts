import { execFileSync, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { scratchRepository } from '../../scripts/lib/cms/scratch-repository.ts';
import { projectRoot } from '../../scripts/lib/command.ts';
import { freePort } from '../../scripts/lib/free-port.ts';
import { expect, openEntry, publish, test, type } from './support/test.ts';

test('one command starts the desk with the portals beside it, and what is published is on the portal', async ({ page }) => {
  const repository = await scratchRepository(join(projectRoot, 'tests', 'fixtures', 'voorbeelddam'));
  const port = await freePort();
  const command = spawn(process.execPath, ['scripts/cms.ts', '--content', repository, '--here', '--port', String(port)], {
    cwd: projectRoot,
  });
  const ended = new Promise((done) => command.once('exit', done));
  let said = '';
  command.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  command.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  try {
    await expect.poll(() => said, { timeout: 60_000 }).toContain(`Wat u opslaat, komt in ${repository}.`);
    const url = /http:\/\/\S+\/beheer\//.exec(said)?.[0] ?? '';
    await openEntry(page, { url }, 'locations', 'centrum');
    await type(page.getByRole('textbox', { name: 'Naam', exact: true }), 'Inloop Binnenstad');
    await publish(page);
    const git = (...args: string[]) => execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8' }).trim();
    await expect.poll(() => git('log', '--format=%s', '-1')).toBe('plek: “centrum” gewijzigd');
    const portal = await page.context().newPage();
    await expect(async () => {
      await portal.goto(`http://voorbeelddam.localhost:${String(port)}/inloop/centrum/`);
      await expect(portal.getByRole('heading', { level: 1 })).toHaveText('Inloop Binnenstad', { timeout: 2_000 });
    }).toPass({ timeout: 60_000 });
  } finally {
    command.kill('SIGTERM');
    await ended;
    rmSync(repository, { recursive: true, force: true });
  }
});
