import { isInView, viewIn, walkInDaysShown, type AgendaView } from '../../agenda/views.ts';
import { localDayAt } from '../../opening-hours/amsterdam.ts';
import { isoDateOf } from '../../opening-hours/calendar-date.ts';

/** How often a page that stays open looks again, in milliseconds. */
const interval = 60_000;

const itemsIn = (part: HTMLElement) => [...part.querySelectorAll<HTMLElement>('[data-over]')];

/**
 * The list of an agenda: what is over leaves it, and one can look at a day, a week or a month. The view stands in the address after `#`.
 * Of what has `data-over` (epoch milliseconds) the day is the `data-date` (ISO) of itself or of what it stands in; what has `data-gathers` is
 * hidden when all in it is. Of the days that fold out (`data-more-days`) the next ones come to those that are there at once
 * (`data-first-days`) when days have gone by. `data-one`, `data-many` and `data-none` hold the words for how much there is, with % for the number.
 */
class AgendaList extends HTMLElement {
  #timer = 0;

  connectedCallback() {
    this.addEventListener('click', this.#press);
    window.addEventListener('hashchange', this.#look);
    for (const part of this.querySelectorAll<HTMLElement>('[data-views]')) part.hidden = false;
    this.#look();
    this.#timer = window.setInterval(this.#show, interval);
  }

  disconnectedCallback() {
    window.removeEventListener('hashchange', this.#look);
    clearInterval(this.#timer);
  }

  #press = ({ target }: Event) => {
    const view = target instanceof Element ? target.closest<HTMLElement>('[data-view]')?.dataset['view'] : undefined;
    if (view === undefined) return;
    history.replaceState(null, '', view === 'alles' ? location.pathname : `#${view}`);
    this.#look();
    this.#say();
  };

  /** Shows the view of the address. A month may reach into the days that fold out; a day and a week never do. */
  #look = () => {
    const more = this.querySelector<HTMLDetailsElement>('[data-more-days]');
    if (more) more.open = viewIn(location.hash) === 'deze-maand';
    this.#show();
  };

  #show = () => {
    const now = Date.now();
    const isOver = ({ dataset: { over } }: HTMLElement) => Number(over) <= now;
    const view: AgendaView = viewIn(location.hash);
    const today = isoDateOf(localDayAt(now));
    for (const button of this.querySelectorAll<HTMLElement>('[data-view]'))
      button.setAttribute('aria-pressed', String(button.dataset['view'] === view));
    for (const item of this.#items) {
      const { date = '' } = item.closest<HTMLElement>('[data-date]')?.dataset ?? {};
      item.hidden = isOver(item) || !isInView(view, date, today);
    }
    this.#fillFirstDays(isOver);
    for (const part of this.querySelectorAll<HTMLElement>('[data-gathers]')) part.hidden = itemsIn(part).every(({ hidden }) => hidden);
    const left = this.#items.filter((item) => !isOver(item)).length;
    this.#part('empty', left === 0);
    this.#part('empty-view', left > 0 && this.#shown === 0);
  };

  #fillFirstDays(isOver: (item: HTMLElement) => boolean) {
    const first = this.querySelector('[data-first-days]');
    const left = [...this.querySelectorAll<HTMLElement>('li[data-gathers]')].filter((day) => !itemsIn(day).every(isOver));
    for (const day of left.slice(0, walkInDaysShown)) if (day.parentElement !== first) first?.append(day);
  }

  get #items(): HTMLElement[] {
    return itemsIn(this);
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
