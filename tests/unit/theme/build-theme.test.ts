import { describe, expect, it } from 'vitest';
import { themeFileSchema } from '../../../src/schemas/theme.ts';
import { buildTheme } from '../../../src/theme/build-theme.ts';
import { readTokensFile } from '../../../src/theme/tokens-file.ts';

const theme = (input: Record<string, unknown>) => themeFileSchema.parse(input);
const colors = { accent: '#0b6e4f', highlight: '#ffd166' };
const color = (value: string) => ({ $type: 'color', $value: value });

describe('a theme', () => {
  it('becomes tokens for light and dark', () => {
    const { tokens, findings } = buildTheme(theme({ ...colors, radius: 'none', font: { text: 'nunito' } }));
    expect(findings).toEqual([]);
    expect(tokens?.light).toMatchObject({
      'basis-color-accent-1-inverse-bg-default': '#0b6e4f',
      'basis-color-accent-1-inverse-color-default': '#ffffff',
      'basis-color-selected-bg-default': 'var(--basis-color-accent-1-bg-default)',
      'basis-border-radius-md': '0',
    });
    expect(tokens?.light['basis-text-font-family-default']).toMatch(/^"Nunito"/);
    expect(tokens?.dark['basis-color-default-bg-document']).not.toBe('#ffffff');
  });

  it('has no tokens when a colour cannot be read', () => {
    const { tokens, findings } = buildTheme(theme({ ...colors, accent: '#ffd166' }));
    expect(tokens).toBeUndefined();
    expect(findings[0]).toMatchObject({ file: 'theme', code: 'low-contrast', path: ['accent'] });
  });

  it('takes its colours from a tokens file, and makes the dark ones itself', () => {
    const given = readTokensFile({
      basis: {
        color: {
          'accent-1': { 'inverse-bg-default': color('#5115EF'), 'bg-default': color('#f3eeff') },
          highlight: { 'inverse-bg-default': color('#ffdd00') },
        },
        'border-radius': { md: { $type: 'dimension', $value: '3px' } },
      },
    });
    const { tokens, findings } = buildTheme(theme({ tokens: 'a.tokens.json' }), given);
    expect(findings).toEqual([]);
    expect(tokens?.light).toMatchObject({
      'basis-color-accent-1-inverse-bg-default': '#5115ef',
      'basis-color-accent-1-bg-default': '#f3eeff',
      'basis-color-action-1-inverse-bg-default': '#5115ef',
      'basis-border-radius-md': '3px',
    });
    expect(tokens?.dark['basis-border-radius-md']).toBe('3px');
    expect(tokens?.dark['basis-color-accent-1-bg-default']).not.toBe('#f3eeff');
  });

  it('takes the accent from the buttons of a file that has components only', () => {
    const given = readTokensFile({
      utrecht: {
        button: { 'primary-action': { 'background-color': color('#24578f'), color: color('#ffffff') } },
        link: { color: color('#1d466f') },
      },
    });
    const { tokens, findings } = buildTheme(theme({ tokens: 'a.tokens.json', highlight: '#ffd166' }), given);
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
    expect(tokens?.light['basis-color-accent-1-inverse-bg-default']).toBe('#24578f');
    expect(tokens?.light['basis-color-action-1-color-default']).toBe('#1d466f');
  });

  it('tells which colour is missing when neither file has it', () => {
    const given = readTokensFile({ basis: { color: { info: { 'bg-default': color('#eeeeff') } } } });
    const { tokens, findings } = buildTheme(theme({ tokens: 'a.tokens.json', accent: '#0b6e4f' }), given);
    expect(tokens).toBeUndefined();
    expect(findings).toEqual([
      {
        file: 'theme',
        severity: 'error',
        code: 'missing-color',
        path: [],
        message:
          'Het veld “highlight” ontbreekt, en in het bestand met tokens staat geen kleur waar die van af te leiden is, ' +
          'zoals “basis-color-highlight-inverse-bg-default”. Vul hier een kleur in.',
        example: 'highlight: "#…"',
      },
    ]);
  });

  it('tells the token of a tokens file that cannot be read, with both values, the ratio and the nearest colour', () => {
    const given = readTokensFile({ basis: { color: { info: { 'color-document': color('#8899aa'), 'bg-default': color('#ddeeff') } } } });
    const { tokens, findings } = buildTheme(theme({ ...colors, tokens: 'a.tokens.json' }), given);
    expect(tokens).toBeUndefined();
    expect(findings).toContainEqual({
      file: 'tokens',
      severity: 'error',
      code: 'low-contrast',
      path: ['basis', 'color', 'info', 'color-document'],
      message: expect.stringMatching(
        /^Het contrast op een lichte pagina is te klein voor gewone tekst op een onderdeel voor uitleg dat wordt ingedrukt: “basis-color-info-color-document” \(#8899aa\) en “basis-color-info-bg-\w+” \(#[0-9a-f]{6}\) hebben een contrast van [12],\d+, en dat moet minstens 4,5 zijn\. De kleur die er het meest op lijkt en wel goed te zien is, is #[0-9a-f]{6}\.$/,
      ) as string,
      example: expect.stringMatching(/^"#[0-9a-f]{6}"$/) as string,
    });
  });

  it('checks the texts of components against their own grounds', () => {
    const given = readTokensFile({
      basis: { color: { info: { 'bg-default': color('#ddeeff') } } },
      nl: {
        button: {
          primary: { 'background-color': color('#777777'), color: color('#888888') },
          disabled: { 'background-color': color('#777777'), color: color('#888888') },
        },
      },
    });
    const { findings } = buildTheme(theme({ ...colors, tokens: 'a.tokens.json' }), given);
    expect(findings.map(({ file, path }) => [file, path.join('.')])).toEqual([['tokens', 'nl.button.primary.color']]);
  });
});
