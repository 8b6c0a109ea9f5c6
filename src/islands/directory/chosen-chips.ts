import { fill } from '../../directory/fill.ts';

/** Something that is chosen, and the list without it. */
export interface Chip {
  label: string;
  href: string;
  remove: () => void;
}

/** What is chosen, above the list: links to the list without it, which the script follows itself. */
export class ChosenChips {
  readonly #root: HTMLElement;
  readonly #model: Element | null;
  readonly #list: Element | null;

  /** @param root holds the row of `active-filters.astro` with one filter as a model */
  constructor(root: HTMLElement, clear: () => void) {
    this.#root = root;
    this.#list = root.querySelector('ul');
    this.#model = this.#list?.firstElementChild ?? null;
    root.querySelector('[data-clear]')?.addEventListener('click', (event) => {
      event.preventDefault();
      clear();
    });
  }

  /** @param remove what a link does, with % for its label */
  show(chips: readonly Chip[], remove: string) {
    this.#root.hidden = chips.length === 0;
    const items = chips.flatMap((chip) => this.#item(chip, remove));
    this.#list?.replaceChildren(...items);
  }

  /** Puts the focus on the chip at a place in the row, or the last one. @returns false when there is none */
  focus(place: number): boolean {
    const links = this.#list?.querySelectorAll('a') ?? [];
    const link = links[Math.min(place, links.length - 1)];
    link?.focus();
    return link !== undefined;
  }

  #item({ label, href, remove: act }: Chip, remove: string): Node[] {
    const item = this.#model?.cloneNode(true);
    const link = item instanceof Element ? item.querySelector('a') : null;
    const words = link?.querySelector('span');
    if (!item || !link || !words) return [];
    words.textContent = label;
    link.href = href;
    link.setAttribute('aria-label', fill(remove, label));
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      act();
    });
    return [item];
  }
}
