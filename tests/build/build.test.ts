import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readManifest } from '../../scripts/lib/build/manifest.ts';
import { projectRoot } from '../../scripts/lib/command.ts';
import { copyContent, finish, hashesOf, startBuild } from './support/build-project.ts';

const elst = 'content/municipalities/overbetuwe/locations/elst.yaml';

function project() {
  const content = copyContent();
  const dist = join(content, 'dist');
  const start = (...args: string[]) => startBuild(['--content', content, '--out', dist, '--now', '2026-12-01T10:00:00+01:00', ...args]);
  return { content, dist, start, build: (...args: string[]) => finish(start(...args)) };
}

test('a mistake in the content stops the build with the message, and the old portals stay', async () => {
  const { content, dist, build } = project();
  expect(await build('--site', 'overbetuwe')).toMatchObject({ code: 0 });
  const before = await hashesOf(dist);
  const right = readFileSync(join(content, elst), 'utf8');
  expect(right).toContain('16:00');
  writeFileSync(join(content, elst), right.replace('16:00', '13:00'));
  const { code, output } = await build();
  expect(code).toBe(1);
  expect(output).toContain(`${elst}:`);
  expect(output).toMatch(/13:00 ligt niet na/);
  expect(output).toContain('Er is niets gebouwd');
  expect(await hashesOf(dist)).toEqual(before);
});

test('a part of the portals can be built, and the others stay as they are as long as they exist', async () => {
  const { content, dist, build } = project();
  expect((await build('--site', 'beemster,overbetuwe,oldebroek')).code).toBe(0);
  const before = await hashesOf(dist);
  rmSync(join(content, 'content/municipalities/oldebroek'), { recursive: true });
  const { code, output } = await build('--site', 'overbetuwe', '--now', '2026-12-24T10:00:00+01:00');
  expect(code, output).toBe(0);
  expect(output).toContain('Ongewijzigd: beemster');
  const after = await hashesOf(dist);
  const ofBeemster = (hashes: Record<string, string>) => Object.entries(hashes).filter(([file]) => file.startsWith('beemster/'));
  expect(ofBeemster(after)).toEqual(ofBeemster(before));
  expect(after['overbetuwe/index.html']).not.toBe(before['overbetuwe/index.html']);
  expect((await readManifest(dist))?.sites.map(({ id }) => id)).toEqual(['beemster', 'overbetuwe']);
  expect(existsSync(join(dist, 'oldebroek'))).toBe(false);
  const overview = readFileSync(join(dist, '_overview/index.html'), 'utf8');
  for (const id of ['beemster', 'overbetuwe']) expect(overview).toContain(`"/${id}/"`);
});

test('an unknown portal is named, and nothing is built', async () => {
  const { dist, build } = project();
  const { code, output } = await build('--site', 'overbetuw');
  expect(code).toBe(1);
  expect(output).toContain('Er is geen portal “overbetuw”');
  expect(existsSync(dist)).toBe(false);
});

test('two builds at once: the second is refused; a killed one leaves the old portals and no rubbish', async () => {
  const { dist, start, build } = project();
  expect((await build('--site', 'beemster')).code).toBe(0);
  const before = await hashesOf(dist);

  const first = start();
  const ended = finish(first);
  await new Promise<void>((done) => first.stdout?.on('data', (text) => String(text).includes('bouwen') && done()));
  const second = await build();
  expect(second).toMatchObject({ code: 1 });
  expect(second.output).toContain(`Er is al een build bezig (proces ${first.pid})`);
  first.kill('SIGKILL');
  await ended;
  expect(await hashesOf(dist)).toEqual(before);

  expect(await build('--site', 'beemster')).toMatchObject({ code: 0 });
  expect(await hashesOf(dist)).toEqual(before);
  expect(readdirSync(join(dist, '../.builds'))).toHaveLength(1);
  const work = readdirSync(join(projectRoot, '.builds')).filter((name) => name.startsWith(`work-${first.pid}-`));
  expect(work).toEqual([]);
});

test('a build that is asked to stop cleans up after itself', async () => {
  const { dist, start } = project();
  const child = start('--site', 'beemster');
  const ended = finish(child);
  await new Promise<void>((done) => child.stdout?.on('data', (text) => String(text).includes('bouwen') && done()));
  child.kill('SIGTERM');
  const { code, output } = await ended;
  expect(code).toBe(1);
  expect(output).toContain('De build is afgebroken.');
  expect(existsSync(dist)).toBe(false);
  expect(readdirSync(join(dist, '../.builds'))).toEqual([]);
  expect(readdirSync(join(projectRoot, '.builds')).filter((name) => name.startsWith(`work-${child.pid}-`))).toEqual([]);
});
