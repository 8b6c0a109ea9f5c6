const focusable = 'input:not(:disabled), select:not(:disabled), textarea:not(:disabled), button:not(:disabled)';

/** Moves the focus to the element with an id, or to the first input inside it; of radio buttons to the one that is chosen. */
export function focusOn(document: Document, id: string): void {
  const element = document.getElementById(id);
  const first = element?.matches(focusable) === true ? element : element?.querySelector<HTMLElement>(focusable);
  if (first instanceof HTMLInputElement && first.type === 'radio') {
    const chosen = element?.querySelector<HTMLInputElement>(`input[name="${CSS.escape(first.name)}"]:checked`);
    (chosen ?? first).focus();
  } else {
    first?.focus();
  }
}
