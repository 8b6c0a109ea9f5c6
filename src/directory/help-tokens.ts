// What a list of help is made shorter by, as it stands after `#` in an address and on each card: `thema=slapen`. Runs in the browser: it imports nothing.

/** The groups by which a list of help in another language is made shorter. Permanent, as the keys of the social map are. */
export const helpKeys = ['thema', 'leeftijd', 'plaats', 'manier', 'kosten', 'verwijzing', 'taal'] as const;

/** One of {@link helpKeys}. */
export type HelpKey = (typeof helpKeys)[number];

/** A value of a group: `thema=slapen`. Ids hold no signs that an address would have to write otherwise. */
export const helpToken = (key: HelpKey, id: string): string => `${key}=${id}`;

/** Whether something has all that is chosen. */
export const hasAll = (has: readonly string[], chosen: readonly string[]): boolean => chosen.every((token) => has.includes(token));

/**
 * What is chosen at an address: one value of each group, those that the list does not know left out.
 *
 * @param hash of the address: `#thema=slapen&kosten=gratis`
 * @param known the values of the list
 */
export function chosenAt(hash: string, known: readonly string[]): string[] {
  const tokens = hash.replace(/^#/, '').split('&');
  return helpKeys.flatMap((key) => tokens.find((token) => token.startsWith(`${key}=`) && known.includes(token)) ?? []);
}

/** What stands after `#` in the address of a choice; empty when nothing is chosen. */
export const hashOf = (chosen: readonly string[]): string => (chosen.length === 0 ? '' : `#${chosen.join('&')}`);

/** The values that would leave something beside what is chosen in the other groups. */
export function possible(rows: readonly (readonly string[])[], known: readonly string[], chosen: readonly string[]): string[] {
  const keyOf = (token: string) => token.split('=')[0];
  return known.filter((token) => {
    const others = chosen.filter((one) => keyOf(one) !== keyOf(token));
    return rows.some((has) => hasAll(has, [...others, token]));
  });
}
