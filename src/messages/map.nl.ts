const several = (count: number, one: string, more: string) => `${String(count)} ${count === 1 ? one : more}`;

/** Names with commas, and “en” before the last. */
const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`;

/**
 * The Dutch texts of the map. They speak of the map and not to its reader, so that they are the same on every portal, and come with the
 * script that shows it.
 */
export const mapNl = {
  /** Of the button, in the page itself. */
  show: 'Toon de kaart',
  title: 'Kaart',
  /** In the map, where it stands below its list. */
  toList: 'Terug naar de lijst',
  loading: 'De kaart wordt geladen.',
  failed: 'De kaart laadt niet. Alle plekken staan in de lijst.',
  /** The name of the region. */
  region: (places: number) => `Kaart met ${several(places, 'plek', 'plekken')}`,
  none: 'Bij deze keuze staat geen plek op de kaart.',
  help: {
    mouse: 'Verschuiven: slepen. Zoomen: + en −, of Ctrl en scrollen.',
    touch: 'Verschuiven en zoomen: met twee vingers, of met + en −.',
    keyboard: 'Toetsenbord: Tab gaat langs de plekken. Op de kaart zelf verschuiven de pijltjes, en zoomen + en −.',
  },
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom uit',
  all: 'Alle plekken in beeld',
  cluster: (count: number) => `${several(count, 'plek', 'plekken')}, zoom in`,
  together: (names: readonly string[]) => `${String(names.length)} plekken op één punt: ${listed(names)}`,
  approximate: 'ongeveer hier',
  services: (count: number) => several(count, 'dienst', 'diensten'),
  card: {
    close: 'Sluiten',
    approximate: 'Het precieze adres is niet bekend. De plek ligt ongeveer hier.',
    together: (count: number) => `${String(count)} plekken op één punt`,
    more: (count: number) => `En nog ${several(count, 'dienst', 'diensten')}`,
  },
  legend: {
    title: 'Uitleg van de tekens',
    exact: 'Hier is het',
    approximate: 'Ongeveer hier, het adres is niet bekend',
    several: 'Meer plekken bij elkaar; het getal zegt hoeveel',
  },
  /** On the marks themselves. */
  signs: { exact: '', approximate: '≈', several: '2' },
  /** The markers stay where the pictures under them do not come. */
  withoutTiles: 'De achtergrond van de kaart laadt niet. De plekken staan er wel.',
} as const;

/** The texts of the map in one language. */
export type MapTexts = typeof mapNl;
