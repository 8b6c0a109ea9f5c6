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

/** The texts of the messages that follow from a schema. `label` is the Dutch name of the field. */
export const validationTexts = {
  missing: (label: string, key: string, hint: string | undefined) =>
    `Het veld “${key}” (${label}) ontbreekt. Vul het in.${hint === undefined ? '' : ` Uitleg: ${hint}`}`,
  empty: (label: string, key: string, optional: boolean) =>
    `Het veld “${key}” (${label}) is leeg. ${optional ? 'Vul het in, of haal de hele regel weg.' : 'Vul het in.'}`,
  emptyItem: 'Deze regel van de lijst is leeg. Vul hem in, of haal hem weg.',
  wrongKind: (expected: string, received: string) => `Hier hoort ${kind(expected)}, maar er staat ${kind(received)}.`,
  unquoted: 'Hier ontbreken aanhalingstekens. Zonder aanhalingstekens leest de computer dit als een getal, en dan kunnen er cijfers verdwijnen.',
  unknownKey: (key: string, meant: string | undefined, names: readonly string[]) =>
    `Het veld “${key}” bestaat hier niet. ${
      meant === undefined
        ? `Haal het weg${names.length === 0 ? '' : `, of kies een veld dat hier wel kan: ${names.join(', ')}`}.`
        : `Bedoelt u “${meant}”?`
    }`,
  notInList: (value: string, options: readonly { name: string; label: string | undefined }[], meant: string | undefined) =>
    `“${value}” kan hier niet. ${meant === undefined ? '' : `Bedoelt u “${meant}”? `}Kies uit: ${options.map(option).join(', ')}.`,
  tooShort: (minimum: number, unit: 'tekens' | 'items') =>
    unit === 'tekens' && minimum === 1 ? 'Dit is leeg. Vul tekst in.' : `Dit is te kort: het moeten minstens ${String(minimum)} ${unit === 'items' && minimum === 1 ? 'item' : unit} zijn.`,
  tooLong: (maximum: number, actual: number | undefined, unit: 'tekens' | 'items') =>
    `Dit is te lang: ${actual === undefined ? '' : `het zijn ${String(actual)} ${unit}, en `}er passen hoogstens ${String(maximum)} ${unit}.`,
  tooSmall: (minimum: number | bigint, inclusive: boolean) =>
    `Dit getal is te klein. Het moet ${inclusive ? 'minstens' : 'meer dan'} ${String(minimum)} zijn.`,
  tooBig: (maximum: number | bigint) => `Dit getal is te groot. Het mag hoogstens ${String(maximum)} zijn.`,
  generic: 'Deze waarde klopt niet.',
} as const;
