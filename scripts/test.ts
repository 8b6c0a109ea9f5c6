import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, runCommand } from './lib/command.ts';
import { failureLines, readPlaywright, readVitest, type StepResult, tableLines, type TestReport, totalOf } from './lib/test-steps.ts';
import { setup } from './setup.mjs';

// A fixed instant, so that the tests see the same pages every day; nobody is served this build.
const instant = '2026-12-01T10:00:00+01:00';
const dist = join(projectRoot, 'dist-e2e');
// Builds that only tests look at: the fictional portals, and the real ones with their style guide.
const testBuilds = join(projectRoot, '.setup', 'test-builds');
const reports = join(projectRoot, '.setup', 'reports');

// Of a step that runs no tests, how much of what it printed is told again when it fails.
const keptLines = 25;
const keptCharacters = 20_000;

interface Step {
  name: string;
  /** Arguments of Node. */
  args: readonly string[];
  env?: Record<string, string>;
  /** Reads the numbers from the report of a step that runs tests. */
  count?: { report: string; read: (report: string) => TestReport };
  /** Names of steps without which this one cannot run. */
  after?: readonly string[];
  /** Whether it needs the browser, and the packages of the admin. */
  browser?: boolean;
  cms?: boolean;
}

function vitest(name: string, project: string): Step {
  const report = join(reports, `${project}.json`);
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  return { name, args, count: { report, read: (text) => readVitest(text, projectRoot) } };
}

const e2eReport = join(reports, 'e2e.json');
const cmsReport = join(reports, 'cms.json');
const steps: Step[] = [
  { name: 'opmaak', args: ['node_modules/prettier/bin/prettier.cjs', '--log-level', 'warn', '--check', '.'] },
  { name: 'lint', args: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'] },
  { name: 'typen', args: ['scripts/types.ts'], cms: true },
  vitest('unittests', 'unit'),
  { name: 'inhoud', args: ['scripts/validate.ts'] },
  { name: 'build', args: ['scripts/build.ts', '--out', dist, '--now', instant] },
  { name: 'testbuilds', args: ['tests/e2e/support/make-test-builds.ts', testBuilds] },
  vitest('bouwtests', 'build'),
  {
    name: 'portals',
    args: ['scripts/check-site.ts', dist, join(testBuilds, 'voorbeelddam', 'dist')],
    after: ['build', 'testbuilds'],
    browser: true,
  },
  {
    name: 'uiterlijk',
    args: ['tests/visual/run.ts', '--dist', join(testBuilds, 'style-guide', 'dist')],
    after: ['testbuilds'],
    browser: true,
  },
  {
    name: 'browsertests',
    args: ['node_modules/@playwright/test/cli.js', 'test', '--reporter=line,json'],
    env: { E2E_DIST: dist, E2E_BUILDS: testBuilds, PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport },
    count: { report: e2eReport, read: readPlaywright },
    after: ['build', 'testbuilds'],
    browser: true,
  },
  {
    name: 'beheertests',
    args: ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/cms/playwright.config.ts', '--reporter=line,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: cmsReport },
    count: { report: cmsReport, read: readPlaywright },
    browser: true,
    cms: true,
  },
];

await runCommand(
  {
    command: 'npm test',
    summary:
      'Controleert alles: opmaak, lint, typen, unittests, inhoud, build, de gebouwde portals, en de portals en de redactieomgeving in een echte browser.',
    options: { only: { type: 'string', value: 'STAP', choices: steps.map(({ name }) => name), help: 'Alleen deze stap.' } },
  },
  async ({ values }) => {
    const results: StepResult[] = [];
    rmSync(reports, { recursive: true, force: true });
    mkdirSync(reports, { recursive: true });
    for (const step of steps.filter(({ name }) => values.only === undefined || name === values.only)) {
      const missing = results.find(({ name, ok }) => step.after?.includes(name) && !ok);
      results.push(missing ? { name: step.name, ok: false, seconds: 0, skipped: `kan niet zonder ${missing.name}` } : await runStep(step));
    }
    const total = totalOf(results);
    console.log(['', ...failureLines(results), '', ...tableLines(results), ''].join('\n'));
    console.log(`${total.passed} passed, ${total.failed} failed`);
    return total.failed > 0 ? 1 : 0;
  },
);

async function runStep({ name, args, env, count, browser = false, cms = false }: Step): Promise<StepResult> {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  if ((browser || cms) && (await setup(projectRoot, { browser, cms })) !== 0) {
    return {
      name,
      ok: false,
      seconds: seconds(),
      skipped: browser ? 'er is geen browser' : 'de onderdelen van de redactieomgeving ontbreken',
    };
  }
  const { status, lastLines } = await run(args, { ...process.env, ...env }, count === undefined);
  const report = count && readReport(count);
  const ok = status === 0 && (report === undefined || report.count.passed > 0);
  const failures = report?.failures ?? lastLines;
  return { name, ok, seconds: seconds(), ...(report && { tests: report.count }), ...(!ok && { failures }) };
}

/**
 * Runs Node with its output in the terminal.
 *
 * @param keep Whether its last lines are kept too, to be told again. Then it has no terminal of its own.
 */
function run(args: readonly string[], env: NodeJS.ProcessEnv, keep: boolean): Promise<{ status: number | null; lastLines: string[] }> {
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    stdio: ['ignore', keep ? 'pipe' : 'inherit', keep ? 'pipe' : 'inherit'],
    env,
  });
  let printed = '';
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    from?.setEncoding('utf8').on('data', (text: string) => {
      to.write(text);
      printed = (printed + text).slice(-keptCharacters);
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => {
      resolve({
        status,
        lastLines: printed
          .split('\n')
          .filter((line) => line.trim() !== '')
          .slice(-keptLines),
      });
    });
  });
}

/** A report that is not there, or not whole, means that nothing is known to have passed. */
function readReport({ report, read }: NonNullable<Step['count']>): TestReport {
  try {
    return read(readFileSync(report, 'utf8'));
  } catch {
    return { count: { passed: 0, failed: 0 }, failures: [] };
  }
}
