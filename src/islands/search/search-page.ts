import { dangersIn } from '../../language/danger.ts';
import { readAddresses, type SearchAddresses } from '../../search/addresses.ts';
import type { DocumentKind } from '../../search/document.ts';
import { groupHits, type HitGroup } from '../../search/group-hits.ts';
import { markWords } from '../../search/highlight.ts';
import { hitsInLanguage, type SaidInLanguage, type ShownHit } from '../../search/hits-in-language.ts';
import { readAsked, writeAsked, type Asked } from '../../search/query-address.ts';
import type { Search, SearchResult } from '../../search/search.ts';
import { takeAlong } from '../language-links/take-along.ts';
import { showDangerNumbers } from './danger-numbers.ts';
import { loadSearch, loadSummaries } from './load-search.ts';

/** Milliseconds after the last key before what was typed is looked for. */
const pause = 150;

/** Words with their language and a direction of their own, where that is not the language of the page. */
function inLanguage(lang: string, words: readonly (string | Node)[]): readonly (string | Node)[] {
  if (lang === document.documentElement.lang) return words;
  const apart = document.createElement('bdi');
  apart.lang = lang;
  apart.append(...words);
  return [apart];
}

/**
 * Searches while somebody types. What is looked for stands in the address, after `#`: a browser does not send that, so that no server sees it,
 * and it can be shared all the same. What came in after `?` is moved there. `data-…` hold the words, with % and $ for what was found.
 */
class SearchPage extends HTMLElement {
  #addresses: SearchAddresses | undefined;
  #search: Search | undefined;
  #summaries: ReadonlyMap<string, string> = new Map();
  /** By the address in Dutch, what the language of the page says too, but for what the index has. */
  #said: Readonly<Record<string, SaidInLanguage>> = {};
  #asked: Asked = { query: '' };
  /** What the help numbers are introduced with, while they are shown. */
  #alarm = '';
  #timer = 0;
  #turn = 0;

  connectedCallback() {
    this.#addresses = readAddresses(this.dataset['files'] ?? '');
    this.#said = JSON.parse(this.dataset['said'] ?? '{}') as Readonly<Record<string, SaidInLanguage>>;
    const form = this.querySelector('form');
    form?.addEventListener('submit', this.#submit);
    form?.addEventListener('input', this.#typed);
    form?.addEventListener('focusin', this.#begin, { once: true });
    this.querySelector('[data-again]')?.addEventListener('click', this.#again);
    window.addEventListener('hashchange', this.#moved);
    window.addEventListener('popstate', this.#moved);
    const asked = readAsked(location);
    // On a slow line somebody may have typed before the script came.
    if (asked.query === '' && this.#input?.value) {
      this.#typed();
      return;
    }
    if (location.search !== '' && asked.query !== '') this.#write(asked, 'replace');
    this.#show(asked, true);
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    window.removeEventListener('hashchange', this.#moved);
    window.removeEventListener('popstate', this.#moved);
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  /** The files are on their way before the first letter is typed, and are made ready for it. */
  #begin = () => {
    if (this.#addresses) void loadSearch(this.#addresses).then((search) => search?.('', Date.now()));
  };

  #again = () => {
    this.#show(this.#asked, false);
  };

  #typed = () => {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      const asked = this.#fromBox();
      this.#write(asked, 'replace');
      this.#show(asked, false);
    }, pause);
  };

  #submit = (event: SubmitEvent) => {
    event.preventDefault();
    clearTimeout(this.#timer);
    const asked = this.#fromBox();
    this.#write(asked, 'push');
    void this.#show(asked, false).then(() => {
      // The keyboard of a telephone makes room for what was found.
      if (asked.query !== '') this.#part('count')?.focus();
    });
  };

  #moved = () => {
    const asked = readAsked(location);
    if (asked.query === this.#asked.query && asked.kind === this.#asked.kind) return;
    const inFilters = this.#part('found')?.contains(document.activeElement) === true;
    void this.#show(asked, true).then(() => {
      if (inFilters) this.#part('found')?.querySelector<HTMLElement>('[aria-current]')?.focus();
    });
  };

  /** What the box holds; a kind that was chosen stays while the words change. */
  #fromBox(): Asked {
    const { query } = readAsked({ search: '', hash: `#${new URLSearchParams({ zoek: this.#input?.value ?? '' }).toString()}` });
    return this.#asked.kind === undefined || query === '' ? { query } : { query, kind: this.#asked.kind };
  }

