import { describe, expect, it } from 'vitest';
import { loadFrom } from '../../../src/loading/load-from.ts';
import { resolveThemes } from '../../../src/theme-files/resolve-themes.ts';
import { readDocument } from '../../../src/documents/read-document.ts';
import { themeFileSchema } from '../../../src/schemas/theme.ts';
import { bytesOf, fixtureNow, memoryFiles } from '../layers/support/content.ts';
import { faultyFiles, type Fault } from '../validation/support/fault.ts';

const folder = 'content/municipalities/m/theme/';
const svg = (width: number, height: number) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"/>`;

const path = `${folder}theme.yaml`;
const documentOf = (yaml: string) => readDocument({ file: path, bytes: bytesOf(yaml), format: 'yaml', schema: themeFileSchema }).document;

const resolveDocument = (document: ReturnType<typeof documentOf>, texts: Readonly<Record<string, string | undefined>> = {}) => {
  const { themes, problems } = resolveThemes(
    [{ path, document }],
    new Map(Object.entries(texts).map(([name, text]) => [folder + name, text])),
  );
  return { theme: themes.get(path), told: problems.map(({ severity, code }) => `${severity} ${code}`) };
};

const resolve = (yaml: string, texts?: Readonly<Record<string, string | undefined>>) => resolveDocument(documentOf(yaml), texts);

const colors = 'accent: "#0b6e4f"\nhighlight: "#ffe08a"\n';

describe('a theme', () => {
  it('has its drawings with their address and size', () => {
    const { theme, told } = resolve(
      `${colors}logo: { file: logo.svg, fileDark: donker.svg, alt: Voorbeeldstad }\nillustration: plein.svg`,
      {
        'logo.svg': svg(120, 40),
        'donker.svg': svg(120, 41),
        'plein.svg': svg(300, 200),
        'los.svg': svg(1, 1),
      },
    );
    expect(told).toEqual([]);
    expect(theme).toMatchObject({
      logo: {
        light: { href: '/huisstijl/logo.svg', width: 120, height: 40 },
        dark: { href: '/huisstijl/donker.svg', width: 120, height: 41 },
        alt: 'Voorbeeldstad',
      },
      illustration: { href: '/huisstijl/plein.svg', width: 300, height: 200 },
      files: {
        'huisstijl/logo.svg': `${folder}logo.svg`,
        'huisstijl/donker.svg': `${folder}donker.svg`,
        'huisstijl/plein.svg': `${folder}plein.svg`,
      },
    });
    expect(Object.keys(theme?.files ?? {})).toHaveLength(3);
  });

  it('has the tokens it names, and their colours may take the place of its own', () => {
    const tokens = { basis: { color: { 'accent-1-inverse': { 'bg-default': { $type: 'color', $value: '#123456' } } } } };
    const { theme, told } = resolve('highlight: "#ffe08a"\ntokens: a.tokens.json', { 'a.tokens.json': JSON.stringify(tokens) });
    expect(told).toEqual([]);
    expect(theme).toMatchObject({ tokens, files: {} });
  });

  it('is looked at anew when its tokens change, and it does not', () => {
    const document = documentOf(`${colors}tokens: a.tokens.json`);
    const pale = { basis: { color: { 'accent-1-inverse': { 'bg-default': { $type: 'color', $value: '#ffffff' } } } } };
    const told = (tokens: object) => resolveDocument(document, { 'a.tokens.json': JSON.stringify(tokens) }).told;
    const [before, after] = [told({}), told(pale)];
    expect(after).not.toEqual(before);
    expect(told({})).toEqual(before);
    expect(told({})).toEqual(before);
  });

  it('keeps what tokens only warn of', () => {
    const { theme, told } = resolve(`${colors}tokens: a.tokens.json`, { 'a.tokens.json': '{}' });
    expect(told).toEqual(['warning unused-token']);
    expect(theme).toMatchObject({ tokens: {} });
  });

  it('is not there when one of its files was refused, which is told at that file', () => {
    expect(resolve(`${colors}logo: { file: logo.svg }`, { 'logo.svg': undefined })).toEqual({ theme: undefined, told: [] });
    expect(resolve(`${colors}tokens: a.tokens.json`, { 'a.tokens.json': undefined })).toEqual({ theme: undefined, told: [] });
  });

  it('is not there when something is wrong with it, and everything is told at once', () => {
    const { theme, told } = resolve('accent: "#ffe08a"\nhighlight: "#ffe08a"\nlogo: { file: logo.svg }\nillustration: los.svg', {
      'los.svg': '<svg/>',
    });
    expect(theme).toBeUndefined();
    expect(told.sort()).toEqual(['error drawing-without-size', 'error low-contrast', 'error low-contrast', 'error missing-theme-file']);
  });

  it('of tokens without end is refused, not a crash', () => {
    const told = (depth: number) =>
      resolve(`${colors}tokens: a.tokens.json`, { 'a.tokens.json': '{"a":'.repeat(depth) + '1' + '}'.repeat(depth) }).told;
    expect(told(100)).toEqual(['error broken-tokens']);
    expect(told(50_000)).toEqual(['error invalid-json']);
  });
});

describe('the theme of a portal', () => {
  const V = 'content/municipalities/voorbeelddam';
  const load = async (fault: Omit<Fault, 'about'>) =>
    loadFrom(memoryFiles(await faultyFiles({ about: 'a test', ...fault })), {
      now: fixtureNow,
      ...(fault.sites === undefined ? {} : { sites: fault.sites }),
    });

  it('is the one it names, and else the one that is called theme', async () => {
    const { sites } = await load({});
    expect(sites.map(({ id, theme }) => [id, theme?.file.accent])).toEqual([
      ['testerveen', '#1d4e79'],
      ['jong-voorbeelddam', '#7a1f5c'],
      ['voorbeelddam', '#0b6e4f'],
    ]);
  });

  it('is not missed when only its file cannot be read: that is told there', async () => {
    const { problems, sites } = await load({ write: { [`${V}/theme/theme.yaml`]: 'accent: [' } });
    expect([...new Set(problems.map(({ file }) => file))]).toEqual([`${V}/theme/theme.yaml`]);
    expect(sites.find(({ id }) => id === 'voorbeelddam')).not.toHaveProperty('theme');
  });

  it('of another municipality does not stop a build of one portal', async () => {
    const write = { [`${V}/theme/theme.yaml`]: 'accent: paars' };
    expect((await load({ write, sites: ['testerveen'] })).problems).toEqual([]);
    expect((await load({ write, sites: ['jong-voorbeelddam'] })).problems.length).toBeGreaterThan(0);
  });

  it('is called unused only when all portals of its municipality are known', async () => {
    const zomer = { [`${V}/theme/zomer.yaml`]: colors };
    const codes = async (fault: Omit<Fault, 'about'>) => (await load({ write: zomer, ...fault })).problems.map(({ code }) => code);
    expect(await codes({})).toEqual(['unused-theme']);
    expect(await codes({ sites: ['voorbeelddam'] })).toEqual([]);
    const site = `${V}/sites/jong-voorbeelddam.yaml`;
    expect(await codes({ change: [{ in: site, from: 'theme: jong-voorbeelddam', to: 'theme: zoomer' }] })).toEqual(['missing-theme']);
    expect(await codes({ change: [{ in: site, from: 'theme: jong-voorbeelddam', to: 'theme: [zomer]' }] })).not.toContain('unused-theme');
    expect(await codes({ change: [{ in: site, from: 'theme: jong-voorbeelddam', to: 'theme: zomer' }] })).toEqual(['unused-theme']);
  });
});
