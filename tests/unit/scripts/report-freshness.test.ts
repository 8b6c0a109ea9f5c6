import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/lib/command.ts';
import { temporaryFolder } from './support/temporary.ts';

const report = (...args: string[]) => {
  const content = ['--content', join(projectRoot, 'tests/fixtures/voorbeelddam')];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectRoot, 'scripts/report-freshness.ts'), ...content, '--now', '2028-01-10T09:00:00Z', ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};

it('writes a file for each who looks after a part, and succeeds however much is to be done', () => {
  const folder = join(temporaryFolder(), 'controle');
  expect(report('--out', folder, '--site', 'testerveen').status).toBe(0);
  expect(readdirSync(folder)).toContain('gemeente-testerveen.md');
  expect(readdirSync(folder)).not.toContain('gemeente-voorbeelddam.md');
  expect(readFileSync(join(folder, 'gemeente-testerveen.md'), 'utf8')).toContain('# Controleren: gemeente Testerveen');
});

it('writes to the screen, in a form for programs when asked', () => {
  const { status, stdout } = report('--format', 'json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ today: '2028-01-10', weeks: 4 });
});

it('tells a wrong command line and a portal that is not there', () => {
  expect(report('--weeks', 'veel')).toMatchObject({ status: 2, stderr: expect.stringContaining('aantal weken') as string });
  expect(report('--site', 'nergens')).toMatchObject({ status: 1, stderr: expect.stringContaining('bestaat niet') as string });
});
