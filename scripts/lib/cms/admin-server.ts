import { request as forward, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import type { AdminSettings } from '../../../cms/config/admin-settings.ts';
import type { ContentSnapshot } from '../../../cms/content/content-snapshot.ts';
import { adminPolicy } from './admin-headers.ts';

/** What the admin is served with. */
export interface AdminSource {
  /** Folder of the bundle. */
  bundle: string;
  settings: () => Promise<AdminSettings>;
  /** Addresses of the tiles of maps. */
  tiles: readonly string[];
  /** Origins of a forge that the admin asks things of. */
  api?: readonly string[];
  /** The styles of a portal; `undefined` when there is no such portal. */
  styles: (site: string) => Promise<string | undefined>;
  /** The content for an owner, by its name; `undefined` when there is no such owner. */
  snapshot: (name: string) => Promise<ContentSnapshot | undefined>;
  /** The text of a file with which a proposal was begun, by its branch; `undefined` when there was none. */
  begunWith?: (branch: string, path: string) => Promise<string | undefined>;
  /** Port of the server that writes to the repository; left out when a forge does that. */
  writer?: number;
}

/** A running server. */
export interface AdminServer {
  /** Address of the admin. */
  url: string;
  close: () => Promise<void>;
}

/** Serves the admin on this machine only, on one origin with what writes to the repository. @param port 0 for any free port */
export async function serveAdmin(source: AdminSource, port: number): Promise<AdminServer> {
  const files = sirv(source.bundle, { dev: true });
  const server = createServer((request, response) => {
    answer(source, files, request, response).catch((error: unknown) => {
      // Who closed the page asks for nothing any more.
      if (response.destroyed) return;
      console.error(error);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  const { port: chosen } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${String(chosen)}/beheer/`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

/** This server does not encrypt: a browser that kept to that would refuse every other server on this machine. */
const headersFor = ({ api = [], tiles }: AdminSource) =>
  adminPolicy(api, tiles).everywhere.filter(({ name }) => name !== 'Strict-Transport-Security');

async function answer(source: AdminSource, files: ReturnType<typeof sirv>, request: IncomingMessage, response: ServerResponse) {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  for (const { name, value } of headersFor(source)) response.setHeader(name, value);
  if (pathname === '/api/v1' && source.writer !== undefined) {
    write(source.writer, request, response);
    return;
  }
  if (pathname === '/' || pathname === '/beheer') {
    response.writeHead(302, { Location: '/beheer/' }).end();
    return;
  }
  if (pathname === '/beheer/instellingen.json') {
    sendJson(response, await source.settings());
    return;
  }
  if (pathname === '/beheer/begin') {
    const text = await source.begunWith?.(searchParams.get('branch') ?? '', searchParams.get('path') ?? '');
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
    return;
  }
  const [, site] = /^\/beheer\/voorbeeld\/([a-z0-9-]+)\.css$/.exec(pathname) ?? [];
  const styles = site === undefined ? undefined : await source.styles(site);
  if (styles !== undefined) {
    response.writeHead(200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' }).end(styles);
    return;
  }
  const [, content] = /^\/beheer\/inhoud\/([a-z0-9-]+)\.json$/.exec(pathname) ?? [];
  if (content !== undefined) {
    const snapshot = await source.snapshot(content);
    if (snapshot !== undefined) {
      sendJson(response, snapshot);
      return;
    }
  }
  if (!pathname.startsWith('/beheer/')) {
    response.writeHead(404).end();
    return;
  }
  request.url = pathname.slice('/beheer'.length);
  files(request, response, () => {
    response.writeHead(404).end();
  });
}

/** Passes a request on to what writes to the repository. Another website that this browser shows must not write there. */
function write(port: number, request: IncomingMessage, response: ServerResponse) {
  const { origin, host = '', 'content-type': type = '' } = request.headers;
  if (origin !== `http://${host}` || !/^(?:localhost|127\.0\.0\.1):\d+$/.test(host) || !type.startsWith('application/json')) {
    response.writeHead(403).end();
    return;
  }
  const headers = { 'content-type': type, 'content-length': request.headers['content-length'] };
  const onward = forward({ host: '127.0.0.1', port, path: '/api/v1', method: request.method, headers }, (answered) => {
    response.writeHead(answered.statusCode ?? 502, { 'content-type': answered.headers['content-type'] ?? 'application/json' });
    answered.pipe(response);
  });
  onward.on('error', () => {
    response
      .writeHead(502, { 'content-type': 'application/json' })
      .end(JSON.stringify({ error: 'De plek waar de inhoud staat, antwoordt niet.' }));
  });
  request.pipe(onward);
}

const sendJson = (response: ServerResponse, value: unknown) => {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache' }).end(JSON.stringify(value));
};
