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
    exclude: Features.LightDark | Features.VendorPrefixes,
  });
  return code.toString();
}

/** Every selector as a rule of its own. Lightning CSS drops a rule when all its selectors are unused, and joins equal rules again. */
export function oneSelectorPerRule(css: string): string {
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
 * before anybody wrote in it, those for a browser that is no more or for a kind of button or a part of a table that portals do not have, and what is
 * the same for all: the way a box is counted, and the ring of what has focus.
 */
export function withoutUnwanted(css: string): string {
  const root = postcss.parse(css);
  root.walkAtRules((rule) => {
    if (rule.name === 'charset' || rule.params.includes('-ms-high-contrast')) rule.remove();
  });
  root.walkRules((rule) => {
    const selectors = rule.selectors.filter((selector) => !isUnwanted.test(selector));
    if (selectors.length === 0) rule.remove();
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
    if (!selectors.includes('*'))
      rule.walkDecls('box-sizing', (declaration) => void (declaration.value === 'border-box' && declaration.remove()));
    if (rule.nodes.some((node) => node.type === 'decl' && node.prop === focusRing))
      rule.walkDecls(/^(?:--_utrecht-focus-ring-box-shadow|box-shadow|outline-.*)$/, (declaration) => void declaration.remove());
  });
  return root.toString();
}

/** A negative button is a primary one, and a row of a table stands in its head or its body. */
const isUnwanted = /:invalid|--(?:secondary|subtle)\)\.nl-button--negative|--html-table\s*>\s*(?:tr|tfoot|figcaption)/;

const focusRing = '--_utrecht-focus-ring-box-shadow';

/** Both sides of a margin or a padding as one declaration. Lightning CSS does not join values that are custom properties. */
export function withJoinedSides(css: string): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    for (const side of ['padding-block', 'padding-inline', 'margin-block', 'margin-inline']) {
      const about = rule.nodes.filter(
        (node) => node.type === 'decl' && (node.prop.startsWith(side) || /^(?:padding|margin)$/.test(node.prop)),
      );
      const [start, end, ...others] = about as postcss.Declaration[];
      if (start?.prop !== `${side}-start` || end?.prop !== `${side}-end` || others.length > 0 || start.important !== end.important)
        continue;
      end.prop = side;
      end.value = start.value === end.value ? end.value : `${start.value} ${end.value}`;
      start.remove();
    }
  });
  return root.toString();
}

/**
 * Takes away the font of the text where a part takes it from the page around it: everywhere but in controls. A part in a heading then has the
 * font of the heading.
 *
 * @param css a style sheet with its component tokens written out
 */
export function withoutInheritedFont(css: string): string {
  const root = postcss.parse(css);
  root.walkDecls('font-family', (declaration) => {
    const { parent } = declaration;
    if (parent?.type !== 'rule' || declaration.value !== 'var(--basis-text-font-family-default)') return;
    if (!/^body$|button|textbox|textarea|select|input/.test((parent as postcss.Rule).selector)) declaration.remove();
  });
  return root.toString();
}
