/** What an editor reads about work that was not saved. */
export const recoveryNl = {
  title: 'U hebt werk dat niet is opgeslagen',
  text: 'Deze browser heeft het voor u bewaard.',
  item: (entry: string, when: string, fields: string) => `${entry}, ${when} (${fields})`,
  fresh: (collection: string) => `een nieuw item bij ${collection}`,
  restore: 'Ga hiermee verder',
  drop: 'Gooi weg',
  later: 'Later',
  copy: 'Kopieer mijn tekst',
  copied: 'Uw tekst is gekopieerd.',
  dropMine: 'Gooi mijn tekst weg',
  sure: 'Weet u zeker dat u dit weggooit? Het is daarna niet meer terug te halen.',
  restored: 'Uw werk staat er weer in. Het is nog niet opgeslagen.',
  notKept: {
    title: 'Deze browser bewaart niet wat u typt',
    text: 'Er is geen ruimte meer, of bewaren staat uit. U kunt gewoon verder werken. Sla wel vaker op: sluit de browser, dan is weg wat niet is opgeslagen.',
  },
  gone: {
    title: 'Dit item is er niet meer',
    text: 'Een collega heeft het verwijderd, of de link is oud. U gaat terug naar de lijst.',
    kept: 'Wat u had geschreven staat hieronder. Het blijft bewaard tot u het weggooit.',
    again: 'Begin hiermee een nieuw item',
  },
  clash: {
    title: 'Een collega heeft hetzelfde veranderd',
    text: 'Deze velden zijn intussen ook door een collega gewijzigd. Wat u had geschreven staat hieronder, zodat u het kunt overnemen. Het blijft bewaard tot u het weggooit.',
  },
};
