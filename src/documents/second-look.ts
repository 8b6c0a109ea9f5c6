import type { Root } from 'mdast';
import type { Problem } from '../problems/problem.ts';
import type { AllowedComponents } from './mdx-components.ts';
import { problemInText, type TextPart } from './text-part.ts';
import { unsafeNodes } from './tree-safety.ts';

/** Makes a syntax tree the way the pages of the portals are made. May throw on a text it cannot read. */
export type SiteParser = (text: string) => Root;

/**
 * Looks at a text through the parser from which the pages are made. No two parsers agree about every text; what only this one takes for
 * HTML or code would pass the guards and still end up on a page.
 *
 * @param told what the guards found; a line they refused is not refused again
 */
export function secondLook(part: TextPart, parse: SiteParser, told: readonly Problem[], components?: AllowedComponents): Problem[] {
  const errors = told.filter(({ severity }) => severity === 'error');
  const refuse = (line: number, column: number) =>
    problemInText(
      part,
      { line, column },
      {
        code: 'unsafe-markup',
        message:
          'Deze regel zou op de portal als HTML, als programmacode of als onveilige link worden gelezen. Schrijf hem opnieuw, zonder bijzondere tekens zoals <, { en [.',
      },
    );
  try {
    const refused = new Set(errors.map(({ line }) => line));
    const lines = new Set(unsafeNodes(parse(part.text), components).map(({ line }) => line ?? 1));
    return [...lines].filter((line) => !refused.has(part.line + line - 1)).map((line) => refuse(line, 1));
  } catch (error) {
    if (errors.length > 0) return [];
    const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
    return [refuse(Number(line), Number(column))];
  }
}
