import { costWords } from '../../../src/directory/cost-words.ts';
import { directoryNl } from '../../../src/messages/directory.nl.ts';
import { channelLabels } from '../../../src/schemas/services.ts';
import { careLevelLabels, wmoFunctionLabels } from '../../../src/schemas/shared/wmo.ts';
import type { Fact } from '../parts/elements.ts';
import { ageWords, audienceWords, inSentence, upperFirst } from '../parts/people.ts';
import type { PreviewedEntry } from './entry.ts';

/** For whom a service is, what it costs and the like, a row each. */
export function serviceFacts({ context, draft }: PreviewedEntry<'services'>): Fact[] {
  const texts = directoryNl(context.tone);
  const { facts } = texts;
  const cost = draft.value('cost');
  const level = draft.value('level');
  const channels = draft.value('channels') ?? [];
  const functions = draft.value('wmoFunctions') ?? [];
  const rows: [string, string | undefined][] = [
    [facts.audience, audienceWords(context, draft.value('audiences'))],
    [facts.age, ageWords(context, draft.value('age'))],
    [facts.area, draft.text('area')],
    [facts.cost, cost === undefined ? texts.cost.unknown : costWords(cost, texts.cost)],
    [facts.referral, referralWords(draft.value('referral'), texts.referral)],
    [facts.how, channels.length === 0 ? undefined : inSentence(channels.map((channel) => channelLabels[channel]))],
    [facts.waiting, draft.text('waitingTime')],
    [facts.validity, context.wording.validity(draft.value('validity'))],
    [facts.level, level && careLevelLabels[level]],
    [facts.languages, languageWords(draft.value('languages') ?? [], texts.dutch)],
    [facts.functions, functions.length === 0 ? undefined : functions.map((one) => wmoFunctionLabels[one]).join(', ')],
  ];
  return rows.flatMap(([term, words]) => (words === undefined ? [] : [{ term, description: upperFirst(words) }]));
}

function referralWords(
  referral: { needed: boolean; by?: string | undefined } | undefined,
  texts: ReturnType<typeof directoryNl>['referral'],
): string {
  if (referral === undefined) return texts.unknown;
  if (!referral.needed) return texts.none;
  return referral.by === undefined ? texts.needed : texts.neededBy(referral.by);
}

function languageWords(languages: readonly string[], dutch: string): string | undefined {
  const names = new Intl.DisplayNames(['nl'], { type: 'language' });
  return languages.length === 0 ? undefined : [dutch, ...languages.map((id) => names.of(id) ?? id)].join(', ');
}
