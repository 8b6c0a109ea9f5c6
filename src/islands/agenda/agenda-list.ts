import { isInView, viewIn, type AgendaView } from '../../agenda/views.ts';
import { localDayAt } from '../../opening-hours/amsterdam.ts';
import { isoDateOf } from '../../opening-hours/calendar-date.ts';

/** How often a page that stays open looks again, in milliseconds. */
const interval = 60_000;

/**
 * The list of an agenda: what is over leaves it, and one can look at a day, a week or a month. The view stands in the address after `#`.
 * `data-one`, `data-many` and `data-none` hold the words for how much there is, with % for the number.
 */
class AgendaList extends HTMLElement {
  #timer = 0;

  connectedCallback() {
    this.addEventListener('click', this.#press);
    window.addEventListener('hashchange', this.#show);
    for (const part of this.querySelectorAll<HTMLElement>('[data-views]')) part.hidden = false;
    this.#show();
    this.#timer = window.setInterval(this.#show, interval);
  }

  disconnectedCallback() {
    window.removeEventListener('hashchange', this.#show);
    clearInterval(this.#timer);
  }

  #press = ({ target }: Event) => {
    const view = target instanceof Element ? target.closest<HTMLElement>('[data-view]')?.dataset['view'] : undefined;
    if (view === undefined) return;
    history.replaceState(null, '', view === 'alles' ? location.pathname : `#${view}`);
    this.#show();
    this.#say();
  };

  #show = () => {
    const now = Date.now();
    const view: AgendaView = viewIn(location.hash);
    const today = isoDateOf(localDayAt(now));
    for (const button of this.querySelectorAll<HTMLElement>('[data-view]'))
      button.setAttribute('aria-pressed', String(button.dataset['view'] === view));
    for (const item of this.#items) {
      const { over, date = '' } = item.dataset;
      item.hidden = Number(over) <= now || !isInView(view, date, today);
    }
    for (const month of this.querySelectorAll<HTMLElement>('[data-month]'))
      month.hidden = [...month.querySelectorAll<HTMLElement>('[data-over]')].every(({ hidden }) => hidden);
    const left = this.#items.filter(({ dataset: { over } }) => Number(over) > now).length;
    this.#part('empty', left === 0);
    this.#part('empty-view', left > 0 && this.#shown === 0);
  };

  get #items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-over]')];
  }

  get #shown(): number {
    return this.#items.filter(({ hidden }) => !hidden).length;
  }

  #part(name: string, isShown: boolean) {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (part) part.hidden = !isShown;
  }

  #say() {
    const count = this.#shown;
    const { one = '', many = '', none = '' } = this.dataset;
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = count === 0 ? none : count === 1 ? one : many.replace('%', String(count));
  }
}

customElements.define('agenda-list', AgendaList);
