import { chosenAt, hasAll, hashOf, possible } from '../../directory/help-tokens.ts';
import { takeAlong } from '../language-links/take-along.ts';

/**
 * A list of help that gets shorter by what somebody chooses. The choice stands in the address after `#`, so that it can be shared and the way
 * back leads to it. What an item has stands in its `data-has`; `data-found` holds the words for how much there is, with % for the number.
 */
class HelpList extends HTMLElement {
  connectedCallback() {
    const choices = this.querySelector<HTMLElement>('[data-choices]');
    if (!choices) return;
    choices.hidden = false;
    this.querySelector('[data-topics]')?.setAttribute('hidden', '');
    choices.addEventListener('change', this.#choose);
    choices.querySelector('[data-clear] button')?.addEventListener('click', this.#clear);
    window.addEventListener('hashchange', this.#show);
    this.#show();
  }

  disconnectedCallback() {
    window.removeEventListener('hashchange', this.#show);
  }

  #choose = () => {
    const selects = [...this.querySelectorAll('select')].map(({ value }) => value);
    const boxes = [...this.querySelectorAll('input')].filter(({ checked }) => checked).map(({ value }) => value);
    this.#go([...selects, ...boxes].filter((token) => token !== ''));
  };

  #clear = () => {
    this.#go([]);
    // The button is gone, and with it the place on the page of who pressed it.
    this.querySelector<HTMLElement>('#resultaten')?.focus();
  };

  #go(chosen: readonly string[]) {
    // An address without `#`: an empty one would lead to the top of the page.
    history.pushState(null, '', hashOf(chosen) || location.pathname);
    this.#show();
    this.#say();
  }

  #show = () => {
    // The page in Dutch has other words in its address.
    takeAlong((path) => path.startsWith('/taal/') && path.endsWith('/sociale-kaart/'));
    const items = [...this.querySelectorAll<HTMLElement>('[data-has]')];
    const rows = items.map(({ dataset: { has = '' } }) => has.split(' '));
    const known = this.#known;
    const chosen = chosenAt(location.hash, known);
    const can = new Set(possible(rows, known, chosen));
    items.forEach((item, index) => {
      item.hidden = !hasAll(rows[index] ?? [], chosen);
    });
    for (const select of this.querySelectorAll('select')) {
      for (const option of select.options) option.disabled = option.value !== '' && !can.has(option.value);
      select.value = chosen.find((token) => [...select.options].some(({ value }) => value === token)) ?? '';
    }
    for (const box of this.querySelectorAll('input')) {
      box.checked = chosen.includes(box.value);
      box.disabled = !box.checked && !can.has(box.value);
    }
    for (const part of this.querySelectorAll('[data-filter-chosen]'))
      part.textContent = chosen.length === 0 ? '' : `(${String(chosen.length)})`;
    const count = this.#count;
    this.querySelector('[data-clear]')?.toggleAttribute('hidden', chosen.length === 0);
    this.querySelector('[data-none]')?.toggleAttribute('hidden', count > 0);
    const title = this.querySelector('#resultaten');
    if (title) title.textContent = this.#words(count);
  };

  get #known(): string[] {
    const options = [...this.querySelectorAll('option')].map(({ value }) => value);
    return [...options, ...[...this.querySelectorAll('input')].map(({ value }) => value)].filter((token) => token !== '');
  }

  get #count(): number {
    return [...this.querySelectorAll<HTMLElement>('[data-has]')].filter(({ hidden }) => !hidden).length;
  }

  #words = (count: number) => (this.dataset['found'] ?? '').replace('%', String(count));

  #say() {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = this.#words(this.#count);
  }
}

customElements.define('help-list', HelpList);
