import { clampChroma, formatHex, formatHex8, parse, type Color } from 'culori';

/** Names of colour spaces in the Design Tokens format of 2025, with their names in culori and the size of their components there. */
const spaces = {
  srgb: ['rgb', ['r', 'g', 'b'], [1, 1, 1]],
  'srgb-linear': ['lrgb', ['r', 'g', 'b'], [1, 1, 1]],
  hsl: ['hsl', ['h', 's', 'l'], [1, 0.01, 0.01]],
  hwb: ['hwb', ['h', 'w', 'b'], [1, 0.01, 0.01]],
  lab: ['lab', ['l', 'a', 'b'], [1, 1, 1]],
  lch: ['lch', ['l', 'c', 'h'], [1, 1, 1]],
  oklab: ['oklab', ['l', 'a', 'b'], [1, 1, 1]],
  oklch: ['oklch', ['l', 'c', 'h'], [1, 1, 1]],
  'display-p3': ['p3', ['r', 'g', 'b'], [1, 1, 1]],
  'a98-rgb': ['a98', ['r', 'g', 'b'], [1, 1, 1]],
  'prophoto-rgb': ['prophoto', ['r', 'g', 'b'], [1, 1, 1]],
  rec2020: ['rec2020', ['r', 'g', 'b'], [1, 1, 1]],
  'xyz-d65': ['xyz65', ['x', 'y', 'z'], [1, 1, 1]],
  'xyz-d50': ['xyz50', ['x', 'y', 'z'], [1, 1, 1]],
} as const;

/**
 * A colour of a tokens file as `#rrggbb`, or `#rrggbbaa` when it lets through what is behind it; `undefined` for what is no colour. Colours
 * outside sRGB become the nearest of the same hue inside.
 *
 * @param value a CSS colour, or an object with `colorSpace`, `components` and perhaps `alpha`
 */
export function tokenColor(value: unknown): string | undefined {
  const color = typeof value === 'string' ? parse(value.trim()) : objectColor(value);
  if (color === undefined) return undefined;
  const inside = clampChroma(color, 'oklch');
  return inside.alpha === undefined || inside.alpha >= 1 ? formatHex(inside) : formatHex8(inside);
}

function objectColor(value: unknown): Color | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { colorSpace, components, alpha } = value as Record<string, unknown>;
  if (typeof colorSpace !== 'string' || !Object.hasOwn(spaces, colorSpace) || !Array.isArray(components)) return undefined;
  const [mode, names, sizes] = spaces[colorSpace as keyof typeof spaces];
  const numbers = components.map((part: unknown) => (part === 'none' ? 0 : part));
  if (numbers.length !== 3 || !numbers.every((part) => typeof part === 'number' && Number.isFinite(part))) return undefined;
  const channels = names.map((name, index) => [name, (numbers[index] as number) * (sizes[index] ?? 1)]);
  return { mode, ...Object.fromEntries(channels), ...(typeof alpha === 'number' ? { alpha } : {}) } as Color;
}
