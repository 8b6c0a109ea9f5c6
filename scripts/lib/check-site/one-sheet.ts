import { transform } from 'lightningcss';
import postcss, { type ChildNode } from 'postcss';

/** The declarations of one selector in one condition, or a rule without a selector such as `@font-face`. */
interface Block {
  around: readonly string[];
  selector?: string;
  declarations: Set<string>;
}

/**
 * One minified style sheet with every rule of several, each declaration once. It is for weighing: where two sheets differ in the order of
 * their rules, the first decides.
 */
export function oneSheet(sheets: readonly string[]): string {
  const blocks = new Map<string, Block>();
  const block = (around: readonly string[], selector?: string): Block => {
    const key = [...around, selector ?? ''].join('\n');
    const found = blocks.get(key) ?? { around, declarations: new Set(), ...(selector === undefined ? {} : { selector }) };
    blocks.set(key, found);
    return found;
  };
  const add = (node: ChildNode, around: readonly string[]): void => {
    if (node.type === 'atrule' && /^(?:media|supports|layer|container)$/.test(node.name) && node.nodes !== undefined)
      for (const child of node.nodes) add(child, [...around, `@${node.name} ${node.params}`]);
    else if (node.type === 'rule' && node.nodes.every(({ type }) => type === 'decl' || type === 'comment'))
      for (const selector of node.selectors) for (const child of node.nodes) block(around, selector).declarations.add(child.toString());
    else block([...around, node.toString()]).declarations.add(node.toString());
  };
  for (const sheet of sheets) for (const node of postcss.parse(sheet).nodes) add(node, []);
  const css = [...blocks.values()].map(({ around, selector, declarations }) => {
    const conditions = selector === undefined ? around.slice(0, -1) : around;
    const body = selector === undefined ? [...declarations].join('') : `${selector}{${[...declarations].join(';')}}`;
    return conditions.map((condition) => `${condition}{`).join('') + body + '}'.repeat(conditions.length);
  });
  return transform({ filename: 'all.css', code: Buffer.from(css.join('\n')), minify: true, errorRecovery: true }).code.toString();
}
