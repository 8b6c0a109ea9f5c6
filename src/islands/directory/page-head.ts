/** The title of a page, which is that of the list of everything when the list has become wider than the page was made for. */
export class PageHead {
  readonly #title: HTMLElement | null;
  readonly #intro: HTMLElement | null;
  readonly #made: { title: string; pageTitle: string };

  constructor(root: ParentNode) {
    this.#title = root.querySelector('[data-title]');
    this.#intro = root.querySelector('[data-intro]');
    this.#made = { title: this.#title?.textContent ?? '', pageTitle: document.title };
  }

  /** @param other the titles of another list than that of the page */
  show(other: { title: string; pageTitle: string } | undefined) {
    const { title, pageTitle } = other ?? this.#made;
    if (this.#title && this.#title.textContent !== title) this.#title.textContent = title;
    if (document.title !== pageTitle) document.title = pageTitle;
    if (this.#intro) this.#intro.hidden = other !== undefined;
  }
}
