/** Dutch names of kinds of values, as they stand in a sentence after “hier hoort”. */
const kinds: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true (ja) of false (nee)',
  array: 'een lijst',
  object: 'een groepje velden zoals in het voorbeeld',
  null: 'niets',
  undefined: 'niets',
  option: 'één woord uit de lijst',
  fraction: 'een getal met cijfers achter de punt',
  nan: 'iets onleesbaars',
};

const kind = (name: string) => kinds[name] ?? 'iets anders';

/** An option as it must be written, with its Dutch name when that is another word. */
const option = ({ name, label }: { name: string; label: string | undefined }) => {
  const written = name === '' ? '""' : name;
  return label === undefined || label.toLowerCase() === name.toLowerCase() ? written : `${written} (${label})`;
};

/** “Het veld “lat”” or “De velden “lat” en “lon””. */
const named = (keys: readonly string[]) =>
  keys.length === 1
    ? `Het veld “${keys[0] ?? ''}”`
    : `De velden ${keys
        .slice(0, -1)
        .map((key) => `“${key}”`)
        .join(', ')} en “${keys.at(-1) ?? ''}”`;

/** The texts of the messages that follow from a schema. `label` is the Dutch name of the field. */
export const validationTexts = {
  missing: (label: string, key: string, hint: string | undefined) =>
    `Het veld “${key}” (${label}) ontbreekt. Vul het in.${hint === undefined ? '' : ` Uitleg: ${hint}`}`,
  empty: (label: string, key: string, optional: boolean) =>
    `Het veld “${key}” (${label}) is leeg. ${optional ? 'Vul het in, of haal de hele regel weg.' : 'Vul het in.'}`,
  emptyItem: 'Deze regel van de lijst is leeg. Vul hem in, of haal hem weg.',
  choose: (options: readonly { name: string; label: string | undefined }[]) => `Kies uit: ${options.map(option).join(', ')}.`,
  slips: {
    'word-quotes': 'Om deze waarde staan aanhalingstekens uit Word, zoals “ of „. Gebruik rechte aanhalingstekens: ".',
    'half-quotes': 'Bij deze waarde staat maar één aanhalingsteken. Zet er een voor en een achter, of haal het weg.',
    'invisible-space': 'In deze waarde staat een onzichtbare spatie, vaak door plakken uit Word. Typ de waarde opnieuw.',
  },
  dashMissing: 'Hier hoort een lijst: zet voor elke regel van de lijst een streepje en een spatie.',
  listNameMissing: 'Boven deze lijst ontbreekt een regel met de naam van de lijst.',
  joinedItems: 'Hier staan meer waarden in één. Zet een komma tussen elke twee waarden.',
  oneLevelUp: (keys: readonly string[], inside: string, where: string | undefined) =>
    `${named(keys)} ${keys.length === 1 ? 'staat' : 'staan'} te ver naar rechts: dit hoort niet bij “${inside}”, maar ${
      where === undefined ? 'bij de velden zonder spaties ervoor' : `onder “${where}”`
    }. Zet ${keys.length === 1 ? 'het' : 'ze'} recht onder “${inside}”.`,
  belongsUnder: (keys: readonly string[], group: string) =>
    `${named(keys)} ${keys.length === 1 ? 'hoort' : 'horen'} bij “${group}”. Zet ${keys.length === 1 ? 'het' : 'ze'} onder die regel, met twee spaties meer ervoor.`,
  groupMissing: (keys: readonly string[], group: string) =>
    `Boven ${named(keys).replace('Het veld', 'het veld').replace('De velden', 'de velden')} ontbreekt de regel “${group}:”, waar ${keys.length === 1 ? 'het' : 'ze'} onder ${keys.length === 1 ? 'hoort' : 'horen'}.`,
  wrongKind: (expected: string, received: string) => `Hier hoort ${kind(expected)}, maar er staat ${kind(received)}.`,
  unquoted:
    'Hier ontbreken aanhalingstekens. Zonder aanhalingstekens leest de computer dit als een getal, en dan kunnen er cijfers verdwijnen.',
  unknownKey: (key: string, meant: string | undefined, names: readonly string[]) =>
    `Het veld “${key}” bestaat hier niet. ${
      meant === undefined
        ? `Haal het weg${names.length === 0 ? '' : `, of kies een veld dat hier wel kan: ${names.join(', ')}`}.`
        : `Bedoelt u “${meant}”?`
    }`,
  notInList: (value: string, options: readonly { name: string; label: string | undefined }[], meant: string | undefined) =>
    `“${value}” kan hier niet. ${meant === undefined ? '' : `Bedoelt u “${meant}”? `}Kies uit: ${options.map(option).join(', ')}.`,
  tooShort: (minimum: number, unit: 'tekens' | 'items') =>
    unit === 'tekens' && minimum === 1
      ? 'Dit is leeg. Vul tekst in.'
      : unit === 'items'
        ? `Deze lijst is te kort: zet er minstens ${String(minimum)} in.`
        : `Dit is te kort: het moeten minstens ${String(minimum)} tekens zijn.`,
  tooLong: (maximum: number, actual: number | undefined, unit: 'tekens' | 'items') =>
    `Dit is te lang: ${actual === undefined ? '' : `het zijn ${String(actual)} ${unit}, en `}er passen hoogstens ${String(maximum)} ${unit}.${
      actual === undefined ? '' : ` Haal er ${String(actual - maximum)} weg.`
    }`,
  fitsUntil: (end: string) => ` Wat past, eindigt met “${end}”.`,
  tooSmall: (minimum: number | bigint, inclusive: boolean) =>
    `Dit getal is te klein. Het moet ${inclusive ? 'minstens' : 'meer dan'} ${String(minimum)} zijn.`,
  tooBig: (maximum: number | bigint) => `Dit getal is te groot. Het mag hoogstens ${String(maximum)} zijn.`,
  /** Words that became a field because a comma stands before them. */
  cutOff: (key: string) =>
    `De woorden “${key}” horen bij de tekst ervoor, maar de komma breekt die tekst af. Zet de hele tekst tussen aanhalingstekens.`,
  generic: 'Deze waarde klopt niet.',
} as const;
