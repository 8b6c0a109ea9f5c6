import { formatDate } from '../../src/hours-wording/wording.ts';
import { make } from '../guard/dialogs.ts';
import type { AttentionItem, AttentionLists } from './attention-lists.ts';
import { attentionNl as texts } from './attention.nl.ts';

/** A proposal that waits. */
export interface WaitingItem {
  /** Collection of the CMS: `overbetuwe.news`. */
  collection: string;
  id: string;
  /** Its name, when it was published before; else its id. */
  name: string;
  status: string;
}

/** Shows above the page what asks for attention, with the way to each entry. */
export class AttentionPanel {
  readonly #details = make('details');
  readonly #panel = make('section', { class: 'cms-attention', 'aria-label': texts.title }, this.#details);
  readonly #keyOf: (item: AttentionItem) => string;

  /** @param keyOf the collection of the CMS that an entry is in */
  constructor(keyOf: (item: AttentionItem) => string) {
    this.#keyOf = keyOf;
  }

  /** Puts the panel into the page, closed when nothing asks for attention; when it is there, shows in it what asks for attention now. */
  show({ unchecked, ending }: AttentionLists, waiting: readonly WaitingItem[]) {
    const count = unchecked.length + ending.length + waiting.length;
    const parts = [
      part(
        texts.waiting.title,
        waiting.map(({ collection, id, name, status }) => row(collection, id, name, texts.statuses[status] ?? status)),
      ),
      part(
        texts.ending.title,
        ending.map((item) => row(this.#keyOf(item), item.id, item.name, texts.ending.item(formatDate(item.date)))),
      ),
      part(
        texts.unchecked.title,
        unchecked.map((item) => row(this.#keyOf(item), item.id, item.name, texts.unchecked.item(formatDate(item.date)))),
      ),
    ].flatMap((one) => one ?? []);
    this.#details.replaceChildren(
      make('summary', {}, count === 0 ? texts.title : `${texts.title} (${String(count)})`),
      ...(parts.length === 0 ? [make('p', {}, texts.nothing)] : parts),
    );
    // Afterwards whoever opens or closes it decides.
    if (this.#panel.isConnected) return;
    this.#details.toggleAttribute('open', count > 0);
    document.querySelector('.cms-bar')?.after(this.#panel);
  }
}

/** How many items of a list are shown at once. */
const most = 12;

function part(title: string, rows: readonly HTMLElement[]): HTMLElement | undefined {
  if (rows.length === 0) return undefined;
  const more = rows.slice(most);
  return make(
    'section',
    {},
    make('h2', {}, `${title} (${String(rows.length)})`),
    make('ul', {}, ...rows.slice(0, most)),
    ...(more.length === 0 ? [] : [make('details', {}, make('summary', {}, texts.more(more.length)), make('ul', {}, ...more))]),
  );
}

const row = (collection: string, id: string, name: string, more: string) =>
  make('li', {}, make('a', { href: `#/collections/${collection}/entries/${id}` }, name), ` ${more}`);
