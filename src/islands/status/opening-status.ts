import { compactTime, statusFromCompact } from '../../opening-hours/compact-status.ts';

/** How often a page that stays open looks again, in milliseconds. */
const interval = 20_000;

/** Says whether a place is open now, from the times that stand in `data-hours`. Says nothing when it cannot be sure. */
class OpeningStatus extends HTMLElement {
  #timer = 0;

  connectedCallback() {
    this.#show();
    this.#timer = window.setInterval(() => {
      this.#show();
    }, interval);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  #show() {
    const now = Date.now();
    const [open, minutes] = statusFromCompact(this.dataset.hours ?? '', now) ?? [];
    this.dataset.state = open ? 'open' : 'closed';
    const text = minutes === undefined ? '' : `${open ? 'Nu open tot' : 'Vandaag open vanaf'} ${compactTime(minutes)} uur`;
    // The same text is not written again: a screen reader would read it out once more.
    if (this.textContent !== text) this.textContent = text;
    hidePassed(now);
  }
}

/** Hides what was true until an instant that has passed: the next opening on a page that was made some time ago. */
function hidePassed(now: number) {
  for (const element of document.querySelectorAll<HTMLElement>('[data-until]')) element.hidden = Number(element.dataset.until) < now;
}

customElements.define('opening-status', OpeningStatus);
