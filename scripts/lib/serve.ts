import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { siteAddress, siteOfHost } from '../../src/integrations/host-site.ts';
import { escapeMarkup } from '../../src/markup/escape.ts';
import type { Header } from '../../src/site-files/headers/header.ts';
import { hiddenFiles } from '../../src/site-files/headers/hidden-files.ts';
import { mediaTypes } from '../../src/site-files/headers/media-types.ts';
import { headersFor, type HeaderPolicy } from '../../src/site-files/headers/policy.ts';
import { isCode } from './build/link-tree.ts';
import { type Manifest, readManifest } from './build/manifest.ts';
import { policyFile } from './build/server-files.ts';
import { overviewName } from './build/web-roots.ts';
import { CommandError } from './command.ts';
import { isUsableRange, readTarget } from './request-target.ts';

/** A running server of built portals. */
export interface PortalServer {
  port: number;
  close: () => Promise<void>;
}

/**
 * Serves built portals on this machine only: `http://<site>.localhost:<port>/` shows a portal, `http://localhost:<port>/` the overview.
 * The overview links to `/<site>/`, which leads to the portal on the port of this server.
 * `dist` may be a link that a later build replaces; every request looks where it points.
 * A portal gets the headers that it was built with, but for Strict-Transport-Security: this server does not encrypt, and a browser that kept
 * to it would refuse every other server on `localhost`.
 * @param port 0 for any free port
 * @throws {CommandError} if the port is in use
 */
export async function servePortals(dist: string, port: number): Promise<PortalServer> {
  const handle = portalHandler(dist);
  const first = createServer(handle);
  const chosen = await listen(first, port, '127.0.0.1');
  // `localhost` is ::1 for some programs; on a machine without IPv6 it is not missed.
  const second = createServer(handle);
  const servers = [first];
  try {
    await listen(second, chosen, '::1');
    servers.push(second);
  } catch (error) {
    if (isCode(error, 'EADDRINUSE') || error instanceof CommandError) {
      await close(first);
      throw error;
    }
  }
  return { port: chosen, close: async () => void (await Promise.all(servers.map(close))) };
}

/**
 * Looks whether a port can be served on.
 * @throws {CommandError} if it is in use
 */
export async function requireFreePort(port: number): Promise<void> {
  const server = createServer();
  await listen(server, port, '127.0.0.1');
  await close(server);
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error) => fail(isCode(error, 'EADDRINUSE') ? portInUse(port) : error));
    server.listen(port, host, () => done((server.address() as AddressInfo).port));
  });
}

const portInUse = (port: number) =>
  new CommandError(
    `Poort ${port} is al in gebruik. Draait er in een ander venster nog een server? Sluit die, of kies een andere poort: --port ${port + 1}`,
  );

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

/** The function that answers requests, apart from any server. Whatever is asked, and whatever goes wrong, it does not throw. */
export function portalHandler(dist: string): (request: IncomingMessage, response: ServerResponse) => void {
  const answer = portalAnswer(dist);
  return (request, response) => {
    // A file that cannot be read any further: the length of the answer was already sent, so it can only be broken off.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else sendHtml(response, request, 500, htmlPage('Er ging iets mis bij het tonen van deze pagina.'));
    });
  };
}

