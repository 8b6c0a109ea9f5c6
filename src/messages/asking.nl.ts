import type { Audience } from '../schemas/shared/people.ts';
import type { Site } from '../schemas/site.ts';
import type { InterfaceTexts } from './interface.nl.ts';

/** The Dutch texts about asking, and questions with their answers, in the way a portal speaks to its reader: “u” or “je”. */
export function askingNl(tone: Site['tone']) {
  const say = (formal: string, informal: string) => (tone === 'formal' ? formal : informal);
  return {
    ask: {
      title: 'Stel een vraag',
      menu: 'Vraag stellen',
      intro: say(
        'Geen vraag is te klein of te gek. Kies zelf hoe u hem stelt.',
        'Geen vraag is te klein of te gek. Kies zelf hoe je hem stelt.',
      ),
      description: (portal: string) => say(`Zo stelt u een vraag aan ${portal}.`, `Zo stel je een vraag aan ${portal}.`),
      anonymous: say('Dit kan zonder uw naam.', 'Dit kan zonder je naam.'),
      call: 'Bellen',
      /** When the telephone is answered; a script puts hours and minutes in the place of each two %. */
      phone: {
        next: 'Eerstvolgende keer:',
        openUntil: 'Nu bereikbaar tot %.% uur',
        opensAt: 'Vandaag bereikbaar vanaf %.% uur',
        span: 'van %.% tot %.% uur',
      } satisfies Pick<InterfaceTexts['location'], 'next' | 'openUntil' | 'opensAt'> & { span: string },
      write: 'Schrijven',
      walkIn: 'Binnenlopen',
      form: 'Naar het vragenformulier',
      /** The form stands elsewhere. % is its host. */
      formAt: (host: string) => `Het formulier staat op ${host}.`,
      mail: 'Mailen',
      mailHint: say('Uw eigen mailprogramma gaat open.', 'Je eigen mailprogramma gaat open.'),
      anybody: say('Praat met iemand die u niet kent', 'Praat met iemand die je niet kent'),
      next: say('Wat gebeurt er met uw vraag?', 'Wat gebeurt er met je vraag?'),
      answeredBy: (names: string) => say(`U krijgt antwoord van ${names}.`, `Je krijgt antwoord van ${names}.`),
      within: (time: string) => say(`U krijgt antwoord binnen ${time}.`, `Je krijgt antwoord binnen ${time}.`),
      withinUnknown: (canCall: boolean) =>
        say('Hoe snel u antwoord krijgt, verschilt.', 'Hoe snel je antwoord krijgt, verschilt.') +
        (canCall ? say(' Hebt u haast? Bel dan.', ' Heb je haast? Bel dan.') : ''),
      named: (canCall: boolean) =>
        say('Of dit ook zonder uw naam kan, is niet bekend.', 'Of dit ook zonder je naam kan, is niet bekend.') +
        (canCall ? say(' Bel als u anoniem wilt blijven.', ' Bel als je anoniem wilt blijven.') : ''),
      urgent: 'Is er nu gevaar? Bel 112. De andere hulpnummers staan onderaan deze pagina.',
      all: 'Alle manieren om ons te bereiken',
    },
    questions: {
      title: 'Vragen en antwoorden',
      /** Above the questions of the same readers. */
      askedBy: {
        parents: 'Van ouders en opvoeders',
        youth: 'Van kinderen en jongeren',
        relatives: 'Van familie en buren',
        professionals: 'Van professionals',
      } satisfies Record<Audience, string>,
      intro: say('Dit vragen andere mensen. Misschien staat uw vraag erbij.', 'Dit vragen anderen. Misschien staat jouw vraag erbij.'),
      description: (portal: string) => `Vragen over opvoeden en opgroeien, met het antwoord van ${portal}.`,
      other: 'Andere vragen',
      all: 'Alle vragen en antwoorden',
      answeredBy: (name: string) => `Antwoord van ${name}.`,
      own: say('Staat uw vraag er niet bij?', 'Staat jouw vraag er niet bij?'),
      read: 'Lees ook',
      more: 'Meer vragen hierover',
    },
  };
}

/** The texts of {@link askingNl}. */
export type AskingTexts = ReturnType<typeof askingNl>;
