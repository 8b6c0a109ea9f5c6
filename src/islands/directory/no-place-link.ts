import { fill } from '../../directory/fill.ts';
import type { Filtered } from '../../directory/filter.ts';
import { isChosen, type Selection } from '../../directory/selection.ts';
import type { DirectoryWords } from '../../directory/words.ts';
import { noPlaceId } from '../../sites/list-addresses.ts';

/**
 * The way to help that is in no village or neighbourhood, for who has chosen one: without it, what can be had by phone, online or at home would seem not
 * to be there. With a script it adds that help to what is chosen, with its other choices kept.
 */
export class NoPlaceLink {
  readonly #line: HTMLElement | null;
  readonly #words: Pick<DirectoryWords, 'noPlace' | 'count'>;

  constructor(root: ParentNode, words: Pick<DirectoryWords, 'noPlace' | 'count'>, add: () => void) {
    this.#line = root.querySelector('[data-no-place]');
    this.#words = words;
    this.#line?.addEventListener('click', (event) => {
      // Who opens it in a tab of its own gets the list of its address.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      add();
    });
  }

  show(selection: Selection, counts: Filtered['counts']) {
    if (!this.#line) return;
    const having = counts.get('plaats')?.find(({ id }) => id === noPlaceId)?.having ?? 0;
    const hasVillage = selection.chosen.has('plaats') && !isChosen(selection, 'plaats', noPlaceId);
    this.#line.hidden = !hasVillage || having === 0;
    const { one, many } = this.#words.count;
    const link = this.#line.querySelector('a');
    if (link) link.textContent = fill(this.#words.noPlace, having === 1 ? one : fill(many, having));
  }
}
