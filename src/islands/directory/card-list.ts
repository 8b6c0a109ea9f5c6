import type { CardContext } from '../../directory/card.ts';
import { renderCard, type CardSource } from './card-renderer.ts';

/** Cards that are shown at once, and added at a press. */
export const cardsAtOnce = 40;

/** Cards that are shown between two keys: two screens of a phone. The next key shows others. */
export const cardsWhileTyping = 8;

/** The lowest that a card is with the room below it, in pixels: no more than may be in sight are made before the next frame is drawn. */
const lowCard = 180;

/** How high the lowest card to come is, of the lowest that was seen. */
const lower = 0.75;

/** Cards that are made in one step after that. */
const cardsPerStep = 2;

/** Cards that are kept to be shown again: a letter more often leaves most of them where they were. */
const cardsKept = 240;

/** Gives a card: one that was kept, or a new one. */
type MakeCard = () => HTMLElement | undefined;

/** The list of cards: as the page was made, or with what is left. */
export class CardList {
  readonly #list: HTMLElement;
  readonly #made: HTMLElement[];
  #inSight = 1;
  /** The height of the lowest card that was in sight until now, in pixels. */
  #lowest = Infinity;
  readonly #cards = new Map<number, HTMLElement>();
  /** For what {@link #cards} were made. */
  #kept: unknown[] = [];

  constructor(list: HTMLElement) {
    this.#list = list;
    this.#made = [...list.children].filter((item) => item instanceof HTMLElement);
    this.look();
  }

  /** Gives the cards of the page the names that those of the script have. */
  nameMade({ entries, places }: CardSource['data']) {
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    for (const item of this.#made) {
      const id = item.querySelector('a')?.pathname.split('/').at(-2) ?? '';
      const at = byId.get(id)?.opening.flatMap(({ place }) => (place === undefined ? [] : (places[place]?.id ?? []))) ?? [];
      item.setAttribute('data-entry', id);
      item.setAttribute('data-places', at.join(' '));
    }
  }

  /** Looks how many cards may be in sight. Best done when the page has just been drawn: then it costs nothing. */
  look() {
    const room = innerHeight - Math.max(0, this.#list.getBoundingClientRect().top);
    const heights = [...this.#list.children].slice(0, this.#inSight).map((card) => card.getBoundingClientRect().height);
    this.#lowest = Math.min(this.#lowest, ...heights.filter((height) => height > 0));
    const height = Number.isFinite(this.#lowest) ? Math.max(lowCard, this.#lowest * lower) : lowCard;
    this.#inSight = Math.max(1, Math.ceil(room / height));
  }

  /** The list as the page was made, or the first cards of it. Those in sight are put there at once, the rest in the steps that it gives. */
  restore(most: number): Iterator<void> {
    return this.#draw(this.#made.slice(0, most).map((card) => () => card));
  }

  /**
   * Shows entries in the place of what was there: those in sight at once, the rest in the steps that it gives. Until then cards of before may
   * stand below the screen.
   *
   * @param from what the distances on the cards are measured from, to know them again
   */
  show(order: readonly number[], source: CardSource, context: CardContext, from?: string): Iterator<void> {
    this.#keepFor(source, context, from);
    return this.#draw(order.map((index) => () => this.#card(source, index, context)));
  }

  /** Makes the cards that would be in sight of an order that may be shown soon, one in each step, as {@link show} would make them. */
  *prepare(order: readonly number[], source: CardSource, context: CardContext, from?: string): Generator<void> {
    this.#keepFor(source, context, from);
    for (const index of order.slice(0, this.#inSight)) {
      if (this.#cards.has(index)) continue;
      this.#card(source, index, context);
      yield;
    }
  }

  /** Forgets the cards that were made for something else, and all of them when there are too many. */
  #keepFor(source: CardSource, context: CardContext, from: string | undefined) {
    const kept = [source.texts, source.data, from, Math.floor(context.now / 60_000)];
    if (this.#cards.size > cardsKept || kept.some((one, index) => one !== this.#kept[index])) this.#cards.clear();
    this.#kept = kept;
  }

  #draw(cards: readonly MakeCard[]): Iterator<void> {
    const after = this.#put(this.#list.firstElementChild, cards.slice(0, this.#inSight), true);
    if (this.#inSight >= cards.length) this.#cut(after);
    return this.#rest(cards.slice(this.#inSight), after);
  }

  *#rest(cards: readonly MakeCard[], after: Element | null) {
    let at = after;
    // For those in sight.
    this.#changed();
    for (let place = 0; place < cards.length; place += cardsPerStep) {
      at = this.#put(at, cards.slice(place, place + cardsPerStep), false);
      yield;
    }
    this.#cut(at);
    if (cards.length > 0) this.#changed();
  }

  /** Adds entries below, and puts the focus on the first of them. */
  add(order: readonly number[], source: CardSource, context: CardContext) {
    const cards = order.flatMap((index) => this.#card(source, index, context) ?? []);
    this.#list.append(...cards);
    this.#changed();
    cards[0]?.querySelector('a')?.focus();
  }

  /** The cards of a place. */
  ofPlace(id: string): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>(`[data-places~="${CSS.escape(id)}"]`)];
  }

  #card(source: CardSource, index: number, context: CardContext): HTMLElement | undefined {
    const card = this.#cards.get(index) ?? renderCard(source, index, context);
    if (card !== undefined) this.#cards.set(index, card);
    return card;
  }

  /**
   * Puts cards in the place of another one and those after it, and gives what comes next. Those that stand there already are
   * left alone, and no card moves that need not: everything below it would be laid out again.
   *
   * @param isInSight is written on the cards: the browser need not find out whether to lay them out (`directory-list.css`)
   */
  #put(first: Element | null, cards: readonly MakeCard[], isInSight: boolean): Element | null {
    let at = first;
    for (const make of cards) {
      const card = make();
      if (card === undefined) continue;
      card.toggleAttribute('data-in-sight', isInSight);
      if (card !== at) {
        // What stood out on the map when it was last shown.
        if (!card.isConnected)
          for (const marked of card.querySelectorAll('.map-pointed, .map-selected')) marked.className = 'directory-card';
        if (at === null) this.#list.append(card);
        else at.replaceWith(card);
      }
      at = card.nextElementSibling;
    }
    return at;
  }

  /** Takes away a card and what comes after it. */
  #cut(from: Element | null) {
    for (let at = from; at !== null;) {
      const next: Element | null = at.nextElementSibling;
      at.remove();
      at = next;
    }
  }

  #changed() {
    this.#list.dispatchEvent(new CustomEvent('cards:changed', { bubbles: true }));
  }
}
