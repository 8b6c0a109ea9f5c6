/** What has the focus on a map: an item with its points, by their keys. */
interface Focused {
  key: string;
  spots: readonly string[];
}

/**
 * The item that gets the focus when the items on a map have changed: the same one; or the one in which it went up; or the first of those
 * into which it fell apart. `undefined` when nothing of it is in view.
 *
 * @param items in the order in which a keyboard reaches them
 */
export function focusAfter(focused: Focused, items: readonly Focused[]): string | undefined {
  if (items.some(({ key }) => key === focused.key)) return focused.key;
  const wanted = new Set(focused.spots);
  return items.find(({ spots }) => spots.some((spot) => wanted.has(spot)))?.key;
}
