import { checkDocumentText } from '../../documents/check-text.ts';
import type { SourceDocument } from '../../documents/source-document.ts';
import type { TextResult } from '../../documents/text-result.ts';

const checked = new WeakMap<SourceDocument, TextResult>();

/**
 * What is wrong in the text of a document (Markdown, MDX, placeholders), and the ids and addresses it refers to. The syntax tree is looked at once,
 * however many municipalities see the document.
 */
export function textOf(document: SourceDocument): TextResult {
  const known = checked.get(document);
  if (known !== undefined) return known;
  const result = checkDocumentText(document);
  checked.set(document, result);
  return result;
}
