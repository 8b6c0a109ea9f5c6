import { formatHex8, parse } from 'culori';
import { contrastRatio } from './contrast.ts';
import { contrastPairs, leastContrast, type ContrastPair } from './contrast-pairs.ts';
import { nearestColor } from './nearest-color.ts';
import { schemes, tokenValue, type Scheme, type ThemeTokens, type TokenMap } from './token-map.ts';

/** A pair of colours that cannot be told apart well enough. */
export interface ContrastFinding {
  scheme: Scheme;
  pair: ContrastPair;
  /** The token of the text or part that falls short. */
  token: string;
  /** Both colours as seen, `#rrggbb`. */
  foreground: string;
  ground: string;
  /** The ratio found, 1 to 21. */
  ratio: number;
  least: number;
  /** The colour most like `foreground` that passes on every ground of that token; left out when there is none. */
  nearest?: string;
  /** What is wrong and what to do, in full Dutch sentences. */
  message: string;
}

/**
 * Pairs of {@link contrastPairs} that fall short, in light and dark. Of every token the worst ground is told, so that a colour used in
 * many places gives one finding. Tokens that are no colour are left to others.
 */
export function checkContrast(tokens: ThemeTokens): readonly ContrastFinding[] {
  return schemes.flatMap((scheme) => checkPairs(scheme, tokens[scheme], contrastPairs));
}

/** As {@link checkContrast}, for these pairs in one colour scheme. */
export function checkPairs(scheme: Scheme, tokens: TokenMap, pairs: readonly ContrastPair[]): readonly ContrastFinding[] {
  const worst = new Map<string, { finding: Omit<ContrastFinding, 'message' | 'nearest'>; grounds: string[] }>();
  for (const pair of pairs) {
    const ground = seenColor(tokens, pair.ground, pageOf(tokens));
    if (ground === undefined) continue;
    const candidates = (typeof pair.foreground === 'string' ? [pair.foreground] : pair.foreground).flatMap((token) => {
      const foreground = seenColor(tokens, token, ground);
      return foreground === undefined ? [] : [{ token, foreground, ratio: contrastRatio(foreground, ground) }];
    });
    const [best] = candidates.sort((a, b) => b.ratio - a.ratio);
    if (best === undefined) continue;
    const key = `${pair.kind} ${String(pair.foreground)}`;
    const known = worst.get(key);
    const finding = { scheme, pair, ground, least: leastContrast[pair.kind], ...best };
    if (known === undefined) worst.set(key, { finding, grounds: [ground] });
    else {
      known.grounds.push(ground);
      if (best.ratio < known.finding.ratio) known.finding = finding;
    }
  }
  return [...worst.values()].flatMap(({ finding, grounds }) => {
    if (finding.ratio >= finding.least) return [];
    // Better a colour for everywhere than one that fails in the next place; when grounds are too far apart, for the worst place.
    const nearest =
      nearestColor(finding.foreground, [...new Set(grounds)], finding.least) ??
      nearestColor(finding.foreground, [finding.ground], finding.least);
    return [{ ...finding, ...(nearest === undefined ? {} : { nearest }), message: contrastMessage({ ...finding, nearest }) }];
  });
}

function contrastMessage({
  scheme,
  pair,
  token,
  foreground,
  ground,
  ratio,
  least,
  nearest,
}: Omit<ContrastFinding, 'message' | 'nearest'> & { nearest: string | undefined }): string {
  const screen = scheme === 'light' ? 'een lichte pagina' : 'een donkere pagina';
  return (
    `Het contrast op ${screen} is te klein voor ${pair.where}: ` +
    `“${token}” (${foreground}) en “${pair.ground}” (${ground}) hebben een contrast van ${dutchRatio(ratio)}, en dat moet minstens ${dutchRatio(least)} zijn. ` +
    (nearest === undefined
      ? 'Kies een andere kleur voor allebei.'
      : `De kleur die er het meest op lijkt en wel goed te zien is, is ${nearest}.`)
  );
}

/** A ratio with a comma, cut off after two digits so that what is too little never looks enough: `4,49`. */
export const dutchRatio = (ratio: number): string => String(Math.floor(ratio * 100 + 1e-6) / 100).replace('.', ',');

const pageOf = (tokens: TokenMap) => seenColor(tokens, 'basis-color-default-bg-document', '#ffffff') ?? '#ffffff';

/** The colour of a token as it is seen over what lies behind it, `#rrggbb`; `undefined` when it is no colour or nothing of it is seen. */
export function seenColor(tokens: TokenMap, name: string, behind: string): string | undefined {
  const value = tokenValue(tokens, name);
  const hex = value === undefined ? undefined : formatHex8(parse(value));
  if (hex === undefined) return undefined;
  const alpha = Number.parseInt(hex.slice(7), 16) / 255;
  if (alpha === 0) return undefined;
  const channel = (offset: number) => {
    const [over, under] = [hex, behind].map((color) => Number.parseInt(color.slice(offset, offset + 2), 16)) as [number, number];
    return Math.round(over * alpha + under * (1 - alpha))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
