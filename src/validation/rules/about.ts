import type { SiteContent } from '../../layers/entry.ts';
import { locatedProblem } from '../../problems/located-problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { audienceLabels, type Audience } from '../../schemas/shared/people.ts';
import { toneLabels } from '../../schemas/shared/tone.ts';
import { isFor } from '../../sites/audience.ts';

const named = (audiences: readonly Audience[]) => audiences.map((one) => `${one} (${audienceLabels[one].toLowerCase()})`).join(', ');

/**
 * The error of a portal that names a page as the one about itself (`about`) and does not show that page: it is for other readers, or
 * speaks to them in another way. A page that is not there is told as a dangling reference.
 */
export function checkAbout({ site, locator, content }: SiteContent): Problem[] {
  const page = site.about === undefined ? undefined : content.collections.pages.get(site.about);
  if (page === undefined) return [];
  const { audiences, tone } = page.data;
  const reasons = [
    ...(audiences === undefined || isFor(site, audiences)
      ? []
      : [`Ze is voor ${named(audiences)}, en deze portal voor ${named(site.audiences)}.`]),
    ...(tone === undefined || tone === site.tone
      ? []
      : [`Ze spreekt de lezer aan met ${toneLabels[tone]}, en deze portal met ${toneLabels[site.tone]}.`]),
  ];
  if (reasons.length === 0) return [];
  const problem = locatedProblem(locator, {
    severity: 'error',
    code: 'about-not-shown',
    path: ['about'],
    message:
      `De pagina “${page.id}” staat niet op deze portal, en dan is er geen pagina over de portal zelf. ${reasons.join(' ')} ` +
      'Kies hier een andere pagina, of verander de pagina.',
  });
  return [
    { ...problem, related: [page.locator.locate([audiences === undefined || isFor(site, audiences) ? 'tone' : 'audiences'], 'key')] },
  ];
}
