/**
 * How a word sounds in Dutch, for those who write as they speak: `verkragt` and `verkracht`, `jeugtzorg` and `jeugdzorg`, `sitasie` and
 * `citatie` have one key. A key to compare by, not a word.
 *
 * @param word normalised
 */
export function sounds(word: string): string {
  return alike.reduce((text, [letters, sound]) => text.replace(letters, sound), word);
}

const alike: readonly (readonly [RegExp, string])[] = [
  [/eaux?/g, 'o'],
  [/x/g, 'ks'],
  [/ei|ij|ey/g, 'Y'],
  [/auw|ouw|au|ou/g, 'A'],
  [/sch(?=[aeiouyYA])|sg/g, 'sG'],
  [/ch|g/g, 'G'],
  [/th/g, 't'],
  [/ph|v/g, 'f'],
  [/tie(?=[a-z]*$)/g, 'si'],
  [/qu/g, 'kw'],
  [/c(?=[eiyY])/g, 's'],
  [/c|q/g, 'k'],
  [/z/g, 's'],
  [/ie/g, 'i'],
  [/y/g, 'i'],
  [/uw/g, 'w'],
  // At the end of a syllable d sounds as t, b as p.
  [/dt|d(?=[^aeiouYAlrjwn]|$)/g, 't'],
  [/b(?=[^aeiouYAlrj]|$)/g, 'p'],
  [/(.)\1+/g, '$1'],
];
