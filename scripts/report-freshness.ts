import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadContent } from '../src/loading/load-content.ts';
import { freshnessReportNl as texts } from '../src/messages/freshness-report.nl.ts';
import { localDate } from '../src/opening-hours/local-date.ts';
import { freshnessReport } from '../src/reports/freshness-report.ts';
import { freshnessCsv, freshnessJson, freshnessMarkdown } from '../src/reports/format-freshness.ts';
import { staleEntries } from '../src/reports/stale-entries.ts';
import { contentOptions } from './lib/build/options.ts';
import { UsageError } from './lib/cli.ts';
import { CommandError, projectRoot, runCommand } from './lib/command.ts';
import { readInstant } from './lib/instant.ts';
import { readSites } from './lib/selection.ts';

const formats = ['markdown', 'json', 'csv'] as const;

await runCommand(
  {
    command: 'npm run report:freshness',
    summary: 'Maakt per organisatie een lijst van wat opnieuw gecontroleerd moet worden, met een mail die klaarstaat.',
    options: {
      ...contentOptions,
      weeks: { type: 'string', value: 'AANTAL', help: 'Ook wat binnen zoveel weken te laat is. Anders: 4.' },
      format: { type: 'string', value: formats.join('|'), choices: formats, help: 'De vorm. Anders: markdown, om te lezen.' },
      out: { type: 'string', value: 'MAP', help: 'De map voor de bestanden, een per gemeente, regio en landelijk. Anders: op het scherm.' },
    },
    examples: ['--site overbetuwe', '--weeks 12 --out controle', '--format csv > controle.csv'],
  },
  async ({ values }) => {
    const weeks = readWeeks(values.weeks);
    const now = Date.parse(readInstant(values.now));
    const sites = readSites(values.site);
    const root = resolve(values.content ?? projectRoot);
    const loaded = await loadContent({ root, now, rules: false, ...(sites.length > 0 && { sites }) });
    const unknown = sites.filter((id) => !loaded.siteIds.includes(id));
    if (unknown.length > 0) throw new CommandError(`Deze portal bestaat niet: ${unknown.join(', ')}. Wel: ${loaded.siteIds.join(', ')}.`);
    const reports = freshnessReport(staleEntries(loaded.sites, now, weeks), texts);
    const moment = { today: localDate(now), weeks };
    const format = (values.format ?? 'markdown') as (typeof formats)[number];
    const files = new Map(
      format === 'json'
        ? [['controle.json', freshnessJson(reports, moment)]]
        : format === 'csv'
          ? [['controle.csv', freshnessCsv(reports, texts)]]
          : reports.map((report) => [`${report.id}.md`, freshnessMarkdown(report, moment, texts)]),
    );
    if (values.out === undefined) {
      process.stdout.write(files.size === 0 ? `${texts.nothing}\n` : [...files.values()].join('\n'));
      return 0;
    }
    const folder = resolve(values.out);
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
    console.log(files.size === 0 ? texts.nothing : [...files.keys()].map((name) => join(folder, name)).join('\n'));
    return 0;
  },
);

function readWeeks(value: string | undefined): number {
  if (value === undefined) return 4;
  if (!/^\d{1,3}$/.test(value)) throw new UsageError(`--weeks is een aantal weken, van 0 tot 999. "${value}" kan niet.`);
  return Number(value);
}
