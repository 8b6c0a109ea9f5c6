/** How many services a list can have: more is no longer a choice, and its address would become too long to send. */
export const mostIds = 50;

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const idMaxLength = 80;

/**
 * The ids of services in a text with commas between them, each once, in that order. What cannot be an id is left out, and so is what comes
 * after {@link mostIds}: the text comes from an address or from a browser, and anybody can have written it.
 */
export function readIds(text: string): string[] {
  const ids = text.slice(0, mostIds * (idMaxLength + 1)).split(',');
  return [...new Set(ids.filter((id) => id.length <= idMaxLength && idForm.test(id)))].slice(0, mostIds);
}

/** The text of which {@link readIds} makes these ids again. */
export const writeIds = (ids: readonly string[]): string => ids.join(',');

/** A list with an id at its end, or without it. A full list stays as it is. */
export const toggled = (ids: readonly string[], id: string): string[] =>
  ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id].slice(0, mostIds);
