import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTokensFile } from '../../../src/theme/tokens-file.ts';

const read = (basis: unknown, more: Record<string, unknown> = {}) => readTokensFile({ basis, ...more });
const one = (token: unknown) => read({ color: { 'accent-1': { 'bg-default': token } } });
const value = (token: unknown) => one(token).colors['basis-color-accent-1-bg-default'];

describe('a tokens file', () => {
  it('of Tokens Studio is read set by set, in their order, without the names of the sets', () => {
    const file = readTokensFile({
      brand: { gemeente: { kleur: { blauw: { '500': { $type: 'color', $value: '#01566D' } } } } },
      common: {
        basis: {
          color: { 'action-1': { 'color-default': { $type: 'color', $value: '{gemeente.kleur.blauw.500}' } } },
          text: {
            'font-family': { default: { $type: 'fontFamilies', $value: 'Noto Sans, sans-serif' } },
            'font-weight': { bold: { $type: 'fontWeights', $value: 'Semi Bold' } },
            'line-height': { md: { $type: 'lineHeights', $value: '150%' } },
          },
          'border-radius': { md: { $type: 'dimension', $value: '6' } },
          'box-shadow': {
            sm: {
              $type: 'boxShadow',
              $value: { x: '0', y: '2', blur: '6', spread: '0', color: '{gemeente.kleur.blauw.500}', type: 'dropShadow' },
            },
          },
        },
      },
      'components/button/nl': { nl: { button: { 'border-radius': { $type: 'dimension', $value: '{basis.border-radius.md}' } } } },
      later: { basis: { 'border-radius': { md: { $type: 'dimension', $value: '12px' } } } },
      'color-scheme-dark/common': { basis: { color: { 'action-1': { 'color-default': { $type: 'color', $value: '#ffffff' } } } } },
      unlisted: { basis: { 'border-radius': { md: { $type: 'dimension', $value: '99px' } } } },
      $themes: [],
      $metadata: { tokenSetOrder: ['brand', 'common', 'components/button/nl', 'later', 'color-scheme-dark/common'] },
    });
    expect(file.colors).toEqual({ 'basis-color-action-1-color-default': '#01566d', 'basis-box-shadow-sm': '0 2px 6px 0 #01566d' });
    expect(file.others).toEqual({
      'basis-text-font-weight-bold': '600',
      'basis-text-line-height-md': '1.5',
      'basis-border-radius-md': '12px',
    });
    expect(file.components.others).toEqual({ 'nl-button-border-radius': '12px' });
    expect(file.origins.get('basis-border-radius-md')).toEqual(['later', 'basis', 'border-radius', 'md']);
    expect(file.findings.map(({ severity, path }) => [severity, path.join('/')])).toEqual([
      ['warning', 'color-scheme-dark/common'],
      ['warning', 'common/basis/text/font-family/default'],
    ]);
  });

  it('of Style Dictionary is read, with groups that have the names of fields', () => {
    const file = readTokensFile({
      basis: {
        color: { value: { type: { value: '#ABCDEF', type: 'color' } }, info: { description: { value: '{basis.color.value.type.value}' } } },
      },
    });
    expect(file.colors).toEqual({ 'basis-color-value-type': '#abcdef', 'basis-color-info-description': '#abcdef' });
    expect(file.findings).toEqual([]);
  });

  it('of the Design Tokens format of 2025 is read: types of groups, $root, $ref, objects of colours and lengths', () => {
    const { colors, others } = read({
      color: {
        $type: 'color',
        $description: 'x',
        $extensions: { mode: { dark: { $value: '#000000' } } },
        info: { $root: { $value: { colorSpace: 'srgb', components: [1, 0.5, 0], alpha: 1, hex: '#ff8000' } } },
        same: { $ref: '#/basis/color/info/$root/$value' },
        oklch: { $value: { colorSpace: 'oklch', components: [0.7, 0.4, 150] } },
        veil: { $value: { colorSpace: 'hsl', components: ['none', 0, 0], alpha: 0.5 } },
      },
      size: { md: { $type: 'dimension', $value: { value: 1.5, unit: 'rem' } } },
      duration: { $type: 'duration', $value: { value: 200, unit: 'ms' } },
      easing: { $type: 'cubicBezier', $value: [0.2, 0, 0, 1] },
    });
    expect(colors).toEqual({
      'basis-color-info': '#ff8000',
      'basis-color-same': '#ff8000',
      'basis-color-oklch': '#00be58',
      'basis-color-veil': '#00000080',
    });
    expect(others).toEqual({ 'basis-size-md': '1.5rem', 'basis-duration': '200ms', 'basis-easing': 'cubic-bezier(0.2, 0, 0, 1)' });
  });

  it.each([
    ['#ABC', '#aabbcc'],
    ['rebeccapurple', '#663399'],
    ['rgb(11 110 79)', '#0b6e4f'],
    ['hsla(0, 0%, 0%, 0.2)', '#00000033'],
    ['transparent', '#00000000'],
  ])('has the colour %s as %s', (written, hex) => {
    expect(value({ $type: 'color', $value: written })).toBe(hex);
  });

  it('works out sums of lengths in the browser', () => {
    expect(read({ a: { $type: 'dimension', $value: '4px' }, b: { $type: 'spacing', $value: '{basis.a} * 2' } }).others['basis-b']).toBe(
      'calc(4px * 2)',
    );
  });
});

