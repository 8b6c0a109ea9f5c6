import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLSeq } from 'yaml';
import { nearest } from '../problems/did-you-mean.ts';
import { formatPath } from '../problems/problem.ts';
import { placeholderNames } from './placeholder-names.ts';
import type { Reporter } from './reporter.ts';
import { maxDepth, reportDepth } from './yaml-token-guard.ts';

/** What is needed while a tree of YAML nodes becomes a plain value. */
export interface PlainContext {
  reporter: Reporter;
  /** Where the YAML starts in the text of the file. */
  offset: number;
  /** Set when something was left out, so that the value is not what the file says. */
  incomplete: boolean;
}

/** Turns YAML nodes into a plain JSON value, reporting keys and values that have no place in one. Aliases are never followed. */
export function plainValue(node: unknown, context: PlainContext, path: readonly PropertyKey[] = []): unknown {
  if (path.length > maxDepth) {
    reportDepth(context.reporter, start(node, context));
    context.incomplete = true;
    return null;
  }
  if (isMap<Node, Node | null>(node)) return plainObject(node.items, context, path);
  if (isSeq(node) && reportUnquotedPlaceholder(node, context, path)) return null;
  if (isSeq(node)) return node.items.map((item, index) => plainValue(item, context, [...path, index]));
  if (isAlias(node)) context.incomplete = true;
  if (!isScalar(node)) return null;
  if (typeof node.value === 'number' && !Number.isFinite(node.value)) {
    const source = node.source ?? '';
    context.reporter.report(start(node, context), {
      code: 'not-a-number',
      field: formatPath(path),
      message: `“${source}” is in YAML een bijzonder getal, en dat kan hier niet. Is het tekst? Zet er aanhalingstekens om.`,
      example: `"${source}"`,
    });
    context.incomplete = true;
    return null;
  }
  return ['string', 'number', 'boolean'].includes(typeof node.value) ? node.value : null;
}

function plainObject(items: readonly Pair<Node, Node | null>[], context: PlainContext, path: readonly PropertyKey[]): unknown {
  const value: Record<string, unknown> = {};
  const first = new Map<string, Node>();
  for (const { key: keyNode, value: valueNode } of items) {
    const key = isScalar(keyNode) ? String(keyNode.value ?? '') : undefined;
    const earlier = key === undefined ? undefined : first.get(key);
    if (key === undefined || key === '' || key === '__proto__' || key === '<<') {
      reportKey(keyNode, key, context, path);
    } else if (earlier === undefined) {
      first.set(key, keyNode);
      value[key] = plainValue(valueNode, context, [...path, key]);
      reportGluedKey(keyNode, key, valueNode, context, path);
    } else {
      const place = context.reporter.place(start(earlier, context));
      context.reporter.report(start(keyNode, context), {
        code: 'duplicate-key',
        field: formatPath([...path, key]),
        message: `Het veld “${key}” staat hier twee keer: ook al op regel ${place.line}. Haal een van de twee weg, of geef de andere de naam die hij moet hebben.`,
        related: [place],
      });
    }
  }
  return value;
}

function reportKey(node: Node, key: string | undefined, context: PlainContext, path: readonly PropertyKey[]): void {
  context.incomplete = true;
  const message =
    key === '<<'
      ? 'Het samenvoegteken << van YAML is hier niet toegestaan. Schrijf de velden hier voluit.'
      : key === '__proto__'
        ? 'De naam __proto__ is niet toegestaan voor een veld. Haal dit veld weg.'
        : key === ''
          ? 'Voor deze dubbele punt ontbreekt de naam van het veld. Hoort de dubbele punt bij een tekst? Zet de tekst tussen aanhalingstekens.'
          : 'De naam van een veld moet gewone tekst zijn, zonder haken. Staat er een haak [ of { in de tekst? Zet de tekst tussen aanhalingstekens.';
  const code = key === '<<' ? 'yaml-merge-key' : key === '__proto__' ? 'forbidden-key' : 'invalid-key';
  context.reporter.report(start(node, context), { code, field: formatPath(path), message });
}

// `{ day:thursday }` is one long key without a value for YAML; the editor left out a space.
function reportGluedKey(node: Node, key: string, value: Node | null, context: PlainContext, path: readonly PropertyKey[]): void {
  const glued = /^([\p{L}_-]+):(\S.*)$/u.exec(key);
  if (glued === null || (isScalar(value) && value.value !== null)) return;
  context.incomplete = true;
  context.reporter.report(start(node, context), {
    code: 'yaml-syntax',
    field: formatPath(path),
    message: 'Na de dubbele punt ontbreekt een spatie.',
    example: `${glued[1] ?? ''}: ${glued[2] ?? ''}`,
  });
}

// `name: [[organisatie]]` is a list in a list for YAML.
function reportUnquotedPlaceholder(node: YAMLSeq, context: PlainContext, path: readonly PropertyKey[]): boolean {
  const inner = node.flow && node.items.length === 1 ? node.items[0] : undefined;
  const text = isSeq(inner) && inner.flow && inner.items.length === 1 ? inner.items[0] : undefined;
  if (!isScalar(text) || nearest(String(text.value), placeholderNames) === undefined) return false;
  context.incomplete = true;
  context.reporter.report(start(node, context), {
    code: 'placeholder-unquoted',
    field: formatPath(path),
    message: 'Een tekst die met een haak begint, moet tussen aanhalingstekens staan.',
    example: `"[[${String(text.value)}]]"`,
  });
  return true;
}

const start = (node: unknown, { offset }: PlainContext) => offset + ((node as Node | null)?.range?.[0] ?? 0);
