import { describe, expect, it } from 'vitest';
import { shapeTokens } from '../../../src/theme/shape-tokens.ts';

const px = (value: string | undefined) => Number.parseFloat(value ?? '') * (value?.endsWith('rem') === true ? 16 : 1);

describe('the shape of a theme', () => {
  it.each([
    ['none', ['0', '0', '0', '0']],
    ['small', ['2px', '4px', '8px', '999px']],
    ['medium', ['4px', '8px', '16px', '999px']],
    ['large', ['8px', '16px', '28px', '999px']],
  ] as const)('with radius %s has corners of %j', (radius, corners) => {
    const tokens = shapeTokens({ radius, density: 'normal' });
    expect(['sm', 'md', 'lg', 'round'].map((size) => tokens[`basis-border-radius-${size}`])).toEqual(corners);
  });

  it('gives more space when it is spacious and less when it is compact, but for hairlines', () => {
    const [compact, normal, spacious] = (['compact', 'normal', 'spacious'] as const).map((density) =>
      shapeTokens({ radius: 'medium', density }),
    );
    for (const kind of ['block', 'inline', 'row', 'column']) {
      for (const size of ['sm', 'md', 'lg', 'xl', '4xl', '6xl']) {
        const name = `basis-space-${kind}-${size}`;
        expect(px(compact?.[name])).toBeLessThan(px(normal?.[name]));
        expect(px(normal?.[name])).toBeLessThan(px(spacious?.[name]));
      }
      expect(compact?.[`basis-space-${kind}-2xs`]).toBe(spacious?.[`basis-space-${kind}-2xs`]);
    }
  });

  it('grows from step to step, in units that follow the size of letters', () => {
    const tokens = shapeTokens({ radius: 'medium', density: 'normal' });
    const block = ['2xs', 'xs', 'sm', 'md', 'lg', 'xl', '2xl', '3xl', '4xl', '5xl', '6xl'].map(
      (size) => tokens[`basis-space-block-${size}`],
    );
    expect(block.map(px)).toEqual([...block.map(px)].sort((a, b) => a - b));
    expect(block.every((value) => value?.endsWith('rem'))).toBe(true);
    // Text in `vw` alone would not grow when a visitor zooms.
    const text = Object.entries(tokens).filter(([name]) => name.startsWith('basis-text-font-size-'));
    expect(text.length).toBe(7);
    for (const [, value] of text) expect(value).toMatch(/rem/);
  });

  it('has room for a finger in every density', () => {
    for (const density of ['compact', 'normal', 'spacious'] as const) {
      expect(px(shapeTokens({ radius: 'none', density })['basis-pointer-target-min-block-size'])).toBeGreaterThanOrEqual(44);
    }
  });
});
