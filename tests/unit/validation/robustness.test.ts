import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, isSeq, parseDocument, type Document } from 'yaml';
import { rememberingReader } from '../../../src/documents/remembering-reader.ts';
import { loadFrom } from '../../../src/loading/load-from.ts';
import { formatProblems, problemFormats } from '../../../src/problems/format.ts';
import { bytesOf, fixtureFiles, fixtureNow, memoryFiles, textOf } from '../layers/support/content.ts';
import { notDutch } from './support/dutch.ts';

const files = await fixtureFiles();
const portals = [...files.keys()].filter((path) => /\/sites\/[^/]+\.yaml$/.test(path)).length;
const documents = [...files.keys()].filter((path) => /\.(?:yaml|mdx?)$/.test(path));

type Path = (string | number)[];

// What one test leaves as it was, the next need not read.
const read = rememberingReader();

/** The YAML of a file and the text behind it. */
function splitFile(path: string): { yaml: string; rest: string } {
  const text = textOf(files.get(path) ?? new Uint8Array());
  if (path.endsWith('.yaml')) return { yaml: text, rest: '' };
  const end = text.indexOf('\n---\n', 4) + 1;
  return { yaml: text.slice(4, end), rest: text.slice(end) };
}

const join = (path: string, { yaml, rest }: { yaml: string; rest: string }) => (path.endsWith('.yaml') ? yaml : `---\n${yaml}${rest}`);

function* pathsOf(node: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (isMap(node)) for (const { key, value } of node.items) yield* pathsOf(value, [...path, String(key)]);
  else if (isSeq(node)) for (const [index, value] of node.items.entries()) yield* pathsOf(value, [...path, index]);
}

const words = fc.constantFrom(
  '',
  ' ',
  'x',
  'ja',
  'null',
  '9.00',
  '25:00',
  '24:00',
  '2026-02-30',
  '1-2-2026',
  '2026-06-30',
  '-9 months',
  '4 jaar',
  '112',
  '0262123456',
  '9999zz',
  'http://x.example',
  'https://x',
  'javascript:alert(1)',
  '../../x',
  'Inloop Elst',
  'centrum',
  'walk-in',
  'toString',
  '[[gemeente]]',
  '[[x]]',
  '[organisatie]',
  '<script>alert(1)</script>',
  '{1+1}',
  '# kop',
  'Invalid input',
  '#ffffff',
  '🙂',
  'a\nb',
  '\u202E',
  'x'.repeat(5000),
);
const scalar = fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 20 }), fc.integer(), fc.double(), fc.boolean(), fc.constant(null));
const garbage: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: scalar, weight: 5 },
  { arbitrary: fc.array(fc.oneof(scalar, fc.array(scalar, { maxLength: 2 })), { maxLength: 4 }), weight: 2 },
  {
    arbitrary: fc.dictionary(fc.oneof(words, fc.constantFrom('from', 'until', 'lat', 'hidden', 'constructor', '__proto__')), scalar, {
      maxKeys: 4,
    }),
    weight: 2,
  },
  { arbitrary: fc.anything({ maxDepth: 4, withBigInt: false }).filter((value) => JSON.stringify(value) !== undefined), weight: 1 },
);

type Change = 'set' | 'delete' | 'rename' | 'repeat' | 'add' | 'wrap';

/** Changes one value of a document. */
function change(document: Document, path: Path, kind: Change, value: unknown): void {
  const clean = value === undefined ? null : (JSON.parse(JSON.stringify(value, (_, item: unknown) => item ?? null)) as unknown);
  const old: unknown = (document.getIn(path, true) as { toJSON?: () => unknown } | undefined)?.toJSON?.() ?? document.getIn(path);
  const parent = path.slice(0, -1);
  if (kind === 'delete') document.deleteIn(path);
  else if (kind === 'set') document.setIn(path, document.createNode(clean));
  else if (kind === 'wrap') document.setIn(path, document.createNode([old]));
  else if (kind === 'repeat' && typeof path.at(-1) === 'number') document.addIn(parent, document.createNode(old));
  else if (typeof path.at(-1) === 'string') {
    if (kind === 'rename') document.deleteIn(path);
    document.setIn(
      [...parent, `${String(path.at(-1))}${kind === 'rename' ? 'x' : JSON.stringify(clean).slice(0, 5)}`],
      document.createNode(kind === 'rename' ? old : clean),
    );
  }
}

const mutation = fc.record({
  path: fc.constantFrom(...documents),
  at: fc.nat(),
  kind: fc.constantFrom<Change>('set', 'set', 'set', 'delete', 'rename', 'repeat', 'add', 'wrap'),
  value: garbage,
});

/** The fixture with some values changed. */
function mutated(mutations: readonly { path: string; at: number; kind: Change; value: unknown }[]): Map<string, Uint8Array> {
  const result = new Map(files);
  for (const { path, at, kind, value } of mutations) {
    const parts = splitFile(path);
    const document = parseDocument(parts.yaml);
    const paths = [...pathsOf(document.contents)];
    change(document, paths[at % paths.length] ?? [], kind, value);
    result.set(path, bytesOf(join(path, { ...parts, yaml: document.toString() })));
  }
  return result;
}

async function check(changed: Map<string, Uint8Array>): Promise<void> {
  const { problems, sites, siteIds } = await loadFrom(memoryFiles(changed), { read, now: fixtureNow });
  for (const problem of problems) {
    expect(notDutch(problem), problem.message).toEqual([]);
    const bytes = changed.get(problem.file);
    expect(bytes, `${problem.file} exists`).toBeDefined();
    const lines = textOf(bytes ?? new Uint8Array()).split('\n');
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.line).toBeLessThanOrEqual(lines.length);
    expect(problem.column).toBeLessThanOrEqual((lines[problem.line - 1] ?? '').length + 1);
  }
  for (const format of problemFormats) expect(formatProblems(problems, format)).toMatch(/^(?:[^]*\n)?$/);
  // Without an error every portal can be built; with one it is told.
  expect(siteIds).toHaveLength(portals);
  if (!problems.some(({ severity }) => severity === 'error')) expect(sites).toHaveLength(portals);
}

describe('whatever an editor writes', () => {
  const numRuns = Number(process.env.PROPERTY_RUNS ?? 80);

  it('one wrong value gives a Dutch message at a place that exists, and never an exception', async () => {
    await fc.assert(
      fc.asyncProperty(mutation, (one) => check(mutated([one]))),
      { numRuns },
    );
  }, 600_000);

  it('and so do many at once', async () => {
    const oneEach = fc.uniqueArray(mutation, { minLength: 2, maxLength: 12, selector: ({ path }) => path });
    await fc.assert(
      fc.asyncProperty(oneEach, (many) => check(mutated(many))),
      { numRuns: Math.ceil(numRuns / 3) },
    );
  }, 600_000);
});
