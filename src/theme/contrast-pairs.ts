import { colorToken, type roleAliases, roleNames, roles, type InverseStep, type Role, type Step } from './roles.ts';

/** What WCAG 2.2 asks at least: 4.5 for text (1.4.3), 3 for parts of the page that carry meaning (1.4.11). */
export const leastContrast = { text: 4.5, part: 3 } as const;

/** Two colours that are seen against each other. */
export interface ContrastPair {
  kind: keyof typeof leastContrast;
  /** The token of the text or part. Of two tokens it is enough that one can be seen. */
  foreground: string | readonly [string, string];
  /** The token of what lies behind it. */
  ground: string;
  /** Where visitors see it, in Dutch: the subject of a sentence, `de tekst van een knop`. */
  where: string;
}

const page = ['bg-document', 'bg-subtle', 'bg-default'] as const;

/** Roles a visitor meets as coloured areas, texts, buttons or messages. What is off is left out: WCAG does not ask it to be readable. */
const seen = roleNames.filter((role) => role !== 'disabled');

/** Roles whose strong ground is itself a part: a button, a badge, a bar. A pale highlight or warning is known by its text and border. The accent may be
 * just dark enough for the page itself, and then not for the grey on it. */
const strong = ['accent-1', 'action-1', 'info', 'negative', 'positive', 'selected'] as const satisfies readonly Role[];

function pair(
  kind: ContrastPair['kind'],
  [role, step]: readonly [Role | keyof typeof roleAliases, Step | InverseStep],
  [groundRole, groundStep]: readonly [Role, Step | InverseStep],
  where: string,
): ContrastPair {
  return { kind, foreground: colorToken(role, step), ground: colorToken(groundRole, groundStep), where };
}

/** Texts, icons and borders of a role on its own grounds. */
const own = (role: Role): readonly ContrastPair[] => {
  const name = roles[role];
  return [
    ...page.flatMap((ground) => [
      pair('text', [role, 'color-document'], [role, ground], `gewone tekst op een vlak voor ${name}`),
      pair('text', [role, 'color-default'], [role, ground], `gekleurde tekst op een vlak voor ${name}`),
      pair('text', [role, 'color-subtle'], [role, ground], `rustige tekst op een vlak voor ${name}`),
      pair('part', [role, 'border-default'], [role, ground], `de rand van een vlak voor ${name}`),
    ]),
    ...(['hover', 'active'] as const).flatMap((state) => {
      const when = state === 'hover' ? 'dat wordt aangewezen' : 'dat wordt ingedrukt';
      return [
        pair('text', [role, `color-${state}`], [role, `bg-${state}`], `de tekst van een onderdeel voor ${name} ${when}`),
        pair('text', [role, `color-${state}`], ['default', 'bg-document'], `tekst voor ${name} op de pagina ${when}`),
        pair('text', [role, 'color-document'], [role, `bg-${state}`], `gewone tekst op een onderdeel voor ${name} ${when}`),
        pair('part', [role, `border-${state}`], [role, `bg-${state}`], `de rand van een onderdeel voor ${name} ${when}`),
      ];
    }),
  ];
};

/** Texts and borders on the strong ground of a role. */
const inverse = (role: Role): readonly ContrastPair[] => {
  const name = roles[role];
  return [
    ...(['inverse-bg-default', 'inverse-bg-subtle', 'inverse-bg-document'] as const).flatMap((ground) =>
      (['inverse-color-default', 'inverse-color-document'] as const).map((text) =>
        pair('text', [role, text], [role, ground], `tekst op een vlak in volle kleur voor ${name}`),
      ),
    ),
    pair('text', [role, 'inverse-color-subtle'], [role, 'inverse-bg-default'], `rustige tekst op een vlak in volle kleur voor ${name}`),
    pair('text', [role, 'inverse-color-hover'], [role, 'inverse-bg-hover'], `tekst op een knop voor ${name} die wordt aangewezen`),
    pair('text', [role, 'inverse-color-active'], [role, 'inverse-bg-active'], `tekst op een knop voor ${name} die wordt ingedrukt`),
    pair('part', [role, 'inverse-border-default'], [role, 'inverse-bg-default'], `een rand op een vlak in volle kleur voor ${name}`),
  ];
};

