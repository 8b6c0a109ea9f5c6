import type { CardContext } from '../../directory/card.ts';
import { renderCard, type CardSource } from './card-renderer.ts';

/** Cards that are shown at once, and added at a press. */
export const cardsAtOnce = 40;

/** Cards that are there at once; the others follow when those have been drawn, so that a keystroke is never waited for. */
const firstCards = 8;

/** The list of cards: as the page was made, or with what is left. */
export class CardList {
  readonly #list: HTMLElement;
  readonly #made: Element[];
  #round = 0;

  constructor(list: HTMLElement) {
    this.#list = list;
    this.#made = [...list.children];
  }

  /** The cards of the page. */
  get made(): readonly Element[] {
    return this.#made;
  }

  /** The list as the page was made. */
  restore() {
    this.#round++;
    this.#list.replaceChildren(...this.#made);
    this.#changed();
  }

  /** Shows entries in the place of what was there. */
  show(order: readonly number[], source: CardSource, context: CardContext) {
    const round = ++this.#round;
    const cards = (from: number, to: number) => order.slice(from, to).flatMap((index) => renderCard(source, index, context) ?? []);
    this.#list.replaceChildren(...cards(0, firstCards));
    if (order.length <= firstCards) {
      this.#changed();
      return;
    }
    afterDrawing(() => {
      if (round !== this.#round) return;
      this.#list.append(...cards(firstCards, order.length));
      this.#changed();
    });
  }

  /** Adds entries below, and puts the focus on the first of them. */
  add(order: readonly number[], source: CardSource, context: CardContext) {
    const cards = order.flatMap((index) => renderCard(source, index, context) ?? []);
    this.#list.append(...cards);
    this.#changed();
    cards[0]?.querySelector('a')?.focus();
  }

  /** The cards of a place. */
  ofPlace(id: string): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>(`[data-places~="${CSS.escape(id)}"]`)];
  }

  #changed() {
    this.#list.dispatchEvent(new CustomEvent('cards:changed', { bubbles: true }));
  }
}

/** After the next frame is drawn. A page in the background draws none, so a timer goes with it. */
function afterDrawing(work: () => void) {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    clearTimeout(timer);
    work();
  };
  const timer = setTimeout(once, 200);
  requestAnimationFrame(() => setTimeout(once));
}
