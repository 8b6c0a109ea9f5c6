/** A text with its marks (%) filled in, the first value in the place of the first. What is filled in is not read for marks again. */
export function fill(text: string, ...values: (string | number)[]): string {
  let next = 0;
  return text.replace(/%/g, () => String(values[next++] ?? ''));
}