/** Text of the page and links inside the coloured areas of other roles. */
const crossing = seen.flatMap((role) =>
  page.flatMap((ground) => [
    pair('text', ['default', 'color-document'], [role, ground], `gewone tekst op een vlak voor ${roles[role]}`),
    pair('text', ['default', 'color-subtle'], [role, ground], `rustige tekst op een vlak voor ${roles[role]}`),
    pair('text', ['action-2', 'color-default'], [role, ground], `een link op een vlak voor ${roles[role]}`),
    pair('text', ['action-2', 'color-hover'], [role, ground], `een link op een vlak voor ${roles[role]} die wordt aangewezen`),
  ]),
);

/** Coloured text, icons, borders and strong grounds on the greys of the page. */
const onPage = page.flatMap((ground) => [
  ...seen.flatMap((role) => [
    pair('text', [role, 'color-default'], ['default', ground], `tekst voor ${roles[role]} op de pagina`),
    pair('part', [role, 'border-default'], ['default', ground], `een rand voor ${roles[role]} op de pagina`),
  ]),
  ...strong
    .filter((role) => ground === 'bg-document' || (ground === 'bg-subtle' && role !== 'accent-1' && role !== 'selected'))
    .map((role) =>
      pair('part', [role, 'inverse-bg-default'], ['default', ground], `een vlak in volle kleur voor ${roles[role]} op de pagina`),
    ),
]);

const pointed: readonly ContrastPair[] = [
  pair('text', ['action-2', 'color-hover'], ['default', 'bg-hover'], 'een link in een rij die wordt aangewezen'),
  {
    kind: 'text',
    foreground: 'basis-heading-color',
    ground: 'basis-color-default-bg-document',
    where: 'een kop op de pagina',
  },
  {
    kind: 'text',
    foreground: 'basis-focus-color',
    ground: 'basis-focus-background-color',
    where: 'de tekst van een link die met het toetsenbord is gekozen',
  },
];

/** Form controls in every state but off. */
const controls: readonly ContrastPair[] = ['', 'hover-', 'active-', 'focus-', 'invalid-'].flatMap((state): ContrastPair[] => [
  {
    kind: 'text',
    foreground: `basis-form-control-${state}color`,
    ground: `basis-form-control-${state}background-color`,
    where: 'de tekst in een invulveld',
  },
  {
    kind: 'part',
    foreground: `basis-form-control-${state}border-color`,
    ground: `basis-form-control-${state}background-color`,
    where: 'de rand van een invulveld',
  },
]);

const hints: readonly ContrastPair[] = [
  {
    kind: 'text',
    foreground: 'basis-form-control-placeholder-color',
    ground: 'basis-form-control-background-color',
    where: 'het voorbeeld in een leeg invulveld',
  },
  {
    kind: 'part',
    foreground: 'basis-form-control-accent-color',
    ground: 'basis-form-control-background-color',
    where: 'het vinkje van een keuze',
  },
];

const grounds = seen.flatMap((role) =>
  (['bg-document', 'bg-subtle', 'bg-default', 'bg-hover', 'bg-active', 'inverse-bg-default', 'inverse-bg-document'] as const).map(
    (step) => [role, step] as const,
  ),
);

/** The two colours of the focus ring, on everything that can lie under it. */
const focus = grounds.map(([role, step]): ContrastPair => ({
  kind: 'part',
  foreground: ['basis-focus-outline-color', 'basis-focus-inverse-outline-color'],
  ground: colorToken(role, step),
  where: 'de rand om wat met het toetsenbord is gekozen',
}));

/**
 * Pairs of tokens of one component, by their names: the text `nl-button-primary-color` on the ground `nl-button-primary-background-color`.
 * What is off is left out.
 *
 * @param names names of custom properties without `--`
 */
export function componentPairs(names: readonly string[]): readonly ContrastPair[] {
  const known = new Set(names);
  return names.flatMap((ground): ContrastPair[] => {
    const foreground = ground.replace(/background-color$/, 'color');
    const isPair = foreground !== ground && known.has(foreground) && !/(?:^|-)disabled-/.test(ground);
    return isPair ? [{ kind: 'text', foreground, ground, where: 'de tekst van een onderdeel' }] : [];
  });
}

/** Every pair of colours that the pages rely on, once. */
export const contrastPairs: readonly ContrastPair[] = [
  ...new Map(
    [...pointed, ...controls, ...hints, ...seen.flatMap(own), ...seen.flatMap(inverse), ...crossing, ...onPage, ...focus].map(
      (item) => [`${item.kind} ${String(item.foreground)} ${item.ground}`, item] as const,
    ),
  ).values(),
];
