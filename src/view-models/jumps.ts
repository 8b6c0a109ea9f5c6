import type { Link } from './frame.ts';

/** A link to a part of the page, and the instant (epoch milliseconds) from which that is empty. */
export type Jump = Link & { over?: number };

/** Links to the parts of a page, by their ids; none when there is one part alone. */
export const jumpsTo = (parts: readonly { label: string; id: string; over?: number | undefined }[]): Jump[] =>
  parts.length < 2 ? [] : parts.map(({ label, id, over }) => ({ label, href: `#${id}`, ...(over === undefined ? {} : { over }) }));

/** When the last of some items is over; `undefined` when one never is. */
export const lastOver = (items: readonly { over?: number }[]): number | undefined => {
  const ends = items.map(({ over }) => over ?? Infinity);
  return ends.includes(Infinity) ? undefined : Math.max(...ends);
};
