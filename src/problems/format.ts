import { formatGithub } from './format-github.ts';
import { formatGitlab } from './format-gitlab.ts';
import { formatJson } from './format-json.ts';
import { formatText } from './format-text.ts';
import type { LanguageSummary } from './language-summary.ts';
import { compareProblems, type Problem } from './problem.ts';

/** The forms in which problems can be printed: for people, for programs, and beside the lines of a proposal at GitHub or GitLab. */
export const problemFormats = ['text', 'json', 'github', 'gitlab'] as const;

/** One of {@link problemFormats}. */
export type ProblemFormat = (typeof problemFormats)[number];

/** Options of {@link formatProblems}. */
export interface FormatOptions {
  /** ANSI colours, for a terminal; only `text` uses it. Default: none. */
  color?: boolean;
  /** Told beside the problems in the forms for programs. Default: nothing is told. */
  language?: LanguageSummary;
}

/** Prints problems, sorted, with a line break at the end. The same problems give the same text, in whatever order they come. */
export function formatProblems(problems: Iterable<Problem>, format: ProblemFormat, options: FormatOptions = {}): string {
  const sorted = [...problems].sort(compareProblems);
  if (format === 'json') return formatJson(sorted, options.language);
  if (format === 'gitlab') return formatGitlab(sorted);
  return format === 'github' ? formatGithub(sorted, options.language) : formatText(sorted, options.color ?? false);
}
