/** A slip in how a value was written, whatever the field: the value without it, and what to tell. */
export interface WrittenSlip {
  kind: 'word-quotes' | 'half-quotes' | 'invisible-space';
  /** The value that was meant. */
  text: string;
}

/** Quotes that word processors make of straight ones: “16:00”, „16:00”, ‘16:00’, «16:00». */
const wordQuoted = /^[“”„‟«»‘’‚‛](.*?)[“”„‟«»‘’‚‛"']?$|^["']?(.*?)[“”„‟«»]$/su;

/** One straight quote of two: `14:00"`. */
const halfQuoted = /^["'](.*[^"'])$|^([^"'].*)["']$/s;

/** Spaces that look like a space or like nothing and are no space to a computer: no-break, thin, zero-width. */
const oddSpaces = /[\u00A0\u1680\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF]/g;

/** Recognises a slip in the writing of a text value; `undefined` when there is none. */
export function writtenSlip(raw: string): WrittenSlip | undefined {
  const spaced = raw.replace(oddSpaces, (space) => (/[\u200B\u2060\uFEFF]/.test(space) ? '' : ' ')).trim();
  const inWordQuotes = wordQuoted.exec(spaced);
  if (inWordQuotes !== null) return { kind: 'word-quotes', text: (inWordQuotes[1] ?? inWordQuotes[2] ?? '').trim() };
  const half = halfQuoted.exec(spaced);
  if (half !== null) return { kind: 'half-quotes', text: (half[1] ?? half[2] ?? '').trim() };
  return spaced === raw.trim() ? undefined : { kind: 'invisible-space', text: spaced };
}
