import type { BareRepository, FileChange } from './bare-repository.ts';
import type { Answer, Asked, ForgeApi } from './forge-server.ts';
import { editor } from './login.ts';
import type { Proposal, Proposals } from './proposals.ts';
import { Refused, Unknown } from './refused.ts';

/** A change to one file, as the API of Forgejo takes it. */
interface FileOperation {
  operation: 'create' | 'update' | 'delete';
  path: string;
  /** Of the file as the sender knows it. */
  sha?: string;
  /** In base64. */
  content?: string;
}

/** How many items of a tree Forgejo gives at most, as long as nobody sets it otherwise. */
const treePage = 1000;

/** The part of the API of Forgejo that Decap uses. */
export class ForgejoApi implements ForgeApi {
  readonly paths = { authorize: '/login/oauth/authorize', token: '/login/oauth/access_token', root: '/api/v1' };
  readonly exposed = ['Link', 'X-Total-Count'];
  readonly #name: string;
  readonly #repository: BareRepository;
  readonly #proposals: Proposals;
  /** Names of labels. The id of a label is its place, counted from one. */
  readonly #labels: string[] = [];

  constructor(name: string, repository: BareRepository, proposals: Proposals) {
    this.#name = name;
    this.#repository = repository;
    this.#proposals = proposals;
  }

  refusal = ({ message }: Refused) => ({ message });

  answer = (asked: Asked): Answer => {
    const [first, owner, name, kind = '', ...rest] = asked.path;
    if (first === 'user')
      return { body: { id: editor.id, login: editor.login, full_name: editor.name, email: editor.email, avatar_url: '' } };
    if (first !== 'repos' || `${owner ?? ''}/${name ?? ''}` !== this.#name) throw new Refused(404, 'not found');
    const status = asked.method === 'POST' ? 201 : 200;
    return { status, body: this.#ofRepository(asked, kind, rest) };
  };

  #ofRepository({ method, query, body }: Asked, kind: string, rest: readonly string[]): unknown {
    const name = rest.join('/');
    switch (kind) {
      case '':
        return {
          id: 1,
          full_name: this.#name,
          owner: { login: this.#name.split('/')[0] },
          permissions: { push: true, pull: true },
          default_branch: 'main',
        };
      case 'branches':
        return this.#branch(method, name, body);
      case 'git':
        return rest[0] === 'trees' ? this.#tree(rest.slice(1).join('/'), query) : this.#blob(rest[1] ?? '');
      case 'contents': {
        if (method === 'POST') return this.#commit(body);
        const sha = this.#repository.blobAt(query.get('ref') ?? 'main', name);
        if (sha === undefined) throw new Refused(404, 'not found');
        return { sha, path: name, type: 'file' };
      }
      case 'commits':
        return this.#repository
          .log(query.get('sha') ?? 'main', query.get('path') ?? '')
          .map(({ sha, message, author, email, date }) => ({ sha, commit: { message, author: { name: author, email, date } } }));
      case 'labels':
        if (method === 'POST') this.#labels.push(String(body['name']));
        return method === 'POST' ? this.#label(String(body['name'])) : this.#labels.map(this.#label);
      case 'issues': {
        const labels = (body['labels'] as number[]).flatMap((id) => this.#labels[id - 1] ?? []);
        return this.#shape(this.#proposals.change(Number(rest[0]), { labels })).labels;
      }
      case 'pulls':
        return this.#pulls(method, rest, query, body);
      case 'compare':
        return this.#compare(name);
      default:
        throw new Unknown();
    }
  }

  #branch(method: string, name: string, body: Asked['body']): unknown {
    if (method === 'POST') {
      const { new_branch_name: made, old_ref_name: from } = body as { new_branch_name: string; old_ref_name: string };
      this.#repository.setBranch(made, this.#repository.commitOf(from) ?? '');
      return { name: made };
    }
    const [last] = this.#repository.log(`refs/heads/${name}`, '', 1);
    if (last === undefined) throw new Refused(404, 'branch does not exist');
    if (method === 'DELETE') {
      this.#repository.deleteBranch(name);
      return undefined;
    }
    const { sha, message, author, date } = last;
    return { name, commit: { id: sha, message, author: { name: author, date }, committer: { name: author, date } } };
  }

  #tree(ref: string, query: URLSearchParams): unknown {
    const items = this.#repository.tree(ref, '', query.has('recursive')) ?? [];
    const length = Math.min(Number(query.get('per_page') ?? treePage), treePage);
    const from = (Number(query.get('page') ?? 1) - 1) * length;
    return { sha: ref, tree: items.slice(from, from + length), truncated: from + length < items.length };
  }

  #blob(sha: string): unknown {
    const content = this.#repository.bytes(sha);
    return { sha, encoding: 'base64', content: content.toString('base64'), size: content.length };
  }

