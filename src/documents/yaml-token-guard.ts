import { maxRelated } from './control-guard.ts';
import { quoteValueOfLine } from './line-repair.ts';
import type { Reporter } from './reporter.ts';
import { valueBelow } from './value-below.ts';
import { yamlTokens, type YamlToken } from './yaml-tokens.ts';

/** How deep lists and objects may stand inside each other. The deepest schema needs six. */
export const maxDepth = 20;

/** YAML inside a file: `offset` is where it starts in the text of the file. */
export interface YamlPart {
  text: string;
  offset: number;
}

/**
 * What the pieces of the YAML tell before anything is built from them. `stop`: parsing is not safe or not useful. `unreliable`: the
 * values may not be what the editor meant, so checking them against a schema would only confuse.
 */
export interface TokenVerdict {
  stop: boolean;
  unreliable: boolean;
}

/** Refuses nesting bombs, anchors, aliases, tags, directives, a second document and tabs as indentation. */
export function guardYamlTokens(reporter: Reporter, yaml: YamlPart): TokenVerdict {
  const state: State = { flow: 0, indicators: 0, lineStart: true, content: false, ended: false, second: false, tabs: [] };
  const verdict: TokenVerdict = { stop: false, unreliable: false };
  const names = linkedNames(yaml.text);
  let pendingTab: YamlToken | undefined;
  for (const token of yamlTokens(yaml.text)) {
    const at = yaml.offset + token.offset;
    if (token.type === 'newline') {
      state.lineStart = true;
      state.indicators = 0;
      pendingTab = undefined;
      continue;
    }
    if (token.type === 'space') {
      if (state.lineStart && token.source.includes('\t')) pendingTab ??= { ...token, offset: token.offset + token.source.indexOf('\t') };
      continue;
    }
    if (pendingTab !== undefined && token.type !== 'comment') state.tabs.push(yaml.offset + pendingTab.offset);
    pendingTab = undefined;
    if (token.type === 'flow-map-start' || token.type === 'flow-seq-start') state.flow += 1;
    if (token.type === 'flow-map-end' || token.type === 'flow-seq-end') state.flow -= 1;
    if (token.type === 'seq-item-ind' || token.type === 'explicit-key-ind') state.indicators += 1;
    if (state.flow + state.indicators > maxDepth) {
      reportDepth(reporter, at);
      return { stop: true, unreliable: true };
    }
    if (reportSpecial(reporter, at, token, names) || reportGluedDash(reporter, at, token, state) || reportLostValue(reporter, at, token)) {
      verdict.unreliable = true;
    }
    checkDocuments(reporter, at, token, state, verdict);
    state.lineStart &&= token.type === 'seq-item-ind' || token.type === 'explicit-key-ind';
  }
  if (state.tabs.length > 0) {
    reportTabs(reporter, state.tabs);
    verdict.stop = true;
  }
  return verdict;
}

interface State {
  flow: number;
  indicators: number;
  lineStart: boolean;
  content: boolean;
  ended: boolean;
  second: boolean;
  tabs: number[];
}

/** Reports lists and objects that stand too deep inside each other. */
export function reportDepth(reporter: Reporter, offset: number): void {
  reporter.report(offset, {
    code: 'nested-too-deep',
    message: `Hier staan meer dan ${maxDepth} lijsten of blokken in elkaar. Zo diep gaat geen enkel veld: kijk of er haken of inspringingen te veel staan.`,
  });
}

function checkDocuments(reporter: Reporter, at: number, token: YamlToken, state: State, verdict: TokenVerdict): void {
  if (token.type === 'comment' || token.type === 'byte-order-mark') return;
  if (token.type === 'doc-end') {
    state.ended = true;
    return;
  }
  const again = token.type === 'doc-start' ? state.content : state.ended && state.content;
  if (again && !state.second) {
    state.second = true;
    verdict.unreliable = true;
    reporter.report(at, {
      code: 'multiple-documents',
      message:
        'Hier begint een tweede document in hetzelfde bestand. Eén bestand is één item: haal de regel weg of maak een tweede bestand.',
    });
  }
  if (token.type !== 'directive-line') state.content = true;
}

/** Pieces of YAML that mean more than the text that is written. */
const special = ['anchor', 'alias', 'tag', 'directive-line'] as const;

