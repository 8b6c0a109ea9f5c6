import { describe, expect, it } from 'vitest';
import { isCommonWord } from '../../../src/language/common-words.data.ts';

describe('isCommonWord', () => {
  it.each(['haat', 'haten', 'lekker', 'lekkere', 'vel', 'fietsen', 'vergeten', 'schoenen', 'jaar'])('knows %s', (word) => {
    expect(isCommonWord(word)).toBe(true);
  });

  it.each(['hulen', 'scheidng', 'zelfmoort', 'geslagn', 'vaxinatie', 'pubr', 'xy', ''])('does not take %s for one', (word) => {
    expect(isCommonWord(word)).toBe(false);
  });
});
