import { button, make, showDialog } from '../guard/dialogs.ts';
import { recoveryNl as texts } from './recovery.nl.ts';
import type { UnsavedWork } from './unsaved-work.ts';
import { fieldOf } from './work-in-words.ts';

/**
 * Shows fields of some work in a window, to copy them or to throw them away.
 *
 * @param lines what stands above them
 * @param drop called when the editor throws the work away
 */
export function showWritten(
  title: string,
  lines: readonly HTMLElement[],
  work: UnsavedWork,
  names: readonly string[],
  drop: () => void,
): HTMLDialogElement {
  const written = names.map((name) => {
    const value = work.fields[name];
    return { label: fieldOf(work, name), text: typeof value === 'string' ? value : (JSON.stringify(value, undefined, 2) ?? '') };
  });
  const parts = written.map(({ label, text }) => {
    const area = make('textarea', { class: 'cms-input', rows: '6', readonly: '' }) as HTMLTextAreaElement;
    area.value = text;
    return make('label', {}, label, area);
  });
  const [only] = written.length === 1 ? written : [];
  const all = only?.text ?? written.map(({ label, text }) => `${label}\n${text}`).join('\n\n');
  const copied = make('p', { role: 'status' });
  const copy = button(texts.copy, () => {
    void navigator.clipboard.writeText(all).then(() => {
      copied.textContent = texts.copied;
    });
  });
  const throwAway = button(texts.dropMine, () => {
    if (!window.confirm(texts.sure)) return;
    drop();
    dialog.close();
  });
  const dialog = showDialog(title, ...lines, ...parts, copy, throwAway, copied);
  return dialog;
}
