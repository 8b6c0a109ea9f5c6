import type { OpeningStatus } from './types.ts';

const ranks: Record<OpeningStatus['kind'], number> = { open: 0, always: 0, opens: 1, appointment: 2, unknown: 3, closed: 4 };

/**
 * Orders places for a visitor: open now, then the one that opens first, then by appointment, unknown, and closed without an
 * opening ahead. Of two open places the one that stays open longest comes first. 0 for equal: sort stable, or by name after this.
 */
export function compareStatus(a: OpeningStatus, b: OpeningStatus): number {
  return ranks[a.kind] - ranks[b.kind] || instantIn(a) - instantIn(b);
}

function instantIn(status: OpeningStatus): number {
  if (status.kind === 'open') return -status.until;
  if (status.kind === 'opens') return status.next.start;
  // A finite number, because infinity minus infinity is none.
  return status.kind === 'always' ? -Number.MAX_SAFE_INTEGER : 0;
}
