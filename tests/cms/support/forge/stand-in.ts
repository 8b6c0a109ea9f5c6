import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BareRepository, Refused, type FileOperation } from './bare-repository.ts';
import { Login } from './login.ts';
import { Proposals } from './proposals.ts';

/**
 * A stand-in for Forgejo on this machine: the part of its API that Decap uses, over a real bare repository. It proves the side of Decap and ours, not
 * that of a real Forgejo.
 */
export interface StandIn {
  origin: string;
  repository: BareRepository;
  login: Login;
  close: () => Promise<void>;
}

/** The repository of the stand-in, as it stands in settings. */
export const repositoryName = 'redactie/jeugdportal';

type Body = Record<string, unknown>;

/** What is asked. */
interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  body: Body;
}

/** Starts a stand-in with a copy of a repository. */
export async function startStandIn(source: string): Promise<StandIn> {
  const repository = new BareRepository(source);
  const proposals = new Proposals(repository);
  const login = new Login();
  const server = createServer((request, response) => {
    void respond(request, response, (asked, authorization) => {
      if (asked.path === '/login/oauth/authorize') return { status: 302, location: login.authorize(asked.query) };
      if (asked.path === '/login/oauth/access_token') return { status: 200, value: login.token(asked.body) };
      login.require(authorization);
      return { status: asked.method === 'POST' ? 201 : 200, value: answer(asked, repository, proposals) };
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${String(port)}`,
    repository,
    login,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  status: number;
  value?: unknown;
  location?: string;
}

async function respond(request: IncomingMessage, response: ServerResponse, give: (asked: Asked, authorization?: string) => Answer) {
  const headers = {
    'access-control-allow-origin': request.headers.origin ?? '*',
    'access-control-allow-headers': 'authorization,content-type',
    'access-control-allow-methods': 'GET,POST,PUT,PATCH,DELETE,OPTIONS',
    'access-control-expose-headers': 'link,x-total-count',
    'content-type': 'application/json; charset=utf-8',
  };
  if (request.method === 'OPTIONS') {
    response.writeHead(204, headers).end();
    return;
  }
  const url = new URL(request.url ?? '/', 'http://localhost');
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  try {
    const body = (text.startsWith('{') ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text))) as Body;
    const asked = { method: request.method ?? 'GET', path: url.pathname.replace('/api/v1', ''), query: url.searchParams, body };
    const { status, value, location } = give(asked, request.headers.authorization);
    response
      .writeHead(status, { ...headers, ...(location === undefined ? {} : { location }) })
      .end(value === undefined ? '' : JSON.stringify(value));
  } catch (error) {
    const status = error instanceof Refused ? error.status : 500;
    response.writeHead(status, headers).end(JSON.stringify({ message: error instanceof Error ? error.message : String(error) }));
  }
}

/** The answer of the API to who is logged in. */
function answer({ method, path, query, body }: Asked, repository: BareRepository, proposals: Proposals): unknown {
  if (path === '/user') return { id: 1, login: 'redactie', full_name: 'Redacteur', email: 'redacteur@voorbeeld.example', avatar_url: '' };
  const root = `/repos/${repositoryName}`;
  if (!path.startsWith(root)) throw new Refused(404, 'no such repository');
  const [kind = '', ...rest] = path.slice(root.length + 1).split('/');
  const name = decodeURIComponent(rest.join('/'));
  switch (kind) {
    case '':
      return {
        id: 1,
        full_name: repositoryName,
        owner: { login: 'redactie' },
        permissions: { push: true, pull: true },
        default_branch: 'main',
      };
    case 'branches':
      return branches(method, name, body, repository);
    case 'git':
      return rest[0] === 'trees' ? tree(decodeURIComponent(rest.slice(1).join('/')), query, repository) : blob(rest[1] ?? '', repository);
    case 'contents': {
      if (method === 'POST') {
        const { branch = 'main', files, message } = body as { branch?: string; files: FileOperation[]; message: string };
        return { commit: { sha: repository.commit(branch, files, message) }, files: [] };
      }
      const sha = repository.blobAt(query.get('ref') ?? 'main', name);
      if (sha === undefined) throw new Refused(404, 'not found');
      return { sha, path: name, type: 'file' };
    }
    case 'commits':
      return lastCommit(query, repository);
    case 'labels':
      return method === 'POST' ? proposals.addLabel(body as { name: string; color: string }) : proposals.labels;
    case 'issues':
      return proposals.one(Number(rest[0]), { labels: body['labels'] as number[] }).labels;
    case 'pulls':
      return pulls(method, rest, query, body, proposals);
    case 'compare':
      return compare(name, repository);
    default:
      throw new Refused(404, `no route for ${method} ${path}`);
  }
}

function branches(method: string, name: string, body: Body, repository: BareRepository): unknown {
  if (method === 'POST') {
    const { new_branch_name: made, old_ref_name: from } = body as { new_branch_name: string; old_ref_name: string };
    repository.setBranch(made, repository.commitOf(`refs/heads/${from}`) ?? repository.commitOf(from) ?? '');
    return { name: made };
  }
  const commit = repository.commitOf(`refs/heads/${name}`);
  if (commit === undefined) throw new Refused(404, 'branch does not exist');
  if (method === 'DELETE') {
    repository.git(['update-ref', '-d', `refs/heads/${name}`]);
    return undefined;
  }
  const [author = '', date = '', message = ''] = repository.git(['log', '-1', '--format=%an%x00%aI%x00%s', commit]).split('\0');
  return { name, commit: { id: commit, message, author: { name: author, date }, committer: { name: author, date } } };
}

function tree(ref: string, query: URLSearchParams, repository: BareRepository): unknown {
  const deep = query.has('recursive') ? ['-r', '-t'] : [];
  const lines = repository.try(['ls-tree', '-l', '-z', ...deep, ref])?.split('\0') ?? [];
  const items = lines.flatMap((line) => {
    const [, mode, type, sha, size, path] = /^(\d+) (\w+) (\w+)\s+(\S+)\t(.*)$/s.exec(line) ?? [];
    return path === undefined ? [] : [{ mode, type, sha, size: Number(size) || 0, path }];
  });
  return { sha: ref, tree: items, truncated: false };
}

function blob(sha: string, repository: BareRepository): unknown {
  const content = repository.bytes(sha);
  return { sha, encoding: 'base64', content: content.toString('base64'), size: content.length };
}

function lastCommit(query: URLSearchParams, repository: BareRepository): unknown {
  const format = '--format=%H%x00%an%x00%ae%x00%aI%x00%s';
  const said = repository.try(['log', '-1', format, query.get('sha') ?? 'main', '--', query.get('path') ?? '.']) ?? '';
  if (said === '') return [];
  const [sha, name, email, date, message] = said.split('\0');
  return [{ sha, commit: { message, author: { name, email, date } } }];
}

function pulls(method: string, [number, action]: readonly string[], query: URLSearchParams, body: Body, proposals: Proposals): unknown {
  if (number === undefined || number === '') {
    return method === 'POST'
      ? proposals.open(body as { title: string; body: string; head: string; base: string })
      : proposals.list(query.get('state') ?? 'open');
  }
  if (action === 'merge') {
    proposals.merge(Number(number));
    return undefined;
  }
  const state = body['state'] as 'open' | 'closed' | undefined;
  return proposals.one(Number(number), state === undefined ? {} : { state });
}

function compare(range: string, repository: BareRepository): unknown {
  const [from = '', to = ''] = range.split('...').map((part) => part.split(':').at(-1) ?? part);
  const [a, b] = [from, to].map((ref) => repository.commitOf(`refs/heads/${ref}`) ?? repository.commitOf(ref));
  if (a === undefined || b === undefined) throw new Refused(404, 'not found');
  const base = repository.git(['merge-base', a, b]);
  const statuses: Record<string, string> = { A: 'added', M: 'modified', D: 'removed' };
  const files = repository
    .git(['diff', '--name-status', '--no-renames', base, b])
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [status = '', filename = ''] = line.split('\t');
      return { filename, status: statuses[status], sha: repository.blobAt(b, filename) };
    });
  return { total_commits: 1, commits: [], files };
}