describe('a tokens file with mistakes', () => {
  it.each([[[]], ['tekst'], [null], [3]])('that is %j is no tokens file', (json) => {
    expect(readTokensFile(json).findings[0]).toMatchObject({ severity: 'error', code: 'broken-tokens', path: [] });
  });

  it('tells a reference to nothing once, with the name that was meant, and leaves out what leans on it', () => {
    const file = read({
      color: {
        blue: { $value: '#0000ff' },
        a: { $type: 'color', $value: '{basis.color.bleu}' },
        b: { $type: 'color', $value: '{basis.color.a}' },
      },
    });
    expect(file.findings).toEqual([
      {
        severity: 'error',
        code: 'dangling-token',
        path: ['basis', 'color', 'a'],
        message: 'Dit token verwijst naar {basis.color.bleu}, maar dat staat niet in dit bestand. Bedoelt u “basis.color.blue”?',
      },
    ]);
    expect(Object.keys(file.colors)).toEqual(['basis-color-blue']);
  });

  it('tells a circle of references', () => {
    const { findings } = read({ a: { $value: '{basis.b}' }, b: { $value: '{basis.c}' }, c: { $value: '1px {basis.a}' } });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([
      {
        severity: 'error',
        code: 'dangling-token',
        path: ['basis', 'c'],
        message:
          'Dit token verwijst in een kring naar zichzelf: basis.a → basis.b → basis.c → basis.a. Geef een van deze tokens een eigen waarde.',
      },
    ]);
  });

  it('tells a word that is no colour', () => {
    expect(one({ $type: 'color', $value: 'blauwig' }).findings[0]).toMatchObject({
      code: 'bad-token',
      path: ['basis', 'color', 'accent-1', 'bg-default'],
      message: '“blauwig” is geen kleur. Schrijf een kleur als "#0b6e4f".',
    });
  });

  it('tells that fonts come from the theme file, and that there are no colours to use', () => {
    const { findings, others } = read({ text: { 'font-family': { default: { $value: 'Comic Sans MS' } } } });
    expect(findings.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      expect.stringMatching(
        /^warning: De letters in dit bestand worden niet gebruikt: .*Kies ze bij “font” in het bestand van de huisstijl\.$/,
      ),
      expect.stringMatching(/^warning: In dit bestand staat geen kleur onder “basis\.color”\./),
    ]);
    expect(others).toEqual({});
  });

  it('drops the pictures that files of the design system hold for components, and no more than that', () => {
    const picture = { $value: `url("data:image/svg+xml;utf8,<svg/>")` };
    const { findings, components } = read({ color: { a: { $value: '#000' } } }, { ams: { icon: picture } });
    expect(findings).toMatchObject([{ severity: 'warning', path: ['ams', 'icon'] }]);
    expect(components).toEqual({ colors: {}, others: {} });
    expect(read({ icon: picture }).findings[0]).toMatchObject({ severity: 'error', code: 'unsafe-token' });
  });

  it('names keys that cannot be part of a property', () => {
    expect(read({ 'a}b': { $value: '1px' } }).findings[0]?.message).toBe(
      '“a}b” kan geen naam van een token zijn. Gebruik letters, cijfers en streepjes.',
    );
  });

  it('has an end to values that double with every reference', () => {
    const doubling = (double: (name: string) => unknown) =>
      read(
        Object.fromEntries(
          Array.from({ length: 45 }, (_, index) => [`t${index}`, { $value: index === 0 ? '1px' : double(`{basis.t${index - 1}}`) }]),
        ),
      );
    for (const file of [
      doubling((name) => `${name} ${name}`),
      doubling((name) => [name, name]),
      doubling((name) => ({ a: name, b: [name] })),
    ]) {
      expect(file.findings.map(({ message }) => message)).toContain(
        'De waarde van dit token is te groot om te lezen. Geef het een eigen, korte waarde.',
      );
    }
  });

  it('has an end to references behind each other', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 9000 }, (_, index) => [`t${index}`, { $value: index === 8999 ? '1px' : `{basis.t${index + 1}}` }]),
    );
    expect(read(chain).findings[0]?.message).toMatch(/^Achter dit token zitten meer dan 50 verwijzingen/);
  });

  it('has an end to groups in groups', () => {
    let deep: unknown = { $value: '1px' };
    for (let level = 0; level < 2000; level++) deep = { a: deep };
    expect(readTokensFile(deep).findings[0]?.message).toMatch(/^Dit staat te diep/);
  });
});

