import { addressKeys } from '../../directory/address-keys.ts';
import { entryPoints, areaPoint } from '../../directory/data-places.ts';
import type { EntryTexts } from '../../directory/data.ts';
import { withOpenNow } from '../../directory/derived-groups.ts';
import { nearest, type Distance, type RoughPoint } from '../../directory/distance.ts';
import type { FacetGroup } from '../../directory/facets.ts';
import { fill } from '../../directory/fill.ts';
import { addressOf, isWithin, selectionAt, type ListFrame } from '../../directory/list-state.ts';
import { plainSearch, type Finder } from '../../directory/plain-search.ts';
import {
  chosenValues,
  emptySelection,
  queryMinLength,
  tidyQuery,
  toggle,
  without,
  type Selection,
  type SortOrder,
} from '../../directory/selection.ts';
import { viewOf, type View } from '../../directory/view.ts';
import type { DirectoryWords } from '../../directory/words.ts';
import { afterHash, hasWords, leadsToPart } from '../../sites/words-in-address.ts';
import { CardList, cardsAtOnce } from './card-list.ts';
import type { CardSource } from './card-renderer.ts';
import { ChosenChips, type Chip } from './chosen-chips.ts';
import { FilterGroups } from './filter-groups.ts';
import { LaterWork } from './later-work.ts';
import { locate } from './locate.ts';
import { MapLink } from './map-link.ts';
import { PageHead } from './page-head.ts';
import { siteFinder, type SiteFinder } from './site-finder.ts';

/** From what a list is made. */
export interface AppSource {
  frame: ListFrame;
  words: DirectoryWords;
  cards: CardSource;
  /** Shows a notice above the list; an empty text takes it away. */
  say: (notice: string) => void;
}

/** How often what is open now is looked at again, in milliseconds. */
const minute = 60_000;

/** How long after the last key the address and the number of results are told: a browser takes few addresses in a row. */
const pause = 500;

/** The list of a page with services, with its filters, its order and its address. */
export class DirectoryApp {
  readonly #root: HTMLElement;
  readonly #source: AppSource;
  readonly #list: CardList;
  readonly #groups: FilterGroups;
  readonly #chips: ChosenChips;
  readonly #head: PageHead;
  readonly #map: MapLink;
  /** What is done after the list has been drawn. */
  readonly #later = new LaterWork();
  readonly #box: HTMLInputElement | null;
  /** The path of the page as it was made. */
  readonly #madeAt = location.pathname;
  #cards: CardSource;
  #facets: readonly FacetGroup[];
  #selection: Selection;
  #view: View = { order: [], counts: () => new Map() };
  #address: string;
  #shown = cardsAtOnce;
  #finder: Finder | undefined;
  #site: SiteFinder | undefined;
  /** What numbers to call are introduced with, while they are shown. */
  #alarm = '';
  /** Whether the search of the site is on its way, or has come or failed. */
  #searching = false;
  #device: RoughPoint | undefined;
  #timer = 0;

