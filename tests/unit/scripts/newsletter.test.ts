import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/lib/command.ts';
import { temporaryFolder } from './support/temporary.ts';

const newsletter = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectRoot, 'scripts/newsletter.ts'), '--content', join(projectRoot, 'tests/fixtures/voorbeelddam'), ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};
const now = ['--now', '2026-11-24T10:00:00+01:00'];

it('writes the HTML and the text of the mail, and says what to put where', () => {
  const folder = join(temporaryFolder(), 'mail');
  const { status, stdout } = newsletter('voorbeelddam', '2026-11', ...now, '--out', folder);
  expect(status).toBe(0);
  expect(readdirSync(folder)).toEqual(['voorbeelddam-2026-11.html', 'voorbeelddam-2026-11.txt']);
  expect(readFileSync(join(folder, 'voorbeelddam-2026-11.html'), 'utf8')).toContain('Avond over slapen');
  expect(readFileSync(join(folder, 'voorbeelddam-2026-11.txt'), 'utf8')).toContain(
    'https://www.cjg-voorbeelddam.example/agenda/slaapavond/',
  );
  expect(stdout).toContain('Onderwerp:      Nieuws van het CJG, november');
  expect(stdout).toContain('newsletterUnsubscribe');
  expect(stdout).not.toContain('vanaf');
});

it('can be run before the day of the issue, and names what this portal leaves out', () => {
  const folder = join(temporaryFolder(), 'mail');
  const { status, stdout } = newsletter('jong-voorbeelddam', '2026-11', '--now', '2026-11-19T10:00:00+01:00', '--out', folder);
  expect(status).toBe(0);
  expect(stdout).toContain('de pagina op de portal is er vanaf 20 november 2026');
  expect(stdout).toContain('verbouwing, slaapavond.');
});

it('tells what does not exist, and writes nothing then', () => {
  const folder = temporaryFolder();
  const at = (...args: string[]) => newsletter(...args, ...now, '--out', folder);
  expect(at('nergens', '2026-11')).toMatchObject({ status: 1, stderr: expect.stringContaining('Deze portal bestaat niet') as string });
  expect(at('voorbeelddam', '2026-12')).toMatchObject({ status: 1, stderr: expect.stringContaining('Wel: 2026-11.') as string });
  expect(at('voorbeelddam')).toMatchObject({ status: 2, stderr: expect.stringContaining('nieuwsbrief') as string });
  expect(readdirSync(folder)).toEqual([]);
});
