import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** A place in an HTML file; both count from 1. */
export interface HtmlPlace {
  line: number;
  column: number;
}

/** An element as the parser of browsers sees it. */
export interface HtmlElement {
  /** In small letters. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** All text in it, joined. */
  text: string;
  place: HtmlPlace;
  /** Place of an attribute; that of the element for one that is not there. */
  placeOf(attribute: string): HtmlPlace;
}

/** The elements of a page, in order. */
export type Elements = readonly HtmlElement[];

/** Reads a page with parse5, which follows the HTML standard. What stands in a `template` is left out. */
export function readHtml(html: string): Elements {
  const found: HtmlElement[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (isElement(node)) found.push(toElement(node));
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html, { sourceCodeLocationInfo: true }));
  return found;
}

const isElement = (node: DefaultTreeAdapterTypes.Node): node is DefaultTreeAdapterTypes.Element => 'tagName' in node;

function toElement(node: DefaultTreeAdapterTypes.Element): HtmlElement {
  const { sourceCodeLocation: source } = node;
  const place = { line: source?.startLine ?? 1, column: source?.startCol ?? 1 };
  return {
    name: node.tagName.toLowerCase(),
    attributes: new Map(node.attrs.map(({ name, value, prefix }) => [prefix ? `${prefix}:${name}` : name, value])),
    get text() {
      return textOf(node);
    },
    place,
    placeOf: (attribute) => {
      const at = source?.attrs?.[attribute];
      return at ? { line: at.startLine, column: at.startCol } : place;
    },
  };
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
