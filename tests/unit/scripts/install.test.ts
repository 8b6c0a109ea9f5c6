import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ensureInstalled, isInstalled } from '../../../scripts/lib/install.mjs';
import { thisMachine } from '../../../scripts/lib/bindings.mjs';
import { finish, projectFile, startNode } from './support/run-node.ts';
import { temporaryFolder, writeFiles } from './support/temporary.ts';

const major = process.versions.node.split('.')[0];
const node = { name: 'node', version: `${major}.0.0` };
const tool = { name: 'tool', version: '1.2.3', type: 'module', exports: './index.js', code: '' };
const { platform, arch } = thisMachine();
const binding = `tool-${platform}-${arch}`;
const lockText = '{ "lockfileVersion": 3 }\n';

interface FakeNpm {
  asked?: Record<string, object>;
  lock?: string[];
  fail?: boolean;
  wait?: number;
  ignoreScripts?: boolean;
}

function project(npm: FakeNpm = {}) {
  const root = temporaryFolder({
    'package.json': JSON.stringify({ scripts: {}, dependencies: { node: node.version, tool: '1.2.3' } }),
    'package-lock.json': lockText,
  });
  const fake = (change: FakeNpm) => writeFiles(root, { 'npm.json': JSON.stringify({ asked: { node, tool }, ...change }) });
  fake(npm);
  const said: string[] = [];
  return {
    root,
    fake,
    said,
    setup: () => ensureInstalled(root, (line) => said.push(line)),
    calls: () => (existsSync(join(root, 'npm.log')) ? readFileSync(join(root, 'npm.log'), 'utf8').trim().split('\n') : []),
  };
}

beforeEach(() => {
  vi.stubEnv('npm_execpath', fileURLToPath(new URL('support/npm-cli.js', import.meta.url)));
  vi.stubEnv('npm_node_execpath', process.execPath);
  return () => vi.unstubAllEnvs();
});

