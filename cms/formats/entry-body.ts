import { blankLines, type EntryText } from './split-entry.ts';

/** The end of a text as far as nothing stands there. */
const blankEnd = /(?:\n[ \t]*)*$/;

/**
 * The body as it is written: line breaks LF, no blank lines around it, one line break at the end or as many as the source has. Gives
 * `undefined` when there is nothing in it.
 *
 * @param source the body in the file, line breaks LF
 */
export function cleanBody(body: unknown, source?: string): string | undefined {
  if (typeof body !== 'string' || body.trim() === '') return undefined;
  const text = body.replaceAll('\r\n', '\n').replace(blankLines, '').replace(blankEnd, '');
  if (source === undefined) return `${text}\n`;
  const end = blankEnd.exec(source)?.[0] ?? '';
  return text + end;
}

/** The pieces of an entry with another YAML text and another body. */
export function withBody(text: EntryText, yaml: string, body: string | undefined): EntryText {
  if (body === text.body.replaceAll('\r\n', '\n')) return { ...text, yaml };
  if (body === undefined) return { ...text, yaml, ...(text.body !== '' && { gap: '' }), body: '' };
  const closing = text.closing.endsWith('\n') ? text.closing : `${text.closing}\n`;
  return { ...text, yaml, closing, gap: text.body === '' ? '\n' : text.gap, body };
}

/** The pieces as one text. */
export const joinEntry = ({ opening, yaml, closing, gap, body }: EntryText): string => opening + yaml + closing + gap + body;
