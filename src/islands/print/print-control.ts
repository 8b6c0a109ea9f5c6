/**
 * Shows what has `data-print`, and lets its button print the page: without a script there is no such button. The part of the page that holds
 * nothing else (`data-print-part`) is shown with it.
 */
export function showPrintControl(root: ParentNode): void {
  const control = root.querySelector<HTMLElement>('[data-print]');
  if (!control) return;
  control.hidden = false;
  control.closest('[data-print-part]')?.removeAttribute('hidden');
  control.addEventListener('click', () => {
    window.print();
  });
}
