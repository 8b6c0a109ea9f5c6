import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkFile, linkTree } from '../../../scripts/lib/build/link-tree.ts';
import { listFiles, splitIntoWebRoots } from '../../../scripts/lib/build/web-roots.ts';
import { finish, projectFile, startNode } from './support/run-node.ts';
import { temporaryFolder } from './support/temporary.ts';

const output = {
  'out/index.html': '<a href="/_astro/list.css">',
  'out/favicon.svg': '<svg/>',
  'out/a/index.html': '<script src="/_astro/menu.1.js"></script>',
  'out/a/404/index.html': 'weg',
  'out/a/inloop/index.html': '<style>é{}</style><script type="module">run()</script><script type="application/ld+json">{}</script>',
  'out/a/favicon.svg': '<svg/>',
  'out/a/inloop.ics': 'x',
  'out/b/index.html': '<img src="/_astro/b.2.jpg"><style>b{}</style><style>a{}</style><style>b{}</style>',
  'out/b/favicon.svg': '<svg/>',
  'out/_astro/menu.1.js': 'import "./deep.3.js"',
  'out/_astro/deep.3.js': '',
  'out/_astro/b.2.jpg': '',
  'out/_astro/list.css': '',
  'out/_astro/nobody.js': '',
  'out/logo.svg': '',
  'out/fonts/x.woff2': '',
};
const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const split = (root: string, more: Partial<Parameters<typeof splitIntoWebRoots>[0]> = {}) =>
  splitIntoWebRoots({
    from: join(root, 'out'),
    to: join(root, 'next'),
    sites: ['a', 'b'],
    publicNames: ['logo.svg', 'fonts', 'unused'],
    overview: true,
    ...more,
  });

test('every portal becomes a web root with the public files and only the assets it uses', async () => {
  const root = temporaryFolder(output);
  expect(await split(root)).toEqual(
    new Map([
      ['a', { pages: 3, styles: [hash('é{}')], scripts: [hash('run()')] }],
      ['b', { pages: 1, styles: [hash('a{}'), hash('b{}')].sort(), scripts: [] }],
    ]),
  );
  expect(await listFiles(join(root, 'next'))).toEqual([
    '_overview/_astro/list.css',
    '_overview/favicon.svg',
    '_overview/fonts/x.woff2',
    '_overview/index.html',
    '_overview/logo.svg',
    'a/404.html',
    'a/_astro/deep.3.js',
    'a/_astro/menu.1.js',
    'a/favicon.svg',
    'a/fonts/x.woff2',
    'a/index.html',
    'a/inloop.ics',
    'a/inloop/index.html',
    'a/logo.svg',
    'b/_astro/b.2.jpg',
    'b/favicon.svg',
    'b/fonts/x.woff2',
    'b/index.html',
    'b/logo.svg',
  ]);
  expect(existsSync(join(root, 'next/a/404'))).toBe(false);
});

test('search files that several portals have stand on the disk once', async () => {
  const root = temporaryFolder({
    ...output,
    'out/a/zoekindex/all.json': 'x',
    'out/a/zoekindex/a.json': 'x',
    'out/b/zoekindex/all.json': 'x',
    'out/b/zoekindex/b.json': 'x',
  });
  await split(root);
  const place = (path: string) => statSync(join(root, 'next', path)).ino;
  expect(place('a/zoekindex/all.json')).toBe(place('b/zoekindex/all.json'));
  expect(place('a/zoekindex/a.json')).not.toBe(place('b/zoekindex/b.json'));
  expect((await listFiles(join(root, 'next/b'))).filter((file) => file.startsWith('zoekindex'))).toEqual([
    'zoekindex/all.json',
    'zoekindex/b.json',
  ]);
});

test('the overview is left out where another process makes it', async () => {
  const root = temporaryFolder(output);
  await split(root, { overview: false });
  expect(existsSync(join(root, 'next/_overview'))).toBe(false);
});

test('a portal without pages, or without a home page, stops the build', async () => {
  await expect(split(temporaryFolder(output), { sites: ['a', 'b', 'c'] })).rejects.toThrow(
    'Voor het portal c heeft Astro geen enkele pagina',
  );
  const root = temporaryFolder(output);
  unlinkSync(join(root, 'out/b/index.html'));
  await expect(split(root)).rejects.toThrow('Het portal b heeft geen beginpagina.');
});

test('a page whose styles cannot be told with certainty stops the build, by its name', async () => {
  const root = temporaryFolder({ ...output, 'out/a/inloop/index.html': '<style>a{}' });
  await expect(split(root)).rejects.toThrow('/inloop/index.html zijn niet met zekerheid te lezen');
});

test('pages of a portal that was not asked for stop the build', async () => {
  await expect(split(temporaryFolder(output), { sites: ['a'] })).rejects.toThrow('Astro heeft iets gemaakt dat bij geen portal hoort: b');
});

test('linked files are one file on disk, and a link never overwrites', async () => {
  const root = temporaryFolder({ 'from/a/b.txt': 'x', 'from/c.txt': 'y' });
  await linkTree(join(root, 'from'), join(root, 'to'));
  expect(await listFiles(join(root, 'to'))).toEqual(['a/b.txt', 'c.txt']);
  expect(statSync(join(root, 'to/a/b.txt')).ino).toBe(statSync(join(root, 'from/a/b.txt')).ino);
  await expect(linkFile(join(root, 'from/c.txt'), join(root, 'to/a/b.txt'))).rejects.toThrow('EEXIST');
});

test('on a disk without hard links files are copied, and a copy never overwrites either', async () => {
  const root = temporaryFolder({ 'from/a/b.txt': 'x', 'from/c.txt': 'y', 'to/c.txt': 'mine' });
  const code = `
    import fs from 'node:fs/promises';
    import { syncBuiltinESMExports } from 'node:module';
    import { linkTree } from '${projectFile('scripts/lib/build/link-tree.ts')}';
    fs.link = async () => { throw Object.assign(new Error('operation not supported, link'), { code: 'ENOTSUP' }); };
    syncBuiltinESMExports();
    const [from, to] = process.argv.slice(-2);
    await linkTree(from + '/a', to + '/a');
    await linkTree(from, to).catch(({ code }) => console.log(code));`;
  const { output } = await finish(startNode(code, [join(root, 'from'), join(root, 'to')]));
  expect(output.trim()).toBe('EEXIST');
  expect(readFileSync(join(root, 'to/a/b.txt'), 'utf8')).toBe('x');
  expect(statSync(join(root, 'to/a/b.txt')).ino).not.toBe(statSync(join(root, 'from/a/b.txt')).ino);
  expect(readFileSync(join(root, 'to/c.txt'), 'utf8')).toBe('mine');
});
