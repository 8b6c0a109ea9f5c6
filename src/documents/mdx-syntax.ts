import type { Root } from 'mdast';
import { nearest } from '../problems/did-you-mean.ts';
import { mdxComponents } from './mdx-components.ts';
import { parseMdx, type MdxSyntaxFault } from './mdx-tree.ts';
import { placeholderNames } from './placeholder-names.ts';
import type { Finding } from './reporter.ts';
import { TextLines } from './text-lines.ts';

/** A finding at an offset in the text. */
export interface MdxFinding extends Finding {
  offset: number;
}

/** How many faults of the syntax are looked for in one text. */
const maxFaults = 20;

/**
 * Parses MDX and explains what cannot be parsed. After a fault its sign is put out of action and the text is parsed again, so that all
 * faults are found and all positions stay right.
 *
 * @returns the tree, the text it was made of (as long as the given text) and what is wrong
 */
export function readMdx(text: string): { tree?: Root; source: string; findings: MdxFinding[] } {
  const findings: MdxFinding[] = [];
  let current = text;
  while (findings.length < maxFaults) {
    const result = parseMdx(current);
    if ('tree' in result) return { tree: result.tree, source: current, findings };
    const explained = explain(current, text, result.fault);
    findings.push(explained.finding);
    const next = explained.signs.reduce((source, at) => `${source.slice(0, at)}\u2039${source.slice(at + 1)}`, current);
    if (next === current) break;
    current = next;
  }
  return { source: current, findings };
}

interface Explained {
  finding: MdxFinding;
  /** Offsets of the signs `<` or `{` that started it. */
  signs: number[];
}

function explain(current: string, text: string, fault: MdxSyntaxFault): Explained {
  if (fault.rule === 'end-tag-mismatch' || fault.reason.includes('expected an open tag first')) return explainTags(current, text, fault);
  if (fault.reason.includes('in expression')) {
    const at = unclosedBrace(current, fault.offset);
    return { finding: { offset: at, ...explainBrace(lineAt(text, at)) }, signs: [at] };
  }
  const at = fault.rule === 'parser-failure' ? -1 : tagStart(current, fault);
  if (at === -1) return { finding: { offset: fault.offset, code: 'mdx-syntax', message: general }, signs: [] };
  const address = bareAddress.exec(text.slice(at))?.[0];
  // A bare address goes as a whole; of a block that is not understood the end goes with the beginning.
  const signs = address === undefined ? [at, ...closingTag(current, at)] : Array.from(address, (_, index) => at + index);
  return { finding: { offset: at, ...explainAngle(text, at) }, signs };
}

/** Offset of the end tag that belongs to the tag at an offset, when there is one further on. */
function closingTag(text: string, at: number): number[] {
  const name = /^<([A-Za-z]\w*)/.exec(text.slice(at, at + 100))?.[1];
  const end = name === undefined ? -1 : text.indexOf(`</${name}>`, at + 1);
  return end === -1 ? [] : [end];
}

const bareAddress = /^<(https?:\/\/[^\s<>]+|[^\s<>@]+@[^\s<>@]+)>/;

const general =
  'Deze tekst kan niet worden gelezen. Kijk of elk blok op een eigen regel begint en eindigt. Staat er een < in de tekst? Schrijf dan &lt;.';

function explainTags(current: string, text: string, fault: MdxSyntaxFault): Explained {
  const closing = current[fault.offset] === '/' ? fault.offset - 1 : fault.offset;
  const opening = fault.opening !== undefined && current[fault.opening] === '<' ? fault.opening : undefined;
  const name = tagName(text, opening ?? closing);
  const message = (offset: number, words: string, example?: string): Explained => ({
    finding: { offset, code: 'mdx-syntax', message: words, example },
    signs: [
      ...new Set([
        ...(opening === undefined ? [current.lastIndexOf(`<${name}`, closing - 1)] : [opening, ...closingTag(current, opening)]),
        closing,
      ]),
    ].filter((at) => current[at] === '<'),
  });
  const whole = `<${name}>\nDe tekst.\n</${name}>`;
  const spaced = opening === undefined ? undefined : spacedName(text, opening);
  if (opening !== undefined && spaced !== undefined) {
    return message(opening, `De naam van een blok heeft geen spatie: schrijf <${spaced}>.`, `<${spaced}>\nDe tekst.\n</${spaced}>`);
  }
  if (opening === undefined && fault.opening !== undefined) {
    return message(
      closing,
      `Het blok <${name}> loopt door andere opmaak heen, zoals sterretjes. Zet <${name}> en </${name}> elk op een eigen regel.`,
      whole,
    );
  }
  if (opening === undefined) {
    return message(
      closing,
      `Hier eindigt een blok <${name}> dat nergens begint. Zet <${name}> voor de tekst, of haal </${name}> weg.`,
      whole,
    );
  }
  const other = text.startsWith('</', closing) ? tagName(text, closing) : name;
  if (isWithoutText(name)) {
    const tag = /^<[^<>]*/.exec(text.slice(opening))?.[0].trimEnd() ?? `<${name}`;
    return message(opening, `In het blok <${name}> staat geen tekst, dus het sluit zichzelf. Zet een / voor de laatste >.`, `${tag} />`);
  }
  const meant = Object.hasOwn(mdxComponents, name) ? undefined : nearest(name, [other]);
  if (other !== name && meant !== undefined && Object.hasOwn(mdxComponents, meant)) {
    return message(
      opening,
      `Dit blok begint met <${name}>, maar eindigt met </${meant}>. Een blok <${name}> bestaat niet. Bedoelt u <${meant}>?`,
      `<${meant}>\nDe tekst.\n</${meant}>`,
    );
  }
  if (other !== name && tagsOf(text.slice(0, closing), `<${other}`) <= tagsOf(text.slice(0, closing), `</${other}`)) {
    return message(closing, `Dit blok begint met <${name}>, maar eindigt met </${other}>. Zet hier </${name}> neer.`, whole);
  }
  if (other === name) {
    return message(
      opening,
      `Het blok <${name}> wordt niet goed afgesloten. Zet <${name}> en </${name}> elk op een eigen regel, met de tekst ertussen.`,
      whole,
    );
  }
  const { finding } = message(
    closing,
    `Het blok <${name}> is nog niet afgesloten, maar hier eindigt <${other}>. Zet eerst </${name}> neer.`,
    whole,
  );
  // This end belongs to the block around it.
  return { finding, signs: [opening] };
}

