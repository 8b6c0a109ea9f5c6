import type { Portal } from '../portal/portal.ts';
import { audiences, type Audience } from '../schemas/shared/people.ts';

/** Entries for the same readers. */
export interface ForReaders<T> {
  audience: Audience;
  entries: T[];
}

/** Divides entries by the first of the readers of the portal that each is for, in the order of readers; nobody's entries are left out. */
export function byReader<T extends { data: { audiences: readonly Audience[] } }>(
  { site }: Pick<Portal, 'site'>,
  entries: readonly T[],
): ForReaders<T>[] {
  const order = audiences.filter((audience) => site.audiences.includes(audience));
  return order.flatMap((audience) => {
    const some = entries.filter(({ data }) => order.find((one) => data.audiences.includes(one)) === audience);
    return some.length === 0 ? [] : [{ audience, entries: some }];
  });
}
