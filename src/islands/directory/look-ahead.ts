import { beginnings } from '../../directory/beginnings.ts';
import { LaterWork } from './later-work.ts';

/** How many beginnings of words are looked for before somebody types them, and how many after the first letter. */
const lookedFor = { before: 24, after: 8 };

/** The first letters find most, so they take longest: what they will show is made while somebody is about to type them. */
export class LookAhead {
  readonly #names: readonly string[];
  readonly #make: (query: string) => Iterable<unknown>;
  readonly #work = new LaterWork();

  /**
   * @param names from which the words come that somebody may type
   * @param make makes what a query shows, a step at a time
   */
  constructor(names: readonly string[], make: (query: string) => Iterable<unknown>) {
    this.#names = names;
    this.#make = make;
  }

  /** @param after letters that were typed already */
  start(after = '') {
    this.#work.start(this.#steps(after));
  }

  *#steps(after: string) {
    for (const query of beginnings(this.#names, after === '' ? lookedFor.before : lookedFor.after, after)) yield* this.#make(query);
  }
}
