import { expect, test } from 'vitest';
import { failureLines, readPlaywright, readVitest, type StepResult, tableLines, totalOf } from '../../../scripts/lib/test-steps.ts';

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
      {
        name: '/project/tests/unit/hours.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'opens', failureMessages: [] },
          { status: 'passed', fullName: 'stays', failureMessages: [] },
          { status: 'failed', fullName: 'hours closes', failureMessages: ['AssertionError: expected 1 to be 2\n    at file.ts'] },
        ],
      },
      { name: '/project/tests/unit/broken.test.ts', status: 'failed', message: 'Cannot find module', assertionResults: [] },
    ],
  };
  expect(readVitest(JSON.stringify(report), '/project')).toEqual({
    count: { passed: 2, failed: 2 },
    failures: [
      'tests/unit/hours.test.ts › hours closes: AssertionError: expected 1 to be 2',
      'tests/unit/broken.test.ts: Cannot find module',
    ],
  });
});

test('a fault outside the browser tests is a failure', () => {
  const stats = { expected: 3, unexpected: 0, flaky: 1, skipped: 2 };
  expect(readPlaywright(JSON.stringify({ stats, errors: [], suites: [] })).count).toEqual({ passed: 3, failed: 1 });
  expect(readPlaywright(JSON.stringify({ stats: { ...stats, flaky: 0 }, errors: [{ message: 'No tests found' }], suites: [] }))).toEqual({
    count: { passed: 3, failed: 1 },
    failures: ['No tests found'],
  });
});

test('a browser test that failed is told with where it stands and what was wrong', () => {
  const spec = (title: string, ok: boolean, message?: string) => ({
    title,
    ok,
    file: 'map.spec.ts',
    line: 12,
    tests: [{ results: [{ ...(message !== undefined && { error: { message } }) }] }],
  });
  const report = {
    stats: { expected: 1, unexpected: 2, flaky: 0 },
    errors: [],
    suites: [
      {
        specs: [spec('opens', true)],
        suites: [{ specs: [spec('follows', false, '\u001b[31mError: not visible\u001b[39m\n  at'), spec('ends', false)] }],
      },
    ],
  };
  expect(readPlaywright(JSON.stringify(report)).failures).toEqual([
    'map.spec.ts:12 › follows: Error: not visible',
    'map.spec.ts:12 › ends: zonder melding',
  ]);
});

test('what failed is told once more, below the name of its step', () => {
  expect(failureLines([step('lint', true), step('portals', false, { failures: ['Er staat geen titel.', 'Eén fout.'] })])).toEqual([
    'portals:',
    '  Er staat geen titel.',
    '  Eén fout.',
  ]);
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
