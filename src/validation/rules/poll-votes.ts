import type { Entry } from '../../layers/entry.ts';
import { locatedProblem } from '../../problems/located-problem.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Poll } from '../../schemas/polls.ts';

/** A warning for votes of a poll that look like percentages: the page counts them, and works out the percentages itself. */
export function checkPollVotes({ data, locator }: Entry<'polls'>): Problem[] {
  const votes = (data as Poll).options.flatMap(({ votes: counted }) => (counted === undefined ? [] : [counted]));
  if (votes.length < 2 || votes.reduce((sum, one) => sum + one, 0) !== 100) return [];
  return [
    locatedProblem(locator, {
      severity: 'warning',
      code: 'votes-as-percentages',
      path: ['options'],
      message:
        'De stemmen zijn samen precies 100. Zijn dit percentages? Vul dan het aantal stemmen in: de pagina rekent de percentages zelf uit. Waren het echt 100 stemmen, dan hoeft u niets te doen.',
    }),
  ];
}