/** The name of a block that was written in two words: `<Let op>`. */
function spacedName(text: string, at: number): string | undefined {
  const [, first = '', second = ''] = /^<\s*([A-Za-z]+) ([A-Za-z]+)(?=[\s>])/.exec(text.slice(at, at + 100)) ?? [];
  const joined = `${first}${second}`.toLowerCase();
  return second === '' ? undefined : Object.keys(mdxComponents).find((name) => name.toLowerCase() === joined);
}

const isWithoutText = (name: string) =>
  Object.hasOwn(mdxComponents, name) && mdxComponents[name as keyof typeof mdxComponents].children === 'none';

/** How often a tag begins in a text. */
const tagsOf = (text: string, start: string) => text.split(new RegExp(`${start}(?![A-Za-z])`)).length - 1;

const tagName = (text: string, at: number) => /^<\/?\s*([^\s<>/{}"'=]*)/.exec(text.slice(at, at + 100))?.[1] ?? '';

/** Explains an expression: its whole text from `{` on, or to the end of the line when it is not closed. */
export function explainBrace(source: string): Finding {
  const inside = source.replace(/^\{+/, '').replace(/\}+$/, '').trim();
  const message =
    'Tekst tussen accolades { } is in dit soort tekst programmacode, en die is niet toegestaan. Gebruik gewone haakjes ( ) of laat de accolades weg.';
  if (/^\/\*/.test(inside))
    return { code: 'mdx-expression', message: 'Een opmerking {/* … */} is in een tekst niet toegestaan. Haal hem weg.' };
  const placeholder = nearest(inside, placeholderNames);
  if (placeholder !== undefined)
    return { code: 'mdx-expression', message: `${message} Bedoelt u de invulplek [[${placeholder}]]?`, example: `[[${placeholder}]]` };
  return { code: 'mdx-expression', message, example: /^[\p{L}\p{N} ,.’-]+$/u.test(inside) ? `(${inside})` : undefined };
}

function explainAngle(text: string, at: number): Finding {
  const rest = text.slice(at);
  if (rest.startsWith('<!--')) {
    return { code: 'html-not-allowed', message: 'Een opmerking <!-- … --> is in een tekst niet toegestaan. Haal hem weg.' };
  }
  const address = bareAddress.exec(rest)?.[1];
  if (address !== undefined) {
    return {
      code: 'mdx-syntax',
      message: 'Schrijf een link met rechte haken voor de tekst en ronde haken voor het adres.',
      example: address.includes('@') ? `[${address}](mailto:${address})` : `[Tekst van de link](${address.replace(/^http:/, 'https:')})`,
    };
  }
  const tag = /^<[A-Za-z][^<>\n]*/.exec(rest)?.[0].trimEnd() ?? '';
  if (/=/.test(tag)) {
    const mended = tag.replace(/=\s*([^\s"'{}]+)/g, '="$1"');
    return {
      code: 'mdx-syntax',
      message: `Elke waarde achter een =-teken in <${tagName(text, at)}> moet tussen twee aanhalingstekens staan.`,
      example: oddQuotes(mended) ? `${mended}">` : `${mended}>`,
    };
  }
  const line = lineAround(text, at);
  return {
    code: 'mdx-syntax',
    message:
      'Het teken < is in dit soort tekst het begin van een blok, zoals <Tip>. Hoort het bij de tekst? Schrijf dan &lt; of een woord zoals “onder” of “minder dan”.',
    example: (line.length > 160 ? lineAt(text, at).slice(0, 40) : line).replace(/<(?![A-Za-z/!])/g, '&lt;').trim(),
  };
}

const oddQuotes = (tag: string) => (tag.split('"').length - 1) % 2 === 1;

/** The start of the tag in which the parser gave up. A tag whose quote is missing runs on into the next ones. */
function tagStart(text: string, { offset }: MdxSyntaxFault): number {
  const open = [...text.slice(0, offset + 1).matchAll(/<[A-Za-z][^<>\n]*/g)].find(([tag]) => oddQuotes(tag));
  return open?.index ?? text.lastIndexOf('<', Math.min(offset, text.length - 1));
}

function unclosedBrace(text: string, end: number): number {
  let depth = 0;
  for (let at = Math.min(end, text.length) - 1; at >= 0; at -= 1) {
    if (text[at] === '}') depth += 1;
    if (text[at] !== '{') continue;
    if (depth === 0 && text[at - 1] !== '\\') return at;
    depth = Math.max(0, depth - 1);
  }
  return Math.max(0, text.indexOf('{'));
}

const lineAt = (text: string, at: number) => /^[^\n]*/.exec(text.slice(at))?.[0] ?? '';

function lineAround(text: string, at: number): string {
  const lines = new TextLines(text);
  return lines.line(lines.at(at).line);
}
