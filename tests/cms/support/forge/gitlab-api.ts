import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { BareRepository, Commit, Difference, FileChange } from './bare-repository.ts';
import type { Answer, Asked, ForgeApi } from './forge-server.ts';
import { MergeRequests } from './gitlab-merge-requests.ts';
import { pageOf } from './gitlab-pages.ts';
import { editor } from './login.ts';
import type { Proposals } from './proposals.ts';
import { Refused, Unknown } from './refused.ts';

/**
 * A change to one file, as the API of GitLab takes it. It takes a `last_commit_id` too, and then refuses a file that was changed since. Decap sends
 * none, so only the guard of the admin looks after what a colleague changed: what is committed between its look and the commit is written over. At
 * Forgejo the `sha` of the file stands in the way of that.
 */
interface FileAction {
  action: string;
  file_path: string;
  content?: string;
  encoding?: 'text' | 'base64';
}

/** How much somebody may do at GitLab: a Developer may push to any branch that is not protected. */
const developer = 30;

/** The part of version 4 of the REST API of GitLab that Decap uses. */
export class GitlabApi implements ForgeApi {
  readonly paths = { authorize: '/oauth/authorize', token: '/oauth/token', root: '/api/v4' };
  readonly exposed = [
    ...['Link', 'X-Total', 'X-Total-Pages', 'X-Per-Page', 'X-Page', 'X-Next-Page', 'X-Prev-Page', 'X-Request-Id', 'ETag'],
    ...['X-Gitlab-Blob-Id', 'X-Gitlab-Commit-Id', 'X-Gitlab-Content-Sha256', 'X-Gitlab-Encoding', 'X-Gitlab-File-Name'],
    ...['X-Gitlab-File-Path', 'X-Gitlab-Last-Commit-Id', 'X-Gitlab-Ref', 'X-Gitlab-Size'],
  ];
  readonly #name: string;
  readonly #repository: BareRepository;
  readonly #proposals: Proposals;
  readonly #mergeRequests: MergeRequests;

  constructor(name: string, repository: BareRepository, proposals: Proposals) {
    this.#name = name;
    this.#repository = repository;
    this.#proposals = proposals;
    this.#mergeRequests = new MergeRequests(repository, proposals);
  }

  refusal = ({ status, message }: Refused) => (status === 401 ? { error: 'invalid_token', error_description: message } : { message });

  answer = (asked: Asked): Answer => {
    const [first, name, kind, ...rest] = asked.path;
    if (first === 'user')
      return { body: { id: editor.id, username: editor.login, name: editor.name, email: editor.email, avatar_url: null } };
    if (first !== 'projects' || name !== this.#name) throw new Refused(404, '404 Project Not Found');
    switch (kind) {
      case undefined:
        return {
          body: {
            id: 1,
            path_with_namespace: this.#name,
            default_branch: 'main',
            permissions: { project_access: { access_level: developer }, group_access: null },
            shared_with_groups: [],
          },
        };
      case 'repository':
        return this.#ofRepository(asked, rest);
      case 'merge_requests':
        return this.#mergeRequests.answer(asked, rest);
      case 'issues':
        // Decap keeps notes in issues. The admin has no notes, so nobody makes one.
        if (asked.method !== 'GET') throw new Unknown();
        return pageOf([], asked);
      default:
        throw new Unknown();
    }
  };

  #ofRepository(asked: Asked, [kind, name = '', ...rest]: readonly string[]): Answer {
    switch (kind) {
      case 'branches':
        return this.#branch(asked.method, name);
      case 'tree':
        return this.#tree(asked);
      case 'files':
        return this.#file(asked, name, rest[0] === 'raw');
      case 'commits':
        if (asked.method === 'POST') return this.#commit(asked.body);
        return name === '' ? this.#log(asked) : this.#ofCommit(asked, name, rest[0]);
      case 'compare':
        return this.#compare(asked.query);
      default:
        throw new Unknown();
    }
  }

