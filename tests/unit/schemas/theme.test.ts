import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fieldMeta, shapeOf } from '../../../src/schemas/shared/field.ts';
import { fontNames, patternNames, themeFileSchema } from '../../../src/schemas/theme.ts';

const issues = (input: unknown) => themeFileSchema.safeParse(input).error?.issues ?? [];
const colors = { accent: '#0b6e4f', highlight: '#ffd166' };

describe('a theme file', () => {
  it('needs two colours and nothing more', () => {
    expect(themeFileSchema.parse(colors)).toEqual({
      ...colors,
      font: { text: 'system' },
      radius: 'medium',
      density: 'normal',
      tone: 'calm',
      pattern: 'none',
    });
  });

  it('may have everything', () => {
    const full = {
      ...colors,
      action: '#004b87',
      font: { heading: 'bricolage-grotesque', text: 'figtree' },
      radius: 'large',
      density: 'spacious',
      tone: 'bold',
      pattern: 'confetti',
      logo: { file: 'logo.svg', fileDark: 'logo-donker.svg', alt: 'Voorbeeldstad' },
      illustration: 'plein.svg',
      tokens: 'voorbeeld.tokens.json',
    };
    expect(themeFileSchema.parse(full)).toEqual(full);
  });

  it('may leave the colours to a tokens file', () => {
    expect(issues({ tokens: 'voorbeeld.tokens.json' })).toEqual([]);
  });

  it('tells each colour that is missing', () => {
    expect(issues({}).map(({ message }) => message)).toEqual([
      'Het veld “accent” (de hoofdkleur) ontbreekt. Vul een kleur in, of geef bij “tokens” een bestand waar de kleuren in staan.',
      'Het veld “highlight” (de tweede kleur) ontbreekt. Vul een kleur in, of geef bij “tokens” een bestand waar de kleuren in staan.',
    ]);
  });

  it.each([
    [{ ...colors, kleur: '#ffffff' }, 'unrecognized_keys'],
    [{ ...colors, accent: '#0B6E4F' }, 'invalid_format'],
    [{ ...colors, accent: 'groen' }, 'invalid_format'],
    [{ ...colors, font: { text: 'comic-sans' } }, 'invalid_value'],
    [{ ...colors, logo: { file: '../logo.svg' } }, 'invalid_format'],
    [{ ...colors, logo: { file: 'logo.png' } }, 'invalid_format'],
    [{ ...colors, illustration: 'Plein.svg' }, 'invalid_format'],
    [{ ...colors, tokens: 'tokens.json' }, 'invalid_format'],
    [{ ...colors, tone: 'hard' }, 'invalid_value'],
  ])('refuses %j', (input, code) => {
    expect(issues(input).map((issue) => issue.code)).toContain(code);
  });

  const suggest = (key: string, raw: unknown) => {
    const yaml = fieldMeta(shapeOf(themeFileSchema)?.[key] ?? themeFileSchema)?.suggest?.(raw);
    return yaml === undefined ? undefined : (parse(yaml) as unknown);
  };

  it.each([
    ['accent', '#0B6E4F', '#0b6e4f'],
    ['accent', '0b6e4f', '#0b6e4f'],
    ['accent', '#ABC', '#aabbcc'],
    ['accent', 'groen', undefined],
    ['illustration', 'theme/Het Plein.SVG', 'het-plein.svg'],
    ['illustration', 'plein.png', undefined],
    ['tokens', './Voorbeeld.tokens.json', 'voorbeeld.tokens.json'],
  ])('takes %s: %j to mean %j', (key, raw, meant) => {
    expect(suggest(key, raw)).toBe(meant);
  });

  it('has a Dutch name for every font and pattern', () => {
    const font = shapeOf(themeFileSchema)?.['font'];
    const text = shapeOf(font ?? themeFileSchema)?.['text'];
    expect(Object.keys(fieldMeta(text ?? themeFileSchema)?.labels ?? {}).sort()).toEqual([...fontNames].sort());
    expect(Object.keys(fieldMeta(shapeOf(themeFileSchema)?.['pattern'] ?? themeFileSchema)?.labels ?? {}).sort()).toEqual(
      [...patternNames].sort(),
    );
  });
});
