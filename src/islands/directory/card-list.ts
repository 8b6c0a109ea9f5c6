import type { CardContext } from '../../directory/card.ts';
import { renderCard, type CardSource } from './card-renderer.ts';

/** Cards that are shown at once, and added at a press. */
export const cardsAtOnce = 40;

/** A low card with the room below it, in pixels: no more than may be in sight are made before the next frame is drawn. */
const lowCard = 180;

/** Cards that are made in one step after that. */
const cardsPerStep = 2;

/** Cards that are kept to be shown again: a letter more often leaves most of them where they were. */
const cardsKept = 240;

/** The list of cards: as the page was made, or with what is left. */
export class CardList {
  readonly #list: HTMLElement;
  readonly #made: HTMLElement[];
  readonly #cards = new Map<number, HTMLElement>();
  /** For what {@link #cards} were made. */
  #kept: unknown[] = [];

  constructor(list: HTMLElement) {
    this.#list = list;
    this.#made = [...list.children].filter((item) => item instanceof HTMLElement);
  }

  /** The cards of the page. */
  get made(): readonly HTMLElement[] {
    return this.#made;
  }

  /** The list as the page was made. */
  restore() {
    this.#list.replaceChildren(...this.#made);
    this.#changed();
  }

  /**
   * Shows entries in the place of what was there: those in sight at once, the rest in the steps that it gives. Until then cards of before may
   * stand below the screen.
   *
   * @param from what the distances on the cards are measured from, to know them again
   */
  show(order: readonly number[], source: CardSource, context: CardContext, from?: string): Iterator<void> {
    const kept = [source.texts, source.data, from, Math.floor(context.now / 60_000)];
    if (this.#cards.size > cardsKept || kept.some((one, index) => one !== this.#kept[index])) this.#cards.clear();
    this.#kept = kept;
    const inSight = Math.max(1, Math.ceil((innerHeight - Math.max(0, this.#list.getBoundingClientRect().top)) / lowCard));
    // What is there from before costs next to nothing.
    const stop = order.findIndex((index, place) => place >= inSight && !this.#cards.has(index));
    const first = stop === -1 ? order : order.slice(0, stop);
    const after = this.#put(this.#list.firstElementChild, first, source, context);
    if (stop === -1) this.#cut(after);
    return this.#rest(order.slice(first.length), after, source, context);
  }

  *#rest(order: readonly number[], after: Element | null, source: CardSource, context: CardContext) {
    let at = after;
    for (let place = 0; place < order.length; place += cardsPerStep) {
      at = this.#put(at, order.slice(place, place + cardsPerStep), source, context);
      yield;
    }
    this.#cut(at);
    this.#changed();
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

  /** Puts the cards of entries before another one, and gives what comes after them. Those that stand there already are left alone. */
  #put(before: Element | null, order: readonly number[], source: CardSource, context: CardContext): Element | null {
    let at = before;
    for (const index of order) {
      const card = this.#card(source, index, context);
      if (card === undefined) continue;
      if (card === at) {
        at = at.nextElementSibling;
        continue;
      }
      // What stood out on the map when it was last shown.
      if (!card.isConnected) for (const marked of card.querySelectorAll('.map-pointed, .map-selected')) marked.className = 'directory-card';
      this.#list.insertBefore(card, at);
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
