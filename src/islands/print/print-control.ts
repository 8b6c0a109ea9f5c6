/** Shows what has `data-print`, and lets its button print the page: without a script there is no such button. */
export function showPrintControl(root: ParentNode): void {
  const control = root.querySelector<HTMLElement>('[data-print]');
  if (!control) return;
  control.hidden = false;
  control.addEventListener('click', () => {
    window.print();
  });
}
