import type { Problem } from './problem.ts';

/**
 * Prints problems as a code quality report, which GitLab shows in a merge request and beside the changed line.
 * Source: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function formatGitlab(problems: readonly Problem[]): string {
  const seen = new Map<string, number>();
  const issues = problems.map(({ file, line, field, code, severity, message, example }) => {
    // The same problem keeps its name when lines move, so that GitLab does not call it new; two of a kind in one file get one each.
    const name = [file, code, field ?? '', message].join('|');
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return {
      description: example === undefined ? message : `${message} Bijvoorbeeld: ${example.replaceAll('\n', ' ⏎ ')}`,
      check_name: code,
      fingerprint: `${name}|${String(count)}`,
      severity: severity === 'error' ? 'blocker' : 'minor',
      location: { path: file, lines: { begin: line } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
