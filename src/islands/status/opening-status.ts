import { fillTime, nextDayFromCompact, statusFromCompact } from '../../opening-hours/compact-status.ts';

/** How often a page that stays open looks again, in milliseconds. */
const interval = 20_000;

/**
 * Says whether a place is open now or later today, from the times in `data-hours`, in the place of the line that the page was made with:
 * the next opening with its date. That line comes back when there is nothing to say of today, until `data-until` (epoch milliseconds):
 * after that it is not true any more, and the next day in `data-hours` is named, or else nothing. `data-open`, `data-opens` and
 * `data-next` hold the words, with %.% for the time and % for the day; after the day `data-next` may hold the two times of the opening.
 * Without `data-next` no day is named.
 */
class OpeningStatus extends HTMLElement {
  #made: Node[] = [];
  #timer = 0;

  connectedCallback() {
    // A card can be taken out of a list and put back, with a line of its own by then.
    if (this.#made.length === 0) this.#made = [...this.childNodes];
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
    const { state, text } = this.#today(now) ?? this.#later(now);
    this.hidden = text === '';
    // The same text is not written again: a screen reader would read it out once more.
    if (text === undefined) {
      if (this.dataset.state !== undefined && this.dataset.state !== state) this.replaceChildren(...this.#made);
    } else if (this.textContent !== text) this.textContent = text;
    this.dataset.state = state;
  }

  /** What there is to say of today: open now, or opens later. */
  #today(now: number): Line | undefined {
    const { hours = '', open = '', opens = '' } = this.dataset;
    const [isOpen, minutes] = statusFromCompact(hours, now) ?? [];
    if (minutes === undefined) return undefined;
    return { state: isOpen ? 'open' : 'today', text: fillTime(isOpen ? open : opens, minutes) };
  }

  /** The line the page was made with as long as it is true, after that the next day that is known of. */
  #later(now: number): Line {
    const { hours = '', next = '', until } = this.dataset;
    if (!(Number(until) <= now)) return { state: 'made' };
    const opening = nextDayFromCompact(hours, now);
    if (opening === undefined) return { state: 'passed', text: '' };
    const named = next.replace('%', writeDay(opening.day * 86_400_000));
    return { state: 'later', text: fillTime(fillTime(named, opening.opens), opening.closes) };
  }
}

let dayFormat: Intl.DateTimeFormat | undefined;

/** The day of an instant. Days are counted without a zone, so UTC writes the right one. */
function writeDay(instant: number): string {
  // Made once: a list has a line on each card. In Arabic too with the digits of telephones and doors in the Netherlands.
  dayFormat ??= new Intl.DateTimeFormat(`${document.documentElement.lang}-u-nu-latn`, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return dayFormat.format(instant);
}

/** What the element shows; without a text the line the page was made with. */
interface Line {
  state: string;
  text?: string;
}

customElements.define('opening-status', OpeningStatus);
