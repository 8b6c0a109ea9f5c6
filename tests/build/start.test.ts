import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/command.ts';
import { copyContent, plainEnvironment } from './support/build-project.ts';

const elst = 'content/municipalities/overbetuwe/locations/elst.yaml';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Starts a command that keeps running, and stops it after the test. */
function start(
  script: string,
  args: readonly string[],
): { child: ChildProcess; said: () => string; says: (text: string) => Promise<void> } {
  const child = spawn(process.execPath, [join(projectRoot, script), ...args], { cwd: projectRoot, env: plainEnvironment() });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    await ended;
  });
  const says = (text: string) => expect.poll(() => output, { timeout: 60_000, interval: 100 }).toContain(text);
  return { child, said: () => output, says };
}

function get(port: number, site: string, path: string): Promise<{ status: number; location: string | undefined; body: string }> {
  return new Promise((done, fail) => {
    const host = site === '' ? `localhost:${port}` : `${site}.localhost:${port}`;
    const call = request({ host: '127.0.0.1', port, path, headers: { Host: host, Accept: 'text/html' } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => done({ status: response.statusCode ?? 0, location: response.headers.location, body }));
    });
    call.on('error', fail).end();
  });
}

function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

test('npm start builds and shows the portals; after a mistake it says so and keeps showing the old ones', async () => {
  const content = copyContent();
  const port = await freePort();
  const args = ['--content', content, '--out', join(content, 'dist'), '--site', 'overbetuwe', '--port', String(port)];
  const first = start('scripts/start.ts', args);
  await first.says(`http://overbetuwe.localhost:${port}/`);
  expect(first.said()).toMatch(/overbetuwe {2}\d+ pagina's/);
  const page = await get(port, 'overbetuwe', '/inloop/elst/');
  expect(page).toMatchObject({ status: 200 });
  expect(page.body).toContain('14.00 tot 16.00');

  const inUse = start('scripts/start.ts', args);
  await inUse.says(`Poort ${port} is al in gebruik.`);
  first.child.kill('SIGTERM');
  await new Promise((done) => first.child.once('exit', done));

  change(join(content, elst), '"16:00"', '"13:00"');
  const second = start('scripts/start.ts', args);
  await second.says('Stoppen: Ctrl+C');
  expect(second.said()).toContain('De sluitingstijd 13:00 ligt niet na de openingstijd 14:00.');
  expect(second.said()).toContain('de vorige versie');
  expect((await get(port, 'overbetuwe', '/inloop/elst/')).body).toBe(page.body);
});

test('npm start with a mistake and nothing built before ends with exit code 1', async () => {
  const content = copyContent();
  change(join(content, elst), '"16:00"', '"13:00"');
  const dist = join(content, 'dist');
  const { child, said } = start('scripts/start.ts', ['--content', content, '--out', dist, '--port', String(await freePort())]);
  expect(await new Promise((done) => child.once('exit', done))).toBe(1);
  expect(said()).toContain('Er is niets gebouwd');
  expect(existsSync(dist)).toBe(false);
});

test('npm run dev shows a change at once, and keeps the last right page under a mistake', async () => {
  const content = copyContent();
  const port = await freePort();
  const { says } = start('scripts/dev.ts', ['--content', content, '--port', String(port)]);
  await says(`http://overbetuwe.localhost:${port}/`);
  expect(await get(port, '', '/overbetuwe/')).toMatchObject({ status: 302, location: `http://overbetuwe.localhost:${port}/` });
  expect((await get(port, '', '/')).status).toBe(200);
  const hours = async () => /14\.00 tot \d\d\.00/.exec((await get(port, 'overbetuwe', '/inloop/elst/')).body)?.[0];
  expect(await hours()).toBe('14.00 tot 16.00');
  const files = new Set(
    [...(await get(port, 'overbetuwe', '/')).body.matchAll(/"(\/(?:huisstijl|letters|media)\/[^"#?]+)"/g)].map(([, path]) => path ?? ''),
  );
  expect([...files].some((path) => path.startsWith('/huisstijl/'))).toBe(true);
  for (const path of files) expect((await get(port, 'overbetuwe', path)).status, path).toBe(200);

  change(join(content, elst), '"16:00"', '"17:00"');
  await expect.poll(hours, { timeout: 20_000, interval: 200 }).toBe('14.00 tot 17.00');
  change(join(content, elst), '"17:00"', '"13:00"');
  await says('De sluitingstijd 13:00 ligt niet na de openingstijd 14:00.');
  expect(await hours()).toBe('14.00 tot 17.00');
  change(join(content, elst), '"13:00"', '"18:00"');
  await expect.poll(hours, { timeout: 20_000, interval: 200 }).toBe('14.00 tot 18.00');
});
