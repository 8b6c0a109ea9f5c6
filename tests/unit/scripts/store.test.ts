import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifestName, manifestText } from '../../../scripts/lib/build/manifest.ts';
import {
  currentBuild,
  makeWorkFolder,
  publish,
  removeAbandonedWork,
  removeOldBuilds,
  removeOwnWork,
  storeOf,
} from '../../../scripts/lib/build/store.ts';
import { projectFile, startNode } from './support/run-node.ts';
import { temporaryFolder, writeFiles } from './support/temporary.ts';

const manifest = manifestText([{ id: 'a', name: 'A', tagline: '', municipality: '', now: '2026-01-01T00:00:00.000Z', pages: 1 }]);

function makeBuild(root: string, text: string): string {
  const folder = join(root, '.builds', 'work-1', text);
  writeFiles(folder, { [manifestName]: manifest, 'a/index.html': text });
  return folder;
}

describe('publishing a build', () => {
  test('puts it in the place of the one before, which can then be removed', async () => {
    const root = temporaryFolder();
    const store = storeOf(join(root, 'dist'));
    expect(await currentBuild(store)).toBeUndefined();
    await publish(store, makeBuild(root, 'one'));
    const first = realpathSync(store.out);
    expect(await currentBuild(store)).toBe(first);
    await publish(store, makeBuild(root, 'two'));
    expect(readFileSync(join(root, 'dist/a/index.html'), 'utf8')).toBe('two');
    expect(readFileSync(join(first, 'a/index.html'), 'utf8')).toBe('one');
    await removeOldBuilds(store);
    expect(existsSync(first)).toBe(false);
    expect(readFileSync(join(root, 'dist/a/index.html'), 'utf8')).toBe('two');
  });

  test('leaves builds of other output folders alone', async () => {
    const root = temporaryFolder();
    await publish(storeOf(join(root, 'dist')), makeBuild(root, 'one'));
    await publish(storeOf(join(root, 'dist-e2e')), makeBuild(root, 'two'));
    await publish(storeOf(join(root, 'dist')), makeBuild(root, 'three'));
    await removeOldBuilds(storeOf(join(root, 'dist')));
    await removeOldBuilds(storeOf(join(root, 'dist-e2e')));
    expect(readFileSync(join(root, 'dist/a/index.html'), 'utf8')).toBe('three');
    expect(readFileSync(join(root, 'dist-e2e/a/index.html'), 'utf8')).toBe('two');
  });

  test('the project can be moved or copied with its builds', async () => {
    const root = temporaryFolder();
    await publish(storeOf(join(root, 'dist')), makeBuild(root, 'one'));
    expect(lstatSync(join(root, 'dist')).isSymbolicLink()).toBe(true);
    const { renameSync } = await import('node:fs');
    renameSync(root, `${root}-moved`);
    try {
      expect(readFileSync(join(`${root}-moved`, 'dist/a/index.html'), 'utf8')).toBe('one');
    } finally {
      renameSync(`${root}-moved`, root);
    }
  });

  test('replaces a real folder only if it is a build or empty', async () => {
    const root = temporaryFolder({ [`dist/${manifestName}`]: manifest, 'mine/photo.jpg': 'x' });
    mkdirSync(join(root, 'empty'));
    await publish(storeOf(join(root, 'dist')), makeBuild(root, 'one'));
    await publish(storeOf(join(root, 'empty')), makeBuild(root, 'two'));
    await expect(publish(storeOf(join(root, 'mine')), makeBuild(root, 'three'))).rejects.toThrow('staat iets dat geen build is');
    expect(readFileSync(join(root, 'mine/photo.jpg'), 'utf8')).toBe('x');
    expect(readFileSync(join(root, 'dist/a/index.html'), 'utf8')).toBe('one');
    expect(readFileSync(join(root, 'empty/a/index.html'), 'utf8')).toBe('two');
  });

  test('whenever it is killed, a whole build stands there, and the next build succeeds', async () => {
    const root = temporaryFolder();
    const store = storeOf(join(root, 'dist'));
    await publish(store, makeBuild(root, 'first'));
    const code = `
      import { mkdirSync, writeFileSync } from 'node:fs';
      import { publish, removeOldBuilds, storeOf } from '${projectFile('scripts/lib/build/store.ts')}';
      const [root, from] = process.argv.slice(-2);
      for (let turn = Number(from); ; turn++) {
        const folder = root + '/.builds/work-' + turn;
        mkdirSync(folder, { recursive: true });
        for (const name of ['x', 'y']) writeFileSync(folder + '/' + name, String(turn));
        writeFileSync(folder + '/${manifestName}', ${JSON.stringify(manifest)});
        const store = storeOf(root + '/dist');
        await publish(store, folder);
        await removeOldBuilds(store);
        if (turn === Number(from)) console.log('published');
      }`;
    for (let round = 1; round <= 8; round++) {
      const child = startNode(code, [root, String(round * 1_000_000)]);
      await new Promise((done) => child.stdout?.once('data', done));
      await new Promise((done) => setTimeout(done, 20 + ((round * 37) % 60)));
      const ended = new Promise((done) => child.once('close', done));
      child.kill('SIGKILL');
      await ended;
      const current = await currentBuild(store);
      expect(current).toBeDefined();
      expect(readFileSync(join(root, 'dist/x'), 'utf8')).toBe(readFileSync(join(root, 'dist/y'), 'utf8'));
      await publish(store, makeBuild(root, `after-${round}`));
      await removeOldBuilds(store);
      expect(readFileSync(join(root, 'dist/a/index.html'), 'utf8')).toBe(`after-${round}`);
      expect(readdirSync(store.folder).filter((name) => name.startsWith('dist-'))).toHaveLength(1);
    }
  }, 60_000);
});

test('work of processes that are gone is removed, work of a living one is kept', async () => {
  const root = temporaryFolder({ 'work-4194999-123/next/x': '', [`work-${process.pid}-1/x`]: '', 'dist-1/x': '' });
  const own = await makeWorkFolder(root);
  await removeAbandonedWork(root);
  expect(readdirSync(root).sort()).toEqual(['dist-1', own.slice(root.length + 1)]);
  await removeOwnWork(root);
  expect(readdirSync(root)).toEqual(['dist-1']);
  await removeAbandonedWork(join(root, 'not-there'));
});
