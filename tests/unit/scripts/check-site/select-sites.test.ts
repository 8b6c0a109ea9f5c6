import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { manifestText } from '../../../../scripts/lib/build/manifest.ts';
import { selectSites } from '../../../../scripts/lib/check-site/select-sites.ts';
import { projectRoot } from '../../../../scripts/lib/command.ts';
import { builtAt, soundPage, soundSite } from './support/sound-site.ts';
import type { SiteChanges } from './support/sound-files.ts';

/** A finished build with one portal. @returns its folder */
async function build(changes: SiteChanges = {}): Promise<string> {
  const folder = dirname((await soundSite(changes)).folder);
  writeFileSync(
    join(folder, 'build.json'),
    manifestText([{ id: 'proef', name: 'Proef', tagline: '', municipality: '', now: builtAt, pages: 2 }]),
  );
  return folder;
}

/** Runs the command without a browser. */
function check(...args: string[]): { code: number | null; output: string } {
  const script = join(projectRoot, 'scripts/check-site.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--no-browser', ...args], { encoding: 'utf8' });
  return { code: status, output: stdout + stderr };
}

test('a build gives all its portals, a web root in it that one, and both together no double', async () => {
  const folder = await build();
  const expected = [{ id: 'proef', folder: join(folder, 'proef'), build: folder, now: Date.parse(builtAt) }];
  expect(await selectSites([folder])).toEqual(expected);
  expect(await selectSites([join(folder, 'proef'), folder])).toEqual(expected);
});

test('a folder without a portal is refused, with the portals there are', async () => {
  const folder = await build();
  await expect(selectSites([join(folder, 'pref')])).rejects.toThrow(`staat geen gebouwd portal. In ${folder} staan wel: proef.`);
  await expect(selectSites(['/bestaat/niet'])).rejects.toThrow('Bouw eerst: npm run build');
});

test('the command gives 0 and the weights for a sound portal, and 1 with the place of every fault', async () => {
  const sound = check(await build());
  expect(sound).toMatchObject({ code: 0 });
  expect(sound.output).toContain('kB van 14,0 kB');
  expect(sound.output).toContain('Geen fouten gevonden.');
  const faulty = await build({ 'index.html': soundPage('/', '<p><a href="/weg/">weg</a></p>') });
  const { code, output } = check(join(faulty, 'proef'));
  expect(code).toBe(1);
  expect(output).toContain('proef/index.html:22:7  fout');
  expect(output).toContain('De link “/weg/” (weg) klopt niet.');
}, 30_000);

test('the forms for programs hold nothing else', async () => {
  const folder = await build({ 'index.html': soundPage('/', '<p><a href="#">weg</a></p>') });
  expect(JSON.parse(check(folder, '--format', 'json').output)).toMatchObject({ errors: 1, problems: [{ code: 'link-empty', line: 22 }] });
  expect(check(folder, '--format', 'github').output).toMatch(
    /^::error file=[^\n]*proef\/index\.html,line=22,col=7,title=link-empty::Deze link gaat nergens heen\.[^\n]*\n$/,
  );
}, 30_000);

test('a command without a folder is told what to give', () => {
  const { code, output } = check();
  expect(code).toBe(2);
  expect(output).toContain('Er ontbreekt iets in de opdracht: MAP...');
});
