/**
 * Whether two texts have the same letters and digits in the same order, so that putting one in the place of the other loses nothing: “6661ab” and
 * “6661 AB”, “www.voorbeeld.nl” and “https://www.voorbeeld.nl”.
 */
export const isSameWriting = (a: string, b: string): boolean => bare(a) === bare(b);

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/^\s*https:\/\//, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
