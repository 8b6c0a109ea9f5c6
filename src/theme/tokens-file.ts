import type { GivenTokens } from './derive-tokens.ts';
import type { ThemeFinding } from './finding.ts';
import { cssValue, type CssValue } from './token-css.ts';
import { isReference, resolveReferences } from './token-references.ts';
import { sourceTokens, type SourceToken } from './token-source.ts';

/** What a tokens file gives. Its own tokens are the basis tokens, which go before those derived. */
export interface TokensFile extends GivenTokens {
  /** Tokens of single components (`nl-button-…`, `utrecht-…`), and whatever else the file names. */
  components: GivenTokens;
  /** Where each token stands in the file: keys from the root, by name of the custom property. */
  origins: ReadonlyMap<string, readonly string[]>;
  findings: readonly ThemeFinding[];
}

/**
 * Reads an NL Design System tokens file: nested groups flattened to names of custom properties (`basis.color.accent-1` becomes
 * `basis-color-accent-1`), references followed, values written as CSS. A value that could end its declaration or fetch something is
 * refused. Colours and the rest are kept apart: a file has the colours of a light page only.
 *
 * @param json the file as JSON gives it, unchecked
 */
export function readTokensFile(json: unknown): TokensFile {
  const source = sourceTokens(json);
  const resolved = resolveReferences(source.tokens);
  const findings = [...source.findings, ...resolved.findings];
  const basis = emptyTokens();
  const components = emptyTokens();
  const origins = new Map<string, readonly string[]>();
  const fonts: SourceToken[] = [];
  for (const token of resolved.tokens.values()) {
    const name = token.name.replaceAll('.', '-');
    const value = cssValue(token.type, name, token.value);
    if ('css' in value) {
      (name.startsWith('basis-') ? basis : components)[value.isColor ? 'colors' : 'others'][name] = value.css;
      origins.set(name, token.path);
    } else if (value.refused === 'font') fonts.push(token);
    // A token that only points to a wrong one is cured by curing that one.
    else if (!isReference(source.tokens.get(token.name)?.value))
      findings.push(refusal(token, value.refused === 'address' && name.startsWith('basis-') ? 'unsafe' : value.refused));
  }
  if (fonts[0] !== undefined) findings.push(fontsIgnored(fonts[0]));
  const isWhole = !findings.some(({ severity }) => severity === 'error');
  if (isWhole && !Object.keys(basis.colors).some((name) => name.startsWith('basis-color-'))) findings.push(noBasis);
  return { ...basis, components, origins, findings };
}

const emptyTokens = (): { colors: Record<string, string>; others: Record<string, string> } => ({ colors: {}, others: {} });

const shown = (value: unknown) => `“${(typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 60)}”`;

function refusal({ path, value, type }: SourceToken, reason: Extract<CssValue, { refused: unknown }>['refused']): ThemeFinding {
  const what = shown(value);
  if (reason === 'color')
    return { severity: 'error', code: 'bad-token', path, message: `${what} is geen kleur. Schrijf een kleur als "#0b6e4f".` };
  if (reason === 'unsafe')
    return {
      severity: 'error',
      code: 'unsafe-token',
      path,
      message:
        `De waarde ${what} kan niet in een stijlblad: er staan tekens in die de opmaak kunnen breken, een rekensom, of een adres. ` +
        'Schrijf alleen een kleur, een maat, een getal of een woord.',
    };
  if (reason === 'address')
    return {
      severity: 'warning',
      code: 'unused-token',
      path,
      message: 'Dit token wordt niet gebruikt: de portal haalt geen plaatjes uit een bestand met tokens.',
    };
  return {
    severity: 'warning',
    code: 'unused-token',
    path,
    message: `Dit token${type === '' ? '' : ` (soort “${type.slice(0, 40)}”)`} wordt niet gebruikt: de portal kent deze soort waarde niet. Het staat niet in de weg.`,
  };
}

const fontsIgnored = ({ path }: SourceToken): ThemeFinding => ({
  severity: 'warning',
  code: 'unused-token',
  path,
  message:
    'De letters in dit bestand worden niet gebruikt: alleen de letters die de portal zelf meebrengt, kunnen op de pagina staan. ' +
    'Kies ze bij “font” in het bestand van de huisstijl.',
});

const noBasis: ThemeFinding = {
  severity: 'warning',
  code: 'unused-token',
  path: [],
  message: 'In dit bestand staat geen kleur onder “basis.color”. De kleuren van de portal komen daarom uit het bestand van de huisstijl.',
};
