/** What an editor reads when saving is refused, and what is told afterwards. */
export const guardNl = {
  close: 'Sluiten',
  wrong: {
    title: 'Dit kan zo niet worden opgeslagen',
    text: 'Uw tekst staat er nog. Verander dit, en sla het opnieuw op:',
    thrown: 'Verander eerst wat er in het venster staat.',
  },
  warnings: { title: 'Opgeslagen. Kijk hier nog eens naar:' },
  deleting: {
    title: 'Dit kan niet weg: iets anders verwijst ernaar',
    text: 'Haal eerst de verwijzing weg, of verberg dit item.',
    thrown: 'Iets anders verwijst ernaar.',
  },
  stale: {
    title: 'Een collega heeft dit intussen veranderd',
    text: 'Uw wijziging is niet opgeslagen, zodat er niets van uw collega verdwijnt. Kopieer uw tekst, open het item opnieuw, en zet uw wijziging erin.',
    gone: 'Een collega heeft dit item intussen verwijderd. Kopieer uw tekst als u die wilt bewaren.',
    mine: 'Zo wilde u het opslaan',
    theirs: 'Zo heeft uw collega het opgeslagen',
    copy: 'Kopieer mijn tekst',
    copied: 'Uw tekst is gekopieerd.',
    thrown: 'Een collega heeft dit item intussen veranderd.',
  },
  unreadable: (fault: string) => `Dit bestand is niet te lezen, dus opslaan zou er iets van wegnemen. Vraag de beheerder om hulp. ${fault}`,
};
