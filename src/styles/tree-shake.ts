import { Features, transform } from 'lightningcss';
import postcss from 'postcss';

/** The names of all classes in a style sheet. */
export function classesIn(css: string): Set<string> {
  const withoutText = css.replace(/\/\*[^]*?\*\/|"[^"]*"|'[^']*'|url\([^)]*\)/g, '');
  return new Set([...withoutText.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map(([, name = '']) => name));
}

/**
 * Leaves only what a page can use, as small as it can be written. Rules for a class that is not in `used` go.
 *
 * @param used names of classes that pages can hold
 * @throws when the style sheet cannot be read
 */
export function treeShake(css: string, used: ReadonlySet<string>): string {
  const { code } = transform({
    filename: 'portal.css',
    code: Buffer.from(oneSelectorPerRule(css)),
    minify: true,
    unusedSymbols: [...classesIn(css)].filter((name) => !used.has(name)),
    // Browsers of about five years old; `color-scheme: light dark` needs no detour in any of them.
    targets: { chrome: 100 << 16, firefox: 100 << 16, safari: (15 << 16) | (4 << 8) },
    exclude: Features.LightDark,
  });
  return code.toString();
}

/** Lightning CSS drops a rule when all its selectors are unused, and joins equal rules again. */
function oneSelectorPerRule(css: string): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    if (rule.selectors.length === 1 || (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name === 'keyframes'))
      return;
    rule.replaceWith(rule.selectors.map((selector) => rule.clone({ selector })));
  });
  return root.toString();
}

/**
 * Takes away what a portal never wants of a published style sheet: rules that wait for `:invalid`, by which a required field looks wrong
 * before anybody wrote in it, and those for a browser that is no more.
 */
export function withoutUnwanted(css: string): string {
  const root = postcss.parse(css);
  root.walkAtRules((rule) => {
    if (rule.name === 'charset' || rule.params.includes('-ms-high-contrast')) rule.remove();
  });
  root.walkRules((rule) => {
    const selectors = rule.selectors.filter((selector) => !selector.includes(':invalid'));
    if (selectors.length === 0) rule.remove();
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
  });
  return root.toString();
}
