import postcss from 'postcss';
import valueParser, { type FunctionNode, type Node } from 'postcss-value-parser';

/** Values of custom properties by name (`--nl-link-color`); a value may refer to another with `var()`. */
export type TokenValues = ReadonlyMap<string, string>;

/**
 * Writes the values of component tokens where they are used, so that a page need not carry the tokens: `var(--nl-link-color)` becomes
 * `var(--basis-color-action-2-color-default)`. What stays:
 * - tokens of the theme (`--basis-…`, `--portal-…`): these differ by portal and by light and dark;
 * - tokens that the style sheet itself sets somewhere, with their value as fall-back.
 *
 * A declaration with a token that has no value and no fall-back goes: a browser would otherwise take it for `unset` and lose what an earlier
 * rule said. Custom properties that nothing reads go too.
 */
export function inlineTokens(css: string, tokens: TokenValues): string {
  const root = postcss.parse(css);
  let changed = true;
  while (changed) {
    changed = false;
    const declared = new Set<string>();
    const read = new Set<string>();
    root.walkDecls((declaration) => {
      if (declaration.prop.startsWith('--')) declared.add(declaration.prop);
    });
    root.walkDecls((declaration) => {
      if (!declaration.value.includes('var(')) return;
      const value = resolve(declaration.value, tokens, declared);
      if (value === declaration.value) return;
      changed = true;
      if (value !== undefined) declaration.value = value;
      else if (declaration.prop.startsWith('--')) declaration.value = 'initial';
      else declaration.remove();
    });
    root.walkDecls(({ value }) => {
      for (const [, name = ''] of value.matchAll(/var\(\s*(--[\w-]+)/g)) read.add(name);
    });
    root.walkDecls(/^--/, (declaration) => {
      if (read.has(declaration.prop) || isThemeToken(declaration.prop)) return;
      declaration.remove();
      changed = true;
    });
  }
  return root.toString();
}

const isThemeToken = (name: string) => /^--(?:basis|portal)-/.test(name);

/** The names of the tokens of the theme that a style sheet reads, sorted. */
export function themeTokensIn(css: string): string[] {
  return [...new Set([...css.matchAll(/var\(\s*(--(?:basis|portal)-[\w-]+)/g)].map(([, name = '']) => name))].sort();
}

/** A value with its component tokens written out; `undefined` when one of them has no value. */
export const tokenText = (value: string, tokens: TokenValues): string | undefined => resolve(value, tokens, new Set());

/** The value with its tokens written out; nothing when a token without a value stands in it. */
function resolve(value: string, tokens: TokenValues, declared: ReadonlySet<string>, seen: readonly string[] = []): string | undefined {
  const parsed = valueParser(value);
  let complete = true;
  const replace = (nodes: Node[]): Node[] =>
    nodes.flatMap((node): Node[] => {
      if (node.type !== 'function') return [node];
      const name = node.value === 'var' ? tokenName(node) : undefined;
      if (name === undefined) {
        node.nodes = replace(node.nodes);
        return [node];
      }
      const fallback = fallbackOf(node);
      const known = seen.includes(name) ? undefined : tokens.get(name);
      if (isThemeToken(name)) return [node];
      const own = known === undefined ? undefined : resolve(known, tokens, declared, [...seen, name]);
      const other = own ?? (fallback === undefined ? undefined : resolve(fallback, tokens, declared, seen));
      if (declared.has(name)) return [word(other === undefined ? `var(${name})` : `var(${name},${other})`)];
      if (other !== undefined) return [word(other)];
      complete = false;
      return [node];
    });
  parsed.nodes = replace(parsed.nodes);
  return complete ? valueParser.stringify(parsed.nodes) : undefined;
}

const word = (value: string): Node => ({ type: 'word', value, sourceIndex: 0, sourceEndIndex: 0 });

function tokenName({ nodes }: FunctionNode): string | undefined {
  const name = nodes.find(({ type }) => type === 'word')?.value;
  return name?.startsWith('--') === true ? name : undefined;
}

/** What stands after the first comma of `var()`; an empty text is a fall-back too. */
function fallbackOf({ nodes }: FunctionNode): string | undefined {
  const comma = nodes.findIndex((node) => node.type === 'div' && node.value === ',');
  return comma === -1 ? undefined : valueParser.stringify(nodes.slice(comma + 1)).trim();
}
