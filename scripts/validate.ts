import { resolve } from 'node:path';
import { contentNames, contentTexts } from '../src/loading/content-texts.ts';
import { loadContent } from '../src/loading/load-content.ts';
import type { LoadResult } from '../src/loading/load-from.ts';
import { plainLanguageNl } from '../src/messages/plain-language.nl.ts';
import { nameFinder } from '../src/plain-language/names.ts';
import { formatProblems, problemFormats, type ProblemFormat } from '../src/problems/format.ts';
import type { LanguageSummary } from '../src/problems/language-summary.ts';
import { countProblems } from '../src/problems/summary.ts';
import { plainLanguageReport } from '../src/reports/plain-language-report.ts';
import { basicModelCoverage, formatBasicModel } from '../src/validation/basismodel.ts';
import { contentOptions } from './lib/build/options.ts';
import { UsageError } from './lib/cli.ts';
import { projectRoot, runCommand, wantsColor } from './lib/command.ts';
import { readInstant } from './lib/instant.ts';
import { readSites } from './lib/selection.ts';

await runCommand(
  {
    command: 'npm run validate',
    summary: 'Controleert de inhoud en zegt wat er mis is en hoe het wel moet. Waarschuwingen houden de publicatie niet tegen.',
    options: {
      ...contentOptions,
      format: { type: 'string', value: 'text|json|github|gitlab', choices: problemFormats, help: 'De vorm van de meldingen.' },
      strict: {
        type: 'boolean',
        help: 'Laat waarschuwingen als fouten tellen, bijvoorbeeld voor een wijziging die nog nagekeken wordt.',
      },
      basismodel: {
        type: 'boolean',
        help: 'Laat per gemeente zien welke dienst welk deel van het basismodel CJG invult, en wat er ontbreekt.',
      },
    },
    examples: ['--site overbetuwe', '--site overbetuwe --strict', '--format json', '--basismodel'],
  },
  async ({ values }) => {
    const format = (values.format ?? 'text') as ProblemFormat;
    if (values.basismodel === true && format !== 'text') throw new UsageError('--basismodel kan niet samen met --format.');
    const root = resolve(values.content ?? projectRoot);
    const now = Date.parse(readInstant(values.now));
    const sites = readSites(values.site);
    const content = await loadContent({ root, now, ...(sites.length > 0 && { sites }) });
    const { problems, sites: loaded } = content;
    const language = languageSummary(content, sites.length > 0);
    const count = countProblems(problems);
    process.stdout.write(formatProblems(problems, format, { color: wantsColor(process.stdout), language }));
    if (format === 'text') {
      console.log(`Gecontroleerd: ${loaded.length === 1 ? '1 portal' : `${loaded.length} portals`}.`);
      console.log(language.text);
    }
    if (values.basismodel === true) {
      const municipalities = new Map(loaded.map(({ content }) => [content.id, content]));
      process.stdout.write(`\n${formatBasicModel([...municipalities.values()].map(basicModelCoverage))}`);
    }
    const stopped = values.strict === true && count.errors === 0 && count.warnings > 0;
    if (stopped && format === 'text') console.log('Met --strict tellen waarschuwingen als fouten.');
    return stopped || count.errors > 0 ? 1 : 0;
  },
);

/** The language in one line; the places are for a command of their own, so that what is wrong does not drown in what can be better. */
function languageSummary(content: LoadResult, used: boolean): LanguageSummary {
  const { score, strong, mild } = plainLanguageReport(contentTexts(content, { used }), nameFinder(contentNames(content)), plainLanguageNl);
  return { score: score.total, strong, mild, text: plainLanguageNl.shortLine(strong, mild, score.total) };
}
