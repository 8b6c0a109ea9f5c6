/** Where the files are that a portal is searched with: its own, and those that it shares with other portals. */
export interface SearchAddresses {
  indexes: readonly [own: string, shared: string];
  summaries: readonly [own: string, shared: string];
}

/** The addresses as one attribute: four, with spaces between. */
export const writeAddresses = ({ indexes, summaries }: SearchAddresses): string => [...indexes, ...summaries].join(' ');

/** Reads {@link writeAddresses}; `undefined` for anything else. */
export function readAddresses(text: string): SearchAddresses | undefined {
  const [ownIndex, sharedIndex, ownSummaries, sharedSummaries, ...rest] = text.split(' ').filter((part) => part !== '');
  if (ownIndex === undefined || sharedIndex === undefined || ownSummaries === undefined) return undefined;
  if (sharedSummaries === undefined || rest.length > 0) return undefined;
  return { indexes: [ownIndex, sharedIndex], summaries: [ownSummaries, sharedSummaries] };
}
