import type { ContentText } from '../loading/content-texts.ts';
import type { Advice, PlainLanguageTexts } from '../messages/plain-language.nl.ts';
import { checkText } from '../plain-language/check-text.ts';
import type { Finding, Level, Rule } from '../plain-language/finding.ts';
import type { NameFinder } from '../plain-language/names.ts';
import type { PassageKind, Reader } from '../plain-language/passage.ts';
import { countFindings, scoreOf, together, type Measure, type Score } from '../plain-language/score.ts';
import type { LayerName } from '../schemas/collections.ts';
import type { Audience } from '../schemas/shared/people.ts';

/** A hard place in the content. Line and column count from 1; columns count UTF-16 units. */
export interface LanguageFinding {
  file: string;
  line: number;
  column: number;
  /** The field; left out for the text after the front matter. */
  field?: string;
  rule: Rule;
  level: Level;
  /** The sentence as a visitor reads it, without markup. */
  sentence: string;
  reason: string;
  suggestion: string;
}

/** A file of the content, which is a page or a part of one. */
export interface LanguagePage {
  file: string;
  layer: LayerName;
  /** Name of the folder of the region or municipality; empty for what is national. */
  owner: string;
  reader: Reader;
  sentences: number;
  strong: number;
  mild: number;
  score: Score;
}

/** A layer: what is national, one region, or one municipality. All its files count as one long text. */
export interface LanguageLayer {
  layer: LayerName;
  owner: string;
  sentences: number;
  strong: number;
  mild: number;
  score: Score;
}

/** How plain the content is. */
export interface LanguageReport {
  strong: number;
  mild: number;
  /** All files as one long text. */
  score: Score;
  /** National first, then regions, then municipalities. */
  layers: readonly LanguageLayer[];
  /** By path. */
  pages: readonly LanguagePage[];
  /** By path and place. */
  findings: readonly LanguageFinding[];
}

/** The reader of a text: for young people alone, for professionals alone, or for everyone. */
export function readerOf(audiences: readonly Audience[]): Reader {
  if (audiences.length === 1 && audiences[0] === 'youth') return 'youth';
  return audiences.length === 1 && audiences[0] === 'professionals' ? 'professionals' : 'everyone';
}

/**
 * Holds texts of the content against the rules of plain language.
 *
 * @param names finds what organisations, places and people are called
 */
export function plainLanguageReport(contents: readonly ContentText[], names: NameFinder, texts: PlainLanguageTexts): LanguageReport {
  const checked = [...contents]
    .sort((a, b) => compare(a.file, b.file))
    .map((content) => {
      const reader = readerOf(content.audiences);
      const { findings, sentences } = checkText(content.passages, { reader, names, asks: content.asks });
      const measure: Measure = { sentences, findings: countFindings(findings) };
      return { content, reader, findings, measure };
    });
  const pages = checked.map(({ content: { file, scope }, reader, measure }) => ({
    file,
    layer: scope.layer,
    owner: scope.owner,
    reader,
    ...inNumbers(measure),
  }));
  const byLayer = Map.groupBy(checked, ({ content: { scope } }) => `${scope.layer} ${scope.owner}`);
  const layers = [...byLayer.values()].flatMap((group) => {
    const scope = group[0]?.content.scope;
    return scope === undefined
      ? []
      : [{ layer: scope.layer, owner: scope.owner, ...inNumbers(together(group.map(({ measure }) => measure))) }];
  });
  const { strong, mild, score } = inNumbers(together(checked.map(({ measure }) => measure)));
  return {
    strong,
    mild,
    score,
    layers: layers.sort((a, b) => layerOrder.indexOf(a.layer) - layerOrder.indexOf(b.layer) || compare(a.owner, b.owner)),
    pages,
    findings: checked.flatMap(({ content, findings }) => findings.flatMap((finding) => located(content, finding, texts) ?? [])),
  };
}

const layerOrder: readonly LayerName[] = ['national', 'region', 'municipality'];
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function inNumbers(measure: Measure) {
  const counts = Object.values(measure.findings);
  return {
    sentences: measure.sentences,
    strong: counts.reduce((sum, { strong }) => sum + strong, 0),
    mild: counts.reduce((sum, { mild }) => sum + mild, 0),
    score: scoreOf(measure),
  };
}

function located({ file, passages }: ContentText, finding: Finding, texts: PlainLanguageTexts): LanguageFinding | undefined {
  const passage = passages[finding.passage];
  if (passage === undefined) return undefined;
  const { rule, level, at, sentence } = finding;
  return {
    file,
    ...passage.placeAt(at.start),
    ...(passage.field === undefined ? {} : { field: passage.field }),
    rule,
    level,
    sentence: passage.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim(),
    ...adviceOn(finding, passage.kind, texts),
  };
}

function adviceOn(finding: Finding, kind: PassageKind, texts: PlainLanguageTexts): Advice {
  switch (finding.rule) {
    case 'long-sentence':
      return kind === 'heading'
        ? texts.longHeading(finding.words, finding.limit)
        : texts.longSentence(finding.words, finding.limit, finding.cure);
    case 'long-word':
      return texts.longWord(finding.word, finding.letters, finding.parts);
    case 'jargon':
      return texts.jargon(finding.term, finding.plain);
    case 'passives':
      return texts.passives(finding.verbs);
    case 'abbreviation':
      return texts.abbreviation(finding.short, finding.full);
    case 'personal-address':
      return texts.personalAddress(finding.address, finding.instead);
    case 'statement-heading':
      return texts.statementHeading;
  }
}