  constructor(root: HTMLElement, source: AppSource) {
    this.#root = root;
    this.#source = source;
    this.#cards = source.cards;
    const { data } = source.cards;
    this.#facets = withOpenNow(data, Date.now());
    this.#list = new CardList(this.#part('[data-cards]'));
    this.#head = new PageHead(root, source.frame.all);
    this.#groups = new FilterGroups(root, this.#part('template[data-choice]'), data.groups, source.words, {
      toggle: (key, id) => {
        this.#go(toggle(this.#selection, this.#facets, key, id));
      },
      refuse: (label) => {
        this.#announce(fill(source.words.zeroReason, label));
      },
    });
    this.#chips = new ChosenChips(this.#part('[data-chips]'), () => {
      this.#go(emptySelection);
      this.#focusResults();
    });
    this.#map = new MapLink(root, data, (id) => {
      this.#reveal(id);
    });
    this.#box = root.querySelector('input[type="search"]');
    const { selection, dropped } = selectionAt(location, source.frame, this.#facets);
    this.#selection = selection;
    this.#hideWords(selection);
    this.#address = /[?#]/.test(this.#addressOf(selection)) ? here() : location.pathname;
    if (dropped.length > 0) source.say(fill(source.words.dropped, dropped.map(({ value }) => value).join('”, “')));
    this.#shown = shownIn(history.state);
    this.#nameMade();
    this.#listen();
    if (document.activeElement === this.#box) void this.#loadFinder();
    this.#readBox();
    this.#groups.openChosen(this.#selection);
    this.#render();
  }

  /** Takes the texts of the cards that came late. */
  setTexts(texts: readonly EntryTexts[]) {
    this.#cards = { ...this.#cards, texts };
    if (!this.#searching) this.#finder = undefined;
    this.#render();
  }

  #part<E extends HTMLElement>(selector: string): E {
    const part = this.#root.querySelector<E>(selector);
    if (part === null) throw new Error(`The page has no ${selector}.`);
    return part;
  }

  #listen() {
    this.#box?.addEventListener('input', () => {
      this.#type(this.#box?.value ?? '');
    });
    this.#box?.addEventListener('focus', () => void this.#loadFinder());
    this.#root.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#later.finish();
      this.#flush();
      this.#focusResults();
    });
    this.#part('[data-more] button').addEventListener('click', () => {
      this.#later.finish();
      const from = this.#shown;
      this.#shown += cardsAtOnce;
      history.replaceState({ shown: this.#shown }, '');
      this.#list.add(this.#view.order.slice(from, this.#shown), this.#cards, this.#context());
      this.#showMore();
    });
    this.#part('[data-show] button').addEventListener('click', () => {
      const panel = this.#root.querySelector<HTMLDetailsElement>('[data-filter-panel]');
      if (panel !== null) panel.open = false;
      this.#focusResults();
    });
    this.#part('#volgorde').addEventListener('change', ({ target }) => {
      const rest = without(this.#selection, 'sort');
      const sort = (target as HTMLSelectElement).value;
      this.#go(sort === '' ? rest : { ...rest, sort: sort as SortOrder });
      if (sort === 'afstand' && this.#origin() === undefined) this.#tellLocation(this.#source.words.location.first);
    });
    this.#part('#bij').addEventListener('change', ({ target }) => {
      const rest = without(this.#selection, 'near');
      const near = (target as HTMLSelectElement).value;
      this.#device = undefined;
      this.#tellLocation('');
      this.#go(near === '' ? rest : { ...rest, near, sort: 'afstand' });
    });
    this.#part('[data-locate]').addEventListener('click', () => void this.#locate());
    window.addEventListener('popstate', () => {
      this.#restore();
    });
    setInterval(() => {
      this.#tick();
    }, minute);
  }

  /** What is typed: at once in the list, later in the address, where it makes no step of its own. */
  #type(text: string) {
    const rest = without(this.#selection, 'query');
    const typed = tidyQuery(text);
    const query = typed.length < queryMinLength ? '' : typed;
    if (query === (this.#selection.query ?? '')) return;
    this.#selection = query === '' ? rest : { ...rest, query };
    this.#shown = cardsAtOnce;
    this.#address = this.#addressOf(this.#selection);
    this.#render(true);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#flush();
    }, pause);
  }

  /** Writes the address of what was typed, and tells what is left. */
  #flush() {
    clearTimeout(this.#timer);
    if (this.#address !== here()) history.replaceState({ shown: this.#shown }, '', this.#address);
    this.#announce(this.#countText());
  }

  /** Another selection: a step back leads to the one before it. */
  #go(selection: Selection) {
    if (this.#timer !== 0) this.#flush();
    this.#timer = 0;
    this.#selection = selection;
    this.#shown = cardsAtOnce;
    this.#address = this.#addressOf(selection);
    if (this.#address !== here()) history.pushState({ shown: this.#shown }, '', this.#address);
    this.#source.say('');
    this.#writeBox();
    this.#render();
    this.#announce(this.#countText());
  }

  /** The selection of the address that a visitor went back to. */
  #restore() {
    const { frame } = this.#source;
    // A link to a part of this page, and the way back from it.
    if (leadsToPart(location) && this.#address.split('#')[0] === location.pathname + location.search) return;
    clearTimeout(this.#timer);
    const { selection } = selectionAt(location, frame, this.#facets);
    this.#hideWords(selection);
    this.#address = here();
    this.#selection = selection;
    this.#shown = shownIn(history.state);
    this.#writeBox();
    this.#render();
    // The browser goes back to where the page was scrolled to.
    this.#later.finish();
    this.#announce(this.#countText());
  }

  /** Puts the words of an address after `#` that stood after `?`. */
  #hideWords(selection: Selection) {
    const parameters = new URLSearchParams(location.search);
    if (!parameters.has(addressKeys.query)) return;
    parameters.delete(addressKeys.query);
    const filters = parameters.toString();
    history.replaceState(history.state, '', `${location.pathname}${filters === '' ? '' : `?${filters}`}${afterHash(selection.query)}`);
  }

  #addressOf = (selection: Selection) => addressOf(selection, this.#source.frame, this.#facets);

  /** What is open now changes with the clock. */
  #tick() {
    const before = this.#view.order.join();
    this.#facets = withOpenNow(this.#cards.data, Date.now());
    this.#view = this.#makeView();
    this.#groups.update(this.#selection, this.#view.counts());
    // Cards that stay are left alone: somebody may be reading them.
    if (this.#view.order.join() !== before) this.#render();
  }

  #makeView(): View {
    const { data } = this.#cards;
    const { query } = this.#selection;
    const from = this.#origin();
    return viewOf({
      size: data.entries.length,
      groups: this.#facets,
      selection: this.#selection,
      checkedOn: (index) => data.entries[index]?.checkedOn ?? '',
      ...(query !== undefined && { scores: this.#find(query) }),
      ...(from !== undefined && { distance: this.#distance(from) }),
    });
  }

  /** The search of the site, which forgives mistakes; without its files plain words do. */
  async #loadFinder() {
    if (this.#searching) return;
    this.#searching = true;
    const site = await siteFinder(this.#root.dataset['files'] ?? '', this.#cards.data);
    this.#site = site ?? this.#site;
    this.#showDanger();
    if (site?.find === undefined) {
      this.#searching = false;
      if (this.#selection.query !== undefined) this.#source.say(this.#source.words.plain);
      return;
    }
    this.#finder = site.find;
    if (this.#selection.query === undefined) return;
    this.#render();
    this.#announce(this.#countText());
  }

  /** Numbers to call come above everything. */
  #showDanger() {
    const { query } = this.#selection;
    this.#alarm = this.#site?.showNumbers(this.#root, query === undefined ? [] : this.#site.dangers(query)) ?? '';
  }

  #find(query: string) {
    void this.#loadFinder();
    this.#finder ??= plainSearch(this.#cards.data, this.#cards.texts);
    return this.#finder(query);
  }

  #origin(): RoughPoint | undefined {
    const { near } = this.#selection;
    return near === undefined ? this.#device : areaPoint(this.#cards.data, near);
  }

  #distance =
    (from: RoughPoint) =>
    (index: number): Distance | undefined =>
      nearest(from, entryPoints(this.#cards.data, index));

  #context() {
    const from = this.#origin();
    return { words: this.#source.words.card, now: Date.now(), ...(from !== undefined && { distance: this.#distance(from) }) };
  }

  /**
   * Shows what is chosen.
   *
   * @param typed a key was pressed, and the next may follow: the list comes at once, all that stands around it after that
   */
  #render(typed = false) {
    this.#view = this.#makeView();
    this.#part('[data-cards]').toggleAttribute('data-typed', typed);
    const { order } = this.#view;
    const isMade = this.#isMade();
    const from = this.#origin();
    const cards = isMade
      ? this.#list.restore()
      : this.#list.show(order.slice(0, this.#shown), this.#cards, this.#context(), from && `${String(from.lat)} ${String(from.lon)}`);
    this.#part('[data-none]').hidden = order.length > 0;
    this.#part('#resultaten').textContent = this.#countText();
    if (!typed) this.#showAround();
    this.#later.start(this.#rest(typed, cards));
  }

  *#rest(typed: boolean, cards: Iterator<void>) {
    this.#list.look();
    if (typed) {
      this.#source.say('');
      this.#showAround();
      yield;
    }
    while (cards.next().done !== true) yield;
    this.#map.show(this.#view.order);
  }

  /** Whether the list is the one that the page was made with. */
  #isMade = () => this.#address === this.#madeAt && this.#device === undefined;

  /** What stands around the list: the title, the choices and what is chosen. */
  #showAround() {
    const { frame, words } = this.#source;
    const { order, counts } = this.#view;
    const isMade = this.#isMade();
    this.#head.show(isWithin(this.#selection, frame, this.#facets) && location.pathname === this.#madeAt ? undefined : words);
    this.#part('[data-pages]').hidden = !isMade;
    const show = this.#part('[data-show]');
    show.hidden = false;
    const label = show.querySelector('.nl-button__label');
    if (label) label.textContent = order.length === 1 ? words.show.one : fill(words.show.many, order.length);
    if (isMade) this.#part('[data-more]').hidden = true;
    else this.#showMore();
    this.#groups.update(this.#selection, counts());
    this.#showChosen();
    this.#showDanger();
  }

  #showChosen() {
    const { words } = this.#source;
    const values = chosenValues(this.#selection, this.#facets);
    const { query } = this.#selection;
    const chip = (selection: Selection, label: string, place: number): Chip => ({
      label,
      href: this.#addressOf(selection),
      remove: () => {
        this.#go(selection);
        if (!this.#chips.focus(place)) this.#focusResults();
      },
    });
    this.#chips.show(
      [
        ...(query === undefined ? [] : [chip(without(this.#selection, 'query'), fill(words.query, query), 0)]),
        ...values.map(({ key, id, label }, index) =>
          chip(toggle(this.#selection, this.#facets, key, id), label, index + (query === undefined ? 0 : 1)),
        ),
      ],
      words.remove,
    );
    for (const badge of this.#root.querySelectorAll<HTMLElement>('[data-filter-chosen]')) {
      badge.textContent = values.length === 0 ? '' : fill(words.chosen, values.length);
    }
    const sort = this.#part<HTMLSelectElement>('#volgorde');
    sort.value = this.#selection.sort ?? '';
    const [standard] = sort.options;
    if (standard) standard.text = query === undefined ? words.standard : words.relevance;
    this.#part<HTMLSelectElement>('#bij').value = this.#selection.near ?? '';
  }

  #showMore() {
    const left = this.#view.order.length - this.#shown;
    const more = this.#part('[data-more]');
    more.hidden = left <= 0;
    const label = more.querySelector('.nl-button__label');
    if (label) label.textContent = fill(this.#source.words.more, Math.min(cardsAtOnce, left), left);
  }

  async #locate() {
    const { location: texts } = this.#source.words;
    this.#tellLocation(texts.asking);
    const found = await locate();
    if (typeof found === 'string') {
      this.#tellLocation(texts[found]);
      return;
    }
    this.#device = found;
    const rest = without(this.#selection, 'near');
    this.#go({ ...rest, sort: 'afstand' });
    this.#tellLocation(texts.found);
  }

  #tellLocation(text: string) {
    this.#part('[data-location]').textContent = text;
  }

  #countText(): string {
    const { one, many } = this.#source.words.count;
    const { length } = this.#view.order;
    return length === 1 ? one : fill(many, length);
  }

  #announce(found: string) {
    const text = this.#alarm === '' ? found : `${this.#alarm}. ${found}`;
    const status = this.#part('[data-status]');
    if (status.textContent !== text) status.textContent = text;
  }

  #focusResults() {
    this.#part('#resultaten').focus();
  }

  #writeBox() {
    if (this.#box && tidyQuery(this.#box.value) !== (this.#selection.query ?? '')) this.#box.value = this.#selection.query ?? '';
  }

  /** The box is where somebody types, so it goes before the address, which may be of the page before. */
  #readBox() {
    if (this.#box === null) return;
    if (document.activeElement === this.#box && this.#box.value !== '') this.#type(this.#box.value);
    else this.#writeBox();
  }

  /** Gives the cards of the page the names that those of the script have. */
  #nameMade() {
    const { entries, places } = this.#cards.data;
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    for (const item of this.#list.made) {
      const id = item.querySelector('a')?.pathname.split('/').at(-2) ?? '';
      const at = byId.get(id)?.opening.flatMap(({ place }) => (place === undefined ? [] : (places[place]?.id ?? []))) ?? [];
      item.setAttribute('data-entry', id);
      item.setAttribute('data-places', at.join(' '));
    }
  }

  /** Shows the cards of a place, also when they stood further down than was shown. */
  #reveal(id: string) {
    this.#later.finish();
    const { entries, places } = this.#cards.data;
    const place = this.#view.order.findIndex((index) =>
      entries[index]?.opening.some((one) => one.place !== undefined && places[one.place]?.id === id),
    );
    if (place < this.#shown || this.#list.ofPlace(id).length > 0) return;
    const from = this.#shown;
    this.#shown = Math.ceil((place + 1) / cardsAtOnce) * cardsAtOnce;
    this.#list.add(this.#view.order.slice(from, this.#shown), this.#cards, this.#context());
    this.#showMore();
  }
}

/** The address without a part of the page that it leads to. */
const here = () => location.pathname + location.search + (hasWords({ search: '', hash: location.hash }) ? location.hash : '');

/** How many cards were shown, as the history of the tab has it. */
function shownIn(state: unknown): number {
  const shown = typeof state === 'object' && state !== null && 'shown' in state ? state.shown : undefined;
  return typeof shown === 'number' && shown > cardsAtOnce ? shown : cardsAtOnce;
}
