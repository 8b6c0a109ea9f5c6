/** The Dutch texts of what is for young people and what they tell: always in “je”, as a portal of their own would speak. */
export const youthNl = {
  youth: {
    title: 'Voor jongeren',
    intro: 'Alles op deze site wat over jou gaat. Je hoeft niemand te vertellen dat je hier was.',
    description: (municipality: string) => `Voor jongeren in ${municipality}: info, hulp en mensen die naar je luisteren.`,
    talk: 'Praat met iemand',
    talkIntro: (withChat: boolean) => `${withChat ? 'Bellen of chatten' : 'Bellen'} kan zonder je naam te zeggen.`,
    ask: 'Stel je vraag',
    /** Where somebody agreed that no name is needed. */
    askAnonymously: 'Vraag het anoniem',
    read: 'Lees over',
    /** Under the answer of a home page that speaks to everybody. */
    toPage: 'Ben je jong? Kijk bij jongeren',
    toPortal: (name: string) => `Ben je jong? Ga naar ${name}`,
    /** At the end of what one has read. */
    askAbout: 'Wil je hierover praten?',
    /** On the page on which everybody reads how to ask. */
    toAsk: 'Ben je jong? Lees hoe jij iets vraagt',
    /** “Vraag het aan het CJG”. */
    askHere: (portal: string) => `Vraag het aan ${portal}`,
    portal: (name: string) => `${name}: de site voor jongeren`,
    help: 'Hulp en activiteiten voor jongeren',
    /** To {@link help}, in a row of links. */
    toHelp: 'Hulp en activiteiten',
  },
  experiences: {
    title: 'Ervaringen',
    intro: 'Jongeren vertellen wat zij meemaakten, en wat hielp.',
    description: (municipality: string) => `Jongeren uit ${municipality} vertellen wat zij meemaakten.`,
    /** “Sam (17)”. */
    by: (name: string, age: number) => `${name} (${String(age)})`,
    consent: 'Dit verhaal staat hier met toestemming. De naam kan een andere zijn.',
    /** When the consent has ended. */
    over: 'Dit verhaal staat hier niet meer.',
    all: 'Alle ervaringen',
    own: 'Wil je zelf iets vertellen?',
    ownText: 'Dat kan zonder je echte naam. Neem contact op, dan bespreken we samen wat je wilt delen.',
    contact: 'Zo bereik je ons',
  },
};

/** The texts of {@link youthNl}. */
export type YouthTexts = typeof youthNl;
