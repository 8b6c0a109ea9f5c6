import type { Site } from '../schemas/site.ts';

/** The Dutch texts of polls, in the way a portal speaks to its reader: “u” or “je”. */
export function pollsNl(tone: Site['tone']) {
  const say = (formal: string, informal: string) => (tone === 'formal' ? formal : informal);
  return {
    title: 'Poll',
    archive: 'Polls',
    intro: say('Geef uw mening, of bekijk de uitslag.', 'Geef je mening, of bekijk de uitslag.'),
    description: (municipality: string) => `Polls over opvoeden en opgroeien in ${municipality}, met de uitslag.`,
    open: (date: string) => say(`U kunt stemmen tot en met ${date}.`, `Je kunt stemmen tot en met ${date}.`),
    closed: (date: string) => `Stemmen kon tot en met ${date}.`,
    vote: 'Stem',
    choose: 'Kies een antwoord',
    /** Where a vote goes. */
    to: (host: string) => say(`Uw stem gaat naar ${host}.`, `Je stem gaat naar ${host}.`),
    result: 'De uitslag',
    none: 'Er is nog geen uitslag.',
    votes: (count: number) => (count === 1 ? '1 stem' : `${String(count)} stemmen`),
    total: (count: number) => (count === 1 ? 'In totaal 1 stem.' : `In totaal ${String(count)} stemmen.`),
    /** While an answer is not counted. */
    partial: (count: number) =>
      `Nog niet elk antwoord is geteld. Tot nu toe ${count === 1 ? 'is er 1 stem' : `zijn er ${String(count)} stemmen`}.`,
    share: (votes: string, percent: number) => `${votes}, ${String(percent)} procent`,
    uncounted: 'nog niet geteld',
    see: 'Bekijk de poll',
  };
}

/** The texts of {@link pollsNl}. */
export type PollTexts = ReturnType<typeof pollsNl>;
