import fc from 'fast-check';
import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { describe, expect, test } from 'vitest';
import { checkLink } from '../../../src/documents/link-rules.ts';
import { checkMarkdown } from '../../../src/documents/markdown-guard.ts';
import { type AllowedComponents, mdxComponents } from '../../../src/documents/mdx-components.ts';
import { checkMdx } from '../../../src/documents/mdx-guard.ts';
import { unsafeNodes } from '../../../src/documents/tree-safety.ts';
import { markdownFaults } from './markdown-faults.ts';
import { mdxFaults } from './mdx-faults.ts';

// The guards read a text with one parser and the portals are built with another. A text that only the second one takes for code or HTML
// would slip through: these tests look for such a text.

/**
 * What must not be in the tree of the parser that builds the portals: code, HTML, and addresses that run something. (About an address that
 * is only untidy, as `|-|` or `http://x.nl`, the two may differ.)
 */
function danger(root: MdastNode, components?: AllowedComponents): string[] {
  if (root.type !== 'root') return ['no root'];
  return unsafeNodes(root, components)
    .map(({ reason }) => reason)
    .filter((reason) => {
      const address = /^(?:link to|definition of|image from) ([^]*)$/.exec(reason)?.[1];
      return address === undefined || checkLink(address)?.code === 'unsafe-link';
    });
}

const pieces = ['a', ' ', '\n', '\n\n', '    ', '\t', '\\', '`', '```\n', '*', '_', '~', '|', '\n|-|\n', '> ', '- ', '1. ', '# ', '\n---\n', '+++\n', '[', ']', '(', ')', '!', ':', '[a]: ', '[^a]', '&lt;', '&#106;', '&Tab;', '<', '>', '</', '/>', '<!--', '-->', '<b>', '<?', '<![CDATA[', '{', '}', '"', "'", '=', '<Tip>', '</Tip>', '<Tip title="', '<Inloop />', 'import x from "y"', 'export const a = 1', 'import "x"', 'javascript:x', '[x](javascript:1)', '<javascript:1>', 'http://x.nl', 'www.x.nl', 'a@b.nl', '[[organisatie]]', '\u00a0', 'é'];

const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''));

const clean = (problems: readonly { severity: string }[]) => problems.every(({ severity }) => severity !== 'error');

describe('what the guards accept, the parser of the portals finds harmless', () => {
  test('in Markdown', () => {
    fc.assert(
      fc.property(text, (source) => {
        fc.pre(clean(checkMarkdown({ file: 'test', text: source, line: 1 })) && !/^\s*(?:---|\+\+\+)/.test(source));
        expect(danger(markdownToMdast(source))).toEqual([]);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 1500) },
    );
  });

  test('in MDX', () => {
    fc.assert(
      fc.property(text, (source) => {
        fc.pre(clean(checkMdx({ file: 'test', text: source, line: 1 }).problems) && !/^\s*(?:---|\+\+\+)/.test(source));
        expect(danger(mdxToMdast(source), mdxComponents)).toEqual([]);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 1500), maxSkipsPerRun: 1000 },
    );
  });
});

describe('what that parser takes for code or HTML, the guards refuse', () => {
  test.each([...markdownFaults, ...mdxFaults].filter(({ told }) => /(?:html|mdx|unsafe)/.test(told)))('$name', ({ text: source }) => {
    const dangerous = danger(markdownToMdast(source)).length > 0;
    expect(dangerous && clean(checkMarkdown({ file: 'test', text: source, line: 1 }))).toBe(false);
  });
});
