/** How long Decap may still put an entry that it fetched in the place of the form, in milliseconds. */
const window = 15_000;

/**
 * What an editor changes while an entry is being saved. When it is saved Decap fetches it anew and puts that into the form, over what was typed
 * meanwhile. It does the same when a form is opened twice, one right after the other: what it fetched for the first comes into the second.
 */
export class EditsWhileSaving {
  readonly #now: () => number;
  readonly #edits = new Map<string, unknown>();
  #since = -Infinity;

  /** @param now epoch milliseconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** A save begins. */
  begin() {
    this.#edits.clear();
    this.#since = this.#now();
  }

  /** Something was put back into a form that was just opened. What is noted of its other fields stays. */
  hold() {
    if (!this.isSaving) this.begin();
  }

  /** Nothing will come in the place of the form any more: the save was refused, or another page was opened. */
  end() {
    this.#edits.clear();
    this.#since = -Infinity;
  }

  /** A field was changed by its editor. @param field its entry and its name */
  note(field: string, value: unknown) {
    if (this.isSaving) this.#edits.set(field, value);
  }

  /** Whether a change of a field is not in the last save. */
  has(field: string): boolean {
    return this.isSaving && this.#edits.has(field);
  }

  /** What was typed in a field and stands there no more; `undefined` when nothing was lost. */
  lost(field: string, now: unknown): { value: unknown } | undefined {
    if (!this.isSaving || !this.#edits.has(field)) return undefined;
    const value = this.#edits.get(field);
    return JSON.stringify(value) === JSON.stringify(now) ? undefined : { value };
  }

  /** Whether Decap may still put the saved entry in the place of the form. */
  get isSaving(): boolean {
    return this.#now() - this.#since < window;
  }
}
