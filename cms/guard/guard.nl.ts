/** What an editor reads when saving is refused, and what is told afterwards. */
export const guardNl = {
  /** Title of a proposal that is made of what a save left behind. */
  leftProposal: (slug: string) => `“${slug}”: opslaan brak hier af`,
  close: 'Sluiten',
  wrong: {
    title: 'Dit kan zo niet worden opgeslagen',
    text: 'Uw tekst staat er nog. Verander dit, en sla het opnieuw op:',
    thrown: 'Verander eerst wat er in het venster staat.',
  },
  warnings: { title: 'Opgeslagen. Kijk hier nog eens naar:' },
  file: {
    title: 'Dit bestand kan zo niet op de portal',
    text: 'Het is niet bewaard. Dit is er mis:',
    thrown: 'Kies een ander bestand.',
  },
  nameless:
    'De titel heeft geen gewone letter of cijfer. Daarvan wordt het adres van de pagina gemaakt. Zet er een woord met gewone letters in.',
  taken: {
    title: 'Er is al een ander bestand met deze naam',
    entry:
      'Een collega heeft het intussen toegevoegd. Er is niets opgeslagen, zodat dat bestand blijft. Uw tekst staat er nog. Upload uw eigen bestand nog eens en kies dat: het krijgt vanzelf een andere naam. Sla daarna opnieuw op.',
    file: 'Een collega heeft het intussen toegevoegd. Uw bestand is niet bewaard. Upload het nog eens: het krijgt vanzelf een andere naam.',
    thrown: 'Er is al een ander bestand met deze naam.',
  },
  deleting: {
    title: 'Dit kan niet weg: iets anders verwijst ernaar',
    text: 'Haal eerst weg wat ernaar verwijst. Een item kunt u ook verbergen.',
    thrown: 'Iets anders verwijst ernaar.',
    stale:
      'Op de portal staat nu iets anders dan hier. Het is niet verwijderd. Laad de pagina opnieuw en kijk wat er staat. Is er nog een voorstel? Gooi dat eerst weg.',
  },
  stale: {
    title: 'Een collega heeft dit intussen veranderd',
    text: 'Uw wijziging is niet opgeslagen, zodat er niets van uw collega verdwijnt.',
    fields: { mine: 'U veranderde:', theirs: 'Uw collega veranderde:' },
    reapply: 'Zet mijn wijziging in de versie van mijn collega',
    reapplyText:
      'U krijgt dan het item te zien zoals uw collega het opsloeg, met uw wijziging erin. Vraagt de browser of u de pagina wilt verlaten, zeg dan ja: uw wijziging gaat mee. Daarna kunt u publiceren.',
    byHand: 'Kopieer uw tekst, open het item opnieuw en zet uw wijziging erin.',
    files: 'Bekijk de twee bestanden',
    gone: 'Een collega heeft dit item intussen verwijderd. Kopieer uw tekst als u die wilt bewaren.',
    mine: 'Zo wilde u het opslaan',
    theirs: 'Zo heeft uw collega het opgeslagen',
    copy: 'Kopieer mijn tekst',
    copied: 'Uw tekst is gekopieerd.',
    thrown: 'Een collega heeft dit item intussen veranderd.',
  },
  outdated: {
    title: 'Dit voorstel is niet gepubliceerd',
    text: 'Op de portal staat intussen een andere versie van dit item. Het voorstel staat er nog.',
    fields: { mine: 'Het voorstel verandert:', theirs: 'Uw collega veranderde:' },
    reapply: 'Zet het voorstel in de versie van mijn collega',
    reapplyText:
      'Het item gaat dan open zoals het nu op de portal staat, met het voorstel erin. Het oude voorstel wordt weggehaald: wat erin stond, bewaart deze browser. Kijk het na en druk op “Opslaan”. Dan is het weer een voorstel.',
    byHand:
      'Bij dit voorstel horen ook afbeeldingen of bestanden. Kopieer de tekst, gooi het voorstel weg, open het item opnieuw en zet alles er weer in.',
    changed: 'Iemand veranderde dit voorstel zojuist. Er is niets weggehaald. Laad de pagina opnieuw.',
    notKept:
      'Deze browser kan het voorstel niet bewaren. Er is niets weggehaald. Kopieer het voorstel, gooi het weg en zet het opnieuw in het item.',
    files: 'Bekijk de twee bestanden',
    gone: 'Een collega heeft dit item intussen verwijderd. Kopieer het voorstel als u het wilt bewaren.',
    mine: 'Het voorstel',
    theirs: 'Zo staat het nu op de portal',
    copy: 'Kopieer het voorstel',
    copied: 'Het voorstel is gekopieerd.',
    thrown: 'Dit voorstel is niet gepubliceerd: op de portal staat intussen een andere versie.',
  },
  loggedOut: {
    title: 'U bent niet meer ingelogd',
    text: 'Er is niets opgeslagen. Deze browser heeft bewaard wat u veranderde. Laad de pagina opnieuw, log in, en kies “Ga hiermee verder”.',
    thrown: 'U bent niet meer ingelogd.',
  },
  gone: 'dit item is er niet meer.',
  notPublished:
    'Dit voorstel is niet gepubliceerd. Misschien mag alleen de eindredacteur dat, of is het al gebeurd. Laad de pagina opnieuw en kijk in de werkvoorraad.',
  failed: 'Dit is niet gelukt',
  offline: 'Er is geen verbinding. Uw werk staat er nog. Kijk na of u internet hebt, en probeer het opnieuw.',
  forbidden: 'U mag dit hier niet. Uw tekst staat er nog. Vraag de beheerder wat u mag veranderen.',
  broken: 'De plek waar de inhoud staat, heeft een storing. Uw tekst staat er nog. Probeer het over een paar minuten opnieuw.',
  refusedThere: (reason: string) =>
    `De plek waar de inhoud staat, neemt dit niet aan. Uw tekst staat er nog. Blijft het zo, stuur dit dan naar de beheerder: “${reason}”.`,
  unreadable: (fault: string) => `Dit bestand is niet te lezen, dus opslaan zou er iets van wegnemen. Vraag de beheerder om hulp. ${fault}`,
};
