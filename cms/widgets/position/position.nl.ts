const byHand = 'U kunt de plek ook zelf op de kaart zetten, of de getallen invullen.';

/** Everything the editor of a place on the map says, apart from the labels and hints of the schema. */
export const positionTexts = {
  search: {
    label: 'Adres om op te zoeken',
    hint: 'Alleen dit adres gaat naar de zoekdienst van de overheid (PDOK).',
    button: 'Zoek dit adres op',
    empty: 'Vul eerst een adres in.',
    busy: 'Wij zoeken het adres.',
    slow: `Het zoeken duurt langer dan anders. ${byHand}`,
    none: `Dit adres is niet gevonden. Kijk de spelling na. ${byHand}`,
    found: (count: number) =>
      count === 1 ? 'Er is 1 adres gevonden. Kies het hieronder.' : `Er zijn ${String(count)} adressen gevonden. Kies hieronder het goede.`,
    list: 'Gevonden adressen',
    approximate: 'ongeveer: een straat of plaats',
  },
  failed: {
    network: `Het zoeken lukt nu niet. Kijk na of u internet hebt. ${byHand}`,
    late: `De zoekdienst antwoordt niet. Probeer het later nog eens. ${byHand}`,
    service: `De zoekdienst werkt nu niet goed. Probeer het later nog eens. ${byHand}`,
  },
  map: {
    show: 'Toon de kaart',
    loading: 'De kaart wordt geladen.',
    failed:
      'De kaart laadt niet. U kunt wel een adres zoeken of de getallen invullen. Wilt u de kaart toch? Sla op en laad de pagina opnieuw.',
    region: 'Kaart om de plek aan te wijzen',
    marker: 'Plek op de kaart',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom uit',
    middle: 'Zet de plek in het midden van de kaart',
    toPoint: 'Breng de plek in beeld',
    withoutTiles: 'De achtergrond van de kaart laadt niet. De plek kunt u wel verzetten.',
    noTiles: 'Deze kaart heeft geen achtergrond. Zoek liever een adres op, of vul de getallen in.',
    maker: (name: string) => `Kaart: ${name}`,
    help: {
      mouse: 'Klik op de kaart waar de plek is, of sleep het teken.',
      touch: 'Tik op de kaart waar de plek is, of sleep het teken. Met twee vingers schuift u de kaart.',
      keyboard:
        'Toetsenbord: op het teken zijn de pijltjes stappen van ongeveer 1 meter, met Shift 10 meter. Op de kaart zelf schuiven ze de kaart, en zoomen + en −.',
    },
  },
  said: {
    chosen: (label: string) => `De plek staat nu op: ${label}.`,
    chosenApproximate: (label: string) => `De plek staat nu ongeveer op: ${label}. Zet het teken zelf op het goede punt als u dat weet.`,
    moved: (point: string) => `De plek is verzet naar ${point}.`,
    pasted: 'Beide getallen zijn ingevuld.',
    removed: 'De plek is van de kaart gehaald. Er is nog niets opgeslagen.',
    removedKey: (key: string) => `“${key}” is weggehaald. Er is nog niets opgeslagen.`,
    undone: 'Het staat weer zoals het was.',
  },
  far: (km: number) => `Dit ligt ${km.toLocaleString('nl-NL')} km van het midden van de gemeente: klopt dat?`,
  offMap: 'Deze plek ligt buiten de kaart.',
  standsNow: 'Er staat nu:',
  unreadable: 'Dit is geen plek. Kiest u een plek, dan komt die ervoor in de plaats.',
  takeAwayKey: (key: string) => `Haal “${key}” weg`,
  remove: 'Haal de plek van de kaart',
  undo: 'Ongedaan maken',
} as const;
