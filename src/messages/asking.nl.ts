import type { Site } from '../schemas/site.ts';
import type { InterfaceTexts } from './interface.nl.ts';

/** The Dutch texts about asking and telling: questions, experiences and polls; in the way a portal speaks to its reader: “u” or “je”. */
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
      /** When the telephone is answered; a script puts hours and minutes in the place of the two %. */
      phone: {
        next: 'Eerstvolgende keer:',
        openUntil: 'Nu bereikbaar tot %.% uur',
        opensAt: 'Vandaag bereikbaar vanaf %.% uur',
      } satisfies Pick<InterfaceTexts['location'], 'next' | 'openUntil' | 'opensAt'>,
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
      withinUnknown: say(
        'Hoe snel u antwoord krijgt, verschilt. Hebt u haast? Bel dan.',
        'Hoe snel je antwoord krijgt, verschilt. Heb je haast? Bel dan.',
      ),
      named: say(
        'Of dit ook zonder uw naam kan, is niet bekend. Bel als u anoniem wilt blijven.',
        'Of dit ook zonder je naam kan, is niet bekend. Bel als je anoniem wilt blijven.',
      ),
      urgent: 'Is er nu gevaar? Bel 112. De andere hulpnummers staan onderaan deze pagina.',
      all: 'Alle manieren om ons te bereiken',
    },
    questions: {
      title: 'Vragen en antwoorden',
      intro: say('Dit vragen andere mensen. Misschien staat uw vraag erbij.', 'Dit vragen anderen. Misschien staat jouw vraag erbij.'),
      description: (portal: string) => `Vragen over opvoeden en opgroeien, met het antwoord van ${portal}.`,
      other: 'Andere vragen',
      all: 'Alle vragen en antwoorden',
      answeredBy: (name: string) => `Antwoord van ${name}.`,
      own: say('Staat uw vraag er niet bij?', 'Staat jouw vraag er niet bij?'),
      read: 'Lees ook',
      more: 'Meer vragen hierover',
    },
    experiences: {
      title: 'Ervaringen',
      intro: 'Jongeren vertellen wat zij meemaakten, en wat hielp.',
      description: (municipality: string) => `Jongeren uit ${municipality} vertellen wat zij meemaakten.`,
      /** “Sam (17)”. */
      by: (name: string, age: number) => `${name} (${String(age)})`,
      consent: 'Dit verhaal staat hier met toestemming. De naam kan een andere zijn.',
      all: 'Alle ervaringen',
      own: 'Wil je zelf iets vertellen?',
      ownText: 'Dat kan zonder je echte naam. Neem contact op, dan bespreken we samen wat je wilt delen.',
      contact: 'Zo bereik je ons',
    },
    youth: {
      title: 'Voor jongeren',
      intro: 'Alles op deze site wat over jou gaat. Je hoeft niemand te vertellen dat je hier was.',
      description: (municipality: string) => `Voor jongeren in ${municipality}: info, hulp, chatten en bellen zonder je naam.`,
      talk: 'Praat met iemand',
      talkIntro: 'Bellen of chatten kan zonder je naam te zeggen.',
      ask: 'Vraag het anoniem',
      askLink: 'Zo stel je een vraag',
      read: 'Lees over',
      portal: (name: string) => `${name}: de site voor jongeren`,
      help: 'Hulp en activiteiten voor jongeren',
    },
    poll: {
      title: 'Poll',
      archive: 'Polls',
      intro: say('Geef uw mening, of bekijk de uitslag.', 'Geef je mening, of bekijk de uitslag.'),
      description: (municipality: string) => `Polls over opvoeden en opgroeien in ${municipality}, met de uitslag.`,
      open: (date: string) => say(`U kunt stemmen tot en met ${date}.`, `Je kunt stemmen tot en met ${date}.`),
      closed: (date: string) => `De poll is gesloten sinds ${date}.`,
      vote: 'Stem',
      choose: 'Kies een antwoord',
      /** Where a vote goes. */
      to: (host: string) => say(`Uw stem gaat naar ${host}.`, `Je stem gaat naar ${host}.`),
      result: 'De uitslag',
      none: 'Er is nog geen uitslag.',
      votes: (count: number) => (count === 1 ? '1 stem' : `${String(count)} stemmen`),
      total: (count: number) => (count === 1 ? 'In totaal 1 stem.' : `In totaal ${String(count)} stemmen.`),
      share: (votes: string, percent: number) => `${votes}, ${String(percent)} procent`,
      uncounted: 'nog niet geteld',
      see: 'Bekijk de poll',
    },
    campaign: { more: 'Lees en doe meer', until: (date: string) => `Tot en met ${date}` },
  };
}

/** The texts of {@link askingNl}. */
export type AskingTexts = ReturnType<typeof askingNl>;
