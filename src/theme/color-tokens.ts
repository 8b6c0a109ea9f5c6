import { atLuminance, toHex, toOklch } from './oklch.ts';
import { ladder } from './ladder.ts';
import { roleScale } from './role-scale.ts';
import { colorToken, roleAliases, steps, type InverseStep, type Role, type RoleScale, type Step } from './roles.ts';
import { reference, type Scheme, type TokenMap } from './token-map.ts';

/** The colours a house style gives, each `#rrggbb`. */
export interface BrandColors {
  accent: string;
  /** Links and buttons. */
  action: string;
  highlight: string;
}

/** Colours with a fixed meaning: the same in every portal, so that a fault is red everywhere. OKLCH. */
const meanings = {
  info: { l: 0.5, c: 0.13, h: 250 },
  negative: { l: 0.52, c: 0.19, h: 25 },
  positive: { l: 0.5, c: 0.12, h: 152 },
  warning: { l: 0.8, c: 0.15, h: 78 },
} as const;

/** A grey with a breath of the accent. */
const neutral = (accent: string) => {
  const { c, h } = toOklch(accent);
  return atLuminance(ladder.light['color-default'], { c: Math.min(c * 0.1, 0.012), h });
};

/** The colour tokens of every role in one colour scheme. */
export function colorTokens(scheme: Scheme, { accent, action, highlight }: BrandColors): TokenMap {
  const gray = neutral(accent);
  const { c, h } = toOklch(gray);
  const document = scheme === 'light' ? '#ffffff' : atLuminance(ladder.dark['bg-document'], { c, h });
  const base = roleScale(scheme, gray, document, true);
  const scales: Readonly<Record<Exclude<Role, 'selected'>, RoleScale>> = {
    default: { ...base, ...deepGround(scheme, c, h) },
    disabled: disabled(base),
    'accent-1': roleScale(scheme, accent, document),
    'action-1': roleScale(scheme, action, document),
    highlight: roleScale(scheme, highlight, document),
    info: roleScale(scheme, toHex(meanings.info), document),
    negative: roleScale(scheme, toHex(meanings.negative), document),
    positive: roleScale(scheme, toHex(meanings.positive), document),
    warning: roleScale(scheme, toHex(meanings.warning), document),
  };
  const own = Object.entries(scales).flatMap(([role, scale]) =>
    Object.entries(scale).map(([step, hex]) => [colorToken(role as Role, step as Step), hex] as const),
  );
  const aliases = Object.entries(roleAliases).flatMap(([alias, role]) =>
    allSteps.map((step) => [colorToken(alias as keyof typeof roleAliases, step), reference(colorToken(role, step))] as const),
  );
  return Object.fromEntries([...own, ...aliases, ['basis-color-transparent', 'transparent']]);
}

const allSteps: readonly (Step | InverseStep)[] = steps.flatMap((step) => [step, `inverse-${step}`] as const);

/** What is off looks the same whatever the pointer does. It stays readable, although WCAG does not ask for that. */
function disabled(base: RoleScale): RoleScale {
  const plain = (step: Step | InverseStep): string => {
    const inverse = step.startsWith('inverse-') ? 'inverse-' : '';
    const kind = /bg|border|color/.exec(step)?.[0] ?? '';
    return base[`${inverse}${kind}-${kind === 'bg' ? 'default' : 'subtle'}` as Step | InverseStep];
  };
  return Object.fromEntries(allSteps.map((step) => [step, plain(step)])) as RoleScale;
}

/** The dark ground of a footer or skip link: deep on a light page, and on a dark page just lighter than the page. */
function deepGround(scheme: Scheme, c: number, h: number): Partial<RoleScale> {
  const at = (luminance: number) => atLuminance(luminance, { c, h });
  const [document, subtle] = scheme === 'light' ? [0.014, 0.03] : [0.03, 0.045];
  return { 'inverse-bg-document': at(document), 'inverse-bg-subtle': at(subtle) };
}
