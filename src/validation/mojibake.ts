/** A text in which letters were garbled: UTF-8 that a program took for Windows-1252, so that ö became Ã¶. */
export interface Mojibake {
  /** The first garbled word. */
  word: string;
  /** The word as it was meant. */
  meant: string;
  /** The whole text as it was meant. */
  text: string;
}

/** The characters of Windows-1252 at 80-9F (hexadecimal); an empty place is a control character. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Two or more characters that as bytes of Windows-1252 are one character of UTF-8. */
const sequence = new RegExp(`[\\u00C3-\\u00DF\\u00C2][${upper}\\u00A0-\\u00BF]|[\\u00E0-\\u00EF][${upper}\\u00A0-\\u00BF]{2}`, 'gu');

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Finds garbled letters; `undefined` when a text has none. */
export function mojibakeIn(text: string): Mojibake | undefined {
  if (text.search(sequence) === -1) return undefined;
  // A no-break space may be half of a garbled letter (à), so words are parted by ordinary spaces only.
  const word = text.split(/[ \t\r\n]+/).find((part) => repaired(part) !== part);
  return word === undefined ? undefined : { word, meant: repaired(word), text: repaired(text) };
}

const repaired = (text: string) => text.replace(sequence, (garbled) => decode(garbled) ?? garbled);

function decode(garbled: string): string | undefined {
  const bytes = Uint8Array.from(garbled, (char) => {
    const at = upper.indexOf(char);
    return at === -1 ? char.charCodeAt(0) : 0x80 + at;
  });
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
