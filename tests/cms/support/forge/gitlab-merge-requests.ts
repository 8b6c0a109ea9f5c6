import type { BareRepository } from './bare-repository.ts';
import type { Answer, Asked } from './forge-server.ts';
import { pageOf } from './gitlab-pages.ts';
import { editor } from './login.ts';
import type { Proposal, Proposals } from './proposals.ts';
import { Refused, Unknown } from './refused.ts';

/** How GitLab calls a state. */
const states = { open: 'opened', closed: 'closed', merged: 'merged' } as const;

/** Proposals as GitLab tells of them. */
export class MergeRequests {
  readonly #repository: BareRepository;
  readonly #proposals: Proposals;

  constructor(repository: BareRepository, proposals: Proposals) {
    this.#repository = repository;
    this.#proposals = proposals;
  }

  /** @param rest the parts of the path behind `merge_requests` */
  answer(asked: Asked, [id, action]: readonly string[]): Answer {
    const given: Given = { ...Object.fromEntries(asked.query), ...asked.body };
    const number = Number(id);
    switch ([asked.method, id === undefined ? 'all' : 'one', action].join(' ').trim()) {
      case 'GET all':
        return pageOf(this.#proposals.all.filter(matching(given)).map(shape), asked);
      case 'POST all':
        return { status: 201, body: shape(this.#open(given)) };
      case 'GET one': {
        const proposal = this.#proposals.one(number);
        const begun = this.#repository.git(['merge-base', proposal.target, proposal.branch]).trim();
        return { body: { ...shape(proposal), diff_refs: { base_sha: begun, head_sha: proposal.commit, start_sha: begun } } };
      }
      case 'PUT one':
        return { body: shape(this.#change(number, given)) };
      case 'PUT one merge':
        return { body: shape(this.#merge(number, given)) };
      default:
        throw new Unknown();
    }
  }

  #open({ title = '', description: text = '', source_branch: branch = '', target_branch: target = '', labels }: Given): Proposal {
    return this.#proposals.open({ title, text, branch, target, labels: namesIn(labels) });
  }

  #change(number: number, { labels, state_event: event }: Given): Proposal {
    return this.#proposals.change(number, {
      ...(labels === undefined ? {} : { labels: namesIn(labels) }),
      ...(event === undefined ? {} : { state: event === 'close' ? ('closed' as const) : ('open' as const) }),
    });
  }

  /** GitLab tells of a conflict in the same words as of all else that stands in the way. */
  #merge(number: number, { should_remove_source_branch: remove }: Given): Proposal {
    const proposal = this.#proposals.one(number);
    // GitLab has no other word for who may not merge.
    if (!this.#proposals.mayMerge) throw new Refused(401, '401 Unauthorized');
    if (proposal.state !== 'open') throw new Refused(405, '405 Method Not Allowed');
    try {
      this.#proposals.merge(number);
    } catch {
      throw new Refused(405, '405 Method Not Allowed');
    }
    if (remove === 'true') this.#repository.deleteBranch(proposal.branch);
    return proposal;
  }
}

/** What can be asked of merge requests: GitLab takes it from the address, and from the body. */
type Given = Partial<
  Record<
    'title' | 'description' | 'source_branch' | 'target_branch' | 'labels' | 'state' | 'state_event' | 'should_remove_source_branch',
    string
  >
>;

const namesIn = (labels = '') => labels.split(',').filter((label) => label !== '');

const matching =
  ({ state, labels, source_branch: source, target_branch: target }: Given) =>
  (one: Proposal) =>
    (state === undefined || states[one.state] === state) &&
    (source === undefined || one.branch === source) &&
    (target === undefined || one.target === target) &&
    (labels === 'Any' ? one.labels.length > 0 : namesIn(labels).every((label) => one.labels.includes(label)));

const shape = ({ number, title, text, state, branch, commit, target, labels, made, changed }: Proposal) => ({
  id: number,
  iid: number,
  title,
  description: text,
  state: states[state],
  created_at: made,
  updated_at: changed,
  merged_at: state === 'merged' ? changed : null,
  source_branch: branch,
  target_branch: target,
  author: { id: editor.id, username: editor.login, name: editor.name },
  labels,
  sha: commit,
});
