import { entryPoints } from '../../directory/data-places.ts';
import type { EntryTexts } from '../../directory/data.ts';
import { withOpenNow } from '../../directory/derived-groups.ts';
import { nearest, type Distance, type RoughPoint } from '../../directory/distance.ts';

import type { FacetGroup } from '../../directory/facets.ts';
import { fill } from '../../directory/fill.ts';
import type { ListFrame } from '../../directory/list-state.ts';
import { without, type Change, type Selection } from '../../directory/selection.ts';
import { viewOf, type View } from '../../directory/view.ts';
import type { DirectoryWords } from '../../directory/words.ts';
import { CardList, cardsAtOnce, cardsWhileTyping } from './card-list.ts';
import type { CardSource } from './card-renderer.ts';
import { LaterWork } from './later-work.ts';
import { ListAddress } from './list-address.ts';
import { ListSearch } from './list-search.ts';
import { LookAhead } from './look-ahead.ts';
import { makeRoom } from './make-room.ts';
import { MapLink } from './map-link.ts';
import { ListSurroundings } from './list-surroundings.ts';
import { partOf } from './page-parts.ts';
import { Whereabouts } from './whereabouts.ts';
import { WordBox } from './word-box.ts';

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

/** The list of a page with services, with its filters, its order and its address. */
export class DirectoryApp {
  readonly #root: HTMLElement;
  readonly #source: AppSource;
  readonly #address: ListAddress;
  readonly #list: CardList;
  readonly #cardsPart: HTMLElement;
  readonly #around: ListSurroundings;
  readonly #map: MapLink;
  readonly #search: ListSearch;
  readonly #where: Whereabouts;
  readonly #box: WordBox;
  /** What is done after the list has been drawn. */
  readonly #later = new LaterWork();
  readonly #ahead: LookAhead;
  #cards: CardSource;
  #facets: readonly FacetGroup[];
  #selection: Selection;
  #view: View = { order: [], counts: () => new Map() };
  #shown: number;

