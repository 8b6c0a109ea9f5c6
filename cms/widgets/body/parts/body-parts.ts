/** A part of a text: ordinary Markdown, a block (a component), or the whole of a text that cannot be taken apart. */
export interface BodyPart {
  id: number;
  kind: 'text' | 'block' | 'whole';
  /** The part as it stands in the text, without blank lines around it. */
  source: string;
  /** What stands between the part before and this one. It holds as long as that part is still before it; see {@link follows}. */
  before: string;
  /** The part that `before` begins at, 0 at the start of the text; `undefined` of a part that an editor put there. */
  follows?: number | undefined;
  /** Taken away, and kept to put back. */
  removed?: boolean;
  /** Just added: what is still missing in it is no fault yet. */
  fresh?: boolean;
}

/** A text in parts. */
export interface Body {
  format: 'md' | 'mdx';
  parts: readonly BodyPart[];
  /** What stands after the last part. */
  end: string;
  lineEnd: '\n' | '\r\n';
  nextId: number;
}

/** Whether nothing can be read in a text. */
export const isBlank = (text: string): boolean => /^[ \t\r\n]*$/.test(text);

/** A text without the blank lines and spaces around it. The indentation of the first line stays. */
export const withoutBlankEnds = (text: string): string => text.replace(/^(?:[ \t]*\r?\n)+/, '').replace(/[ \t\r\n]+$/, '');

/** The part with an id. @throws {Error} when there is none */
export function partOf({ parts }: Body, id: number): BodyPart {
  const part = parts.find((one) => one.id === id);
  if (part === undefined) throw new Error(`There is no part ${String(id)}.`);
  return part;
}

/** The same text with one part changed. */
export function withPart(body: Body, id: number, change: Partial<BodyPart>): Body {
  return { ...body, parts: body.parts.map((part) => (part.id === id ? { ...part, ...change } : part)) };
}
