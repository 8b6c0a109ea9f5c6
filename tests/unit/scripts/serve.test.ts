import { request } from 'node:http';
import { connect } from 'node:net';
import { renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { manifestText } from '../../../scripts/lib/build/manifest.ts';
import { addressLines, readPort } from '../../../scripts/lib/port.ts';
import { servePortals } from '../../../scripts/lib/serve.ts';
import { headerPolicy, headersFor } from '../../../src/site-files/headers/policy.ts';
import { temporaryFolder, writeFiles } from './support/temporary.ts';

const site = (id: string) => ({ id, name: `CJG <${id}>`, tagline: '', municipality: '', now: '2026-01-01T00:00:00.000Z', pages: 1 });
const policy = headerPolicy({ styles: ['sha256-a'], scripts: [], example: false });
const build = {
  '_servers/elst.json': JSON.stringify(policy),
  'elst/_headers': 'for another server',
  'elst/.htaccess': 'for another server',
  'elst/.well-known/security.txt': 'Contact: x',
  'elst/_astro/menu.1.js': '',
  'build.json': manifestText([site('elst'), site('heteren')]),
  'secret.txt': 'outside every web root',
  '_overview/index.html': 'alle portals',
  'elst/index.html': 'elst',
  'elst/404.html': 'elst heeft dit niet',
  'elst/inloop/index.html': 'inloop',
  'elst/inloop.ics': 'BEGIN:VCALENDAR',
  'elst/site.webmanifest': '{}',
  'elst/data.json': '{}',
  'heteren/index.html': 'heteren',
};

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

async function serve(files: Record<string, string>) {
  const root = temporaryFolder(Object.fromEntries(Object.entries(files).map(([path, text]) => [`one/${path}`, text])));
  const dist = join(root, 'dist');
  symlinkSync('one', dist);
  const { port, close } = await servePortals(dist, 0);
  onTestFinished(close);
  const get = (host: string, path = '/', method = 'GET') =>
    new Promise<Answer>((done, fail) => {
      const call = request({ host: '127.0.0.1', port, path, method, headers: { Host: `${host}:${port}` } }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text: string) => (body += text));
        response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
      });
      call.on('error', fail).end();
    });
  return { get, root, dist, port, raw: (...lines: string[]) => ask(port, lines) };
}

/** Sends the lines of a request as they are, which no client of Node would do. @returns the whole answer */
function ask(port: number, lines: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1', () => socket.write([...lines, 'Connection: close', '', ''].join('\r\n')));
    let answer = '';
    socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
    socket.on('error', fail).on('close', () => done(answer));
  });
}

