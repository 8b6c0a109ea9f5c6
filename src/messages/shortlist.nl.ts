import type { Site } from '../schemas/site.ts';
import type { ListedRow } from '../shortlist/listed-service.ts';
import type { ShortlistWords, StarWords } from '../shortlist/words.ts';

/** The Dutch texts of the list that a visitor makes, in the way a portal speaks to its reader; % is what a script fills in. */
export function shortlistNl(tone: Site['tone']) {
  const say = (formal: string, informal: string) => (tone === 'formal' ? formal : informal);
  const you = say('u', 'je');
  const your = say('uw', 'je');
  const Your = say('Uw', 'Je');
  return {
    title: 'Mijn lijst',
    description: (portal: string) =>
      `De lijst die ${you} zelf maakt op ${portal}: hulp en activiteiten om te bewaren, te printen of door te sturen.`,
    intro: 'Zet hulp en activiteiten op een lijst. Print de lijst, of stuur hem naar iemand.',
    /** Of a page without a script. */
    static: {
      title: 'Deze lijst werkt alleen met JavaScript',
      text: say(
        'In uw browser staat JavaScript uit, of het is niet geladen. Dan kan deze pagina geen lijst laten zien. Zo kan het ook:',
        'In je browser staat JavaScript uit, of het is niet geladen. Dan kan deze pagina geen lijst laten zien. Zo kan het ook:',
      ),
      ways: [
        say('Open de hulp die u zoekt en print die pagina.', 'Open de hulp die je zoekt en print die pagina.'),
        'Stuur het adres van die pagina naar iemand.',
        say('Bel ons. Wij zoeken het met u uit.', 'Bel ons. Wij zoeken het met je uit.'),
      ],
    },
    /** What the rows of a card on the list are, for who hears them and on paper. */
    rows: {
      audience: 'Voor wie',
      cost: 'Kosten',
      referral: 'Verwijzing',
      how: 'Hoe',
      start: say('Zo begint u', 'Zo begin je'),
      phone: 'Telefoon',
      times: 'Wanneer',
      where: 'Waar en wanneer',
    } satisfies Record<ListedRow, string>,
    directory: 'Naar de sociale kaart',
    contact: say('Zo bereikt u ons', 'Zo bereik je ons'),
    loading: 'De lijst wordt opgehaald.',
    empty: {
      title: `${Your} lijst is leeg`,
      text: say('Druk op de ster bij hulp die u wilt onthouden.', 'Druk op de ster bij hulp die je wilt onthouden.'),
    },
    shared: {
      text: say(
        'Deze lijst stond in het adres dat u opende. Er is niets bewaard, en uw eigen lijst is niet veranderd.',
        'Deze lijst stond in het adres dat je opende. Er is niets bewaard, en je eigen lijst is niet veranderd.',
      ),
    },
    refused: {
      title: 'Deze browser bewaart geen lijst',
      text: say(
        'Uw lijst staat alleen in het adres van deze pagina. Bewaar of kopieer dat adres als u de lijst wilt houden.',
        'Je lijst staat alleen in het adres van deze pagina. Bewaar of kopieer dat adres als je de lijst wilt houden.',
      ),
    },
    failed: {
      title: 'De lijst kan nu niet opgehaald worden',
      text: say('Kijk of u internet hebt en probeer het opnieuw.', 'Kijk of je internet hebt en probeer het opnieuw.'),
      again: 'Probeer opnieuw',
    },
    wrong: 'In het adres stond geen lijst die we kunnen lezen.',
    removeGone: 'Haal weg van mijn lijst',
    actions: {
      title: 'Printen of doorsturen',
      print: 'Print deze lijst',
      mail: 'Mail deze lijst',
      mailHint: say(
        'Uw eigen mailprogramma gaat open. U kiest zelf aan wie u de lijst stuurt.',
        'Je eigen mailprogramma gaat open. Je kiest zelf aan wie je de lijst stuurt.',
      ),
      mailTooLong: 'Deze lijst is te lang voor een mail. Kopieer het adres, of print de lijst.',
      share: 'Deel deze lijst',
      address: 'Adres van deze lijst',
      copy: 'Kopieer het adres',
      wipe: 'Wis mijn lijst',
    },
    explanation: {
      title: `Wat bewaren we van ${your} lijst?`,
      lines: [
        say(
          'Alleen op dit apparaat, in deze browser, staat welke hulp u koos. Dat gebeurt pas als u op een ster drukt.',
          'Alleen op dit apparaat, in deze browser, staat welke hulp je koos. Dat gebeurt pas als je op een ster drukt.',
        ),
        say('Wij krijgen de lijst niet. We weten ook niet wie u bent.', 'Wij krijgen de lijst niet. We weten ook niet wie je bent.'),
        say(
          'Gebruikt iemand anders dit apparaat ook? Die kan uw lijst zien. Wis hem als u dat niet wilt.',
          'Gebruikt iemand anders dit apparaat ook? Die kan je lijst zien. Wis hem als je dat niet wilt.',
        ),
        say(
          'Na het wissen staat er niets meer. Pagina’s die u bekeek, staan wel nog in de geschiedenis van uw browser. Die wist u zelf.',
          'Na het wissen staat er niets meer. Pagina’s die je bekeek, staan wel nog in de geschiedenis van je browser. Die wis je zelf.',
        ),
        say(
          'Stuurt u de lijst door? Dan staat in het adres welke hulp u koos. Wie het adres heeft, kan dat lezen.',
          'Stuur je de lijst door? Dan staat in het adres welke hulp je koos. Wie het adres heeft, kan dat lezen.',
        ),
      ],
      /** First, on a portal for young people alone. */
      youth:
        'Let op: wie jouw telefoon of computer ook gebruikt, kan je lijst zien. Wil je dat niet? Zet dan niets op de lijst, of wis hem als je klaar bent.',
    },
    star: {
      add: 'Zet % op mijn lijst',
      remove: 'Haal % van mijn lijst',
      addHere: 'Zet op mijn lijst',
      removeHere: 'Haal van mijn lijst',
      added: `% staat op ${your} lijst.`,
      removed: `% staat niet meer op ${your} lijst.`,
      kept: 'De lijst staat alleen op dit apparaat. Wie dit apparaat ook gebruikt, kan hem zien.',
      refused: 'Deze browser bewaart niets. Open de lijst via deze link, anders is hij weg.',
      full: `${Your} lijst is vol. Haal er eerst iets af.`,
      link: 'Mijn lijst',
      count: 'Mijn lijst (%)',
    } satisfies StarWords,
    script: {
      mail: {
        subject: 'Een lijst met hulp en activiteiten',
        intro: 'Deze hulp en activiteiten heb ik gevonden:',
        address: 'De lijst met alle informatie:',
        phone: 'Telefoon',
      },
      count: { one: '1 op de lijst', many: '% op de lijst' },
      remove: 'Haal % van de lijst',
      removed: `% staat niet meer op ${your} lijst.`,
      wiped: `${Your} lijst is gewist. Er staat niets meer op dit apparaat.`,
      saved: `De lijst is bewaard als ${your} lijst.`,
      copied: 'Het adres is gekopieerd.',
      copyFailed: say(
        'Kopiëren lukt niet. Het adres is geselecteerd: kopieer het zelf.',
        'Kopiëren lukt niet. Het adres is geselecteerd: kopieer het zelf.',
      ),
      gone: {
        one: 'Eén keuze op deze lijst bestaat hier niet meer: %.',
        many: 'Deze keuzes op de lijst bestaan hier niet meer: %.',
      },
      save: 'Bewaar als mijn lijst',
      saveMore: 'Zet erbij op mijn lijst',
      own: 'Naar mijn eigen lijst (%)',
      title: 'Mijn lijst',
      sharedTitle: 'Een gedeelde lijst',
    } satisfies ShortlistWords,
  };
}

/** The texts of the list in one language. */
export type ShortlistTexts = ReturnType<typeof shortlistNl>;
