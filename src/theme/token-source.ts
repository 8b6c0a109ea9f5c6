import type { ThemeFinding } from './finding.ts';

/** A token as it stands in a tokens file. */
export interface SourceToken {
  /** Keys from the root of the file to the token. */
  path: readonly string[];
  /** Name as references write it, with dots: `basis.color.accent-1.bg-default`. */
  name: string;
  /** Its `$type`, or that of the group around it; empty when the file does not say. */
  type: string;
  /** Its `$value`, with references not yet followed. */
  value: unknown;
}

/** More than any real file has; a file with more is broken or meant to break. */
const most = { depth: 20, tokens: 20_000 } as const;

type Group = Readonly<Record<string, unknown>>;

/**
 * The tokens of a tokens file, by name: of the Design Tokens format (`$value`), of Style Dictionary (`value`), and of Tokens Studio, whose
 * top level has sets that are laid over each other in their order. What starts with `$` is about the file and no token.
 *
 * @param json the file as JSON gives it
 */
export function sourceTokens(json: unknown): { tokens: ReadonlyMap<string, SourceToken>; findings: ThemeFinding[] } {
  const tokens = new Map<string, SourceToken>();
  const findings: ThemeFinding[] = [];
  const report = (code: string, path: readonly string[], message: string) => findings.push({ severity: 'error', code, path, message });

  let isFull = false;
  const walk = (group: Group, path: readonly string[], name: readonly string[], inherited: string): void => {
    const type = text(group['$type']) ?? inherited;
    if (path.length > most.depth) {
      report('broken-tokens', path, `Dit staat te diep: meer dan ${most.depth} groepen in elkaar. Controleer het bestand.`);
      return;
    }
    for (const [key, child] of Object.entries(group)) {
      const isRoot = key === '$root';
      if ((key.startsWith('$') && !isRoot) || !isGroup(child)) continue;
      const part = key.trim().replaceAll(/\s+/g, '-');
      const here = [...path, key];
      if (!isRoot && !/^[a-z0-9_-]+$/i.test(part)) {
        report('broken-tokens', here, `“${key.slice(0, 40)}” kan geen naam van een token zijn. Gebruik letters, cijfers en streepjes.`);
        continue;
      }
      const childName = isRoot ? name : [...name, part];
      const value = valueOf(child);
      if (value === undefined) {
        walk(child, here, childName, type);
        continue;
      }
      if (tokens.size >= most.tokens) {
        if (!isFull)
          report('broken-tokens', here, `In dit bestand staan meer dan ${most.tokens} tokens. Zo veel kan de portal er niet lezen.`);
        isFull = true;
        return;
      }
      const dotted = childName.join('.');
      tokens.set(dotted, { path: here, name: dotted, type: text(child['$type']) ?? text(child['type']) ?? type, value: value.value });
    }
  };

  if (!isGroup(json)) {
    report('broken-tokens', [], 'Dit is geen bestand met tokens: het moet beginnen met { en groepen met tokens bevatten.');
    return { tokens, findings };
  }
  const sets = setOrder(json);
  if (sets === undefined) walk(json, [], [], '');
  // A dark set is often what is left of the example it was made from, so the dark colours come from those of the light page.
  const isDark = (set: string) => set.startsWith('color-scheme-dark');
  for (const set of sets ?? []) if (!isDark(set) && isGroup(json[set])) walk(json[set], [set], [], '');
  const dark = sets?.find(isDark);
  if (dark !== undefined) findings.push(darkIgnored(dark));
  return { tokens, findings };
}

/** The names of the sets of a Tokens Studio file; `undefined` for other files. */
function setOrder(json: Group): readonly string[] | undefined {
  const metadata = json['$metadata'];
  const order = isGroup(metadata) ? metadata['tokenSetOrder'] : undefined;
  return Array.isArray(order) ? order.filter((set) => typeof set === 'string' && Object.hasOwn(json, set)) : undefined;
}

/** The value of a token; `undefined` for a group. Older files write `value`, which can also be the name of a group. */
function valueOf(child: Group): { value: unknown } | undefined {
  if (Object.hasOwn(child, '$value')) return { value: child['$value'] };
  if (Object.hasOwn(child, '$ref')) return { value: { $ref: child['$ref'] } };
  if (Object.hasOwn(child, 'value') && (!isGroup(child['value']) || typeof child['type'] === 'string')) return { value: child['value'] };
  return undefined;
}

const darkIgnored = (set: string): ThemeFinding => ({
  severity: 'warning',
  code: 'unused-token',
  path: [set],
  message: 'De kleuren voor een donkere pagina in dit bestand worden niet gebruikt: de portal leidt ze zelf af van de lichte kleuren.',
});

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
