import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject, finish, hashesOf, startBuild, temporaryFolder } from './support/build-project.ts';

const now = '2027-03-27T23:30:00+01:00';
const some = ['jongin-deventer', 'overbetuwe'];

test('the same content gives the same bytes in another zone, language and folder, and whatever else is built with it', async () => {
  const folder = temporaryFolder();
  const build = (name: string, args: string[], options: Parameters<typeof startBuild>[1]) =>
    finish(startBuild(['--now', now, '--out', join(folder, name), ...args], options));
  const ofSome = async (name: string) =>
    Object.fromEntries(
      Object.entries(await hashesOf(join(folder, name))).filter(([file]) => some.some((site) => file.startsWith(`${site}/`))),
    );

  const here = await build('here', [], { env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' } });
  expect(here.code, here.output).toBe(0);
  const elsewhere = { root: copyProject(), env: { TZ: 'America/St_Johns', LC_ALL: 'C', LANG: 'C' } };
  const there = await build('there', ['--site', some.join(',')], elsewhere);
  expect(there.code, there.output).toBe(0);
  const hashes = await ofSome('here');
  expect(Object.keys(hashes)).toEqual(expect.arrayContaining(some.map((site) => `${site}/index.html`)));
  expect(await ofSome('there')).toEqual(hashes);
});
