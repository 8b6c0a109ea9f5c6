/** The number in a text, with a comma or a point; the text itself when it is none, so that the schema can say so. */
export function numberIn(text: string): number | string | undefined {
  const written = text.trim().replace(',', '.');
  if (written === '') return undefined;
  const number = Number(written);
  return Number.isFinite(number) ? number : text;
}
