import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** How one step of the tests ended. */
export interface StepResult {
  name: string;
  ok: boolean;
  seconds: number;
  /** Numbers of tests, for a step that runs tests. A step without is one check. */
  tests?: TestCount;
  /** Why it was not run, if it was not. */
  skipped?: string;
  /** Of a step that failed what is told again at the end: each test that failed, or the last lines it printed. */
  failures?: readonly string[];
}

/** Numbers of tests that passed and failed. */
export interface TestCount {
  passed: number;
  failed: number;
}

/** What the report of a step tells. */
export interface TestReport {
  count: TestCount;
  /** Of every test that failed where it stands, its name and the first line of what was wrong. */
  failures: string[];
}

interface VitestFile {
  name: string;
  status: string;
  message?: string;
  assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
}

/** Reads the JSON report of Vitest. A test file that could not be loaded counts as one failed test. */
export function readVitest(report: string, root: string): TestReport {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(report) as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: VitestFile[];
  };
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  return {
    count: { passed: numPassedTests, failed: numFailedTests + broken.length },
    failures: testResults.flatMap((file) => {
      const where = relative(root, file.name);
      if (broken.includes(file)) return [`${where}: ${firstLine(file.message)}`];
      return file.assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => `${where} › ${fullName}: ${firstLine(failureMessages?.[0])}`);
    }),
  };
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs?: { title: string; ok: boolean; file: string; line: number; tests: { results: { error?: { message?: string } }[] }[] }[];
}

/** Reads the JSON report of Playwright; a fault outside a test counts as a failed test. */
export function readPlaywright(report: string): TestReport {
  const { stats, errors, suites } = JSON.parse(report) as {
    stats: { expected: number; unexpected: number; flaky: number };
    errors: { message?: string }[];
    suites: PlaywrightSuite[];
  };
  const specs = suites.flatMap(function specsIn(suite: PlaywrightSuite): NonNullable<PlaywrightSuite['specs']> {
    return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsIn)];
  });
  return {
    count: { passed: stats.expected, failed: stats.unexpected + stats.flaky + (stats.unexpected === 0 ? errors.length : 0) },
    failures: [
      ...specs
        .filter(({ ok }) => !ok)
        .map(({ file, line, title, tests }) => {
          const messages = tests.flatMap(({ results }) => results.map(({ error }) => error?.message));
          return `${file}:${line} › ${title}: ${firstLine(messages.find((message) => message !== undefined))}`;
        }),
      ...errors.map(({ message }) => firstLine(message)),
    ],
  };
}

function firstLine(message = 'zonder melding'): string {
  return stripVTControlCharacters(message)
    .trim()
    .replace(/\n[^]*/u, '');
}

/**
 * The numbers of the last line: every test is one, and so is every step that runs no tests. A step that failed counts for at least one
 * failure, also when all its tests passed or none ran.
 */
export function totalOf(steps: readonly StepResult[]): TestCount {
  const counts = steps.map(({ ok, tests }): TestCount => {
    if (ok) return tests ?? { passed: 1, failed: 0 };
    return { passed: tests?.passed ?? 0, failed: Math.max(1, tests?.failed ?? 0) };
  });
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** The table that is printed after all steps. */
export function tableLines(steps: readonly StepResult[]): string[] {
  const width = Math.max(...steps.map(({ name }) => name.length));
  return steps.map(({ name, ok, seconds, tests, skipped }) => {
    const outcome = skipped === undefined ? (ok ? 'goed' : 'FOUT') : 'NIET ';
    const numbers = tests ? `${tests.passed} geslaagd, ${tests.failed} mislukt` : (skipped ?? '');
    return `  ${outcome.padEnd(5)} ${name.padEnd(width)} ${seconds.toFixed(1).replace('.', ',').padStart(7)} s  ${numbers}`.trimEnd();
  });
}

/** What failed, told once more at the end, so that nobody has to look for it in what the steps printed. */
export function failureLines(steps: readonly StepResult[]): string[] {
  return steps.flatMap(({ name, failures = [] }) => (failures.length > 0 ? [`${name}:`, ...failures.map((line) => `  ${line}`)] : []));
}
