import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { rememberingReader } from '../../../src/documents/remembering-reader.ts';
import { loadFrom } from '../../../src/loading/load-from.ts';
import { formatProblems } from '../../../src/problems/format.ts';
import { fixtureFiles, fixtureNow, memoryFiles, textOf } from '../layers/support/content.ts';
import { notDutch } from './support/dutch.ts';
import { faultyFiles, type Fault } from './support/fault.ts';

const folder = join(import.meta.dirname, '../../faults');

/** Every folder of `tests/faults` is one mistake: `fault.yaml` says what is changed in the fixture, `expected.txt` what the editor reads. */
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((item) => item.isDirectory())
  .map(({ name }) => ({ name, fault: parse(readFileSync(join(folder, name, 'fault.yaml'), 'utf8')) as Fault }));

// Each is in one file or a few: the others are read once.
const read = rememberingReader();

describe('mistakes of editors', () => {
  it.each(cases)('$name', async ({ name, fault }) => {
    const files = await faultyFiles(fault);
    const now = fault.now === undefined ? fixtureNow : Date.parse(fault.now);
    const { problems } = await loadFrom(memoryFiles(files), { read, now, ...(fault.sites === undefined ? {} : { sites: fault.sites }) });

    expect(problems.length, 'the mistake is noticed').toBeGreaterThan(0);
    for (const problem of problems) {
      expect(notDutch(problem), problem.message).toEqual([]);
      for (const place of [problem, ...(problem.related ?? [])]) {
        const lines = textOf(files.get(place.file) ?? new Uint8Array()).split('\n');
        expect(place.line, `${place.file} has line ${String(place.line)}`).toBeLessThanOrEqual(Math.max(1, lines.length));
        expect(place.column).toBeLessThanOrEqual((lines[place.line - 1] ?? '').length + 1);
      }
    }
    await expect(formatProblems(problems, 'text')).toMatchFileSnapshot(join(folder, name, 'expected.txt'));
  });

  it('are compared with content that is right', async () => {
    const { problems } = await loadFrom(memoryFiles(await faultyFiles({ about: 'nothing' })), { now: fixtureNow });
    expect(problems).toEqual([]);
  });

  it('leave the fixture itself alone', async () => {
    const before = textOf((await fixtureFiles()).get('content/municipalities/testerveen/sites/testerveen.yaml') ?? new Uint8Array());
    expect(before).toContain('wordt nog aangevraagd');
  });
});
