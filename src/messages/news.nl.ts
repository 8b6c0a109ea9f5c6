import type { Site } from '../schemas/site.ts';

/** The Dutch texts of news, in the way a portal speaks to its reader: “u” or “je”. */
export function newsNl(tone: Site['tone']) {
  const say = (formal: string, informal: string) => (tone === 'formal' ? formal : informal);
  return {
    title: 'Nieuws',
    intro: (municipality: string) => `Wat er nieuw is over opvoeden en opgroeien in ${municipality}.`,
    description: (portal: string, municipality: string) => `Nieuws van ${portal} voor ouders, kinderen en jongeren in ${municipality}.`,
    /** The day of a message. */
    from: (date: string) => `Geplaatst op ${date}`,
    /** Of a message past its last day. */
    over: (date: string) => `Dit bericht is oud: het was te zien tot en met ${date}. Misschien klopt het niet meer.`,
    empty: { title: 'Er is nu geen nieuws', text: 'Kijk later nog eens.' },
    feed: {
      title: 'Nieuws volgen',
      text: say('Met een RSS-lezer ziet u vanzelf wat er nieuw is.', 'Met een RSS-lezer zie je vanzelf wat er nieuw is.'),
      link: 'RSS-feed van het nieuws',
    },
    all: 'Al het nieuws',
    themes: 'Onderwerpen',
    photo: (name: string) => `Beeld: ${name}`,
  };
}

/** The texts of {@link newsNl}. */
export type NewsTexts = ReturnType<typeof newsNl>;
