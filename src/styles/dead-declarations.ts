import postcss, { type Declaration, type Rule } from 'postcss';

/**
 * Takes away declarations that never have an effect, because a later rule with the very same selector, outside any condition, says the same
 * property again: what a portal gives a component of a design system another value for.
 *
 * @param css a style sheet with one selector a rule
 */
export function withoutDeadDeclarations(css: string): string {
  const root = postcss.parse(css);
  const later = new Map<string, Set<string>>();
  const rules: Rule[] = [];
  root.walkRules((rule) => void rules.push(rule));
  for (const rule of rules.reverse()) {
    if (rule.parent?.type === 'rule' || rule.selectors.length > 1) continue;
    const said = later.get(rule.selector) ?? new Set<string>();
    for (const declaration of declarationsOf(rule))
      if (declaration.important !== true && coversOf(declaration.prop).some((name) => said.has(name))) declaration.remove();
    // A property twice in one rule has a first value for browsers that do not know the second.
    if (rule.parent?.type === 'root') later.set(rule.selector, new Set([...said, ...declarationsOf(rule).map(({ prop }) => prop)]));
    if (rule.nodes.length === 0) rule.remove();
  }
  return root.toString();
}

/**
 * Writes the value of a custom property where it is read, when one rule alone sets it and reads it.
 *
 * @param css a style sheet with one selector a rule
 */
export function withoutPrivateProperties(css: string): string {
  const root = postcss.parse(css);
  const set = new Map<string, Declaration[]>();
  const read = new Map<string, Set<string>>();
  root.walkDecls((declaration) => {
    const { parent, prop, value } = declaration;
    const selector = parent?.type === 'rule' ? (parent as Rule).selector : '';
    if (prop.startsWith('--')) set.set(prop, [...(set.get(prop) ?? []), declaration]);
    for (const [, name = ''] of value.matchAll(/var\(\s*(--[\w-]+)/g)) read.set(name, (read.get(name) ?? new Set()).add(selector));
  });
  for (const [name, [declaration, ...others]] of set) {
    if (declaration?.parent?.type !== 'rule' || declaration.parent.parent?.type !== 'root' || others.length > 0) continue;
    const rule = declaration.parent as Rule;
    const readers = read.get(name);
    // `initial` of a custom property is no value at all.
    if (readers?.size !== 1 || !readers.has(rule.selector) || declaration.value === 'initial') continue;
    const pattern = new RegExp(`var\\(\\s*${name}\\s*(?:,[^()]*)?\\)`, 'g');
    const own = declarationsOf(rule).filter(({ value }) => value.includes(name));
    if (own.some(({ value }) => value.replace(pattern, '').includes(name))) continue;
    for (const reader of own) reader.value = reader.value.replace(pattern, () => declaration.value);
    declaration.remove();
  }
  return root.toString();
}

const declarationsOf = (rule: Rule): Declaration[] => rule.nodes.filter((node) => node.type === 'decl');

/** A property and the shorthands that set it again. */
function coversOf(prop: string): string[] {
  const parts = prop.split('-');
  const shorter = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  const covers = shorter.filter((name) => name === prop || shorthands.has(name));
  if (/^border-.*(?:radius|collapse|spacing|image)/.test(prop)) return [prop];
  return /^(?:row|column)-gap$/.test(prop) ? [prop, 'gap'] : covers;
}

/** Shorthands that set every longer property whose name begins with theirs. */
const shorthands: ReadonlySet<string> = new Set(
  ['padding', 'margin', 'inset'].flatMap((name) => [name, `${name}-block`, `${name}-inline`]).concat('border', 'background', 'outline'),
);
