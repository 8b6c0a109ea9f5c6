import type { Experience } from '../schemas/experiences.ts';
import type { Poll } from '../schemas/polls.ts';
import type { Question } from '../schemas/questions.ts';
import { isFor, isForYouthOnly } from './audience.ts';
import type { Showing } from './showing.ts';

/** Whether a portal shows a question with its answer: it is for one of the portal's audiences. */
export const isQuestionShown = ({ site }: Pick<Showing, 'site'>, { audiences }: Question): boolean => isFor(site, audiences);

/** Whether a portal shows what a young person tells: it is for young people, and the consent holds today. */
export const isExperienceShown = ({ site, today }: Pick<Showing, 'site' | 'today'>, { consent }: Experience): boolean =>
  site.audiences.includes('youth') && consent.date <= today && today <= (consent.until ?? '9999');

/** Whether a portal shows a poll: it is for one of the portal's audiences, and has opened. One that has closed shows its result. */
export const isPollShown = ({ site, today }: Pick<Showing, 'site' | 'today'>, { audiences, opensOn }: Poll): boolean =>
  opensOn <= today && isFor(site, audiences);

/** Whether a portal has a page for young people: it is for them too, there is something to read for them, and they have no portal of their own. */
export function hasYouthPage({ site, entries }: { site: Showing['site']; entries: Pick<Showing['entries'], 'articles'> }): boolean {
  return (
    site.audiences.includes('youth') &&
    !isForYouthOnly(site) &&
    site.youthPortal === undefined &&
    [...entries.articles.values()].some(({ data }) => data.audiences.includes('youth'))
  );
}
