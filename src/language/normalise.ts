/**
 * A text as it is compared: small letters without accents, one way of writing for what is written in several. `Één` and `een`, `ĳ` and `ij`,
 * the Turkish `ı` and `i`, and the forms of the Arabic alif are the same. Marks and signs stay; `wordsOf` takes them out.
 */
export function normalise(text: string): string {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      // What lower case makes of İ holds a mark of its own.
      .normalize('NFKD')
      .replace(/[\p{M}\u0640\u00AD]/gu, '')
      .replace(/[ıøłđßæœىة’‘ʼ`´]/g, (sign) => oneWay[sign] ?? sign)
  );
}

/** Letters that stand for others and do not come apart in Unicode. */
const oneWay: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ى: 'ي',
  ة: 'ه',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
};
