import { expect, test } from 'vitest';
import { countPlaywright, countVitest, type StepResult, tableLines, totalOf } from '../../../scripts/lib/test-steps.ts';

const step = (name: string, ok: boolean, more: Partial<StepResult> = {}): StepResult => ({ name, ok, seconds: 1.25, ...more });

test('every test counts, and every other step counts as one', () => {
  const steps = [step('lint', true), step('unit', true, { tests: { passed: 10, failed: 0 } }), step('build', false)];
  expect(totalOf(steps)).toEqual({ passed: 11, failed: 1 });
});

test('a step that fails counts as a failure, also when no test of it failed or ran', () => {
  expect(totalOf([step('unit', false, { tests: { passed: 3, failed: 0 } })])).toEqual({ passed: 3, failed: 1 });
  expect(totalOf([step('unit', false, { tests: { passed: 0, failed: 0 } })])).toEqual({ passed: 0, failed: 1 });
  expect(totalOf([step('e2e', false, { skipped: 'kan niet' })])).toEqual({ passed: 0, failed: 1 });
  expect(totalOf([step('unit', false, { tests: { passed: 3, failed: 2 } })])).toEqual({ passed: 3, failed: 2 });
});

test('a test file that cannot be loaded is a failed test', () => {
  const report = {
    numPassedTests: 2,
    numFailedTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{}, {}, {}] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(countVitest(JSON.stringify(report))).toEqual({ passed: 2, failed: 2 });
});

test('a fault outside the browser tests is a failure', () => {
  const stats = { expected: 3, unexpected: 0, flaky: 1, skipped: 2 };
  expect(countPlaywright(JSON.stringify({ stats, errors: [] }))).toEqual({ passed: 3, failed: 1 });
  expect(countPlaywright(JSON.stringify({ stats: { ...stats, flaky: 0 }, errors: [{}] }))).toEqual({ passed: 3, failed: 1 });
});

test('the table says of every step how it ended', () => {
  expect(
    tableLines([
      step('lint', true),
      step('unittests', false, { tests: { passed: 2, failed: 1 } }),
      step('e2e', false, { skipped: 'kan niet zonder build' }),
    ]),
  ).toEqual([
    '  goed  lint          1,3 s',
    '  FOUT  unittests     1,3 s  2 geslaagd, 1 mislukt',
    '  NIET  e2e           1,3 s  kan niet zonder build',
  ]);
});
