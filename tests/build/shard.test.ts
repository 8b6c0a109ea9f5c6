import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyContent, finish, hashesOf, startBuild } from './support/build-project.ts';

const municipalities = ['beemster', 'oldebroek', 'overbetuwe'];

function project() {
  const content = copyContent();
  const folder = join(content, 'content/municipalities');
  for (const name of readdirSync(folder)) if (!municipalities.includes(name)) rmSync(join(folder, name), { recursive: true });
  const build = (out: string, ...args: string[]) =>
    finish(startBuild(['--content', content, '--out', join(content, out), '--now', '2026-12-01T10:00:00+01:00', ...args]));
  return { build, at: (out: string) => join(content, out) };
}

test('the folders of all shards together are the portals of one build, whatever stood there before', async () => {
  const { build, at } = project();
  expect((await build('whole')).code).toBe(0);
  // The first machine still has all portals of the time when there was one.
  cpSync(at('whole'), at('one'), { recursive: true });
  const shards = [await build('one', '--shard', '1/2'), await build('two', '--shard', '2/2')];
  expect(shards.map(({ code }) => code)).toEqual([0, 0]);
  const portals = async (out: string) =>
    Object.entries(await hashesOf(at(out))).filter(([file]) => file.includes('/') && !file.startsWith('_overview/'));
  const [one, two, whole] = [await portals('one'), await portals('two'), await portals('whole')];
  // The settings for web servers stand beside the portals.
  const sites = (files: [string, string][]) =>
    [...new Set(files.map(([file]) => file.split('/')[0] ?? ''))].filter((name) => name !== '_servers');
  expect(sites(one)).toEqual(['beemster', 'overbetuwe']);
  expect(sites(two)).toEqual(['oldebroek']);
  expect([...one, ...two].sort()).toEqual(whole);
});

test('a shard without portals is right, says so, and leaves nothing to publish', async () => {
  const { build, at } = project();
  expect((await build('dist', '--site', 'beemster')).code).toBe(0);
  const { code, output } = await build('dist', '--shard', '4/4');
  expect(code, output).toBe(0);
  expect(output).toContain('In deel 4 van 4 zit geen portal. Er is niets om te publiceren.');
  expect(readdirSync(at('dist'))).toEqual(['build.json']);
});

test('without any portal there is nothing to divide', async () => {
  const { build, at } = project();
  rmSync(at('content/municipalities'), { recursive: true });
  const { code, output } = await build('dist', '--shard', '1/2');
  expect(code).toBe(1);
  expect(output).toContain('Er is geen portal om te bouwen.');
  expect(existsSync(at('dist'))).toBe(false);
});
