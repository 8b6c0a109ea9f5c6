import type { PlainLanguageTexts } from '../messages/plain-language.nl.ts';
import type { Level } from '../plain-language/finding.ts';
import { scoreParts } from '../plain-language/score.ts';
import type { LanguageFinding, LanguageLayer, LanguageReport } from './plain-language-report.ts';

/** How many of the files with the lowest score are named. */
const lowestShown = 10;

/** What to print of a report. */
export interface LanguageFormat {
  /** Findings below this level are counted and not shown. */
  minLevel: Level;
  /** The name of a region or municipality by the name of its folder. */
  nameOf: (owner: string) => string;
}

/** A report for people: the findings with their place, sentence, reason and suggestion, then the scores. */
export function languageText(report: LanguageReport, { minLevel, nameOf }: LanguageFormat, texts: PlainLanguageTexts): string {
  const { layers, pages, strong, mild } = report;
  const blocks = shownFindings(report, minLevel).map((finding) => findingText(finding, texts));
  const lowest = pages
    .filter(({ score }) => score.total < 100)
    .sort((a, b) => a.score.total - b.score.total || (a.file < b.file ? -1 : 1))
    .slice(0, lowestShown);
  const scores = [
    texts.scoresTitle,
    ...layers.map((one) => scoreLine(one, texts.layers[one.layer](nameOf(one.owner)), texts)),
    ...(lowest.length === 0 ? [] : ['', texts.lowestTitle, ...lowest.map((page) => scoreLine(page, page.file, texts))]),
    '',
    texts.scoresExplained(scoreParts.map(({ name, points }) => ({ name: texts.parts[name], points }))),
  ].join('\n');
  const last = strong + mild === 0 ? texts.nothing : `${texts.findings(strong, mild)}. ${texts.warningsOnly}`;
  return `${[...blocks, scores, last].join('\n\n')}\n`;
}

function findingText({ file, line, column, level, rule, field, sentence, reason, suggestion }: LanguageFinding, texts: PlainLanguageTexts) {
  const head = [
    `${file}:${String(line)}:${String(column)}`,
    texts.levels[level],
    texts.rules[rule],
    ...(field === undefined ? [] : [field]),
  ];
  return [head.join('  '), `  “${sentence}”`, `  ${texts.why}: ${reason}`, `  ${texts.advice}: ${suggestion}`].map(printable).join('\n');
}

/** `  92  landelijk: 2 sterk, 5 licht (korte zinnen 35/40)`: with the parts that lost points. */
function scoreLine(
  { strong, mild, score }: Pick<LanguageLayer, 'strong' | 'mild' | 'score'>,
  name: string,
  texts: PlainLanguageTexts,
): string {
  const counts = [
    ...(strong === 0 ? [] : [`${String(strong)} ${texts.levels.strong}`]),
    ...(mild === 0 ? [] : [`${String(mild)} ${texts.levels.mild}`]),
  ];
  const lost = score.parts
    .filter(({ points, of }) => points < of)
    .map((part) => `${texts.parts[part.name]} ${String(part.points)}/${String(part.of)}`);
  const told = `${counts.length === 0 ? '' : `: ${counts.join(', ')}`}${lost.length === 0 ? '' : ` (${lost.join(', ')})`}`;
  return printable(`  ${String(score.total).padStart(3)}  ${name}${told}`);
}

// A text may hold control characters; printed as they are they could steer the terminal.
const printable = (text: string) =>
  text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A report for programs. The shape is permanent: keys may be added, none goes away. */
export const languageJson = (report: LanguageReport, { minLevel }: Pick<LanguageFormat, 'minLevel'>): string =>
  `${JSON.stringify({ ...report, findings: shownFindings(report, minLevel) }, undefined, 2)}\n`;

const shownFindings = ({ findings }: LanguageReport, minLevel: Level) =>
  findings.filter(({ level }) => minLevel === 'mild' || level === 'strong');
