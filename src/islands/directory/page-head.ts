/**
 * The title of a page and the way to it, which are those of the list of everything when the list has become wider than the page was made
 * for.
 */
export class PageHead {
  readonly #title: HTMLElement | null;
  readonly #intro: HTMLElement | null;
  readonly #trail: HTMLElement | null;
  readonly #steps: readonly HTMLElement[];
  readonly #all: string;
  readonly #made: { title: string; pageTitle: string };

  /** @param all the address of the list of everything */
  constructor(root: ParentNode, all: string) {
    this.#title = root.querySelector('[data-title]');
    this.#intro = root.querySelector('[data-intro]');
    this.#trail = document.querySelector('.breadcrumb > ol');
    this.#steps = [...(this.#trail?.querySelectorAll('li') ?? [])];
    this.#all = all;
    this.#made = { title: this.#title?.textContent ?? '', pageTitle: document.title };
  }

  /** @param other the titles of another list than that of the page */
  show(other: { title: string; pageTitle: string } | undefined) {
    const { title, pageTitle } = other ?? this.#made;
    if (this.#title && this.#title.textContent !== title) {
      this.#title.textContent = title;
      this.#showTrail(other?.title);
    }
    if (document.title !== pageTitle) document.title = pageTitle;
    if (this.#intro) this.#intro.hidden = other !== undefined;
  }

  /** @param here the last step, in the place of the one to the list of everything and what follows it */
  #showTrail(here: string | undefined) {
    const stop = this.#steps.findIndex((step) => step.querySelector('a')?.pathname === this.#all);
    if (stop === -1) return;
    const before = this.#steps.slice(0, stop);
    const last = this.#steps.at(-1)?.cloneNode(true);
    const words = last instanceof HTMLElement ? last.querySelector('span') : null;
    if (here === undefined || !last || !words) this.#trail?.replaceChildren(...this.#steps);
    else {
      words.textContent = here;
      this.#trail?.replaceChildren(...before, last);
    }
    // On a small screen only the step back shows.
    const shown = [...(this.#trail?.children ?? [])];
    shown.forEach((step, index) => step.classList.toggle('breadcrumb__item--back', index === shown.length - 2));
  }
}
