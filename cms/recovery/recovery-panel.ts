import { button, make } from '../guard/dialogs.ts';
import { recoveryNl as texts } from './recovery.nl.ts';
import { workKey, type UnsavedWork } from './unsaved-work.ts';
import { describeWork } from './work-in-words.ts';

/** What the panel asks, and what an editor does with it. */
export interface PanelActions {
  /** “Plekken”, of a collection of the CMS. */
  collectionName: (collection: string) => string | undefined;
  restore: (work: UnsavedWork) => void;
  drop: (work: UnsavedWork) => void;
}

/** The list, above the page, of what was not saved. */
export class RecoveryPanel {
  readonly #actions: PanelActions;
  /** What is shown, and of what, by its keys. */
  #open: { element: HTMLElement; shown: string } | undefined;

  constructor(actions: PanelActions) {
    this.#actions = actions;
  }

  get isShown(): boolean {
    return this.#open !== undefined;
  }

  /** Shows some work in the place of what was shown; nothing when there is none. */
  show(found: readonly UnsavedWork[]) {
    const shown = found.map(workKey).join('\n');
    // Who is on a button of it stays there.
    if (this.#open?.shown === shown) return;
    this.#hide();
    if (found.length === 0) return;
    const rows = make('ul');
    const element = make('section', { class: 'cms-recovery', 'aria-labelledby': 'cms-recovery' });
    const later = button(texts.later, () => {
      this.#hide();
    });
    rows.append(...found.map((work) => this.#row(work)));
    element.append(make('h2', { id: 'cms-recovery' }, texts.title), make('p', {}, texts.text), rows, later);
    document.body.prepend(element);
    this.#open = { element, shown };
  }

  #row(work: UnsavedWork): HTMLElement {
    const restore = button(texts.restore, () => {
      this.#actions.restore(work);
    });
    restore.classList.add('cms-button--main');
    const drop = button(texts.drop, () => {
      if (window.confirm(texts.sure)) this.#actions.drop(work);
    });
    return make('li', {}, make('span', {}, describeWork(work, this.#actions.collectionName)), restore, drop);
  }

  #hide() {
    this.#open?.element.remove();
    this.#open = undefined;
  }
}
