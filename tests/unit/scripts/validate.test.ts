import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/lib/command.ts';
import { temporaryFolder } from './support/temporary.ts';

const fixture = join(projectRoot, 'tests/fixtures/voorbeelddam');
const course = 'content/regions/regio-testland/services/opvoedcursus.md';

/** Runs the command on a content tree. */
function validate(content: string, ...args: string[]): { code: number | null; output: string } {
  const script = join(projectRoot, 'scripts/validate.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--content', content, ...args], { encoding: 'utf8' });
  return { code: status, output: stdout + stderr };
}

const afterwards = ['--now', '2027-07-15T09:00:00Z'];

describe('a course that has ended', () => {
  test('since it was checked is told, and stops nothing', () => {
    const { code, output } = validate(fixture, ...afterwards);
    expect(output).toContain(`${course}:24:10  let op  validity.until`);
    expect(output).toContain('Dit aanbod is geëindigd op 30 juni 2027. Werk dit bij, of haal het weg als het niet meer bestaat.');
    expect(code).toBe(0);
  });

  test('before it was checked is an error', () => {
    const folder = temporaryFolder();
    cpSync(fixture, folder, { recursive: true });
    const text = readFileSync(join(folder, course), 'utf8');
    writeFileSync(join(folder, course), text.replace(/checkedOn: .*/, 'checkedOn: "2027-07-10"'));
    const { code, output } = validate(folder, ...afterwards);
    expect(output).toContain(`${course}:24:10  fout  validity.until`);
    expect(output).toContain('Dit aanbod eindigde op 30 juni 2027, maar is op 10 juli 2027 nog gecontroleerd.');
    expect(code).toBe(1);
  });

  test('stops a check that was asked to be strict, which says so', () => {
    const { code, output } = validate(fixture, ...afterwards, '--strict');
    expect(output).toContain('  let op  validity.until');
    expect(output).toContain('Met --strict tellen waarschuwingen als fouten.');
    expect(code).toBe(1);
  });
});

test('a strict check in a form for programs holds that form', () => {
  const { code, output } = validate(fixture, ...afterwards, '--strict', '--format', 'json');
  expect(JSON.parse(output)).toMatchObject({ errors: 0 });
  expect(code).toBe(1);
});
