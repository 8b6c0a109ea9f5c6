import { compactTime, statusFromCompact } from '../../opening-hours/compact-status.ts';

/** How often a page that stays open looks again, in milliseconds. */
const interval = 20_000;

/**
 * Says whether a place is open now or later today, from the times in `data-hours`, in the place of the line that the page was made with:
 * the next opening with its date. That line comes back when there is nothing to say of today, until `data-until` (epoch milliseconds):
 * after that it is not true any more. `data-open` and `data-opens` hold the words, with % for the time.
 */
class OpeningStatus extends HTMLElement {
  #made: Node[] = [];
  #timer = 0;

  connectedCallback() {
    this.#made = [...this.childNodes];
    this.#show();
    this.#timer = window.setInterval(() => {
      this.#show();
    }, interval);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  #show() {
    const { hours = '', until, open: openText = '', opens: opensText = '' } = this.dataset;
    const now = Date.now();
    const [open, minutes] = statusFromCompact(hours, now) ?? [];
    const state = minutes === undefined ? '' : open ? 'open' : 'today';
    const text = minutes === undefined ? '' : (open ? openText : opensText).replace('%', compactTime(minutes));
    this.hidden = text === '' && Number(until) <= now;
    // The same text is not written again: a screen reader would read it out once more.
    if (text !== '' && this.textContent !== text) this.textContent = text;
    if (text === '' && this.dataset.state) this.replaceChildren(...this.#made);
    this.dataset.state = state;
  }
}

customElements.define('opening-status', OpeningStatus);