function portalAnswer(dist: string): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const roots = new Map<string, ReturnType<typeof sirv>>();
  const fileServer = (root: string) => {
    let server = roots.get(root);
    if (server === undefined) {
      // Roots of builds that were replaced are not asked for again.
      if (roots.size > 1000) roots.clear();
      // `dev` looks at the disk for every request; otherwise sirv reads all names at the start.
      server = sirv(root, { dev: true, etag: true, extensions: ['html'], setHeaders: setType });
      roots.set(root, server);
    }
    return server;
  };

  return async (request, response) => {
    // Of the pages of the server itself, and of the overview; a portal has its own.
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'same-origin');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const target = readTarget(request);
    if (target === undefined) return sendHtml(response, request, 400, htmlPage('Dit verzoek is niet te begrijpen.'));
    const { host, path, search } = target;
    const build = currentFolder(dist);
    const site = siteOfHost(host);
    const root = join(build ?? dist, site ?? overviewName);
    if (build === undefined || !existsSync(join(root, 'index.html'))) {
      return sendHtml(response, request, site === undefined ? 200 : 404, await listPortals(build, site, host));
    }
    const policy = site === undefined ? undefined : readPolicy(build, site);
    const setPolicy = (file: string) => {
      for (const { name, value } of policy === undefined ? [] : sentHeaders(policy, file)) response.setHeader(name, value);
    };
    const [, named = ''] = site === undefined ? (/^\/([a-z0-9-]+)\/$/.exec(path) ?? []) : [];
    if (named !== '' && existsSync(join(build, named, 'index.html'))) {
      response.writeHead(302, { Location: siteAddress(named, host) }).end();
      return;
    }
    if (isFolderWithoutSlash(root, path)) {
      setPolicy(path);
      response.writeHead(301, { Location: `${path}/${search}` }).end();
      return;
    }
    request.url = `${path}${search}`;
    // sirv cannot do without a range that makes sense.
    if (request.headers.range !== undefined && !isUsableRange(request.headers.range)) delete request.headers.range;
    let found = !isHidden(path);
    setPolicy(path);
    if (found) fileServer(root)(request, response, () => void (found = false));
    if (found) return;
    setPolicy('/404.html');
    const page = join(root, '404.html');
    sendHtml(response, request, 404, existsSync(page) ? readFileSync(page, 'utf8') : 'Deze pagina is er niet.');
  };
}

function currentFolder(dist: string): string | undefined {
  try {
    return realpathSync(dist);
  } catch {
    return undefined;
  }
}

/** A path without a slash at its end that names a folder; a second slash at its start would lead to another host. */
function isFolderWithoutSlash(root: string, path: string): boolean {
  if (path.endsWith('/') || !/^\/[a-z0-9_-][a-z0-9_/-]*$/i.test(path)) return false;
  const folder = join(root, path);
  // Of a path that is too long for the disk, `statSync` throws.
  return existsSync(folder) && statSync(folder).isDirectory();
}

/** The headers that a portal was built with; undefined for a build from before they were made. */
function readPolicy(build: string, site: string): HeaderPolicy | undefined {
  const file = join(build, policyFile(site));
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as HeaderPolicy) : undefined;
}

const sentHeaders = (policy: HeaderPolicy, file: string): Header[] =>
  headersFor(policy, file).filter(({ name }) => name !== 'Strict-Transport-Security');

/** A file for another web server than this one, under any spelling that the disk would take for it. */
function isHidden(path: string): boolean {
  try {
    return hiddenFiles.includes(decodeURI(path).toLowerCase().replace(/\/+$/, ''));
  } catch {
    return false;
  }
}

function setType(response: ServerResponse, path: string): void {
  const type = mediaTypes[path.slice(path.lastIndexOf('.') + 1)];
  if (type !== undefined) response.setHeader('Content-Type', type);
}

function sendHtml(response: ServerResponse, request: IncomingMessage, status: number, html: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(html),
    'Cache-Control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : html);
}

/** A page with the portals there are, for a host that is none of them and for a build without overview. */
async function listPortals(build: string | undefined, site: string | undefined, host: string | undefined): Promise<string> {
  const { sites }: Manifest = (build === undefined ? undefined : await readManifest(build)) ?? { sites: [] };
  const links = sites.map(({ id, name }) => `<li><a href="${siteAddress(id, host)}">${escapeMarkup(name)}</a></li>`);
  const title = site === undefined ? 'Portals' : `Er is geen portal “${escapeMarkup(site)}”`;
  const body =
    links.length > 0 ? `<p>Deze portals zijn er wel:</p><ul>${links.join('')}</ul>` : '<p>Er is nog niets gebouwd: npm run build</p>';
  return htmlPage(title, body);
}

/** A page of the server itself. `title` and `body` are HTML. */
const htmlPage = (title: string, body = '') =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><h1>${title}</h1>${body}</html>\n`;
