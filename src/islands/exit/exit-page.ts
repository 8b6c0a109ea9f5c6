import { afterKey, noPresses, pressesLeft } from './shift-presses.ts';

/**
 * Leaves the site by the link inside, at once: on a click, or after Shift three times. This page is replaced in the history, so that one
 * step back does not show it, and it is empty while the other is on its way. A step further back shows no words that were looked for.
 * `data-twice` and `data-once` say how many presses are left;
 * who uses a screen reader hears it.
 */
class ExitPage extends HTMLElement {
  #presses = noPresses;

  connectedCallback() {
    this.querySelector('[hidden]')?.removeAttribute('hidden');
    this.querySelector('a')?.addEventListener('click', this.#leave);
    document.addEventListener('keydown', this.#count);
    document.addEventListener('keyup', this.#count);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#count);
    document.removeEventListener('keyup', this.#count);
  }

  #count = ({ type, key, timeStamp }: KeyboardEvent) => {
    // A key that is held comes as one `keydown` after the other; it counts when it is let go.
    const before = pressesLeft(this.#presses);
    this.#presses = afterKey(this.#presses, { type: type === 'keyup' ? 'keyup' : 'keydown', key, time: timeStamp });
    const left = pressesLeft(this.#presses);
    if (left === 0) this.#leave();
    else if (left !== before) this.#say(left);
  };

  #say(left: number) {
    const status = this.querySelector('[role="status"]');
    const texts: Record<number, string | undefined> = { 1: this.dataset['once'], 2: this.dataset['twice'] };
    if (status) status.textContent = texts[left] ?? '';
  }

  #leave = (event?: Event) => {
    const link = this.querySelector('a');
    if (!link) return;
    event?.preventDefault();
    document.title = link.hostname;
    document.documentElement.hidden = true;
    location.replace(link.href);
    // For `drop-words.ts`; it says nothing of what was read, and is gone with the tab. Last, because a browser that keeps nothing may stop here.
    sessionStorage['weg'] = '';
  };
}

customElements.define('exit-page', ExitPage);
