/**
 * A part of a page that its template always has.
 *
 * @throws {Error} when it is not there: template and script do not belong together
 */
export function partOf<E extends HTMLElement>(root: ParentNode, selector: string): E {
  const part = root.querySelector<E>(selector);
  if (part === null) throw new Error(`The page has no ${selector}.`);
  return part;
}

/** Writes the text of a button or link of `button.astro`. */
export function setLabel(part: HTMLElement, text: string) {
  const label = part.querySelector('.nl-button__label');
  if (label) label.textContent = text;
}
