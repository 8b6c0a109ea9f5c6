/** What a colour is for, as the basis tokens of the NL Design System name it, with a Dutch name for messages. */
export const roles = {
  default: 'gewone vlakken',
  'accent-1': 'de hoofdkleur',
  'action-1': 'knoppen en links',
  disabled: 'onderdelen die uit staan',
  highlight: 'de tweede kleur',
  info: 'uitleg',
  negative: 'fouten',
  positive: 'goed nieuws',
  selected: 'wat gekozen is',
  warning: 'waarschuwingen',
} as const;

/** One of {@link roles}. */
export type Role = keyof typeof roles;

/** Names of {@link roles}. */
export const roleNames = Object.keys(roles) as Role[];

/** Roles that are another role under a second name. */
export const roleAliases = { 'accent-2': 'accent-1', 'accent-3': 'accent-1', 'action-2': 'action-1', selected: 'accent-1' } as const;

/** The steps of a scale: grounds from page to pressed, borders, and texts from quiet to strong. */
export const steps = [
  'bg-document',
  'bg-subtle',
  'bg-default',
  'bg-hover',
  'bg-active',
  'border-subtle',
  'border-default',
  'border-hover',
  'border-active',
  'color-subtle',
  'color-default',
  'color-hover',
  'color-active',
  'color-document',
] as const;

/** One of {@link steps}. */
export type Step = (typeof steps)[number];

/** A step on the strong ground of the role, the one that carries the full colour. */
export type InverseStep = `inverse-${Step}`;

/** The colours `#rrggbb` of a role, in one colour scheme. */
export type RoleScale = Readonly<Record<Step | InverseStep, string>>;

/** The name of a token, without `--`: `basis-color-accent-1-inverse-bg-default`. */
export const colorToken = (role: Role | keyof typeof roleAliases, step: Step | InverseStep) => `basis-color-${role}-${step}`;
