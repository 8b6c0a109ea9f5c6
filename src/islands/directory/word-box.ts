import { queryMinLength, tidyQuery } from '../../directory/selection.ts';
import { beforeDrawing } from './frames.ts';

/** How long after the last key somebody rests, in milliseconds: a browser takes few addresses in a row, and a voice should not be cut off. */
const pause = 500;

/** What somebody does in the box. */
export interface BoxActions {
  /** The box was empty, and something is in it. */
  filled: (box: HTMLInputElement) => void;
  /** The first letters are in the box, in small letters: too few to look for. */
  began: (letters: string) => void;
  /** Other words are in the box; empty when there are too few letters to look for. Just before a frame, so keys that come together are one. */
  typed: (query: string) => void;
  /** Nothing was typed for a while, or {@link WordBox.settle} was called. */
  rested: () => void;
  /** The box is about to be typed in. */
  focused: () => void;
}

/** The box in which somebody types what is looked for. A page may have none. */
export class WordBox {
  readonly #box: HTMLInputElement | null;
  readonly #actions: BoxActions;
  #callOff: (() => void) | undefined;
  #timer = 0;
  /** What was last looked for. */
  #query = '';
  #isEmpty = true;

  constructor(root: ParentNode, actions: BoxActions) {
    this.#box = root.querySelector('input[type="search"]');
    this.#actions = actions;
    this.#box?.addEventListener('input', () => {
      // The browser lays a page out after a key, and again for the frame: what is changed in between is laid out twice.
      this.#callOff ??= beforeDrawing(this.#read);
    });
    this.#box?.addEventListener('focus', actions.focused);
  }

  /** Begins with what was typed before the script came, which goes before an address that may be of the page before. @returns false when there is nothing */
  begin(): boolean {
    if (this.#box === null || document.activeElement !== this.#box) return false;
    this.#actions.focused();
    if (this.#box.value === '') return false;
    this.#read();
    return true;
  }

  /** Writes other words in the box. Those that stand there in another form stay. */
  write(query: string) {
    this.#query = query;
    this.#callOff?.();
    this.#callOff = undefined;
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#isEmpty = query === '';
    if (this.#box && tidyQuery(this.#box.value) !== query) this.#box.value = query;
  }

  /** Does at once what waits for a frame or for rest. */
  settle() {
    if (this.#callOff !== undefined) this.#read();
    if (this.#timer !== 0) this.#rest();
  }

  #read = () => {
    this.#callOff?.();
    this.#callOff = undefined;
    const typed = tidyQuery(this.#box?.value ?? '');
    if (this.#box && this.#isEmpty && typed !== '') this.#actions.filled(this.#box);
    this.#isEmpty = typed === '';
    const isShort = typed.length < queryMinLength;
    if (isShort && typed !== '') this.#actions.began(typed.toLowerCase());
    const query = isShort ? '' : typed;
    if (query === this.#query) return;
    this.#query = query;
    this.#actions.typed(query);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(this.#rest, pause);
  };

  #rest = () => {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#actions.rested();
  };
}
