import type { Selected, TextEdit } from './toolbar.ts';

/** What stands in a textarea, and what is selected in it. */
export const selectedIn = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): Selected => ({
  text: value,
  start: selectionStart,
  end: selectionEnd,
});

/** Makes an edit in a textarea as if it was typed, so that the browser can undo it. */
export function applyEdit(area: HTMLTextAreaElement, { start, end, put, select }: TextEdit): void {
  area.focus();
  area.setSelectionRange(start, end);
  // Only this command adds to what Ctrl+Z takes back. A browser without it gets the text all the same.
  const isDone = start === end && put === '' ? true : document.execCommand(put === '' ? 'delete' : 'insertText', false, put);
  if (!isDone) {
    area.setRangeText(put, start, end);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
  area.setSelectionRange(select.start, select.end);
}
