import { describe, expect, it } from 'vitest';
import { shortAnswer } from '../../../src/view-models/short-answer.ts';

describe('a short answer', () => {
  it('is whole sentences, as many as fit, and never none', () => {
    expect(shortAnswer('Nee. Spreek uw eigen taal. Uw kind leert er twee.', 26)).toBe('Nee. Spreek uw eigen taal.');
    expect(shortAnswer('Nee. Spreek uw eigen taal. Uw kind leert er twee.', 25)).toBe('Nee.');
    expect(shortAnswer('Blijf rustig en dichtbij. En geef niet toe.', 5)).toBe('Blijf rustig en dichtbij.');
    expect(shortAnswer('Geen punt aan het einde', 100)).toBe('Geen punt aan het einde');
  });
});
