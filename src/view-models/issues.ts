import { shownIssues, type Issue } from '../newsletters/issue.ts';
import type { Portal } from '../portal/portal.ts';

const known = new WeakMap<Portal, Issue[]>();

/** The issues of the newsletter that have come out on a portal, the newest on top; worked out once, for every page asks whether there are any. */
export function issuesOf(portal: Portal): Issue[] {
  const issues = known.get(portal) ?? shownIssues(portal);
  known.set(portal, issues);
  return issues;
}
