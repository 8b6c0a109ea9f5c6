import type { Backend } from './backend.ts';
import { proposalOf, proposedText, publishedText } from './current-text.ts';
import { isSameText } from './stale.ts';

/** What a proposal changes in a file. */
export interface ProposedChange {
  path: string;
  /** The text with which it was begun; `undefined` when nobody can tell. */
  before: string | undefined;
  mine: string;
  /** As it is published; `undefined` when a colleague took it away. */
  theirs: string | undefined;
  /** Whether there are other files in it, such as a picture. */
  withOthers: boolean;
}

/**
 * Of a proposal that could not be published: what it changes, and what a colleague published since it was begun.
 *
 * @param begunWith gives the text of a file with which a proposal was begun
 * @returns `undefined` when nobody published another version, so that something else is wrong
 */
export async function outdatedProposal(
  backend: Backend,
  collection: string,
  slug: string,
  begunWith: (backend: Backend, branch: string, path: string) => Promise<string | undefined>,
): Promise<ProposedChange | undefined> {
  const proposal = await proposalOf(backend, collection, slug);
  const kind = collection.slice(collection.lastIndexOf('.') + 1);
  const path = proposal?.diffs.find((one) => one.path.includes(`/${kind}/${slug}.`))?.path;
  const mine = proposal && path && (await proposedText(backend, proposal, path));
  if (path === undefined || mine === undefined) return undefined;
  const theirs = await publishedText(backend, path);
  const before = await begunWith(backend, `cms/${collection}/${slug}`, path).catch(() => undefined);
  const isUnchanged = theirs === undefined ? before === undefined : isSameText(theirs, before) || isSameText(theirs, mine);
  return isUnchanged ? undefined : { path, before, mine, theirs, withOthers: proposal !== undefined && proposal.diffs.length > 1 };
}
