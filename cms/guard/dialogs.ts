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
  const close = make('button', { type: 'button', class: 'cms-button cms-button--main' }, texts.close);
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

/** Shows what an editor wrote beside what a colleague wrote. */
export function showConflict(mine: string, theirs: string | undefined) {
  const status = make('p', { role: 'status' });
  const copy = make('button', { type: 'button', class: 'cms-button' }, texts.stale.copy);
  const own = column(texts.stale.mine, mine);
  copy.addEventListener('click', () => {
    own.area.select();
    void navigator.clipboard.writeText(mine).then(() => {
      status.textContent = texts.stale.copied;
    });
  });
  showDialog(
    texts.stale.title,
    make('p', {}, theirs === undefined ? texts.stale.gone : texts.stale.text),
    make('div', { class: 'cms-dialog__columns' }, own.part, ...(theirs === undefined ? [] : [column(texts.stale.theirs, theirs).part])),
    copy,
    status,
  );
}

function column(label: string, text: string): { part: HTMLElement; area: HTMLTextAreaElement } {
  const area = make('textarea', { class: 'cms-input', rows: '14', readonly: '' }) as HTMLTextAreaElement;
  area.value = text;
  return { part: make('label', {}, label, area), area };
}
