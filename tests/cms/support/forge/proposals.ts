import { type BareRepository, Refused } from './bare-repository.ts';

interface Label {
  id: number;
  name: string;
  color: string;
}

interface Proposal {
  number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  merged: boolean;
  merged_at: string | null;
  branch: string;
  commit: string;
  base: string;
  labels: number[];
}

/** The pull requests of a forge with their labels, in the shapes of its API. */
export class Proposals {
  readonly #repository: BareRepository;
  readonly labels: Label[] = [];
  readonly #all: Proposal[] = [];

  constructor(repository: BareRepository) {
    this.#repository = repository;
  }

  addLabel({ name, color }: Pick<Label, 'name' | 'color'>): Label {
    const label = { id: this.labels.length + 1, name, color };
    this.labels.push(label);
    return label;
  }

  open({ title, body, head, base }: { title: string; body: string; head: string; base: string }) {
    const branch = head.split(':').at(-1) ?? head;
    const proposal: Proposal = {
      number: this.#all.length + 1,
      title,
      body,
      state: 'open',
      merged: false,
      merged_at: null,
      branch,
      commit: this.#repository.commitOf(`refs/heads/${branch}`) ?? '',
      base,
      labels: [],
    };
    this.#all.push(proposal);
    return this.#shape(proposal);
  }

  list(state: string) {
    return this.#all.filter((one) => state === 'all' || one.state === state).map((one) => this.#shape(one));
  }

  one(number: number, change: { state?: 'open' | 'closed'; labels?: number[] } = {}) {
    const proposal = this.#find(number);
    Object.assign(proposal, change);
    return this.#shape(proposal);
  }

  merge(number: number) {
    const proposal = this.#find(number);
    const commit = this.#repository.commitOf(`refs/heads/${proposal.branch}`) ?? '';
    this.#repository.merge(proposal.base, commit, proposal.title);
    Object.assign(proposal, { state: 'closed', merged: true, merged_at: new Date().toISOString(), commit });
  }

  #find(number: number): Proposal {
    const found = this.#all.find((one) => one.number === number);
    if (found === undefined) throw new Refused(404, 'no such pull request');
    return found;
  }

  #shape({ branch, commit, base, labels, ...rest }: Proposal) {
    const sha = rest.merged ? commit : (this.#repository.commitOf(`refs/heads/${branch}`) ?? commit);
    return {
      ...rest,
      user: { login: 'redactie' },
      updated_at: new Date().toISOString(),
      head: { ref: branch, label: branch, sha, repo: { owner: { login: 'redactie' } } },
      base: { ref: base },
      labels: labels.flatMap((id) => this.labels.find((label) => label.id === id) ?? []),
    };
  }
}
