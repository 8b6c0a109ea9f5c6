import { must } from '../directory/columns.ts';

// Rows of ascending numbers, each as its step from the one before: most steps are small. A step is a letter for its rest by 26, after as many signs
// as what is above that needs, 32 to a sign. The last letter of a row is a capital, and a row without numbers is a full stop.

const signs = '0123456789!#$%&()*+,-/:;<=>?@[]^';
const letter = (number: number) => String.fromCharCode(97 + number);

/** Rows of numbers as text. */
export const packAscending = (rows: readonly (readonly number[])[]): string =>
  rows
    .map((row) => {
      const text = row.map((number, index) => writeStep(number - (index === 0 ? 0 : (row[index - 1] ?? 0)))).join('');
      return text === '' ? '.' : text.slice(0, -1) + text.slice(-1).toUpperCase();
    })
    .join('');

function writeStep(step: number): string {
  let text = letter(step % 26);
  for (let above = Math.floor(step / 26); above > 0; above = Math.floor(above / 32)) text = (signs[above % 32] ?? '') + text;
  return text;
}

/** Reads {@link packAscending}. Throws when it has not `size` rows, or something in them is no number below `limit`. */
export function unpackAscending(text: unknown, size: number, limit: number): number[][] {
  const written = must(typeof text === 'string', text as string);
  const rows: number[][] = [];
  let row: number[] = [];
  let above = 0;
  let number = 0;
  for (let at = 0; at < written.length; at++) {
    const sign = written[at] ?? '';
    const code = written.charCodeAt(at) | 32;
    if (sign !== '.' && code >= 97 && code <= 122) {
      number += above * 26 + code - 97;
      row.push(must(number < limit, number));
      above = 0;
      if (sign >= 'a') continue;
    } else if (sign !== '.') {
      above = must(above < limit, above) * 32 + must(signs.includes(sign), signs.indexOf(sign));
      continue;
    }
    // The end of a row: not in the middle of a number, and a full stop stands alone.
    must(above === 0 && (sign === '.') === (row.length === 0), 0);
    rows.push(row);
    row = [];
    number = 0;
  }
  must(above === 0 && row.length === 0, 0);
  return must(rows.length === size, rows);
}
