import type { Audience } from '../schemas/shared/people.ts';
import type { Site } from '../schemas/site.ts';

/** The Dutch texts of articles and of the pages about subjects, in the way a portal speaks to its reader: “u” or “je”. */
export function readingNl(tone: Site['tone']) {
  const say = (formal: string, informal: string) => (tone === 'formal' ? formal : informal);
  return {
    /** In the menu. */
    menu: say('Advies', 'Info'),
    title: say('Informatie en advies', 'Info en advies'),
    intro: say(
      'Lees over opvoeden en opgroeien, en zie meteen wie er kan helpen.',
      'Lees over wat je bezighoudt, en zie meteen wie je kan helpen.',
    ),
    themes: 'Onderwerpen',
    ages: 'Per leeftijd',
    /** Number of articles. */
    count: (count: number) => (count === 1 ? '1 artikel' : `${String(count)} artikelen`),
    ageIntro: 'Wat er speelt op deze leeftijd, en wie er in de buurt kan helpen.',
    /** Of a page about a phase of growing up, for who searches: “Baby (0 tot 1 jaar)”. */
    ageDescription: (phase: string) => `${phase}: wat er speelt, en wie er in de buurt kan helpen.`,
    read: 'Lezen',
    readFor: {
      parents: 'Voor ouders en opvoeders',
      youth: 'Voor kinderen en jongeren',
      relatives: 'Voor familie en buren',
      professionals: 'Voor professionals',
    } satisfies Record<Audience, string>,
    onThisPage: 'Op deze pagina',
    help: 'Hulp in de buurt',
    /** To {@link help}, above a long list of what there is to read. */
    toHelp: 'Direct naar hulp in de buurt',
    /** Above the help numbers for what one reads about. */
    call: say('Hier kunt u met iemand praten', 'Hier kun je met iemand praten'),
    /** Where nobody is known to help with this. */
    noHelp: (canCall: boolean) =>
      say(
        `Weet u niet wie u kan helpen? ${canCall ? 'Bel ons of stel' : 'Stel'} uw vraag. U krijgt te horen waar u terechtkunt.`,
        `Weet je niet wie je kan helpen? ${canCall ? 'Bel ons of stel' : 'Stel'} je vraag. Je krijgt te horen waar je terechtkunt.`,
      ),
    allHelp: (count: number) => `Bekijk alle hulp (${String(count)})`,
    directory: 'Hulp vinden',
    walkIn: say('Binnenlopen met een vraag', 'Binnenlopen'),
    others: 'Andere onderwerpen',
    otherAges: 'Andere leeftijden',
    all: 'Alle onderwerpen',
    related: 'Lees ook',
    /** On the page of a service. */
    about: 'Lees hierover',
    keep: 'Bewaren of delen',
    /** Of a text that is not sent on. */
    keepOnly: 'Bewaren',
    print: 'Print dit artikel',
    mail: 'Mail dit artikel',
    mailHint: say('Uw eigen mailprogramma gaat open.', 'Je eigen mailprogramma gaat open.'),
    readAloud: { label: 'Laat voorlezen', hint: (host: string) => `Voorlezen gebeurt op een andere website: ${host}.` },
    mailSubject: (title: string) => `Om te lezen: ${title}`,
    sensitive: {
      text: say(
        'Uw browser onthoudt dat u hier was, ook als u de site verlaat.',
        'Je browser onthoudt dat je hier was, ook als je de site verlaat.',
      ),
      link: say('Zo haalt u dat weg', 'Zo haal je dat weg'),
    },
    home: { title: say('Waar wilt u over lezen?', 'Waar wil je over lezen?') },
  };
}

/** The texts of {@link readingNl}. */
export type ReadingTexts = ReturnType<typeof readingNl>;
