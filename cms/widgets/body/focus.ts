/** Moves the focus to the element with an id, or to the first input inside it; to its first button when there is none. */
export function focusOn(document: Document, id: string): void {
  const element = document.getElementById(id);
  const found = element?.matches('input, select, textarea, button, [tabindex]') === true ? element : undefined;
  (
    found ??
    element?.querySelector<HTMLElement>('input, select, textarea') ??
    element?.querySelector<HTMLElement>('button:not(:disabled)')
  )?.focus();
}
