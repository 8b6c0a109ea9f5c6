import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { rememberingReader } from '../../../src/documents/remembering-reader.ts';
import { loadFrom } from '../../../src/loading/load-from.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { bytesOf, fixtureNow, memoryFiles, textOf } from '../layers/support/content.ts';
import { faultyFiles, type Fault } from './support/fault.ts';

const folder = join(import.meta.dirname, '../../faults');
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((item) => item.isDirectory())
  .map(({ name }) => ({ name, fault: parse(readFileSync(join(folder, name, 'fault.yaml'), 'utf8')) as Fault }));

// Each mistake is in one file or a few: the others are read once.
const read = rememberingReader();

const indentOf = (line: string) => line.length - line.trimStart().length;
const keyOf = (line: string) => /^\s*([\w-]+):/.exec(line)?.[1];

/** The text as an editor has it who does what the message says; `undefined` when the example is not for lines of the file. */
function obeyed(text: string, { line, code, example = '' }: Problem): string | undefined {
  const lines = text.split('\n');
  const now = lines[line - 1] ?? '';
  const shown = example.split('\n');
  const [first = ''] = shown;
  const indent = ' '.repeat(indentOf(now));
  // What is said about indentation shows the lines just as they must stand.
  if (shown.length > 1 && code === 'yaml-syntax') {
    const from = lines.findIndex((one, at) => keyOf(one) === keyOf(first) && at >= line - 2);
    return from === -1 ? undefined : lines.toSpliced(from, shown.length, ...shown).join('\n');
  }
  if (shown.length > 1) return withBlocks(lines, line, shown);
  if (first.startsWith('- ')) return now.trim().startsWith('- ') ? lines.with(line - 1, indent + first).join('\n') : undefined;
  const key = keyOf(first);
  if (key === undefined) return undefined;
  if (keyOf(now) === key) return lines.with(line - 1, indent + first).join('\n');
  const inRow = new RegExp(`\\b${key}:\\s*(?:"[^"]*"|[^,}]*[^,} ])`);
  return now.includes('{') && inRow.test(now)
    ? lines
        .with(
          line - 1,
          now.replace(inRow, () => first),
        )
        .join('\n')
    : undefined;
}

/** Replaces the blocks of the keys that the example shows, from the first of them to the end of the one with the problem. */
function withBlocks(lines: readonly string[], line: number, shown: readonly string[]): string | undefined {
  const least = Math.min(...shown.map(indentOf));
  const top = shown.filter((one) => indentOf(one) === least).map(keyOf);
  let from = line - 1;
  while (from > 0 && !(keyOf(lines[from] ?? '') === top[0])) from -= 1;
  if (keyOf(lines[from] ?? '') !== top[0]) return undefined;
  const indent = indentOf(lines[from] ?? '');
  let to = from + 1;
  while (to < lines.length && (to < line || indentOf(lines[to] ?? '') > indent) && (lines[to] ?? '') !== '') to += 1;
  return [...lines.slice(0, from), ...shown.map((one) => ' '.repeat(indent) + one.slice(least)), ...lines.slice(to)].join('\n');
}

const errorsIn = (problems: readonly Problem[]) => problems.filter(({ severity }) => severity === 'error').length;

describe('doing what a message shows', () => {
  it.each(cases)('$name gives no new errors', async ({ fault }) => {
    const files = await faultyFiles(fault);
    const options = { read, now: fault.now === undefined ? fixtureNow : Date.parse(fault.now), ...(fault.sites && { sites: fault.sites }) };
    const { problems } = await loadFrom(memoryFiles(files), options);
    for (const problem of problems.filter(({ example }) => example !== undefined && !example.includes('…'))) {
      const text = obeyed(textOf(files.get(problem.file) ?? new Uint8Array()), problem);
      if (text === undefined) continue;
      const after = await loadFrom(memoryFiles(new Map(files).set(problem.file, bytesOf(text))), options);
      expect(errorsIn(after.problems), `${problem.message}\n${text}`).toBeLessThanOrEqual(errorsIn(problems));
    }
  });

  it('is never pasting a telephone number, time, date or reason that nobody wrote', async () => {
    for (const { fault } of cases) {
      const files = await faultyFiles(fault);
      const written = [...files.values()].map(textOf).join('\n').replace(/\D/g, '');
      const { problems } = await loadFrom(memoryFiles(files), { read, now: fixtureNow });
      for (const { code, example = '' } of problems.filter((one) => one.code === 'missing-field' || one.code === 'empty-field')) {
        expect(/\d/.test(example) && !written.includes(example.replace(/\D/g, '')), `${code}: ${example}`).toBe(false);
      }
    }
  }, 300_000);
});
