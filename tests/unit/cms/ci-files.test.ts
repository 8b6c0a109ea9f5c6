import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../../scripts/lib/command.ts';

const folder = join(projectRoot, 'docs', 'ci');
const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

it.each(readdirSync(folder))('%s can be read, checks each proposal, builds at night, and calls commands that there are', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  expect(parse(text)).toMatchObject({});
  const called = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, script = '']) => script);
  expect(called.filter((script) => scripts[script] === undefined)).toEqual([]);
  expect(new Set(called)).toEqual(new Set(['validate', 'build', 'build:cms']));
  // The new version takes the place of the old one in one step.
  expect(text).toContain('mv -T');
});

/** All that a file lets a shell do. */
function commandsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (key === 'run' || key === 'script' ? [item].flat().map(String) : commandsIn(item)));
}

describe.each(readdirSync(folder))('%s', (name) => {
  const scripts = commandsIn(parse(readFileSync(join(folder, name), 'utf8')));
  const commands = scripts.flatMap((script) => script.split('\n'));

  it.each([
    ['cms/voorbeelddam.locations/centrum', 'voorbeelddam'],
    ['cms/regio-regio-testland.services/schakel-jeugdhulp', 'anders'],
    ['cms/landelijk.articles/huilende-baby', 'anders'],
    ['een-eigen-tak', 'anders'],
  ])('shows the proposal %s on the portal %s', (branch, portal) => {
    const choosing = commands.filter((command) => /^(?:owner=|portal=|\[ -f )/.test(command));
    expect(choosing).toHaveLength(3);
    const said = execFileSync('bash', ['--norc', '-euo', 'pipefail', '-c', `${choosing.join('\n')}\necho "$portal"`], {
      cwd: join(projectRoot, 'tests', 'fixtures', 'voorbeelddam'),
      env: {
        PATH: process.env['PATH'],
        BRANCH: branch,
        CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: branch,
        OTHERWISE: 'anders',
        PREVIEW_PORTAL: 'anders',
      },
      encoding: 'utf8',
    });
    expect(said.trim()).toBe(portal);
  });

  it('is a script that a shell can read, and trusts no machine that it does not know', () => {
    for (const script of scripts)
      expect(() => execFileSync('bash', ['--norc', '-n', '-c', script.replaceAll(/\$\{\{.*?\}\}/g, 'x')])).not.toThrow();
    expect(commands.join('\n')).not.toContain('StrictHostKeyChecking');
    expect(commands.filter((command) => /rsync -a/.test(command) && !/KNOWN|bekend|\$reach/.test(command))).toEqual([]);
  });

  it('puts what is wrong with a proposal beside it, for who made it to read', () => {
    const validating = scripts.filter((one) => /validate|meldingen|wrong/.test(one)).join('\n');
    const written = mkdtempSync(join(tmpdir(), 'ci-'));
    // What the forge would be told, and what the step ends with.
    const run = (validate: string) => {
      const stubs = `npm() { ${validate}; }\ncurl() { echo "$*" > asked.txt; cp reactie.json sent.json; }`;
      const isApart = !validating.includes('wrong=');
      // A step that comes after a failure runs all the same.
      const all = isApart
        ? scripts.filter((one) => /validate|meldingen/.test(one)).map((one) => `( set -e\n${one}\n) || failed=1`)
        : [validating];
      const said = spawnSync('bash', ['--norc', '-o', 'pipefail', '-c', `failed=0\n${stubs}\n${all.join('\n')}\nexit $failed`], {
        cwd: written,
        env: {
          ...process.env,
          CI_MERGE_REQUEST_IID: '7',
          CI_API_V4_URL: 'https://forge',
          CI_PROJECT_ID: '3',
          PROPOSAL_TOKEN: 'sleutel',
          TOKEN: 'sleutel',
          COMMENTS: 'https://forge/7/comments',
        },
        encoding: 'utf8',
      });
      return said.status;
    };
    expect(run('echo "✖ plek “elst”: de eindtijd ontbreekt."; return 1')).not.toBe(0);
    expect(JSON.parse(readFileSync(join(written, 'sent.json'), 'utf8'))).toEqual({
      body: '```text\n✖ plek “elst”: de eindtijd ontbreekt.\n\n```',
    });
    expect(readFileSync(join(written, 'asked.txt'), 'utf8')).toMatch(/sleutel.*https:\/\/forge.*7\/(?:notes|comments)/);
    rmSync(written, { recursive: true });
  });

  it('gives a static host each portal, and the desk of the editors, and stops at the first that fails', () => {
    const script = scripts.find((one) => one.includes('netlify-cli')) ?? '';
    const sites = 'overbetuwe=een deventer=twee _beheer=drie';
    const run = (npx: string) => {
      const said = spawnSync('bash', ['--norc', '-eo', 'pipefail', '-c', `npx() { ${npx}; }\n${script}`], {
        env: { PATH: process.env['PATH'], SITES: sites, HOST_SITES: sites },
        encoding: 'utf8',
      });
      return { lines: said.stdout.trim().split('\n'), failed: said.status !== 0 };
    };
    const deploy = (rest: string) => `--yes netlify-cli@27.10.2 deploy --prod --no-build --dir ${rest}`;
    expect(run('echo "$@"')).toEqual({
      lines: [deploy('dist/overbetuwe --site een'), deploy('dist/deventer --site twee'), deploy('dist-beheer --site drie')],
      failed: false,
    });
    expect(run('echo "$@"; [[ "$*" != *twee* ]]')).toEqual({
      lines: [deploy('dist/overbetuwe --site een'), deploy('dist/deventer --site twee')],
      failed: true,
    });
  });
});