  constructor(root: HTMLElement, source: AppSource) {
    const { frame, words, cards, say } = source;
    const { data } = cards;
    this.#root = root;
    this.#source = source;
    this.#cards = cards;
    this.#cardsPart = partOf(root, '[data-cards]');
    this.#facets = withOpenNow(data, Date.now());
    this.#address = new ListAddress(frame, () => this.#facets);
    this.#list = new CardList(this.#cardsPart);
    this.#list.nameMade(data);
    this.#around = new ListSurroundings(root, {
      frame,
      words,
      groups: data.groups,
      facets: () => this.#facets,
      addressOf: this.#address.of,
      go: this.#go,
      more: () => {
        this.#finish();
        this.#showUpTo(this.#shown + cardsAtOnce);
        this.#address.keepShown(this.#shown);
      },
      sortedByDistance: () => {
        if (this.#origin() === undefined) this.#where.askFirst();
      },
    });
    this.#map = new MapLink(root, data, this.#reveal);
    this.#ahead = new LookAhead(
      data.entries.map(({ name }) => name),
      (query) => this.#prepare(query),
    );
    this.#search = new ListSearch(root, cards, this.#searchCame);
    this.#where = new Whereabouts(root, data, words.location, {
      chose: (near) => {
        this.#go((now) => (near === '' ? without(now, 'near') : { ...now, near, sort: 'afstand' }));
      },
      found: () => {
        this.#go((now) => ({ ...without(now, 'near'), sort: 'afstand' }));
      },
    });
    this.#box = new WordBox(root, {
      filled: (box) => {
        makeRoom(box, this.#cardsPart);
      },
      began: (letters) => {
        if (this.#search.isWhole) this.#ahead.start(letters);
      },
      typed: this.#type,
      rested: () => {
        this.#later.start(this.#rest(false, this.#draw(this.#shown)));
        this.#address.replace(this.#shown);
        this.#announce();
      },
      focused: () => void this.#search.load(),
    });
    const { selection, dropped } = this.#address.read();
    this.#selection = selection;
    this.#shown = this.#shownBefore();
    // Somebody shared a list sorted from their own place, which is in no address.
    if (selection.sort === 'afstand' && this.#origin() === undefined) say(words.location.first);
    if (dropped.length > 0) say(fill(words.dropped, dropped.map(({ value }) => value).join('”, “')));
    this.#listen();
    if (!this.#box.begin()) this.#box.write(selection.query ?? '');
    this.#around.openChosen(this.#selection);
    this.#render();
  }

  /** Takes the texts of the cards that came late. */
  setTexts(texts: readonly EntryTexts[]) {
    this.#cards = { ...this.#cards, texts };
    this.#search.textsCame(texts);
    this.#render();
  }

  #listen() {
    this.#root.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#finish();
      this.#announce();
      this.#around.focusResults();
    });
    window.addEventListener('popstate', () => {
      this.#restore();
    });
    setInterval(() => {
      this.#tick();
    }, minute);
  }

  /** What is typed: at once in the list, later in the address, where it makes no step of its own. */
  #type = (query: string) => {
    const rest = without(this.#selection, 'query');
    this.#selection = query === '' ? rest : { ...rest, query };
    this.#shown = cardsAtOnce;
    this.#address.set(this.#selection);
    this.#render(true);
  };

  /** Another selection: a step back leads to the one before it. */
  #go = (change: Change) => {
    this.#box.settle();
    this.#selection = change(this.#selection);
    this.#shown = cardsAtOnce;
    this.#address.set(this.#selection);
    this.#address.push(this.#shown);
    this.#source.say('');
    this.#box.write(this.#selection.query ?? '');
    this.#render();
    this.#announce();
  };

  /** The selection of the address that a visitor went back to. */
  #restore() {
    if (this.#address.isAtPart) return;
    this.#selection = this.#address.read().selection;
    this.#shown = this.#shownBefore();
    this.#box.write(this.#selection.query ?? '');
    this.#render();
    // The browser goes back to where the page was scrolled to.
    this.#later.finish();
    this.#announce();
  }

  #shownBefore = () => Math.max(cardsAtOnce, this.#address.shown);

  /** What is open now changes with the clock. */
  #tick() {
    const before = this.#view.order.join();
    this.#facets = withOpenNow(this.#cards.data, Date.now());
    this.#view = this.#viewOf(this.#selection);
    this.#around.showNumbers(this.#selection, this.#view.counts());
    // Cards that stay are left alone: somebody may be reading them.
    if (this.#view.order.join() !== before) this.#render();
  }

  #searchCame = (isWhole: boolean) => {
    const { query } = this.#selection;
    this.#search.showDanger(query);
    if (isWhole) this.#ahead.start();
    if (query === undefined) return;
    if (isWhole) {
      this.#render();
      this.#announce();
    } else this.#source.say(this.#source.words.plain);
  };

  /** What a query would show, and the cards of it that would be in sight. */
  *#prepare(query: string) {
    const { order } = this.#viewOf({ ...this.#selection, query });
    yield;
    yield* this.#list.prepare(order, this.#cards, this.#context(), this.#measuredFrom());
  }

  #viewOf(selection: Selection): View {
    const { entries } = this.#cards.data;
    const { query } = selection;
    const from = this.#origin();
    return viewOf({
      size: entries.length,
      groups: this.#facets,
      selection,
      checkedOn: (index) => entries[index]?.checkedOn ?? '',
      ...(query !== undefined && { scores: this.#search.find(query) }),
      ...(from !== undefined && { distance: this.#distance(from) }),
    });
  }

  #origin = () => this.#where.from(this.#selection.near);

  #distance =
    (from: RoughPoint) =>
    (index: number): Distance | undefined =>
      nearest(from, entryPoints(this.#cards.data, index));

  /** What the distances on the cards are measured from, to know them again. */
  #measuredFrom() {
    const from = this.#origin();
    return from && `${String(from.lat)} ${String(from.lon)}`;
  }

  #context() {
    const from = this.#origin();
    return { words: this.#source.words.card, now: Date.now(), ...(from !== undefined && { distance: this.#distance(from) }) };
  }

  /**
   * Shows what is chosen.
   *
   * @param typed a key was pressed, and the next may follow: the first cards come at once, then what stands around them, and the other cards
   *   and the map when somebody rests
   */
  #render(typed = false) {
    this.#view = this.#viewOf(this.#selection);
    this.#cardsPart.toggleAttribute('data-typed', typed);
    const steps = this.#draw(typed ? cardsWhileTyping : this.#shown);
    this.#around.showCount(this.#view);
    if (!typed) this.#showAround();
    this.#later.start(this.#rest(typed, steps));
  }

  /** Draws the first cards of the list in the steps that it gives, those in sight at once. */
  #draw(most: number): Iterator<void> {
    return this.#isMade()
      ? this.#list.restore(most)
      : this.#list.show(this.#view.order.slice(0, most), this.#cards, this.#context(), this.#measuredFrom());
  }

  /** Does at once what waits for rest or for a frame. */
  #finish() {
    this.#box.settle();
    this.#later.finish();
  }

  *#rest(typed: boolean, cards: Iterator<void>) {
    this.#list.look();
    if (typed) {
      this.#source.say('');
      this.#showAround();
      yield;
    }
    while (cards.next().done !== true) yield;
    // The next key shows other places.
    if (!typed) this.#map.show(this.#view.order);
  }

  /** Whether the list is the one that the page was made with. */
  #isMade = () => this.#address.isMade && !this.#where.isDevice;

  /** What stands around the list. */
  #showAround() {
    const selection = this.#selection;
    this.#around.show({
      selection,
      view: this.#view,
      left: this.#left(),
      isMade: this.#isMade(),
      isMadePage: this.#address.isMadePage(selection),
    });
    this.#where.show(selection.near);
    this.#search.showDanger(selection.query);
  }

  /** How many entries a press on the button below the list can still show. A list that the page was made with has pages instead. */
  #left = () => (this.#isMade() ? 0 : this.#view.order.length - this.#shown);

  #showUpTo(shown: number) {
    const from = this.#shown;
    this.#shown = shown;
    this.#list.add(this.#view.order.slice(from, shown), this.#cards, this.#context());
    this.#around.showMore(this.#left());
  }

  /** Shows the cards of a place, also when they stood further down than was shown. */
  #reveal = (id: string) => {
    this.#finish();
    const { entries, places } = this.#cards.data;
    const place = this.#view.order.findIndex((index) =>
      entries[index]?.opening.some((one) => one.place !== undefined && places[one.place]?.id === id),
    );
    if (place < this.#shown || this.#list.ofPlace(id).length > 0) return;
    this.#showUpTo(Math.ceil((place + 1) / cardsAtOnce) * cardsAtOnce);
  };

  /** Says how much was found, and that there is danger before it. */
  #announce() {
    const { alarm } = this.#search;
    const found = this.#around.countText(this.#view.order.length);
    this.#around.announce(alarm === '' ? found : `${alarm}. ${found}`);
  }
}
