import type { BareRepository } from './bare-repository.ts';
import { Refused } from './refused.ts';

/** A proposal to merge a branch: a pull request, or a merge request. */
export interface Proposal {
  number: number;
  title: string;
  text: string;
  state: 'open' | 'closed' | 'merged';
  branch: string;
  /** The last commit of the branch, also when that is gone. */
  commit: string;
  target: string;
  labels: readonly string[];
  made: string;
  changed: string;
}

/** What a build says of a commit. */
export interface Build {
  sha: string;
  name: string;
  status: 'running' | 'success';
  url: string;
}

/** The proposals of a forge. Each forge has its own way to tell of them. */
export class Proposals {
  /** What the builds of the forge said; nothing is built here. */
  readonly builds: Build[] = [];
  /** Whether the editor may merge: on a protected branch only the eindredacteur may. */
  mayMerge = true;
  readonly #repository: BareRepository;
  readonly #all: Proposal[] = [];

  constructor(repository: BareRepository) {
    this.#repository = repository;
  }

  open({ labels = [], ...told }: Pick<Proposal, 'title' | 'text' | 'branch' | 'target'> & { labels?: readonly string[] }): Proposal {
    const commit = this.#repository.commitOf(`refs/heads/${told.branch}`);
    if (commit === undefined) throw new Refused(404, 'branch does not exist');
    if (this.all.some(({ state, branch }) => state === 'open' && branch === told.branch))
      throw new Refused(409, 'another proposal of this branch is open');
    const now = new Date().toISOString();
    this.#all.push({ ...told, labels, number: this.#all.length + 1, state: 'open', commit, made: now, changed: now });
    return this.one(this.#all.length);
  }

  /** As they are now: whoever commits to the branch of a proposal changes the proposal. */
  get all(): readonly Proposal[] {
    for (const proposal of this.#all)
      if (proposal.state === 'open') proposal.commit = this.#repository.commitOf(`refs/heads/${proposal.branch}`) ?? proposal.commit;
    return this.#all;
  }

  one(number: number): Proposal {
    const found = this.all.find((one) => one.number === number);
    if (found === undefined) throw new Refused(404, 'no such proposal');
    return found;
  }

  change(number: number, change: Partial<Pick<Proposal, 'state' | 'labels'>>): Proposal {
    return Object.assign(this.one(number), change, { changed: new Date().toISOString() });
  }

  /** @throws {Refused} when both branches changed the same lines */
  merge(number: number): Proposal {
    const { target, commit, title } = this.one(number);
    this.#repository.merge(target, commit, title);
    return this.change(number, { state: 'merged' });
  }
}