describe('the server of built portals', () => {
  test('shows the portal of the host, and the overview on any other name of this machine', async () => {
    const { get } = await serve(build);
    expect(await get('elst.localhost')).toMatchObject({ status: 200, body: 'elst' });
    expect(await get('ELST.localhost')).toMatchObject({ status: 200, body: 'elst' });
    expect(await get('heteren.localhost')).toMatchObject({ body: 'heteren' });
    for (const host of ['localhost', '127.0.0.1']) expect(await get(host)).toMatchObject({ status: 200, body: 'alle portals' });
  });

  test('leads from the overview to a portal', async () => {
    const { get, port } = await serve(build);
    expect(await get('localhost', '/elst/')).toMatchObject({ status: 302, headers: { location: `http://elst.localhost:${port}/` } });
    expect(await get('localhost', '/arnhem/')).toMatchObject({ status: 404 });
    expect(await get('heteren.localhost', '/elst/')).toMatchObject({ status: 404 });
  });

  test('adds the slash that the links of a portal have', async () => {
    const { get } = await serve(build);
    expect(await get('elst.localhost', '/inloop?a=1')).toMatchObject({ status: 301, headers: { location: '/inloop/?a=1' } });
    expect(await get('elst.localhost', '/inloop/?a=1')).toMatchObject({ status: 200, body: 'inloop' });
    expect(await get('elst.localhost', '//inloop')).not.toMatchObject({ status: 301 });
  });

  test("gives the portal's own page for what it does not have", async () => {
    const { get } = await serve(build);
    const answer = await get('elst.localhost', '/weg/');
    expect(answer).toMatchObject({ status: 404, body: 'elst heeft dit niet', headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(await get('heteren.localhost', '/weg/')).toMatchObject({ status: 404, body: 'Deze pagina is er niet.' });
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/inloop/../../secret.txt',
    '/..\\secret.txt',
    '/%00',
    '/../heteren/index.html',
    '/%',
  ])('gives nothing outside the web root for %s', async (path) => {
    const { get } = await serve(build);
    expect(await get('elst.localhost', path)).toMatchObject({ status: 404, body: 'elst heeft dit niet' });
  });

  test('a host cannot name a folder outside the portals', async () => {
    const { get } = await serve(build);
    for (const host of ['_overview.localhost', '..localhost', '.localhost']) expect((await get(host)).body).not.toContain('secret');
    expect(await get('..%2f.localhost')).toMatchObject({ body: 'alle portals' });
  });

  test('names the portals there are when the host is none of them', async () => {
    const { get, port } = await serve(build);
    const answer = await get('arnhem.localhost');
    expect(answer.status).toBe(404);
    expect(answer.body).toContain('Er is geen portal “arnhem”');
    expect(answer.body).toContain(`<a href="http://elst.localhost:${port}/">CJG &lt;elst&gt;</a>`);
  });

  test('says what to do when nothing was built', async () => {
    const { get } = await serve({});
    expect((await get('localhost')).body).toContain('npm run build');
  });

  test.each([
    ['/', 'text/html;charset=utf-8'],
    ['/inloop.ics', 'text/calendar; charset=utf-8'],
    ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/data.json', 'application/json; charset=utf-8'],
  ])('%s is %s and may not be taken for something else', async (path, type) => {
    const { get } = await serve(build);
    const { headers } = await get('elst.localhost', path);
    expect(headers).toMatchObject({
      'content-type': type,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
    });
  });

  test.each([
    ['/', '/'],
    ['/inloop.ics', '/inloop.ics'],
    ['/_astro/menu.1.js', '/_astro/menu.1.js'],
    ['/.well-known/security.txt', '/.well-known/security.txt'],
    ['/inloop', '/inloop'],
    ['/weg/', '/404.html'],
    ['/_astro/weg.js', '/404.html'],
  ])('%s has the headers that the portal was built with, but for the one that asks for encryption', async (path, file) => {
    const { get } = await serve(build);
    const { headers } = await get('elst.localhost', path);
    for (const { name, value } of headersFor(policy, file)) {
      expect(headers[name.toLowerCase()], name).toBe(name === 'Strict-Transport-Security' ? undefined : value);
    }
    expect((await get('heteren.localhost')).headers['content-security-policy']).toBeUndefined();
  });

  test('headers stay when a browser asks whether its copy is still right', async () => {
    const { raw, get } = await serve(build);
    const { headers } = await get('elst.localhost');
    const answer = await raw('GET / HTTP/1.1', 'Host: elst.localhost', `If-None-Match: ${String(headers['etag'])}`);
    expect(answer).toMatch(/^HTTP\/1.1 304 /);
    expect(answer).toContain('Content-Security-Policy: ');
    expect(answer).toContain('Cache-Control: no-cache');
  });

  test.each(['/_headers', '/.htaccess', '/%5fheaders', '/_headers/', '/.HTACCESS'])(
    'keeps %s, which is for other web servers',
    async (path) => {
      const { get } = await serve(build);
      expect(await get('elst.localhost', path)).toMatchObject({ status: 404, body: 'elst heeft dit niet' });
    },
  );

  test('answers HEAD without a body and refuses what would change something', async () => {
    const { get } = await serve(build);
    expect(await get('elst.localhost', '/inloop/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await get('elst.localhost', '/weg', 'HEAD')).toMatchObject({ status: 404, body: '' });
    expect(await get('elst.localhost', '/', 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  test.each<[target: string, status: number, body: string]>([
    ['//', 200, 'elst'],
    ['///x', 404, 'elst heeft dit niet'],
    ['/%', 404, 'elst heeft dit niet'],
    ['/%00', 404, 'elst heeft dit niet'],
    [`/${'a'.repeat(5000)}`, 404, 'elst heeft dit niet'],
    [`/${'a/'.repeat(5000)}b`, 404, 'elst heeft dit niet'],
    [`/${'a'.repeat(20_000)}`, 431, ''],
    ['x', 400, ''],
    ['http://', 400, 'Dit verzoek is niet te begrijpen.'],
    ['http://[/', 400, 'Dit verzoek is niet te begrijpen.'],
    ['http://elst.localhost/inloop/', 200, 'inloop'],
    ['HTTP://elst.localhost', 200, 'elst'],
    // The name in the address counts, and not the one beside it.
    ['http://heteren.localhost/?a=//b', 200, 'heteren'],
  ])('answers a request for %s, and the next one', async (target, status, body) => {
    const { get, raw } = await serve(build);
    const answer = await raw(`GET ${target} HTTP/1.1`, 'Host: elst.localhost');
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer.slice(answer.indexOf('\r\n\r\n') + 4)).toContain(body);
    expect(await get('elst.localhost')).toMatchObject({ status: 200, body: 'elst' });
  });

  test.each(['a b', '[', 'elst.localhost:x', 'elst.localhost/inloop', 'x@elst.localhost', 'elst.localhost:4321:80'])(
    'refuses the host %j',
    async (host) => {
      const { get, raw } = await serve(build);
      expect(await raw('GET / HTTP/1.1', `Host: ${host}`)).toMatch(/^HTTP\/1.1 400 /);
      expect(await get('elst.localhost')).toMatchObject({ status: 200 });
    },
  );

  test('asks for a host, but for the oldest programs, which name none', async () => {
    const { raw } = await serve(build);
    expect(await raw('GET / HTTP/1.1')).toMatch(/^HTTP\/1.1 400 /);
    expect(await raw('GET / HTTP/1.0')).toContain('alle portals');
  });

  test.each(['bytes=3-1', 'bytes=-', 'bytes=x-y', 'lines=1-2', 'bytes=0-1,3-4'])('gives the whole file for the range %s', async (range) => {
    const { raw } = await serve(build);
    const answer = await raw('GET /inloop.ics HTTP/1.1', 'Host: elst.localhost', `Range: ${range}`);
    expect(answer).toMatch(/^HTTP\/1.1 200 [^]*BEGIN:VCALENDAR$/);
  });

  test('gives a part of a file', async () => {
    const { raw } = await serve(build);
    const part = (range: string) => raw('GET /inloop.ics HTTP/1.1', 'Host: elst.localhost', `Range: bytes=${range}`);
    expect(await part('6-8')).toMatch(/^HTTP\/1.1 206 [^]*\r\nVCA$/);
    expect(await part('6-')).toMatch(/^HTTP\/1.1 206 [^]*\r\nVCALENDAR$/);
    expect(await part('99-')).toMatch(/^HTTP\/1.1 416 /);
  });

  test('a fault of its own is a page that says so, and the next request is answered', async () => {
    const { get } = await serve({ ...build, 'heteren/404.html/index.html': 'a folder where a page should be' });
    const said = vi.spyOn(console, 'error').mockReturnValue();
    onTestFinished(() => said.mockRestore());
    const answer = await get('heteren.localhost', '/weg/');
    expect(answer).toMatchObject({ status: 500, headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(answer.body).toContain('Er ging iets mis bij het tonen van deze pagina.');
    expect(said).toHaveBeenCalledOnce();
    expect(await get('heteren.localhost')).toMatchObject({ status: 200 });
  });

  test.skipIf(process.platform !== 'linux')('a file that cannot be read breaks off that answer alone', async () => {
    const { get, raw, root } = await serve(build);
    // A file that can be opened by everyone and read by no one.
    symlinkSync('/proc/self/mem', join(root, 'one/elst/stuk.txt'));
    await raw('GET /stuk.txt HTTP/1.1', 'Host: elst.localhost');
    expect(await get('elst.localhost')).toMatchObject({ status: 200, body: 'elst' });
  });

  test('shows a new build at once', async () => {
    const { get, root, dist } = await serve(build);
    await get('elst.localhost');
    writeFiles(join(root, 'two'), { 'build.json': manifestText([site('elst')]), 'elst/index.html': 'elst, nieuw' });
    symlinkSync('two', `${dist}.link`);
    renameSync(`${dist}.link`, dist);
    expect(await get('elst.localhost')).toMatchObject({ body: 'elst, nieuw' });
    expect(await get('heteren.localhost')).toMatchObject({ status: 404 });
    expect((await get('localhost')).body).toContain('CJG &lt;elst&gt;');
  });

  test('a port in use is named, with a way out', async () => {
    const { port, dist } = await serve(build);
    await expect(servePortals(dist, port)).rejects.toThrow(`Poort ${port} is al in gebruik.`);
    await expect(servePortals(dist, port)).rejects.toThrow(`--port ${port + 1}`);
  });
});

test('a port is a number', () => {
  expect([readPort(undefined), readPort('0'), readPort('8080')]).toEqual([4321, 0, 8080]);
  for (const wrong of ['', 'x', '-1', '70000', '80.5']) expect(() => readPort(wrong)).toThrow('--port is een getal');
});

test('the addresses are those of the overview and of every portal', () => {
  expect(addressLines(['elst'], 80)).toEqual(['  http://localhost:80/', '  http://elst.localhost:80/']);
});
