import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfm } from 'micromark-extension-gfm';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';

/** A fault of the syntax: where the parser gave up and why, in the words of the parser. */
export interface MdxSyntaxFault {
  /** Offset in the text, in UTF-16 units. */
  offset: number;
  reason: string;
  /** Kind of fault in the words of the parser: `unexpected-eof`, `end-tag-mismatch`... */
  rule: string;
  /** Offset of the opening tag that the fault is about. */
  opening?: number;
}

/**
 * Parses MDX without JavaScript: what stands between braces is found, not understood, so a broken expression is an expression too.
 * `import` and `export` are plain paragraphs in this tree. Gives a fault instead of throwing.
 */
export function parseMdx(text: string): { tree: Root } | { fault: MdxSyntaxFault } {
  try {
    return {
      tree: fromMarkdown(text, {
        // In MDX `<` is always a tag and four spaces are no code.
        extensions: [gfm(), mdxExpression(), mdxJsx(), { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } }],
        mdastExtensions: [gfmFromMarkdown(), mdxExpressionFromMarkdown(), mdxJsxFromMarkdown()],
      }),
    };
  } catch (error) {
    // The parser of the tags gives up on some texts with a bare error of its own; such a text is refused like any other it cannot read.
    return { fault: isSyntaxFault(error) ? readFault(text, error) : { offset: 0, reason: String(error), rule: 'parser-failure' } };
  }
}

/** What the parser throws, a `VFileMessage`; read by shape, so that no class has to be shared. */
interface ThrownFault {
  reason: string;
  ruleId?: string;
  place?: { offset?: number; start?: { offset?: number } };
}

const isSyntaxFault = (error: unknown): error is ThrownFault =>
  error instanceof Error && 'reason' in error && typeof error.reason === 'string' && 'ruleId' in error;

function readFault(text: string, { reason, ruleId, place }: ThrownFault): MdxSyntaxFault {
  const named = /\((\d+):(\d+)(?:-\d+:\d+)?\)/.exec(reason);
  const opening = ruleId === 'end-tag-mismatch' && named !== null ? offsetOf(text, Number(named[1]), Number(named[2])) : undefined;
  const offset = place?.start?.offset ?? place?.offset ?? opening ?? text.length;
  return { offset, reason, rule: ruleId ?? '', ...(opening === undefined ? {} : { opening }) };
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}
