// Numbers as text. A column of one number a row is base 36 with commas. A column of rows with several numbers is base 26 in letters, as many for
// each number as the largest needs; the last letter of a row is a capital, and a row without numbers is a full stop. Without separators it
// compresses best.

/** A column with a number, or nothing, in each row. */
export const packNumbers = (numbers: readonly (number | undefined)[]): string =>
  numbers.map((number) => number?.toString(36) ?? '').join(',');

/** How many letters a number below `limit` needs. */
function lettersFor(limit: number): number {
  let letters = 1;
  for (let most = 26; most < limit; most *= 26) letters++;
  return letters;
}

/** A column with numbers below `limit` in each row. */
export function packRows(rows: readonly (readonly number[])[], limit: number): string {
  const width = lettersFor(limit);
  const written = (number: number) =>
    Array.from({ length: width }, (_, index) => String.fromCharCode(97 + (Math.floor(number / 26 ** (width - 1 - index)) % 26))).join('');
  const row = (text: string) => (text === '' ? '.' : text.slice(0, -1) + text.slice(-1).toUpperCase());
  return rows.map((numbers) => row(numbers.map(written).join(''))).join('');
}

/** Reads {@link packNumbers}. Throws when it has not `size` rows, or one of them is no number. */
export function unpackNumbers(text: unknown, size: number): (number | undefined)[] {
  const rows = size === 0 && text === '' ? [] : must(typeof text === 'string', text as string).split(',');
  must(rows.length === size, 0);
  return rows.map((row) => (row === '' ? undefined : must(/^-?[0-9a-z]{1,8}$/.test(row), parseInt(row, 36))));
}

/** Reads {@link packRows}. Throws when it has not `size` rows, or something in them is no number below `limit`. */
export function unpackRows(text: unknown, size: number, limit: number): number[][] {
  const width = lettersFor(limit);
  const rows: number[][] = [];
  let row: number[] = [];
  let number = 0;
  let letters = 0;
  for (const letter of must(typeof text === 'string', text as string)) {
    if (letter !== '.') {
      number = number * 26 + must(/[a-z]/i.test(letter), parseInt(letter, 36)) - 10;
      if (++letters === width) {
        row.push(below(number, limit));
        number = letters = 0;
      }
      if (letter > 'Z') continue;
    }
    // The end of a row: not in the middle of a number, and a full stop stands alone.
    must(letters === 0 && (letter === '.') === (row.length === 0), 0);
    rows.push(row);
    row = [];
  }
  must(letters === 0 && row.length === 0, 0);
  return must(rows.length === size, rows);
}

/** One of `values` for each row, by its digit. Throws when there are not `size` rows. */
export function digits<T>(text: unknown, values: readonly T[], size: number): T[] {
  const rows = must(typeof text === 'string' && text.length === size, [...(text as string)]);
  return rows.map((digit) => values[below(Number(digit), values.length)] as T);
}

/** A place in a list of `limit` items. Throws when there is no such place. */
export const below = (number: number, limit: number): number => must(number >= 0 && number < limit, number);

/** A list of texts, `size` long if that is given. Throws when it is none. */
export function texts(value: unknown, size?: number): string[] {
  const list = must(Array.isArray(value), value as unknown[]);
  return must(list.every((item) => typeof item === 'string') && (size === undefined || list.length === size), list as string[]);
}

/** The value, when the condition holds; else throws: the data is broken. */
export function must<T>(condition: boolean, value: T): T {
  if (!condition) throw new TypeError('The data of the directory is broken.');
  return value;
}
