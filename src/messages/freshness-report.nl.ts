import type { LayerName } from '../schemas/collections.ts';

/** Dutch texts of the report on what has to be checked again, for editors, and of its mails, for organisations. */
export const freshnessReportNl = {
  title: (owner: string) => `Controleren: ${owner}`,
  /** Who looks after a part of the content: the word for the name of a file, and what they are called. */
  owners: {
    national: { word: 'landelijk', name: () => 'landelijke inhoud' },
    region: { word: 'regio', name: (name: string) => (name.toLowerCase().startsWith('regio') ? name : `regio ${name}`) },
    municipality: { word: 'gemeente', name: (name: string) => `gemeente ${name}` },
  } satisfies Record<LayerName, { word: string; name: (name: string) => string }>,
  made: (date: string, weeks: number) =>
    `Gemaakt op ${date}. Hier staat wat te lang niet is gecontroleerd, en wat binnen ${weeks === 1 ? 'een week' : `${String(weeks)} weken`} gecontroleerd moet worden.`,
  count: (count: number) => (count === 1 ? '1 gegeven om na te kijken.' : `${String(count)} gegevens om na te kijken.`),
  nothing: 'Alles is op tijd gecontroleerd. Er hoeft nu niets nagekeken te worden.',
  /** Over a list without an organisation. */
  noOrganization: 'Zonder organisatie',
  states: {
    'past-twice': 'veel te lang niet gecontroleerd: staat nu onderaan in de lijst',
    'over-limit': 'te lang niet gecontroleerd: de bezoeker ziet dat',
    soon: 'binnenkort te laat',
  },
  checked: (date: string) => `gecontroleerd op ${date}`,
  due: (date: string) => `controleren uiterlijk op ${date}`,
  number: 'nummer',
  file: 'bestand',
  page: 'pagina',
  /** Of an entry that stands on more portals than are named. */
  morePages: (count: number) => (count < 1 ? [] : [count === 1 ? 'en op nog 1 portal' : `en op nog ${String(count)} portals`]),
  together: (names: string) => `ook van ${names}`,
  mail: 'Mail om te versturen',
  to: 'Aan',
  noAddress: 'geen adres bekend',
  subject: 'Onderwerp',
  mailSubject: (portal: string) => `Klopt dit nog op ${portal}?`,
  mailBody: (mail: {
    greeting: string;
    portal: string;
    entries: readonly { name: string; checked: string; pages: readonly string[]; id: string }[];
    sender: string;
    reply?: string | undefined;
  }) =>
    [
      mail.greeting,
      '',
      `Op ${mail.portal} staat informatie over u. Inwoners lezen die om hulp te vinden.`,
      'Wilt u nakijken of het nog klopt? Let op: naam, uitleg, voor wie, kosten, tijden, adres en telefoonnummer.',
      '',
      ...mail.entries.flatMap(({ name, checked, pages, id }, index) => [
        `${String(index + 1)}. ${name} (voor het laatst nagekeken op ${checked})`,
        ...pages.map((page) => `   ${page}`),
        `   Nummer: ${id}`,
        '',
      ]),
      'Klopt alles? Antwoord dan: klopt. Dan zetten we de datum van vandaag erbij.',
      'Klopt er iets niet? Schrijf dan bij het nummer wat er anders moet. Bestaat iets niet meer, dan horen we dat ook graag.',
      ...(mail.reply === undefined ? [] : ['', `U kunt antwoorden aan ${mail.reply}.`]),
      '',
      'Met vriendelijke groet,',
      `${mail.sender} van ${mail.portal}`,
    ].join('\n'),
  greeting: (organization: string) => `Beste collega’s van ${organization},`,
  greetingUnknown: 'Beste collega,',
  columns: [
    'beheer',
    'organisatie',
    'soort',
    'nummer',
    'naam',
    'stand',
    'gecontroleerd op',
    'uiterlijk',
    'e-mail',
    'bestand',
    'regel',
    'pagina’s',
  ],
};

/** The texts of the report in one language. */
export type FreshnessReportTexts = typeof freshnessReportNl;