describe('a value that could leave its declaration', () => {
  const attacks = [
    'red;}body{display:none',
    'red}',
    '{',
    '1px;--x:1',
    '</style><script>alert(1)</script>',
    'url(https://elders.example/x.png), red',
    'image-set("x.png" 1x)',
    '@import "x"',
    '1px /* open',
    '"open',
    'calc(1px',
    '1px)',
    'expression(alert(1))',
    '\\75rl(x)',
    'red!important',
    'attr(title)',
    'var(--elders)',
    'a\u2028b',
    '"a\nb"',
  ];

  it.each(attacks)('is refused: %j', (attack) => {
    for (const type of ['color', 'dimension', 'other', 'boxShadow', 'fontWeight', 'string', 'lineHeight', undefined]) {
      const file = one({ ...(type === undefined ? {} : { $type: type }), $value: attack });
      expect(file.colors).toEqual({});
      expect(file.others).toEqual({});
      expect(file.findings.some(({ severity }) => severity === 'error')).toBe(true);
    }
  });

  it('is refused inside a shadow and behind a reference', () => {
    const shadow = read({ s: { $type: 'shadow', $value: { color: '#000', offsetX: '0;}', offsetY: '0', blur: '0', spread: '0' } } });
    expect(shadow.findings[0]).toMatchObject({ code: 'unsafe-token', path: ['basis', 's'] });
    const split = read({ a: { $value: '1px' }, b: { $value: '{basis.a};}' } });
    expect(split.findings[0]).toMatchObject({ code: 'unsafe-token', path: ['basis', 'b'] });
  });

  it('never gets through, whatever the file', () => {
    const written = fc.oneof(
      fc.string(),
      fc.constantFrom(...attacks),
      fc.double(),
      fc.constantFrom('{basis.a}', '{basis.b} {x}', '#fff', 3),
    );
    const json = fc.letrec((tie) => ({
      group: fc.dictionary(
        fc.oneof(fc.constantFrom('a', 'b', 'basis', '$value', 'value', '$type', '$root', '__proto__', 'x y'), fc.string()),
        tie('any'),
        { maxKeys: 5 },
      ),
      any: fc.oneof({ depthSize: 'small' }, written, fc.array(written, { maxLength: 3 }), tie('group')),
    })).group;
    fc.assert(
      fc.property(json, (file) => {
        const { colors, others, components } = readTokensFile({ basis: file, more: file });
        for (const map of [colors, others, components.colors, components.others]) {
          for (const [name, css] of Object.entries(map)) {
            expect(name).toMatch(/^[a-z0-9_-]+$/i);
            expect(css).not.toMatch(/[;{}<>@\\!]|\/\*|url\s*\(/i);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
