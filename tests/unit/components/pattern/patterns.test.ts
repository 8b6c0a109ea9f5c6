import { describe, expect, it } from 'vitest';
import { patterns } from '../../../../src/components/pattern/patterns.ts';
import { patternNames } from '../../../../src/schemas/theme.ts';

describe('the patterns', () => {
  it('are there for every name a theme can give', () => {
    expect(['none', ...Object.keys(patterns)].sort()).toEqual([...patternNames].sort());
  });

  it('are small, because they stand in the page', () => {
    for (const [name, { quiet, clear }] of Object.entries(patterns)) expect(`${quiet}${clear}`.length, name).toBeLessThan(700);
  });
});