  #commit(body: Asked['body']): unknown {
    const { branch, files, message } = body as { branch: string; files: FileOperation[]; message: string };
    const changes = files.map(({ operation, path, sha, content = '' }): FileChange => {
      const known = this.#repository.blobAt(branch, path);
      if (operation === 'create' && known !== undefined) throw new Refused(422, 'repository file already exists');
      if (operation !== 'create' && known === undefined) throw new Refused(404, 'file not found');
      if (operation !== 'create' && known !== sha)
        throw new Refused(422, `sha does not match [given: ${String(sha)}, expected: ${String(known)}]`);
      return { path, content: operation === 'delete' ? undefined : Buffer.from(content, 'base64') };
    });
    return { commit: { sha: this.#repository.commit(branch, changes, message) }, files: [] };
  }

  #pulls(method: string, [number, action]: readonly string[], query: URLSearchParams, body: Asked['body']): unknown {
    if (number === undefined) {
      if (method !== 'POST') return this.#proposals.all.filter(this.#hasState(query.get('state') ?? 'open')).map(this.#shape);
      const { title, body: text, head, base } = body as { title: string; body: string; head: string; base: string };
      return this.#shape(this.#proposals.open({ title, text, branch: head.split(':').at(-1) ?? head, target: base }));
    }
    if (action === 'merge') {
      if (!this.#proposals.mayMerge) throw new Refused(405, 'User not allowed to merge PR');
      this.#proposals.merge(Number(number));
      return undefined;
    }
    const state = body['state'] as 'open' | 'closed' | undefined;
    return this.#shape(this.#proposals.change(Number(number), state === undefined ? {} : { state }));
  }

  #compare(range: string): unknown {
    const [from = '', to = ''] = range.split('...').map((part) => part.split(':').at(-1) ?? part);
    if (this.#repository.commitOf(from) === undefined || this.#repository.commitOf(to) === undefined) throw new Refused(404, 'not found');
    const files = this.#repository.differences(from, to).map(({ path, status }) => ({
      filename: path,
      status: status === 'deleted' ? 'removed' : status,
      sha: this.#repository.blobAt(to, path),
    }));
    return { files };
  }

  #hasState = (asked: string) => (one: Proposal) => asked === 'all' || (one.state === 'open') === (asked === 'open');

  #label = (name: string) => ({ id: this.#labels.indexOf(name) + 1, name, color: '0052cc' });

  #shape = ({ number, title, text, state, branch, commit, target, labels, changed }: Proposal) => ({
    number,
    title,
    body: text,
    state: state === 'open' ? 'open' : 'closed',
    merged: state === 'merged',
    merged_at: state === 'merged' ? changed : null,
    user: { login: editor.login },
    updated_at: changed,
    head: { ref: branch, label: branch, sha: commit, repo: { owner: { login: this.#name.split('/')[0] } } },
    base: { ref: target },
    ...(this.#repository.commitOf(branch) !== undefined && { merge_base: this.#repository.git(['merge-base', target, branch]).trim() }),
    labels: labels.map(this.#label),
  });
}
