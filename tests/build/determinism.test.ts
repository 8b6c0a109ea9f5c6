import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject, finish, hashesOf, startBuild, temporaryFolder } from './support/build-project.ts';

const now = '2027-03-27T23:30:00+01:00';
const one = 'overbetuwe';

test('the same content gives the same bytes in another zone, language and folder, and whatever else is built with it', async () => {
  const folder = temporaryFolder();
  const build = (name: string, args: string[], options: Parameters<typeof startBuild>[1]) =>
    finish(startBuild(['--now', now, '--out', join(folder, name), ...args], options));

  const here = await build('here', [], { env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' } });
  expect(here.code, here.output).toBe(0);
  const there = await build('there', [], { root: copyProject(), env: { TZ: 'America/St_Johns', LC_ALL: 'C', LANG: 'C' } });
  expect(there.code, there.output).toBe(0);
  const all = await hashesOf(join(folder, 'here'));
  expect(await hashesOf(join(folder, 'there'))).toEqual(all);
  expect(Object.keys(all)).toContain(`${one}/index.html`);

  expect(await build('alone', ['--site', one], {})).toMatchObject({ code: 0 });
  const alone = await hashesOf(join(folder, 'alone'));
  const ofOne = (hashes: Record<string, string>) =>
    Object.fromEntries(Object.entries(hashes).filter(([file]) => file.startsWith(`${one}/`)));
  expect(ofOne(alone)).toEqual(ofOne(all));
});
