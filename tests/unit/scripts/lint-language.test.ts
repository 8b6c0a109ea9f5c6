import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/lib/command.ts';
import type { LanguageReport } from '../../../src/reports/plain-language-report.ts';
import { temporaryFolder } from './support/temporary.ts';

const fixture = join(projectRoot, 'tests/fixtures/voorbeelddam');

function run(script: string, content: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectRoot, 'scripts', script), '--content', content, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** The fixture with a hard sentence in a service of its region. */
function hardContent(): string {
  const folder = temporaryFolder();
  cpSync(fixture, folder, { recursive: true });
  const path = join(folder, 'content/regions/regio-testland/services/opvoedcursus.md');
  writeFileSync(path, `${readFileSync(path, 'utf8')}\nMiddels een indicatie begint de hulp. De nazorg volgt.\n`);
  return folder;
}

it('tells what is hard, and succeeds', () => {
  const content = hardContent();
  const { status, stdout } = run('lint-language.ts', content);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^content\/regions\/regio-testland\/services\/opvoedcursus\.md:\d+:1 {2}sterk {2}moeilijk woord$/m);
  expect(stdout).toContain('“Middels een indicatie begint de hulp.”');
  expect(run('lint-language.ts', content, '--min-level', 'strong').stdout).not.toContain('nazorg');
});

it('looks at some portals, layers or files, and gives JSON', () => {
  const content = hardContent();
  const report = (...args: string[]) => JSON.parse(run('lint-language.ts', content, '--format', 'json', ...args).stdout) as LanguageReport;
  expect(report()).toMatchObject({ strong: 2, mild: 1 });
  expect(report('--layer', 'landelijk')).toMatchObject({ strong: 0, layers: [{ layer: 'national' }] });
  expect(report('--layer', 'regio-testland,voorbeelddam').layers.map(({ owner }) => owner)).toEqual(['regio-testland', 'voorbeelddam']);
  expect(report('--file', 'services/opvoedcursus').pages.map(({ layer }) => layer)).toContain('region');
  expect(report('--site', 'testerveen').pages.filter(({ file }) => file.includes('/voorbeelddam/'))).toEqual([]);
});

it('tells a portal, a layer and a file that are not there, and a level that cannot be', () => {
  expect(run('lint-language.ts', fixture, '--site', 'nergens')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Deze portal bestaat niet: nergens.') as string,
  });
  expect(run('lint-language.ts', fixture, '--layer', 'nergens')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Deze laag bestaat niet: nergens. Wel: landelijk, regio-testland') as string,
  });
  expect(run('lint-language.ts', fixture, '--file', 'nergens')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Geen enkel bestand past hierbij.') as string,
  });
  expect(run('lint-language.ts', fixture, '--min-level', 'erg').status).toBe(2);
});

it('is one line in the validation, which points to the command and never counts', () => {
  const content = hardContent();
  const now = ['--now', '2026-11-21T09:00:00Z'];
  const { status, stdout } = run('validate.ts', content, ...now);
  expect(stdout.split('\n').filter((line) => line.includes('egrijpelijke taal'))).toEqual([
    expect.stringMatching(/^Begrijpelijke taal: \d+ van 100, met 2 sterke opmerkingen en 1 lichte\. Bekijk ze met: npm run lint:language$/),
  ]);
  expect(stdout).not.toContain('Middels');
  expect(status).toBe(run('validate.ts', fixture, ...now).status);
  expect(run('validate.ts', content, ...now, '--strict').status).toBe(run('validate.ts', fixture, ...now, '--strict').status);
});

it('has a key of its own in the JSON of the validation, and one notice in a workflow when something is strong', () => {
  const content = hardContent();
  const now = ['--now', '2026-11-21T09:00:00Z'];
  const json = JSON.parse(run('validate.ts', content, ...now, '--format', 'json').stdout) as { warnings: number; plainLanguage: unknown };
  expect(json.plainLanguage).toEqual({ score: expect.any(Number) as number, strong: 2, mild: 1 });
  expect(json.warnings).toBe((JSON.parse(run('validate.ts', fixture, ...now, '--format', 'json').stdout) as { warnings: number }).warnings);
  const notices = (folder: string) =>
    run('validate.ts', folder, ...now, '--format', 'github')
      .stdout.split('\n')
      .filter((line) => line.startsWith('::notice'));
  expect(notices(content)).toEqual([expect.stringMatching(/^::notice title=plain-language::Begrijpelijke taal: .*lint:language$/)]);
  expect(notices(fixture)).toEqual([]);
});
