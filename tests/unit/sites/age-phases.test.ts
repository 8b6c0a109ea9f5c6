import { describe, expect, it } from 'vitest';
import { agePhases, phasesOf } from '../../../src/sites/age-phases.ts';
import { ageSpan } from '../../../src/sites/age-span.ts';

describe('agePhases', () => {
  it('has ids that stand in addresses and never change', () => {
    expect(agePhases.map(({ id }) => id)).toEqual([
      'zwangerschap',
      'baby',
      'dreumes-en-peuter',
      'kleuter',
      'basisschool',
      'tiener',
      'jongvolwassen',
    ]);
  });

  it('runs from nine months before birth to the 24th birthday without a gap or an overlap', () => {
    expect(agePhases[0].from).toBe(-9);
    expect(agePhases.at(-1)?.until).toBe(24 * 12);
    agePhases.slice(1).forEach(({ from }, index) => {
      expect(from).toBe(agePhases[index]?.until);
    });
  });

  it.each([
    ['-9 months', '-1 months', 'zwangerschap'],
    ['0 months', '11 months', 'baby'],
    ['1 years', '3 years', 'dreumes-en-peuter'],
    ['4 years', '5 years', 'kleuter'],
    ['6 years', '11 years', 'basisschool'],
    ['12 years', '17 years', 'tiener'],
    ['18 years', '23 years', 'jongvolwassen'],
    ['5 years', '6 years', 'kleuter basisschool'],
  ])('%s up to and including %s is %s', (from, to, phases) => {
    expect(phasesOf(ageSpan({ from, to })).join(' ')).toBe(phases);
  });
});
