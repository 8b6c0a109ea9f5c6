import type { Nodes, Root } from 'mdast';
import { alignText } from './align-text.ts';
import { nodesOf, parseMarkdown } from './markdown-tree.ts';
import { mdxComponents, type AllowedComponents } from './mdx-components.ts';
import { parseMdx } from './mdx-tree.ts';
import type { SourceDocument } from './source-document.ts';
import { TextLines } from './text-lines.ts';

/** A place in a file; line and column count from 1, columns in UTF-16 units. */
export interface LineAndColumn {
  line: number;
  column: number;
}

/**
 * A piece of a content file that is read as a whole, without markup: a paragraph, an item of a list, a heading, the value of a field. An
 * `address` is one for mail, a `name` what something is called.
 */
export interface TextPassage {
  kind: 'prose' | 'heading' | 'name' | 'address';
  text: string;
  /** A heading within the text, with a part of the text below it; left out for the title of a block. */
  section?: true;
  /** The field it is the value of; left out for the text after the front matter. */
  field?: string;
  /** The place in the file of an offset in `text`. */
  placeAt(offset: number): LineAndColumn;
}

/** The passages of the text after the front matter, in their order. A text that cannot be parsed has none; its problems say why. */
export function bodyPassages(document: SourceDocument, components: AllowedComponents = mdxComponents): TextPassage[] {
  const { body, format } = document;
  if (body === undefined) return [];
  const parsed = format === 'mdx' ? parseMdx(body) : { tree: parseMarkdown(body) };
  if ('fault' in parsed) return [];
  const lines = new TextLines(body);
  const placeOf = (offset: number): LineAndColumn => {
    const { line, column } = lines.at(offset);
    return { line: document.bodyLine + line - 1, column };
  };
  return piecesOf(parsed.tree, body, components).map(({ kind, section, pieces }) => {
    const text = pieces.map(({ text: part }) => part).join('');
    return { kind, text, ...(section && { section }), placeAt: (offset) => placeOf(sourceOffset(pieces, offset, body)) };
  });
}

/** A part of a passage, with the part of the body it was read from. */
interface Piece {
  text: string;
  start: number;
  end: number;
}

/** The place in the body of a letter. Where text and body cannot be laid side by side, that is the start of the piece. */
function sourceOffset(pieces: readonly Piece[], offset: number, body: string): number {
  let rest = Math.max(offset, 0);
  const piece = pieces.find(({ text }) => rest < text.length || ((rest -= text.length), false)) ?? pieces.at(-1);
  if (piece === undefined) return 0;
  const places = alignText(piece.text, body.slice(piece.start, piece.end));
  return piece.start + (places?.[Math.min(rest, piece.text.length)] ?? 0);
}

/** The words of a passage, before they are one text. */
type PassagePieces = Pick<TextPassage, 'kind' | 'section'> & { pieces: Piece[] };

function piecesOf(root: Root, body: string, components: AllowedComponents): PassagePieces[] {
  const found: PassagePieces[] = [];
  const add = (kind: TextPassage['kind'], pieces: Piece[], section?: true) => {
    if (pieces.some(({ text }) => text.trim() !== '')) found.push({ kind, ...(section && { section }), pieces });
  };
  for (const { node } of nodesOf(root)) {
    if (node.type === 'paragraph' || node.type === 'tableCell') add('prose', inlinePieces(node, body));
    else if (node.type === 'heading') add('heading', inlinePieces(node, body), true);
    else if (node.type === 'image' || node.type === 'imageReference') {
      if (node.alt) add('prose', [pieceOf(node.alt, body, startOf(node), endOf(node))]);
    } else if (node.type === 'link' && /^mailto:/i.test(node.url)) {
      const address = node.url.replace(/^mailto:/i, '').replace(/\?.*$/, '');
      add('address', [pieceOf(address, body, startOf(node), endOf(node))]);
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const known = node.name !== null && Object.hasOwn(components, node.name) ? components[node.name]?.attributes : undefined;
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
        if (known?.[attribute.name]?.type.kind !== 'text') continue;
        const { start, end } = attribute.position ?? node.position ?? {};
        add('heading', [pieceOf(attribute.value, body, start?.offset ?? 0, end?.offset ?? body.length)]);
      }
    }
  }
  return found;
}

const startOf = (node: Nodes) => node.position?.start.offset ?? 0;
const endOf = (node: Nodes) => node.position?.end.offset ?? startOf(node);

/** The words of a block in the order of the text. A line break is a space, and a picture says nothing here: it has a passage of its own. */
function inlinePieces(block: Nodes, body: string): Piece[] {
  return [...nodesOf({ type: 'root', children: [block as Root['children'][number]] })].flatMap(({ node }): Piece[] => {
    if (node.type === 'text') return [{ text: node.value, start: startOf(node), end: endOf(node) }];
    if (node.type === 'inlineCode') return [pieceOf(node.value, body, startOf(node), endOf(node))];
    return node.type === 'break' ? [{ text: ' ', start: startOf(node), end: endOf(node) }] : [];
  });
}

/** A piece that stands as it is somewhere between two places of the body. */
function pieceOf(text: string, body: string, start: number, end: number): Piece {
  const at = body.slice(start, end).indexOf(text);
  return { text, start: start + Math.max(at, 0), end };
}
