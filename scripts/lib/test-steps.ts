/** How one step of the tests ended. */
export interface StepResult {
  name: string;
  ok: boolean;
  seconds: number;
  /** Numbers of tests, for a step that runs tests. A step without is one check. */
  tests?: TestCount;
  /** Why it was not run, if it was not. */
  skipped?: string;
}

/** Numbers of tests that passed and failed. */
export interface TestCount {
  passed: number;
  failed: number;
}

/** Counts the tests in the JSON report of Vitest. A test file that could not be loaded counts as one failed test. */
export function countVitest(report: string): TestCount {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(report) as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  };
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  return { passed: numPassedTests, failed: numFailedTests + broken };
}

/** Counts the tests in the JSON report of Playwright; a fault outside a test counts as a failed test. */
export function countPlaywright(report: string): TestCount {
  const { stats, errors } = JSON.parse(report) as { stats: { expected: number; unexpected: number; flaky: number }; errors: unknown[] };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + (stats.unexpected === 0 ? errors.length : 0) };
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
