import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenAt, hasAll, hashOf, helpKeys, helpToken, possible } from '../../../src/directory/help-tokens.ts';

const tokens = helpKeys.flatMap((key) => ['a', 'b-c', 'd'].map((id) => helpToken(key, id)));
const someTokens = fc.subarray(tokens);
const rowsOf = fc.array(someTokens, { minLength: 1, maxLength: 6 });
/** One value of each group at most. */
const choice = someTokens.map((some) => helpKeys.flatMap((key) => some.find((token) => token.startsWith(`${key}=`)) ?? []));

describe('a choice in a list of help', () => {
  it('is the same after it has stood in an address', () => {
    fc.assert(
      fc.property(choice, (chosen) => {
        expect(chosenAt(hashOf(chosen), tokens)).toEqual(chosen);
      }),
    );
  });

  it('has one value of each group, and none that the list does not know', () => {
    expect(chosenAt('#thema=d&thema=a&kosten=x&open=nu&plaats=b-c&plaats', tokens)).toEqual(['thema=d', 'plaats=b-c']);
    expect(chosenAt('', tokens)).toEqual([]);
    expect(chosenAt('#resultaten', tokens)).toEqual([]);
    expect(hashOf([])).toBe('');
  });

  it('leaves what has all of it', () => {
    expect(hasAll(['thema=a', 'kosten=a'], ['kosten=a'])).toBe(true);
    expect(hasAll(['thema=a'], ['thema=a', 'kosten=a'])).toBe(false);
  });

  it('can go on with a value exactly when that leaves something, in place of another of its group', () => {
    fc.assert(
      fc.property(rowsOf, choice, (rows, chosen) => {
        const can = possible(rows, tokens, chosen);
        for (const token of tokens) {
          const [key = ''] = token.split('=');
          const next = [...chosen.filter((one) => !one.startsWith(`${key}=`)), token];
          expect(can.includes(token)).toBe(rows.some((has) => hasAll(has, next)));
        }
      }),
    );
  });
});
