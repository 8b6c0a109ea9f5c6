/** Dutch texts of the command that makes the mail of a newsletter, for editors. */
export const newsletterCommandNl = {
  unknownSite: (id: string, known: readonly string[]) => `Deze portal bestaat niet: ${id}. Wel: ${known.join(', ')}.`,
  unknownIssue: (id: string, known: readonly string[]) =>
    known.length === 0
      ? `De nieuwsbrief ${id} bestaat niet. Deze portal heeft nog geen nieuwsbrief: maak een bestand in de map newsletters van de gemeente.`
      : `De nieuwsbrief ${id} bestaat niet. Wel: ${known.join(', ')}.`,
  wrongContent: 'Er is geen mail gemaakt. Verbeter eerst de fouten hierboven.',
  nothingInIt: (id: string, portal: string) =>
    `In de nieuwsbrief ${id} staat niets dat ${portal} toont. Kijk bij “news”, “events” en “articles” in het bestand, en bij “audiences” als dat er staat.`,
  tooLarge: (size: number, limit: number) =>
    `De mail is ${String(size)} kB. Boven ${String(limit)} kB laat Gmail het eind weg, met de afmeldlink. Noem minder in deze nieuwsbrief.`,
  /** What was made, and what to do with it. `from` is the day of an issue that has not come out. */
  made: (mail: {
    subject: string;
    preview: string;
    html: string;
    text: string;
    web: string;
    from: string | undefined;
    hasUnsubscribe: boolean;
    leftOut: readonly string[];
    siteId: string;
  }) =>
    [
      `Onderwerp:      ${mail.subject}`,
      `Voorbeeldtekst: ${mail.preview}`,
      `HTML:           ${mail.html}`,
      `Gewone tekst:   ${mail.text}`,
      `Op de portal:   ${mail.web}`,
      '',
      'Plak de HTML en de tekst in het programma waarmee u de nieuwsbrief verstuurt. Stuur eerst een proefmail aan uzelf.',
      ...(mail.from === undefined
        ? []
        : [`Let op: de pagina op de portal is er vanaf ${mail.from}. Verstuur de mail niet eerder, want dan werken de links niet.`]),
      ...(mail.hasUnsubscribe
        ? []
        : [
            `Let op: in de mail staat geen afmeldlink. Die is verplicht. Zet de code van uw mailprogramma bij “newsletterUnsubscribe” in het bestand van de portal (${mail.siteId}.yaml), of laat het mailprogramma de link zelf onder de mail zetten.`,
          ]),
      ...(mail.leftOut.length === 0
        ? []
        : [`Let op: dit staat niet in de mail, want de portal toont het niet op die dag: ${mail.leftOut.join(', ')}.`]),
    ].join('\n'),
};
