import type { Problem, Severity } from '../../../src/problems/problem.ts';
import type { SiteFolder } from './site-folder.ts';

/** What a check found in a file of a web root. */
export interface SiteFinding {
  /** Path from the web root; the file may be missing. */
  file: string;
  /** Permanent name of the rule, kebab-case English. */
  code: string;
  /** What is wrong and what to do, in full Dutch sentences. */
  message: string;
  /** Default: the first letter of the file. */
  place?: { line: number; column: number };
  /** Default: error. */
  severity?: Severity;
  example?: string;
}

/** A check of one web root. It finds all it can, and throws on nothing that stands in a site. */
export type SiteCheck = (site: SiteFolder) => SiteFinding[] | Promise<SiteFinding[]>;

/** Turns a finding into a problem, with the path as seen from the current folder. */
export function siteProblem(site: Pick<SiteFolder, 'shown'>, { file, code, message, place, severity, example }: SiteFinding): Problem {
  return {
    severity: severity ?? 'error',
    code,
    file: `${site.shown}/${file}`,
    line: place?.line ?? 1,
    column: place?.column ?? 1,
    message,
    ...(example === undefined ? {} : { example }),
  };
}