  #write(asked: Asked, how: 'push' | 'replace') {
    const address = `${location.pathname}${writeAsked(asked)}`;
    if (address === `${location.pathname}${location.search}${location.hash}`) return;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  /** Shows the answer to what is asked. */
  async #show(asked: Asked, fill: boolean) {
    this.#asked = asked;
    takeAlong((path) => path.endsWith('/zoeken/'));
    const turn = ++this.#turn;
    if (fill && this.#input) this.#input.value = asked.query;
    if (asked.query === '') {
      this.#shown('lists', 'hint');
      this.#alarm = showDangerNumbers(this, []);
      this.#say('');
      return;
    }
    if (!this.#search) {
      this.#shown('waiting');
      const status = window.setTimeout(() => this.#say(this.dataset['busy'] ?? ''), 500);
      this.#search = this.#addresses && (await loadSearch(this.#addresses));
      clearTimeout(status);
    }
    // Somebody has typed on meanwhile.
    if (turn !== this.#turn) return;
    if (!this.#search) {
      this.#shown('failed', 'lists');
      this.#alarm = showDangerNumbers(this, dangersIn(asked.query));
      this.#say(this.#part('failed')?.querySelector('strong')?.textContent ?? '');
      return;
    }
    const result = this.#search(asked.query, Date.now());
    this.#alarm = showDangerNumbers(this, result.dangers);
    if (result.hits.length === 0) this.#nothing(asked, result);
    else this.#results(asked, result);
    if (this.#summaries.size > 0 || !this.#addresses) return;
    const loaded = await loadSummaries(this.#addresses);
    if (loaded.size > 0)
      this.#summaries = new Map([...Object.values(this.#said).map(({ href, text = '' }) => [href, text] as const), ...loaded]);
    if (turn === this.#turn && this.#summaries.size > 0 && result.hits.length > 0) this.#results(asked, result);
  }

  #results(asked: Asked, result: SearchResult) {
    const language = document.documentElement.lang;
    const hits = hitsInLanguage(result.hits, { language, said: this.#said }, (href) => this.#search?.at(href));
    const { groups, kinds, count, total, kind } = groupHits({ hits }, asked.kind);
    const meant = result.corrections.map((one) => one.meant);
    const text = this.#words(count === 1 ? 'one' : 'many', String(count), asked.query);
    const title = this.#part('count');
    if (title) title.textContent = text;
    this.#correct(asked, result);
    const [list, place] = [this.#part('found')?.querySelector('ul'), this.#part('found')?.lastElementChild];
    const filters = [{ kind: undefined, total }, ...(kinds.length > 1 ? kinds : [])];
    list?.replaceChildren(...(kinds.length > 1 ? filters : []).map((one) => this.#filter(asked, one, one.kind === kind)));
    place?.replaceChildren(...groups.map((group) => this.#group(asked, group, [asked.query, ...meant])));
    this.#shown('count', 'found', ...(this.#part('corrected')?.textContent ? ['corrected'] : []));
    this.#say(text);
  }

  #nothing(asked: Asked, { suggestions }: SearchResult) {
    const text = this.#words('none', '', asked.query);
    const title = this.#part('nothing')?.querySelector('h2');
    if (title) title.textContent = text;
    const meant = this.#part('meant');
    if (meant) {
      meant.querySelectorAll('a').forEach((link) => link.remove());
      meant.append(
        ...suggestions.flatMap((query) => {
          const link = document.createElement('a');
          link.href = writeAsked({ query });
          link.lang = 'nl';
          link.textContent = query;
          return [' ', link];
        }),
      );
      meant.hidden = suggestions.length === 0;
    }
    this.#shown('nothing', 'lists');
    this.#say(text);
  }

  /** What was taken for something else, and a kind that does not exist. */
  #correct(asked: Asked, { corrections }: SearchResult) {
    const place = this.#part('corrected');
    if (!place) return;
    const lines = corrections.map(({ typed, meant }) => this.#words('corrected', typed, meant));
    if (asked.unknown !== undefined) lines.push(this.#words('unknownKind', asked.unknown, ''));
    place.textContent = lines.join(' ');
  }

  #filter({ query }: Asked, { kind, total }: { kind: DocumentKind | undefined; total: number }, current: boolean): HTMLElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.className = current ? 'nl-button nl-button--primary' : 'nl-button nl-button--secondary';
    link.href = writeAsked(kind === undefined ? { query } : { query, kind });
    if (current) link.setAttribute('aria-current', 'true');
    link.textContent = `${kind === undefined ? (this.dataset['all'] ?? '') : this.#kindName(kind)} (${String(total)})`;
    item.append(link);
    return item;
  }

  #group({ query }: Asked, { kind, total, hits }: HitGroup<ShownHit>, queries: readonly string[]): Node {
    const group = this.#template('group');
    const [title, list, more] = [group.querySelector('h3'), group.querySelector('ul'), group.querySelector('a')];
    if (title) title.textContent = this.#kindName(kind);
    list?.append(...hits.map((hit) => this.#hit(hit, queries)));
    if (more && hits.length < total) {
      more.href = writeAsked({ query, kind });
      more.textContent = `${this.#words('showAll', String(total), '')}: ${this.#kindName(kind)}`;
    } else more?.parentElement?.remove();
    return group;
  }

  #hit({ document: { href, title }, lang, titleLang }: ShownHit, queries: readonly string[]): Node {
    const hit = this.#template('hit');
    const [link, text] = [hit.querySelector('a'), hit.querySelector('p')];
    if (link) {
      link.href = href;
      link.replaceChildren(...inLanguage(titleLang, [title]));
    }
    if (link && lang !== document.documentElement.lang) {
      Object.assign(link, { lang, hreflang: lang });
      // Where the style sheet puts this behind other links, a card has what makes one able to press all of it.
      if (lang === 'nl') link.append('\u00a0(NL)');
    }
    const marked = markWords(this.#summaries.get(href) ?? '', queries).map(({ text: words, found }) => {
      if (!found) return words;
      const mark = document.createElement('mark');
      mark.textContent = words;
      return mark;
    });
    text?.replaceChildren(...inLanguage(lang, marked));
    return hit;
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-part="${name}"]`);
  }

  /** Shows these parts and hides the others; the numbers for a danger stand apart. */
  #shown(...names: string[]) {
    for (const name of ['count', 'corrected', 'waiting', 'found', 'nothing', 'failed', 'lists', 'hint']) {
      const part = this.#part(name);
      if (part) part.hidden = !names.includes(name);
    }
    // Whoever finds nothing had better ask somebody than look through lists.
    const [lists, ways] = [this.#part('lists'), this.#part('ways')];
    if (!lists || !ways || (lists.previousElementSibling === ways) === names.includes('nothing')) return;
    if (names.includes('nothing')) lists.before(ways);
    else lists.after(ways);
  }

  #template(name: string): HTMLElement {
    const template = this.querySelector<HTMLTemplateElement>(`[data-template="${name}"]`);
    return template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
  }

  /** Says something to who hears the page, after that there are numbers to call. */
  #say(found: string) {
    const text = this.#alarm === '' ? found : `${this.#alarm}. ${found}`;
    const status = this.querySelector('[role="status"]');
    if (status && status.textContent !== text) status.textContent = text;
  }

  #kindName(kind: DocumentKind): string {
    return (JSON.parse(this.dataset['kinds'] ?? '{}') as Partial<Record<DocumentKind, string>>)[kind] ?? '';
  }

  /** The words of `data-…`, with what was found in the place of % and $. A function, because a text may hold signs that mean something. */
  #words(name: string, first: string, second: string): string {
    return (this.dataset[name] ?? '').replace(/[%$]/g, (sign) => (sign === '%' ? first : second));
  }
}

customElements.define('search-page', SearchPage);
