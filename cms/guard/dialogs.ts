import { guardNl as texts } from './guard.nl.ts';

/** Makes an element with attributes and what is in it. Text is text: nothing an editor wrote becomes HTML. */
export function make(name: string, attributes: Readonly<Record<string, string>> = {}, ...inside: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...inside);
  return element;
}

let count = 0;

/** Shows a window above the page, with a button that closes it. Escape closes it too, and the focus goes back. */
export function showDialog(title: string, ...inside: Node[]): HTMLDialogElement {
  const id = `cms-dialog-${String((count += 1))}`;
  const close = make('button', { type: 'button', class: 'cms-button' }, texts.close);
  const dialog = make(
    'dialog',
    { class: 'cms-dialog', 'aria-labelledby': id },
    make('h2', { id }, title),
    ...inside,
    close,
  ) as HTMLDialogElement;
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** Shows sentences below each other. */
export const showList = (title: string, text: string, sentences: readonly string[]): HTMLDialogElement =>
  showDialog(title, make('p', {}, text), make('ul', {}, ...sentences.map((sentence) => make('li', {}, sentence))));

/** Two versions of an entry of which neither knows the other. */
export interface Conflict {
  /** The file as this editor would save it, and as it is now; `undefined` when it was taken away. */
  mine: string;
  theirs: string | undefined;
  /** The labels of the fields that each changed, as far as that is known. */
  changed: { mine: readonly string[]; theirs: readonly string[] };
  /** Puts what this editor changed into the entry as it is now; left out when that cannot be. */
  reapply?: () => void;
}

/** What a conflict is told with. */
export type ConflictTexts = typeof texts.stale;

/** Shows what an editor wrote beside what a colleague wrote, with the way to go on. */
export function showConflict({ mine, theirs, changed, reapply }: Conflict, words: ConflictTexts) {
  const own = column(words.mine, mine);
  const copied = make('p', { role: 'status' });
  const copy = button(words.copy, () => {
    own.area.select();
    void navigator.clipboard.writeText(mine).then(() => {
      copied.textContent = words.copied;
    });
  });
  if (theirs === undefined) {
    showDialog(words.title, make('p', {}, words.gone), own.part, copy, copied);
    return;
  }
  const again = button(words.reapply, () => {
    dialog.close();
    reapply?.();
  });
  again.classList.add('cms-button--main');
  const files = make('div', { class: 'cms-dialog__columns' }, own.part, column(words.theirs, theirs).part);
  const dialog = showDialog(
    words.title,
    make('p', {}, words.text),
    ...fieldList(words.fields.mine, changed.mine),
    ...fieldList(words.fields.theirs, changed.theirs),
    ...(reapply === undefined ? [make('p', {}, words.byHand)] : [make('p', {}, words.reapplyText), again]),
    make('details', {}, make('summary', {}, words.files), files, copy, copied),
  );
}

const fieldList = (title: string, labels: readonly string[]): HTMLElement[] =>
  labels.length === 0 ? [] : [make('p', {}, make('strong', {}, title), ` ${labels.join(', ')}.`)];

/** A button of ours. */
export function button(label: string, press: () => void): HTMLElement {
  const element = make('button', { type: 'button', class: 'cms-button' }, label);
  element.addEventListener('click', press);
  return element;
}

function column(label: string, text: string): { part: HTMLElement; area: HTMLTextAreaElement } {
  const area = make('textarea', { class: 'cms-input', rows: '14', readonly: '' }) as HTMLTextAreaElement;
  area.value = text;
  return { part: make('label', {}, label, area), area };
}
