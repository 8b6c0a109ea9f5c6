import { expect, test } from 'vitest';
import { matchItems } from '../../../../cms/formats/match-items.ts';

const row = (day: string, opens: string, closes: string) => ({ day, opens, closes });
const [monday, tuesday] = [row('monday', '09:00', '12:00'), row('tuesday', '10:00', '13:00')];

test.each([
  ['nothing changed', ['a', 'b'], ['a', 'b'], [0, 1]],
  ['one is new in the middle', ['a', 'b'], ['a', 'x', 'b'], [0, undefined, 1]],
  ['one is new at the end', ['a'], ['a', 'x'], [0, undefined]],
  ['one is gone', ['a', 'b', 'c'], ['b', 'c'], [1, 2]],
  ['two changed places', ['a', 'b'], ['b', 'a'], [1, 0]],
  ['one is written differently', ['a', 'b', 'c'], ['a', 'x', 'c'], [0, 1, 2]],
  ['one stands twice', ['a', 'a'], ['a', 'a', 'a'], [0, 1, undefined]],
  ['a row is edited and moved', [monday, tuesday], [row('tuesday', '11:00', '13:00'), monday], [1, 0]],
  ['a row is edited below a new one', [monday], [row('friday', '14:00', '17:00'), { ...monday, opens: '08:00' }], [undefined, 0]],
])('%s', (_, before, after, origins) => {
  expect(matchItems(before, after)).toEqual(origins);
});
