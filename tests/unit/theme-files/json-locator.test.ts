import { describe, expect, it } from 'vitest';
import { jsonLocator } from '../../../src/theme-files/json-locator.ts';

const text = `{
\t"merk": { "groen": { "$type": "color", "$value": "#0b6e4f" } },
  "basis": {
    "color": {
      "accent-1": { "value": "{merk.groen}", "type": "color" }
    }
  }
}`;
const place = (...path: string[]) => {
  const { line, column } = jsonLocator('a.tokens.json', text)(path);
  return `${line}:${column}`;
};

describe('the place of a token in its file', () => {
  it('is that of its value, in either way of writing', () => {
    expect(place('merk', 'groen')).toBe('2:51');
    expect(place('basis', 'color', 'accent-1')).toBe('5:30');
  });

  it('is the group for a group, and the nearest group for what is not there', () => {
    expect(place('basis', 'color')).toBe('4:14');
    expect(place('basis', 'color', 'accent-2', 'x')).toBe('4:14');
    expect(place('huis')).toBe('1:1');
    expect(place()).toBe('1:1');
  });
});
