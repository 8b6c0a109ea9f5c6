import { isListAddress } from '../../directory/address-keys.ts';
import { afterHash } from '../../sites/words-in-address.ts';

/** What first use of a control is, and the events that tell it. `toggle` and `focusin` of what is inside are caught on their way down. */
const uses = ['toggle', 'focusin', 'submit', 'change', 'portal-map:open'] as const;

/**
 * Makes of a page with services a list that can be filtered. The controls that need it are shown; the rest of the script and the data are
 * fetched when one of them is first used, or at once when the address has a selection. Until then, and when it fails, the page is as it was
 * made. `data-href`, `data-all` and `data-selection` are the frame of the list (`list-state.ts`).
 */
class PortalDirectory extends HTMLElement {
  #started: Promise<boolean> | undefined;

  connectedCallback() {
    if (this.#started || this.querySelector('[data-directory-source]') === null) return;
    for (const control of this.querySelectorAll('[data-group], [data-order]')) control.removeAttribute('hidden');
    for (const use of uses) this.addEventListener(use, this.#use, true);
    window.addEventListener('hashchange', this.#look);
    this.#look();
  }

  disconnectedCallback() {
    window.removeEventListener('hashchange', this.#look);
  }

  #look = () => {
    if (isListAddress(location)) void this.#start();
  };

  #use = (event: Event) => {
    const { target } = event;
    if (event.type === 'submit') event.preventDefault();
    // Links and cards are no controls; a part that folds in asks for nothing.
    if (event.type === 'focusin' && !(target instanceof HTMLInputElement)) return;
    if (target instanceof HTMLDetailsElement && !target.open) return;
    void this.#start().then((started) => {
      // What was typed is looked for all the same.
      if (!started && event.type === 'submit' && target instanceof HTMLFormElement) {
        location.assign(target.action + afterHash(target.querySelector('input')?.value.trim()));
      }
    });
  };

  /** @returns false when what it takes did not come; then the next use tries again */
  #start(): Promise<boolean> {
    // One press can be several uses: Enter in a box is a change and then a submit.
    return (this.#started ??= this.#load().then((started) => {
      if (started) for (const use of uses) this.removeEventListener(use, this.#use, true);
      else this.#started = undefined;
      return started;
    }));
  }

  async #load(): Promise<boolean> {
    try {
      const { startDirectory } = await import('./start.ts');
      return await startDirectory(this);
    } catch {
      return false;
    }
  }
}

customElements.define('portal-directory', PortalDirectory);
