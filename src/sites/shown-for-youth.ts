import type { Experience } from '../schemas/experiences.ts';
import { isWithin } from '../schemas/shared/date.ts';
import { isForYouthOnly } from './audience.ts';
import type { Showing } from './showing.ts';

/** Whether a portal shows what a young person tells: it is for young people, and the consent holds today, also that of a parent. */
export const isExperienceShown = (
  { site, today }: Pick<Showing, 'site' | 'today'>,
  { consent: { date, byParent = date, until } }: Experience,
): boolean => site.audiences.includes('youth') && byParent <= today && isWithin({ from: date, until }, today);

/** Whether a portal has a page for young people: it is for them too, there is something to read for them, and they have no portal of their own. */
export function hasYouthPage({ site, entries }: { site: Showing['site']; entries: Pick<Showing['entries'], 'articles'> }): boolean {
  return (
    site.audiences.includes('youth') &&
    !isForYouthOnly(site) &&
    site.youthPortal === undefined &&
    [...entries.articles.values()].some(({ data }) => data.audiences.includes('youth'))
  );
}
