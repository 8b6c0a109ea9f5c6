import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Login, TokenRequest } from './login.ts';
import { Refused, Unknown } from './refused.ts';

/** What is asked of the API of a forge by who is logged in. */
export interface Asked {
  method: string;
  /** The whole address. */
  url: URL;
  /** The parts of the path below the root of the API. */
  path: readonly string[];
  query: URLSearchParams;
  body: Readonly<Record<string, unknown>>;
}

/** An answer. Bytes are sent as they are, all else as JSON. */
export interface Answer {
  status?: number;
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
}

/** In what the forges differ. */
export interface ForgeApi {
  /** Paths of the page where people log in, of the tokens, and of the API. */
  paths: { authorize: string; token: string; root: string };
  /** The headers of an answer that a page of another website may read. */
  exposed: readonly string[];
  answer: (asked: Asked) => Answer;
  /** What is told of a refusal. */
  refusal: (refused: Refused) => unknown;
}

/** A running server. */
export interface ForgeServer {
  origin: string;
  /** What was asked that the stand-in does not know, or on which it stumbled. */
  faults: readonly string[];
  close: () => Promise<void>;
}

/** Serves a forge on this machine only. */
export async function serveForge(api: ForgeApi, login: Login): Promise<ForgeServer> {
  const faults: string[] = [];
  const server = createServer((request, response) => {
    void respond(api, login, request, response, faults);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${String(port)}`,
    faults,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

async function respond(api: ForgeApi, login: Login, request: IncomingMessage, response: ServerResponse, faults: string[]) {
  const { status = 200, headers = {}, body } = await answerTo(api, login, request, faults);
  response.writeHead(status, {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': 'authorization,content-type',
    'access-control-allow-methods': 'GET,HEAD,POST,PUT,PATCH,DELETE,OPTIONS',
    'access-control-expose-headers': api.exposed.join(','),
    ...(body === undefined || Buffer.isBuffer(body) ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...headers,
  });
  response.end(body === undefined || Buffer.isBuffer(body) ? body : JSON.stringify(body));
}

async function answerTo(api: ForgeApi, login: Login, request: IncomingMessage, faults: string[]): Promise<Answer> {
  const { method = 'GET', headers } = request;
  // A browser asks first whether it may ask.
  if (method === 'OPTIONS') return { status: 204 };
  const url = new URL(request.url ?? '/', `http://${headers.host ?? 'localhost'}`);
  const body = await bodyOf(request);
  const { authorize, token, root } = api.paths;
  try {
    if (url.pathname === authorize) return { status: 302, headers: { location: login.authorize(url.searchParams) } };
    if (url.pathname === token) return tokenFor(login, body);
    if (!url.pathname.startsWith(`${root}/`)) throw new Unknown();
    login.require(headers.authorization);
    const path = url.pathname
      .slice(root.length + 1)
      .split('/')
      .map(decodeURIComponent);
    return api.answer({ method, url, path, query: url.searchParams, body });
  } catch (error) {
    if (error instanceof Refused) return { status: error.status, body: api.refusal(error) };
    faults.push(`${method} ${url.pathname}${url.search}: ${String(error)}`);
    return { status: 500, body: { message: String(error) } };
  }
}

/** A token, or why there is none, as the standard of OAuth tells it. */
function tokenFor(login: Login, asked: TokenRequest): Answer {
  try {
    return { body: login.token(asked) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { status: error.status, body: { error: 'invalid_grant', error_description: error.message } };
  }
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}