  #branch(method: string, name: string): Answer {
    const [last] = this.#repository.log(`refs/heads/${name}`, '', 1);
    if (last === undefined) throw new Refused(404, '404 Branch Not Found');
    if (method !== 'DELETE') return { body: { name, commit: shape(last), developers_can_push: true, developers_can_merge: true } };
    this.#repository.deleteBranch(name);
    return { status: 204 };
  }

  /** GitLab has a second way to tell of pages, by a mark instead of a number, which Decap does not ask for. */
  #tree(asked: Asked): Answer {
    const { query } = asked;
    const items = this.#repository.tree(query.get('ref') ?? 'main', query.get('path') ?? '', query.get('recursive') === 'true');
    if (items === undefined) throw new Refused(404, '404 invalid revision or path Not Found');
    // Folders stand before files.
    const sorted = [...items.filter(({ type }) => type === 'tree'), ...items.filter(({ type }) => type === 'blob')];
    return pageOf(
      sorted.map(({ mode, type, sha, path }) => ({ id: sha, name: basename(path), type, path, mode })),
      asked,
    );
  }

  #file({ query }: Asked, path: string, isRaw: boolean): Answer {
    const ref = query.get('ref') ?? 'main';
    const sha = this.#repository.blobAt(ref, path);
    if (sha === undefined) throw new Refused(404, '404 File Not Found');
    const content = this.#repository.bytes(sha);
    const [last] = this.#repository.log(ref, path, 1);
    const headers = {
      'x-gitlab-blob-id': sha,
      'x-gitlab-commit-id': this.#repository.commitOf(ref) ?? '',
      'x-gitlab-content-sha256': createHash('sha256').update(content).digest('hex'),
      'x-gitlab-encoding': 'base64',
      'x-gitlab-file-name': basename(path),
      'x-gitlab-file-path': path,
      'x-gitlab-last-commit-id': last?.sha ?? '',
      'x-gitlab-ref': ref,
      'x-gitlab-size': String(content.length),
    };
    return isRaw
      ? { headers: { ...headers, etag: `W/"${sha}"`, 'content-type': 'text/plain; charset=utf-8' }, body: content }
      : { headers, body: { file_name: basename(path), file_path: path, ref, blob_id: sha, content: content.toString('base64') } };
  }

  #log(asked: Asked): Answer {
    const { query } = asked;
    return pageOf(this.#repository.log(query.get('ref_name') ?? 'main', query.get('path') ?? '', 100).map(shape), asked, false);
  }

  #ofCommit(asked: Asked, sha: string, what: string | undefined): Answer {
    if (this.#repository.commitOf(sha) === undefined) throw new Refused(404, '404 Commit Not Found');
    if (what === 'refs') {
      const names = this.#repository.git(['for-each-ref', '--contains', sha, '--format=%(refname:short)', 'refs/heads']);
      return pageOf(
        names.split('\n').map((name) => ({ type: 'branch', name })),
        asked,
      );
    }
    if (what === 'statuses') {
      const builds = this.#proposals.builds.filter((build) => build.sha === sha);
      return pageOf(
        builds.map(({ name, status, url }) => ({ name, status, target_url: url })),
        asked,
      );
    }
    throw new Unknown();
  }

  #commit(body: Asked['body']): Answer {
    const { branch, start_branch: start = branch, commit_message: message, actions } = body as unknown as CommitRequest;
    if (start !== branch && this.#repository.commitOf(`refs/heads/${branch}`) !== undefined)
      throw new Refused(400, `A branch called '${branch}' already exists. Switch to that branch in order to make changes`);
    if (this.#repository.commitOf(`refs/heads/${start}`) === undefined)
      throw new Refused(400, 'You can only create or edit files when you are on a branch');
    const changes = actions.map(({ action, file_path: path, content = '', encoding = 'text' }): FileChange => {
      const isKnown = this.#repository.blobAt(start, path) !== undefined;
      if (action === 'create' && isKnown) throw new Refused(400, 'A file with this name already exists');
      if (action !== 'create' && !isKnown) throw new Refused(400, "A file with this name doesn't exist");
      // Decap moves a file when its path is a field of the form, which the admin has nowhere.
      if (!['create', 'update', 'delete'].includes(action)) throw new Unknown(action);
      return { path, content: action === 'delete' ? undefined : Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8') };
    });
    this.#repository.commit(branch, changes, message, start);
    return { status: 201, body: this.#repository.log(branch, '', 1).map(shape)[0] };
  }

  #compare(query: URLSearchParams): Answer {
    const [from, to] = [query.get('from') ?? '', query.get('to') ?? ''];
    if (this.#repository.commitOf(from) === undefined || this.#repository.commitOf(to) === undefined)
      throw new Refused(404, '404 Not found');
    const diffs = this.#repository.differences(from, to).map(({ path, status }: Difference) => ({
      old_path: path,
      new_path: path,
      new_file: status === 'added',
      renamed_file: false,
      deleted_file: status === 'deleted',
      diff: this.#repository.git(['diff', `${from}...${to}`, '--', path]).replace(/^[^]*?^(?=@@|Binary files )/m, ''),
    }));
    return { body: { commits: this.#repository.log(`${from}..${to}`).map(shape), diffs, compare_same_ref: from === to } };
  }
}

/** What a commit is made of. */
interface CommitRequest {
  branch: string;
  /** The branch on which a new one is made. */
  start_branch?: string;
  commit_message: string;
  actions: readonly FileAction[];
}

const shape = ({ sha, parents, author, email, date, message }: Commit) => ({
  id: sha,
  short_id: sha.slice(0, 8),
  title: message.split('\n')[0],
  message,
  parent_ids: parents,
  author_name: author,
  author_email: email,
  authored_date: date,
  committed_date: date,
  created_at: date,
});
