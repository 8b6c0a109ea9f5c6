import type { Entry } from '../../layers/entry.ts';
import { localDate } from '../../opening-hours/local-date.ts';
import { locatedProblem } from '../../problems/located-problem.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Poll } from '../../schemas/polls.ts';

/**
 * Warnings for votes of a poll that cannot be right, or look like percentages: the page counts them, and works out the percentages itself.
 *
 * @param now epoch milliseconds
 */
export function checkPollVotes({ data, locator }: Entry<'polls'>, now: number): Problem[] {
  const { options, opensOn } = data as Poll;
  const votes = options.flatMap(({ votes: counted }) => (counted === undefined ? [] : [counted]));
  if (votes.length === 0) return [];
  const warning = (code: string, path: readonly PropertyKey[], message: string) =>
    locatedProblem(locator, { severity: 'warning', code, path, message });
  const uncounted = options.findIndex((option) => option.votes === undefined);
  return [
    ...(votes.length > 1 && votes.reduce((sum, one) => sum + one, 0) === 100
      ? [
          warning(
            'votes-as-percentages',
            ['options'],
            'De stemmen zijn samen precies 100. Zijn dit percentages? Vul dan het aantal stemmen in: de pagina rekent de percentages zelf uit. Waren het echt 100 stemmen, dan hoeft u niets te doen.',
          ),
        ]
      : []),
    ...(uncounted === -1
      ? []
      : [
          warning(
            'votes-partly-counted',
            ['options', uncounted],
            'Dit antwoord heeft geen stemmen, en andere antwoorden wel. Zo staan er geen percentages op de pagina. Vul het aantal in. Koos niemand dit antwoord? Vul dan 0 in.',
          ),
        ]),
    ...(opensOn > localDate(now) && votes.some((one) => one > 0)
      ? [
          warning(
            'votes-before-opening',
            ['opensOn'],
            'Deze poll is nog niet open, en er staan al stemmen in. Is dit een kopie van een andere poll? Haal dan de stemmen weg.',
          ),
        ]
      : []),
  ];
}
