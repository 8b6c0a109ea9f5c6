import { isListAddress } from '../../directory/address-keys.ts';
import { afterHash } from '../../sites/words-in-address.ts';

/** What first use of a control is, and the events that tell it. `toggle` and `focusin` of what is inside are caught on their way down. */
const uses = ['toggle', 'focusin', 'submit', 'change', 'click', 'portal-map:open'] as const;

/** Milliseconds after which a script that has not come counts as failed; as long as the data may take. */
const patience = 10_000;

/** Milliseconds after which somebody who waits is told so. */
const quiet = 2000;

/**
 * Makes of a page with services a list that can be filtered. The controls that need it are shown; the rest of the script and the data are
 * fetched when one of them is first used, or at once when the address has a selection. Until then, and when it fails, the page is as it was
 * made. `data-href`, `data-all` and `data-selection` are the frame of the list (`list-state.ts`).
 */
class PortalDirectory extends HTMLElement {
  #started: Promise<boolean> | undefined;
  /** What has nothing in it without the script. */
  #controls: HTMLElement[] = [];

  connectedCallback() {
    if (this.#started || this.querySelector('[data-directory-source]') === null) return;
    this.#controls = [...this.querySelectorAll<HTMLElement>('[data-group][hidden], [data-order][hidden]')];
    this.#show(true);
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
    // Of what can be pressed only the button for the own place needs the script.
    const button = event.type === 'click' && target instanceof Element ? target.closest<HTMLElement>('[data-locate]') : undefined;
    if (button === null) return;
    // What is chosen while the script is still on its way is chosen all the same.
    const choice = event.type === 'change' && target instanceof HTMLSelectElement ? target.value : undefined;
    void this.#start().then((started) => {
      if (started && choice !== undefined && target instanceof HTMLSelectElement) {
        target.value = choice;
        target.dispatchEvent(new Event('change', { bubbles: true }));
      }
      // A press that came before the script is done again.
      if (started) button?.click();
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
      this.#show(started);
      if (started) for (const use of uses) this.removeEventListener(use, this.#use, true);
      else this.#started = undefined;
      return started;
    }));
  }

  async #load(): Promise<boolean> {
    const timer = setTimeout(() => {
      this.#say('busy');
    }, quiet);
    try {
      const { startDirectory } = await Promise.race([
        import('./start.ts'),
        new Promise<never>((_, fail) => {
          setTimeout(fail, patience);
        }),
      ]);
      return await startDirectory(this);
    } catch {
      this.#say('failed');
      return false;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Shows the controls, or folds them in and takes them away; the one with the focus stays, so that nobody loses their place. */
  #show(isUseful: boolean) {
    for (const control of this.#controls) {
      if (!isUseful && control instanceof HTMLDetailsElement) control.open = false;
      control.hidden = !isUseful && !control.contains(document.activeElement);
    }
  }

  /** Shows a notice, in words of the page: the script that says other things above the list may not be there. */
  #say(word: 'busy' | 'failed') {
    const notice = this.querySelector<HTMLElement>('[data-notice]');
    const line = notice?.querySelector('[role="status"]');
    if (!notice || !line) return;
    notice.hidden = false;
    line.textContent = notice.dataset[word] ?? '';
  }
}

customElements.define('portal-directory', PortalDirectory);
