import type { Tone } from '../schemas/shared/tone.ts';

/** The Dutch texts of the page with all languages of a portal. */
export function languagesNl(tone: Tone) {
  const say = (formal: string, informal: string) => (tone === 'formal' ? formal : informal);
  return {
    title: say('Hulp in uw taal', 'Hulp in jouw taal'),
    intro: say(
      'Kies een taal. U leest dan waar en wanneer u terechtkunt, hoe u belt en welke hulpnummers er zijn.',
      'Kies een taal. Je leest dan waar en wanneer je terechtkunt, hoe je belt en welke hulpnummers er zijn.',
    ),
    rest: 'De meeste andere pagina’s van deze site zijn in het Nederlands.',
    searchWords: ['talen', 'andere taal', 'vertaling', 'vertalen', 'tolk', 'buitenlands', 'anderstalig', 'language', 'languages'],
  };
}
