import type { Site } from '../schemas/site.ts';

/** The Dutch texts of the newsletter, in the way a portal speaks to its reader: “u” or “je”. */
export function newsletterNl(tone: Site['tone']) {
  const say = (formal: string, informal: string) => (tone === 'formal' ? formal : informal);
  return {
    title: 'Nieuwsbrief',
    intro: (portal: string) => `De nieuwsbrieven van ${portal}, de nieuwste bovenaan.`,
    description: (portal: string) => `Alle nieuwsbrieven van ${portal}, om te lezen of per mail te krijgen.`,
    /** The day of an issue. */
    from: (date: string) => `Verschenen op ${date}`,
    sections: { news: 'Nieuws', events: 'Te doen', articles: 'Om te lezen' },
    signUp: {
      title: say('De nieuwsbrief in uw mail', 'De nieuwsbrief in je mail'),
      text: say('Meld u aan met uw mailadres. Afmelden kan altijd.', 'Meld je aan met je mailadres. Afmelden kan altijd.'),
      link: say('Meld u aan voor de nieuwsbrief', 'Meld je aan voor de nieuwsbrief'),
    },
    feed: {
      title: 'De nieuwsbrief volgen',
      text: say(
        'Met een RSS-lezer ziet u vanzelf dat er een nieuwe nieuwsbrief is.',
        'Met een RSS-lezer zie je vanzelf dat er een nieuwe nieuwsbrief is.',
      ),
      link: 'RSS-feed van de nieuwsbrief',
    },
    all: 'Alle nieuwsbrieven',
    plain: 'Deze nieuwsbrief als gewone tekst',
    /** On the page with news. */
    onNews: 'De nieuwsbrief',
    /** In the mail itself. */
    mail: {
      web: 'Lees deze nieuwsbrief op de website',
      website: 'Naar de website',
      contact: 'Contact',
      why: (portal: string) =>
        say(
          `U krijgt deze mail omdat u zich hebt aangemeld voor de nieuwsbrief van ${portal}.`,
          `Je krijgt deze mail omdat je je hebt aangemeld voor de nieuwsbrief van ${portal}.`,
        ),
      unsubscribe: say('Meld u af voor deze nieuwsbrief', 'Meld je af voor deze nieuwsbrief'),
    },
  };
}

/** The texts of {@link newsletterNl}. */
export type NewsletterTexts = ReturnType<typeof newsletterNl>;