function reportSpecial(reporter: Reporter, offset: number, { type, source }: YamlToken, names: ReadonlySet<string>): boolean {
  const kind = special.find((name) => name === type);
  if (kind === undefined) return false;
  // `&opvang` and `*opvang` in one file are meant as YAML; on its own such a sign is the beginning of a text, as in **vet**.
  const meant = kind === 'tag' ? source.startsWith('!!') : kind === 'directive-line' || names.has(source.slice(1));
  const line = reporter.place(offset).line;
  const text = reporter.lines.line(line);
  const example = meant ? undefined : quoteValueOfLine(text);
  reporter.report(offset, {
    code: kind === 'directive-line' ? 'yaml-directive' : `yaml-${kind}`,
    message: meant
      ? meantAsYaml[kind].replace('…', source)
      : `Een tekst mag in YAML niet met ${source[0] ?? ''} beginnen. Zet de tekst tussen aanhalingstekens.`,
    example,
    // Beside names that are meant as YAML nothing is certain.
    repair: example === undefined || names.size > 0 ? undefined : [{ line, text: indentOf(text) + example }],
  });
  return true;
}

/** The spaces in front of a line. */
const indentOf = (text: string) => /^[ ]*/.exec(text)?.[0] ?? '';

const meantAsYaml: Readonly<Record<(typeof special)[number], string>> = {
  anchor: 'Een naam voor een stuk van het bestand (…) is hier niet toegestaan. Haal hem weg en schrijf de waarde op elke plek voluit.',
  alias: 'Een verwijzing naar een ander stuk van het bestand (…) is hier niet toegestaan. Schrijf de waarde hier voluit.',
  tag: 'Een soort-aanduiding van YAML (…) is hier niet toegestaan. Haal hem weg en laat alleen de waarde staan.',
  'directive-line': 'Een regel die met % begint (…) is hier niet toegestaan. Haal de regel weg.',
};

/** Names that stand in the YAML both as anchor and as alias. */
function linkedNames(text: string): Set<string> {
  const anchors = new Set<string>();
  const aliases = new Set<string>();
  for (const { type, source } of yamlTokens(text)) {
    if (type === 'anchor') anchors.add(source.slice(1));
    if (type === 'alias') aliases.add(source.slice(1));
  }
  return new Set([...anchors].filter((name) => aliases.has(name)));
}

// `-x` at the start of a line is text to YAML, and so are the lines after it; a list was meant.
function reportGluedDash(reporter: Reporter, offset: number, { type, source }: YamlToken, state: State): boolean {
  if (type !== 'scalar' || !state.lineStart || state.indicators > 0 || !/^-[\p{L}\p{N}]/u.test(source)) return false;
  const { line } = reporter.place(offset);
  const text = reporter.lines.line(line);
  const example = text.trim().replace(/^-/, '- ');
  reporter.report(offset, {
    code: 'yaml-syntax',
    message: 'Na het streepje van een lijst ontbreekt een spatie.',
    example,
    repair: [{ line, text: indentOf(text) + example }],
  });
  return true;
}

// `accent: #0b6e4f` has no value to YAML: all behind the colon is a comment.
function reportLostValue(reporter: Reporter, offset: number, { type, source }: YamlToken): boolean {
  const { lines } = reporter;
  const { line } = reporter.place(offset);
  const text = lines.line(line);
  if (type !== 'comment' || !/^#[^\s#]/.test(source) || !/^[ ]*(?:- +)*[\p{L}_-]+:[ ]+#/u.test(text)) return false;
  // With lines of its own under it the field does have a value, and this is a comment.
  if (valueBelow(lines, line) !== undefined) return false;
  const example = quoteValueOfLine(text);
  if (example === undefined) return false;
  reporter.report(offset, {
    code: 'text-after-hash',
    message: 'Alles na een # is een opmerking, en daardoor is dit veld leeg. Zet de waarde tussen aanhalingstekens.',
    example,
    repair: [{ line, text: indentOf(text) + example }],
  });
  return true;
}

/** A line with two spaces in the place of every tab of its indentation. */
const spaced = (line: string) => line.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  '));

function reportTabs(reporter: Reporter, tabs: readonly number[]): void {
  const [first = 0, ...more] = tabs;
  const line = reporter.lines.line(reporter.place(first).line);
  reporter.report(first, {
    code: 'tab-indentation',
    message:
      'Deze regel springt in met een tab. In YAML mag dat alleen met spaties: vervang elke tab door twee spaties.' +
      (more.length === 0 ? '' : ` Dat geldt ook voor ${more.length === 1 ? 'één andere regel' : `${more.length} andere regels`}.`),
    example: spaced(line),
    related: more.slice(0, maxRelated).map((offset) => reporter.place(offset)),
    repair: tabs.map((offset) => {
      const at = reporter.place(offset).line;
      return { line: at, text: spaced(reporter.lines.line(at)) };
    }),
  });
}
