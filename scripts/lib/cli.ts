import { parseArgs } from 'node:util';

/** One option of a command, as `--help` prints it. */
export interface OptionSpec {
  type: 'string' | 'boolean';
  /** One Dutch sentence that says what the option does. */
  help: string;
  /** How the value is written in `--help`, as `a,b`; only for options with a value. */
  value?: string;
  /** The only values that are allowed. */
  choices?: readonly string[];
}

/** A command: what `--help` prints and what the command line may hold. */
export interface CommandSpec<Options extends Record<string, OptionSpec> = Record<string, OptionSpec>> {
  /** How a person starts it, without arguments: `npm run build`. */
  command: string;
  /** One Dutch sentence. */
  summary: string;
  /** Names of the required arguments without dashes, in order. Of one whose name ends in `...` there may be more; it is the last. */
  positionals?: readonly string[];
  options: Options;
  /** Lines with examples of arguments, printed after the command. */
  examples?: readonly string[];
}

export interface ParsedCommand<Options extends Record<string, OptionSpec>> {
  values: { [Name in keyof Options]?: Options[Name]['type'] extends 'boolean' ? boolean : string };
  positionals: string[];
}

/** A command line that cannot be understood; the message is a full Dutch sentence. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/**
 * Reads a command line. `--help` and `-h` give `help`, with the text to print.
 * @throws {UsageError} at an unknown option, a missing value, a value outside `choices`, or too few or too many arguments.
 */
export function parseCommand<const Options extends Record<string, OptionSpec>>(
  spec: CommandSpec<Options>,
  args: readonly string[],
): ParsedCommand<Options> | { help: string } {
  if (args.includes('--help') || args.includes('-h')) return { help: helpText(spec) };
  const options = Object.fromEntries(Object.entries(spec.options).map(([name, { type }]) => [name, { type }]));
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const values: Record<string, string | boolean> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    else if (token.kind === 'option') values[token.name] = readOption(spec, token.name, token.rawName, token.value);
  }
  const required = spec.positionals ?? [];
  const more = required.at(-1)?.endsWith('...') === true;
  if (positionals.length < required.length || (positionals.length > required.length && !more)) {
    throw new UsageError(
      positionals.length < required.length
        ? `Er ontbreekt iets in de opdracht: ${required.slice(positionals.length).join(' ')}.`
        : `Dit hoort niet in de opdracht: ${positionals.slice(required.length).join(' ')}.${listMeant(spec, values, positionals.slice(required.length))}`,
    );
  }
  return { values: values as ParsedCommand<Options>['values'], positionals };
}

/** The hint for a list that was written with spaces, of which all but the first part became arguments. */
function listMeant(spec: CommandSpec, values: Readonly<Record<string, string | boolean>>, rest: readonly string[]): string {
  const [name] = Object.entries(spec.options).find(([key, { value }]) => value?.includes(',') && typeof values[key] === 'string') ?? [];
  return name === undefined ? '' : ` Bedoelt u --${name} ${splitList([values[name], ...rest].join(',')).join(',')}?`;
}

function readOption(spec: CommandSpec, name: string, rawName: string, value: string | undefined): string | boolean {
  const option = Object.hasOwn(spec.options, name) ? spec.options[name] : undefined;
  if (!option) throw new UsageError(`De optie ${rawName} bestaat niet.`);
  if (option.type === 'boolean') {
    if (value !== undefined) throw new UsageError(`De optie ${rawName} heeft geen waarde nodig.`);
    return true;
  }
  if (value === undefined || value === '' || (value.startsWith('-') && value.length > 1)) {
    throw new UsageError(`Achter ${rawName} hoort een waarde: ${rawName} ${option.value ?? '...'}`);
  }
  if (option.choices && !option.choices.includes(value)) {
    throw new UsageError(`${rawName} kan alleen ${listed(option.choices)} zijn, niet "${value}".`);
  }
  return value;
}

/** The text of `--help`. */
export function helpText(spec: CommandSpec): string {
  const rows = Object.entries({ ...spec.options, help: { type: 'boolean', help: 'Toont deze uitleg.' } satisfies OptionSpec }).map(
    ([name, option]: [string, OptionSpec]) =>
      [`--${name}${option.type === 'string' ? ` ${option.value ?? '...'}` : ''}`, option.help] as const,
  );
  const width = Math.max(...rows.map(([left]) => left.length));
  const named = (spec.positionals ?? []).map((name) => ` ${name}`).join('');
  return [
    spec.summary,
    '',
    `Gebruik:  ${spec.command}${spec.positionals?.length || rows.length > 1 ? ' --' : ''}${named}${rows.length > 1 ? ' [opties]' : ''}`,
    '',
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    ...(spec.examples?.length ? ['', 'Voorbeelden:', ...spec.examples.map((example) => `  ${spec.command} -- ${example}`)] : []),
  ].join('\n');
}

/** Splits `a,b` into its parts; spaces and empty parts fall away. */
export function splitList(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const listed = (choices: readonly string[]) => new Intl.ListFormat('nl', { type: 'disjunction' }).format(choices);
