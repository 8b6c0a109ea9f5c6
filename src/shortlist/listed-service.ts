/** A place of a service, as a list tells it. */
export interface ListedPlace {
  name: string;
  /** The parts of the address in one line; left out when it is the name. */
  address?: string;
  /** When the service is there, a sentence each. */
  times: string[];
}

/** A fact of a service in a few words. */
export type ListedFact = 'audience' | 'cost' | 'referral' | 'how';

/** A row of a card on the list. */
export type ListedRow = ListedFact | 'start' | 'phone' | 'times' | 'where';

/** A service as a list of a visitor shows, prints and mails it; all in words. */
export interface ListedService {
  id: string;
  name: string;
  /** Root-relative. */
  href: string;
  summary: string;
  provider?: string;
  alert?: string;
  phone?: { number: string; href: string };
  /** Whose number it is, when the service has none of its own. */
  via?: string;
  /** For whom, cost, referral, in what way; what is not known is left out. */
  facts: Partial<Record<ListedFact, string>>;
  /** What somebody does who wants this. */
  start?: string;
  /** When it can be had by phone or online. */
  times: string[];
  places: ListedPlace[];
  /** When somebody last checked it. */
  checked: string;
  stale: boolean;
}

/** Reads a file of the list. `undefined` when it is broken; never throws. */
export function readListed(text: string): ListedService[] | undefined {
  try {
    const raw: unknown = JSON.parse(text);
    return Array.isArray(raw) && raw.every(isListed) ? raw : undefined;
  } catch {
    return undefined;
  }
}

const isListed = (raw: unknown): raw is ListedService => {
  if (typeof raw !== 'object' || raw === null) return false;
  const { id, name, href, summary, checked, facts, times, places } = raw as Record<string, unknown>;
  return (
    [id, name, href, summary, checked].every((text) => typeof text === 'string') &&
    [times, places].every(Array.isArray) &&
    typeof facts === 'object'
  );
};
