import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isAlive, startOf, tryLock, waitForLock } from '../../../scripts/lib/lock.mjs';
import { finish, projectFile, startNode } from './support/run-node.ts';
import { temporaryFolder } from './support/temporary.ts';

const lockModule = projectFile('scripts/lib/lock.mjs');

/** What makes every disk, for the process that runs it, one without hard links, as exFAT and shared folders are. */
const withoutHardLinks = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  fs.linkSync = () => { throw Object.assign(new Error('operation not permitted, link'), { code: 'EPERM' }); };
  syncBuiltinESMExports();
`;

describe('a lock', () => {
  test('is held by one at a time, and names its holder', () => {
    const file = join(temporaryFolder(), 'deep', 'x.lock');
    const first = tryLock(file);
    expect(first.taken).toBe(true);
    expect(tryLock(file)).toEqual({ taken: false, holder: { pid: process.pid, started: startOf(process.pid) } });
    if (first.taken) first.release();
    expect(existsSync(file)).toBe(false);
    const second = tryLock(file);
    expect(second.taken).toBe(true);
    if (second.taken) second.release();
  });

  test('of a process that was killed is taken over', async () => {
    const file = join(temporaryFolder(), 'x.lock');
    const child = startNode(
      `import { tryLock } from '${lockModule}'; tryLock(${JSON.stringify(file)}); console.log('held'); setInterval(() => {}, 1000);`,
    );
    await new Promise((done) => child.stdout?.once('data', done));
    expect(tryLock(file)).toMatchObject({ taken: false, holder: { pid: child.pid } });
    const ended = finish(child);
    child.kill('SIGKILL');
    await ended;
    expect(existsSync(file)).toBe(true);
    const result = tryLock(file);
    expect(result.taken).toBe(true);
    if (result.taken) result.release();
  });

  test('of a number that another process now has, is taken over', () => {
    const file = join(temporaryFolder(), 'x.lock');
    writeFileSync(file, JSON.stringify({ pid: process.pid, started: 'another start' }));
    const result = tryLock(file);
    expect(result.taken).toBe(true);
    if (result.taken) result.release();
  });

  test.each(['', '{', '{"pid":"1"}', 'null'])('with the content %j, left by a crash, is taken over', (content) => {
    const file = join(temporaryFolder(), 'x.lock');
    writeFileSync(file, content);
    const result = tryLock(file);
    expect(result.taken).toBe(true);
    if (result.taken) result.release();
  });

  test('can be taken after a crash during a takeover', () => {
    const file = join(temporaryFolder(), 'x.lock');
    writeFileSync(file, '');
    mkdirSync(`${file}.takeover`);
    expect(tryLock(file).taken).toBe(false);
    utimesSync(`${file}.takeover`, 0, 0);
    tryLock(file);
    const result = tryLock(file);
    expect(result.taken).toBe(true);
    if (result.taken) result.release();
  });

  test.each([
    ['with hard links', ''],
    ['without', withoutHardLinks],
  ])(
    'is never held by two of many processes, also when it starts abandoned, on a disk %s',
    async (_, before) => {
      const folder = temporaryFolder();
      const [file, inside, log] = ['x.lock', 'inside', 'log'].map((name) => JSON.stringify(join(folder, name)));
      writeFileSync(join(folder, 'x.lock'), JSON.stringify({ pid: 2 ** 22 + 1, started: 'gone' }));
      const code = `${before}
      import { appendFileSync, mkdirSync, rmdirSync } from 'node:fs';
      import { waitForLock } from '${lockModule}';
      for (let round = 0; round < 5; round++) {
        const release = await waitForLock(${file}, () => {});
        mkdirSync(${inside}); // fails if another process is inside
        await new Promise((done) => setTimeout(done, 5));
        appendFileSync(${log}, '.');
        rmdirSync(${inside});
        release();
      }`;
      const results = await Promise.all(Array.from({ length: 6 }, () => finish(startNode(code))));
      expect(results.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0, 0]);
      expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('.'.repeat(30));
    },
    30_000,
  );

  test('names its holder on a disk without hard links too, and leaves nothing when it is released', async () => {
    const folder = temporaryFolder();
    const file = JSON.stringify(join(folder, 'x.lock'));
    const code = `${withoutHardLinks}
      import { tryLock } from '${lockModule}';
      const first = tryLock(${file});
      console.log(JSON.stringify([first.taken, tryLock(${file}), process.pid]));
      first.release();`;
    const { output } = await finish(startNode(code));
    const [taken, second, pid] = JSON.parse(output) as unknown[];
    expect(taken).toBe(true);
    expect(second).toMatchObject({ taken: false, holder: { pid } });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('waiting says so once', async () => {
    const file = join(temporaryFolder(), 'x.lock');
    const first = tryLock(file);
    const said: unknown[] = [];
    const waiting = waitForLock(file, (holder) => said.push(holder?.pid));
    await new Promise((done) => setTimeout(done, 500));
    if (first.taken) first.release();
    (await waiting)();
    expect(said).toEqual([process.pid]);
  });
});

test('a process is known by its number and its start', () => {
  expect(startOf(process.pid)).not.toBe('');
  expect(isAlive({ pid: process.pid, started: startOf(process.pid) })).toBe(true);
  expect(isAlive({ pid: process.pid, started: 'x' })).toBe(false);
  expect(isAlive({ pid: 2 ** 22 + 1, started: '' })).toBe(false);
});
