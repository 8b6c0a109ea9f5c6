/** Dutch names of kinds of values, as they stand in a sentence after “hier hoort”. */
const kinds: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true (ja) of false (nee)',
  array: 'een lijst',
  object: 'een groep velden',
  null: 'niets',
  undefined: 'niets',
  nan: 'iets onleesbaars',
};

const kind = (name: string) => kinds[name] ?? 'iets anders';

/** The texts of the messages that follow from a schema. `label` is the Dutch name of the field. */
export const validationTexts = {
  missing: (label: string, key: string) => `Het veld “${key}” (${label}) ontbreekt. Vul het in.`,
  empty: (label: string) => `Het veld (${label}) is leeg. Vul het in, of haal de hele regel weg als het niet nodig is.`,
  wrongKind: (expected: string, received: string) => `Hier hoort ${kind(expected)}, maar er staat ${kind(received)}.`,
  unquoted: 'Zet dit tussen aanhalingstekens. Zonder aanhalingstekens leest de computer het als een getal en verdwijnen cijfers.',
  unknownKey: (key: string, meant: string | undefined) =>
    `Het veld “${key}” bestaat hier niet. ${meant === undefined ? 'Haal het weg, of kijk in de handleiding welk veld u bedoelt.' : `Bedoelt u “${meant}”?`}`,
  notInList: (value: string, options: readonly string[], meant: string | undefined) =>
    `“${value}” kan hier niet. ${meant === undefined ? '' : `Bedoelt u “${meant}”? `}Kies uit: ${options.join(', ')}.`,
  tooShort: (minimum: number, unit: 'tekens' | 'items') =>
    unit === 'tekens' && minimum === 1 ? 'Dit is leeg. Vul tekst in.' : `Dit is te kort: het moeten minstens ${String(minimum)} ${unit === 'items' && minimum === 1 ? 'item' : unit} zijn.`,
  tooLong: (maximum: number, actual: number | undefined, unit: 'tekens' | 'items') =>
    `Dit is te lang: ${actual === undefined ? '' : `het zijn ${String(actual)} ${unit}, en `}er passen hoogstens ${String(maximum)} ${unit}.`,
  tooSmall: (minimum: number | bigint) => `Dit getal is te klein. Het moet minstens ${String(minimum)} zijn.`,
  tooBig: (maximum: number | bigint) => `Dit getal is te groot. Het mag hoogstens ${String(maximum)} zijn.`,
  generic: 'Deze waarde klopt niet.',
} as const;
