import type { EntryTexts } from '../../directory/data.ts';
import { plainSearch, type Finder } from '../../directory/plain-search.ts';
import type { CardSource } from './card-renderer.ts';
import { siteFinder, type SiteFinder } from './site-finder.ts';

/** Finds what is typed: with the search of the site, which forgives mistakes; as plain words until that is there, and when it does not come. */
export class ListSearch {
  readonly #root: HTMLElement;
  readonly #data: CardSource['data'];
  readonly #came: (isWhole: boolean) => void;
  #texts: readonly EntryTexts[] | undefined;
  #finder: Finder | undefined;
  #site: SiteFinder | undefined;
  /** Whether the search of the site is on its way, or has come. */
  #isAsked = false;
  #alarm = '';

  /**
   * @param root holds `data-files`, the addresses of the index, and the numbers to call
   * @param came called when the search of the site has come, or (false) only a part of it or nothing
   */
  constructor(root: HTMLElement, { data, texts }: CardSource, came: (isWhole: boolean) => void) {
    this.#root = root;
    this.#data = data;
    this.#texts = texts;
    this.#came = came;
  }

  /** Takes the texts of the cards that came late. */
  textsCame(texts: readonly EntryTexts[]) {
    this.#texts = texts;
    if (this.#site?.find === undefined) this.#finder = undefined;
  }

  /** Fetches the search of the site; once, and again when it failed. */
  async load(): Promise<void> {
    if (this.#isAsked) return;
    this.#isAsked = true;
    const site = await siteFinder(this.#root.dataset['files'] ?? '', this.#data);
    this.#site = site ?? this.#site;
    if (site?.find === undefined) this.#isAsked = false;
    else this.#finder = site.find;
    this.#came(site?.find !== undefined);
  }

  /** Whether the search of the site has come, with all of its parts. */
  get isWhole(): boolean {
    return this.#site?.find !== undefined;
  }

  /** For each entry how well it fits what is typed. */
  find(query: string): Float64Array {
    void this.load();
    this.#finder ??= plainSearch(this.#data, this.#texts);
    return this.#finder(query);
  }

  /** Puts numbers to call above everything when the words speak of danger, and takes them away when they do not. */
  showDanger(query: string | undefined) {
    this.#alarm = this.#site?.showNumbers(this.#root, query === undefined ? [] : this.#site.dangers(query)) ?? '';
  }

  /** What numbers to call are introduced with, while they are shown; else empty. */
  get alarm(): string {
    return this.#alarm;
  }
}