describe('the setup', () => {
  test('installs what is missing, and a second time does nothing', async () => {
    const { root, setup, calls, said } = project();
    expect(await setup()).toBe('installed');
    expect(calls()).toEqual(['install --no-save']);
    expect(said[0]).toContain('Onderdelen installeren');
    expect(await setup()).toBe('present');
    expect(calls()).toHaveLength(1);
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).toBe(lockText);
  });

  test.each<[string, (root: string) => void]>([
    ['the lock file changed', (root) => writeFileSync(join(root, 'package-lock.json'), '{}')],
    ['a package is gone', (root) => rmSync(join(root, 'node_modules/tool'), { recursive: true })],
    ['everything is gone', (root) => rmSync(join(root, 'node_modules'), { recursive: true })],
    ['Node is gone', (root) => rmSync(join(root, 'node_modules/node/bin/node'))],
    [
      'another package is asked for',
      (root) => writeFiles(root, { 'package.json': JSON.stringify({ dependencies: { node: node.version } }) }),
    ],
    ['the install was done on another machine', (root) => writeFiles(root, { 'node_modules/.setup.json': '{"key":"other","paths":[]}' })],
  ])('installs again when %s', async (_, change) => {
    const { root, setup, calls } = project();
    await setup();
    change(root);
    expect(isInstalled(root)).toBe(false);
    expect(await setup()).toBe('installed');
    expect(calls()).toHaveLength(2);
    expect(isInstalled(root)).toBe(true);
  });

  test('does nothing when only a script or the line endings of the lock file changed', async () => {
    const { root, setup, calls } = project();
    await setup();
    const asked = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as object;
    writeFiles(root, {
      'package.json': JSON.stringify({ ...asked, scripts: { x: 'y' } }),
      'package-lock.json': lockText.replace('\n', '\r\n'),
    });
    expect(await setup()).toBe('present');
    expect(calls()).toHaveLength(1);
  });

  test('starts clean after an install that was broken off', async () => {
    const { root, setup, fake, said } = project({ fail: true });
    await expect(setup()).rejects.toThrow('npm error network');
    writeFiles(root, { 'node_modules/half/package.json': '{}' });
    fake({});
    expect(await setup()).toBe('installed');
    expect(said.join('\n')).toContain('niet afgemaakt');
    expect(existsSync(join(root, 'node_modules/half'))).toBe(false);
  });

  test('does not trust what was there before an install that was broken off', async () => {
    const { root, setup, fake } = project();
    await setup();
    writeFileSync(join(root, 'package-lock.json'), '{}');
    fake({ fail: true });
    await expect(setup()).rejects.toThrow('npm error network');
    writeFileSync(join(root, 'package-lock.json'), lockText);
    expect(isInstalled(root)).toBe(false);
    fake({});
    expect(await setup()).toBe('installed');
  });

  test('keeps what somebody installed without it', async () => {
    const { root, setup } = project();
    writeFiles(root, { 'node_modules/extra/package.json': '{}' });
    await setup();
    expect(existsSync(join(root, 'node_modules/extra'))).toBe(true);
  });

  describe('of packages that come from another kind of computer', () => {
    // As a copied folder has it: the packages are there, but the machine code in them is for another system.
    const fromElsewhere = (root: string) => {
      rmSync(join(root, 'node_modules/node/bin/node'));
      writeFiles(root, { 'node_modules/node/bin/node': 'MZ', 'node_modules/of-that-system/package.json': '{}' });
      chmodSync(join(root, 'node_modules/node/bin/node'), 0o755);
    };
    const stampOf = (root: string) => JSON.parse(readFileSync(join(root, 'node_modules/.setup.json'), 'utf8')) as object;

    test.each<[string, (root: string) => void]>([
      [
        'installed by this setup',
        (root) => {
          const machine = { ...thisMachine(), arch: 'other' };
          writeFiles(root, { 'node_modules/.setup.json': JSON.stringify({ ...stampOf(root), key: 'other', machine }) });
        },
      ],
      ['installed with npm', (root) => rmSync(join(root, 'node_modules/.setup.json'))],
      ['that lost its program', () => undefined],
    ])('removes them and follows the lock file: a folder %s', async (_, change) => {
      const { root, setup, calls, said } = project();
      await setup();
      fromElsewhere(root);
      change(root);
      expect(isInstalled(root)).toBe(false);
      expect(await setup()).toBe('installed');
      expect(calls()).toEqual(['install --no-save', 'install --no-save']);
      expect(existsSync(join(root, 'node_modules/of-that-system'))).toBe(false);
      expect(said.join('\n')).toContain('van een ander soort computer');
      expect(isInstalled(root)).toBe(true);
    });

    test.skipIf(process.platform === 'win32')('leaves npm a Node to start with', async () => {
      const { root, setup } = project();
      await setup();
      // npm puts the first of these folders before the PATH, and every script starts with `node`.
      const own = join(root, 'node_modules/.bin');
      writeFiles(root, { 'system/node': '#!/bin/sh\necho "the system runs: $*"\n' });
      chmodSync(join(root, 'system/node'), 0o755);
      const env = { PATH: [own, join(root, 'system'), '/usr/bin', '/bin'].join(':') };
      const node = (...args: string[]) => execFileSync('/bin/sh', ['-c', 'node "$@"', 'sh', ...args], { env, encoding: 'utf8' }).trim();
      expect(node('-p', '"a b" + process.argv.length', '1')).toBe('a b2');
      fromElsewhere(root);
      expect(node('scripts/run.mjs', 'a b')).toBe('the system runs: scripts/run.mjs a b');
      await setup();
      expect(node('-p', '1 + 1')).toBe('2');
    });

    test('removes nothing of a folder that it only refers to', async () => {
      const { root, setup } = project();
      await setup();
      fromElsewhere(root);
      rmSync(join(root, 'node_modules/.setup.json'));
      renameSync(join(root, 'node_modules'), join(root, 'elsewhere'));
      symlinkSync('elsewhere', join(root, 'node_modules'));
      await setup();
      expect(existsSync(join(root, 'elsewhere/of-that-system'))).toBe(true);
      expect(lstatSync(join(root, 'node_modules')).isDirectory()).toBe(true);
    });
  });

  test('adds machine code that the lock file does not name, in the version that goes with it', async () => {
    const asked = {
      node,
      tool: { ...tool, optionalDependencies: { [binding]: '1.2.3', 'tool-other-os': '1.2.3' } },
      [binding]: { version: '1.2.3' },
    };
    const { root, setup, calls } = project({ asked, lock: [binding] });
    await setup();
    expect(calls()).toEqual(['install --no-save', `install --no-save ${binding}@1.2.3`]);
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).toBe(lockText);
    rmSync(join(root, 'node_modules', binding), { recursive: true });
    expect(isInstalled(root)).toBe(false);
  });

  test('goes on without the lock file when the result does not work, and leaves the file as it is', async () => {
    const { root, setup, calls, said } = project({ lock: ['tool'] });
    await setup();
    expect(calls()).toEqual(['install --no-save', 'install --no-save --no-package-lock']);
    expect(said.join('\n')).toContain('zonder het lockbestand');
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).toBe(lockText);
  });

  test('says what is wrong when nothing helps, and tries again the next time', async () => {
    const broken = { ...tool, optionalDependencies: { [binding]: '1.2.3' }, code: "throw new Error('wrong machine code')" };
    const { root, setup, fake } = project({ asked: { node, tool: broken, [binding]: { version: '1.2.3' } } });
    await expect(setup()).rejects.toThrow('Het onderdeel tool werkt niet op deze computer.');
    expect(isInstalled(root)).toBe(false);
    fake({});
    expect(await setup()).toBe('installed');
  });

  test('sees a wrong Node and a wrong version', async () => {
    await expect(project({ asked: { node: { ...node, version: '1.0.0' }, tool } }).setup()).rejects.toThrow(
      `Van het onderdeel node is versie 1.0.0 geïnstalleerd, niet ${node.version}.`,
    );
  });

  test('fetches the pinned Node where npm skips install scripts', async () => {
    const { setup, calls } = project({ ignoreScripts: true });
    await setup();
    expect(calls()).toEqual(['install --no-save', 'rebuild node --ignore-scripts=false']);
  });

  test('twice at once installs once', async () => {
    const { root, calls } = project({ wait: 400 });
    const code = `import { ensureInstalled } from '${projectFile('scripts/lib/install.mjs')}';
      console.log(await ensureInstalled(${JSON.stringify(root)}, () => {}));`;
    const results = await Promise.all([1, 2, 3].map(() => finish(startNode(code))));
    expect(results.map(({ output }) => output.trim()).sort()).toEqual(['installed', 'present', 'present']);
    expect(calls()).toEqual(['install --no-save']);
  });

  test('killed in the middle, the next one repairs it', async () => {
    const { root, setup, fake } = project({ wait: 5000 });
    const child = startNode(`import { ensureInstalled } from '${projectFile('scripts/lib/install.mjs')}';
      await ensureInstalled(${JSON.stringify(root)}, () => console.log('busy'));`);
    await new Promise((done) => child.stdout?.once('data', done));
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    await ended;
    fake({});
    expect(await setup()).toBe('installed');
    expect(isInstalled(root)).toBe(true);
  });
});
