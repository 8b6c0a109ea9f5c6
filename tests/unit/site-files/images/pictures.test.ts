import { describe, expect, it } from 'vitest';
import { siteLettering } from '../../../../src/collections/site-images.ts';
import { icoFile } from '../../../../src/site-files/images/ico.ts';
import { iconSvg, maskableIconSvg } from '../../../../src/site-files/images/icon-svg.ts';
import { renderPng } from '../../../../src/site-files/images/render-png.ts';
import { socialHrefOf } from '../../../../src/site-files/images/social-files.ts';
import { socialSvg } from '../../../../src/site-files/images/social-svg.ts';

const colors = { accent: '#0b6e4f', highlight: '#ffe08a' };
const pngSize = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  expect([...png.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('the preview picture', () => {
  const text = { above: 'CJG', title: '<b>Ja & "nee"</b>', lines: ["Łódź, Київ, 's-Hertogenbosch"], badge: 'Voorbeeld' };

  it('is 1200 by 630, the same bytes every time', () => {
    const draw = () => renderPng(socialSvg(text, colors, siteLettering()), 1200);
    expect(pngSize(draw())).toEqual([1200, 630]);
    expect(Buffer.compare(draw(), draw())).toBe(0);
  });

  it('holds shapes only: no text that a font of the machine would set, nothing that an editor wrote', () => {
    const svg = socialSvg(text, colors, siteLettering());
    expect([...new Set([...svg.matchAll(/<([a-z]+)/g)].map(([, name]) => name))].sort()).toEqual(['circle', 'g', 'path', 'rect', 'svg']);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|nee/);
  });

  it('differs when a word differs, also in another alphabet', () => {
    const draw = (title: string) => socialSvg({ title, lines: [] }, colors, siteLettering());
    const pictures = ['Elst', 'Elst.', 'Київ', 'Łódź', ''].map(draw);
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  it('has dark letters on a pale ground and white ones on a dark ground', () => {
    const fills = (accent: string) => socialSvg({ title: 'A', lines: [] }, { ...colors, accent }, siteLettering());
    expect(fills('#f08a24')).toMatch(/<path fill="#1b1f24" d="M/);
    expect(fills('#0b6e4f')).toMatch(/<path fill="#ffffff" d="M/);
  });

  it.each([
    ['/', '/social.png'],
    ['/inloop/', '/social.png'],
    ['/over/elst/', '/social.png'],
    ['/inloop/elst/', '/inloop/elst.png'],
    ['/inloop/elst/poster/', '/inloop/elst.png'],
  ])('of %s is %s', (path, href) => {
    expect(socialHrefOf(path)).toBe(href);
  });
});

describe('the lettering', () => {
  it('sets letters closer that belong closer', () => {
    const { width } = siteLettering();
    expect(width('To', 'bold', 100)).toBeLessThan(width('T', 'bold', 100) + width('o', 'bold', 100));
    expect(width('AA', 'bold', 100)).toBeGreaterThan(width('A', 'bold', 100));
  });

  it('leaves out what no font has', () => {
    const { width } = siteLettering();
    expect(width('a\u{1F600}b', 'regular', 10)).toBeCloseTo(width('a', 'regular', 10) + width('b', 'regular', 10), 0);
    expect(width('\u{1F600}', 'regular', 10)).toBe(0);
  });
});

describe('the icons', () => {
  it('are square', () => {
    expect(pngSize(renderPng(iconSvg(colors), 192))).toEqual([192, 192]);
    expect(pngSize(renderPng(maskableIconSvg(colors), 512))).toEqual([512, 512]);
  });

  it('in favicon.ico are one picture of its size', () => {
    const png = renderPng(iconSvg(colors), 32);
    const file = icoFile(png, 32);
    const view = new DataView(file.buffer);
    expect([view.getUint16(0, true), view.getUint16(2, true), view.getUint16(4, true), file[6], file[7]]).toEqual([0, 1, 1, 32, 32]);
    expect(view.getUint32(14, true)).toBe(png.length);
    expect(pngSize(file.slice(view.getUint32(18, true)))).toEqual([32, 32]);
  });
});
