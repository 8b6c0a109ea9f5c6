import { tokenColor } from './token-color.ts';

/** The value of a token as CSS writes it, or why it cannot be used. */
export type CssValue = { css: string; isColor: boolean } | { refused: 'unsafe' | 'address' | 'color' | 'unknown' | 'font' };

const weights: Readonly<Record<string, string>> = {
  thin: '100',
  hairline: '100',
  extralight: '200',
  ultralight: '200',
  light: '300',
  regular: '400',
  normal: '400',
  book: '400',
  medium: '500',
  semibold: '600',
  demibold: '600',
  bold: '700',
  extrabold: '800',
  ultrabold: '800',
  black: '900',
  heavy: '900',
};

/** Functions that only calculate or name a colour. Anything else could fetch something or read from the page. */
const harmless = new Set(
  'rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix calc clamp min max cubic-bezier linear-gradient radial-gradient'.split(' '),
);

/** Whether a value can stand in a style sheet without ending its declaration, its rule or the sheet, and without fetching anything. */
export function isSafe(css: string): boolean {
  if (!/^[\w .,%()#+\-*/'"]{1,1000}$/.test(css) || css.includes('/*') || css.includes('*/')) return false;
  const bare = css.replaceAll(/"[^"]*"|'[^']*'/g, '');
  if (/["']/.test(bare)) return false;
  const functions = [...bare.matchAll(/([a-z-]*)\s*\(/gi)].map(([, name = '']) => name.toLowerCase());
  return functions.every((name) => name === '' || harmless.has(name)) && balanced(bare);
}

function balanced(css: string): boolean {
  let depth = 0;
  for (const letter of css) {
    if (letter === '(') depth++;
    else if (letter === ')') depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/**
 * The value of a token for CSS.
 *
 * @param type the `$type` of the token, in the words of the Design Tokens format, Style Dictionary or Tokens Studio; empty when unknown
 * @param name the name of the custom property
 * @param value the value with references filled in
 */
export function cssValue(type: string, name: string, value: unknown): CssValue {
  // Only the fonts chosen in the theme file come with the portal, so a family from elsewhere would not be there.
  if (/^fontFamil/i.test(type) || /(?:^|-)font-family(?:-|$)/.test(name)) return { refused: 'font' };
  if (typeof value === 'string' && isAddress(value)) return { refused: 'address' };
  if (!texts(value).every(isSafe)) return { refused: 'unsafe' };
  if (type === 'color') return colorValue(value);
  if (/shadow/i.test(type)) return shadowValue(value);
  const plain = plainValue(type, value);
  if (plain === undefined) return { refused: 'unknown' };
  if (!isSafe(plain)) return { refused: 'unsafe' };
  const color = type === '' || type === 'other' ? tokenColor(plain) : undefined;
  return color === undefined ? { css: plain, isColor: false } : { css: color, isColor: true };
}

/** Whether a value is one picture from elsewhere and nothing more: whole files of the NL Design System have those in tokens of components. */
const isAddress = (css: string) => /^url\(\s*(?:"[^"]*"|'[^']*'|[^"'()\s]*)\s*\)$/i.test(css.trim());

/** Every text in a value, names of keys left out. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** Words that stand for a colour only where they are used. */
const contextual = new Set(['currentcolor', 'inherit', 'unset', 'initial']);

function colorValue(value: unknown): CssValue {
  const color = tokenColor(value);
  if (color !== undefined) return { css: color, isColor: true };
  if (typeof value === 'string' && contextual.has(value.trim().toLowerCase())) return { css: value.trim().toLowerCase(), isColor: true };
  return { refused: 'color' };
}

function shadowValue(value: unknown): CssValue {
  if (typeof value === 'string') return { css: value.toLowerCase() === 'none' ? 'none' : value, isColor: true };
  const layers: unknown[] = Array.isArray(value) ? value : [value];
  const written = layers.map((layer) => {
    if (typeof layer !== 'object' || layer === null) return undefined;
    const { color, x, y, offsetX, offsetY, blur, spread, inset, type } = layer as Record<string, unknown>;
    const lengths = [offsetX ?? x, offsetY ?? y, blur, spread].map((part) => length(part ?? 0));
    const hex = tokenColor(color);
    if (hex === undefined || lengths.includes(undefined)) return undefined;
    return [...(inset === true || type === 'innerShadow' ? ['inset'] : []), ...lengths, hex].join(' ');
  });
  return written.length === 0 || written.includes(undefined) ? { refused: 'unknown' } : { css: written.join(', '), isColor: true };
}

function plainValue(type: string, value: unknown): string | undefined {
  if (/^fontWeight/i.test(type)) return weight(value);
  if (/^lineHeight/i.test(type)) return lineHeight(value);
  if (/^(?:dimension|fontSize|sizing|spacing|borderRadius|borderWidth|letterSpacing)/i.test(type)) return length(value);
  if (/^(?:textDecoration|textCase)/i.test(type)) return typeof value === 'string' ? value.toLowerCase() : undefined;
  if (/^cubicBezier/i.test(type) && Array.isArray(value) && value.length === 4 && value.every(isNumber))
    return `cubic-bezier(${value.join(', ')})`;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  return isNumber(value) ? String(value) : measure(value);
}

/** A length; a number without a unit is in px, a sum is left to the browser. */
function length(value: unknown): string | undefined {
  if (isNumber(value)) return value === 0 ? '0' : `${value}px`;
  if (typeof value !== 'string') return measure(value);
  const text = value.trim();
  if (/^-?(?:\d+|\d*\.\d+)$/.test(text)) return length(Number(text));
  return /^[\w.%]+(?:\s+[-+*/]\s+[\w.%]+)+$/.test(text) ? `calc(${text})` : text;
}

/** `{ value: 4, unit: "px" }`, as the Design Tokens format of 2025 writes lengths and durations. */
function measure(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { value: size, unit } = value as Record<string, unknown>;
  return isNumber(size) && typeof unit === 'string' && /^(?:px|rem|em|ch|%|ms|s)$/.test(unit) ? `${size}${unit}` : undefined;
}

const weight = (value: unknown) => {
  if (isNumber(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  return /^\d{1,4}$/.test(value.trim()) ? value.trim() : weights[value.toLowerCase().replaceAll(/[\s_-]/g, '')];
};

/** A line height as a factor, so that larger text inside gets larger lines. */
const lineHeight = (value: unknown) => {
  if (isNumber(value)) return String(value);
  const percent = typeof value === 'string' ? /^(\d+(?:\.\d+)?)%$/.exec(value.trim())?.[1] : undefined;
  return percent === undefined ? length(value) : String(Number((Number(percent) / 100).toFixed(4)));
};

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
