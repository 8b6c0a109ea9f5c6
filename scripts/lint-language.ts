import { resolve } from 'node:path';
import { contentNames, contentTexts, type ContentText } from '../src/loading/content-texts.ts';
import { loadContent } from '../src/loading/load-content.ts';
import { plainLanguageNl as texts } from '../src/messages/plain-language.nl.ts';
import { levels, type Level } from '../src/plain-language/finding.ts';
import { nameFinder } from '../src/plain-language/names.ts';
import { languageJson, languageText } from '../src/reports/format-plain-language.ts';
import { plainLanguageReport } from '../src/reports/plain-language-report.ts';
import { contentOptions } from './lib/build/options.ts';
import { splitList } from './lib/cli.ts';
import { CommandError, projectRoot, runCommand } from './lib/command.ts';
import { readSites } from './lib/selection.ts';

const formats = ['text', 'json'] as const;
const { site, content } = contentOptions;

await runCommand(
  {
    command: 'npm run lint:language',
    summary: 'Zoekt moeilijke taal in de inhoud, zegt waarom het moeilijk is en hoe het beter kan. Houdt de publicatie niet tegen.',
    options: {
      site: { ...site, help: 'Alleen wat deze portals gebruiken.' },
      layer: { type: 'string', value: 'a,b', help: 'Alleen deze lagen: landelijk, of de map van een regio of gemeente.' },
      file: { type: 'string', value: 'a,b', help: 'Alleen bestanden met deze tekst in hun pad.' },
      'min-level': { type: 'string', value: 'mild|strong', choices: levels, help: 'Met strong: alleen de sterke opmerkingen.' },
      format: { type: 'string', value: formats.join('|'), choices: formats, help: 'De vorm van de opmerkingen. Anders: text.' },
      content,
    },
    examples: ['--site overbetuwe', '--layer landelijk --min-level strong', '--file services/inloop', '--format json'],
  },
  async ({ values }) => {
    const sites = readSites(values.site);
    const root = resolve(values.content ?? projectRoot);
    // No rule of this check depends on the instant.
    const loaded = await loadContent({ root, now: 0, rules: false, ...(sites.length > 0 && { sites }) });
    const unknown = sites.filter((id) => !loaded.siteIds.includes(id));
    if (unknown.length > 0) throw new CommandError(`Deze portal bestaat niet: ${unknown.join(', ')}. Wel: ${loaded.siteIds.join(', ')}.`);
    const chosen = inFiles(inLayers(contentTexts(loaded, { used: sites.length > 0 }), splitList(values.layer)), splitList(values.file));
    const report = plainLanguageReport(chosen, nameFinder(contentNames(loaded)), texts);
    const minLevel = (values['min-level'] ?? 'mild') as Level;
    const names = new Map(
      loaded.municipalities.flatMap(({ id, municipality, region }) => [
        [id, municipality?.name ?? id] as const,
        ...(region === undefined ? [] : [[region.id, region.name] as const]),
      ]),
    );
    process.stdout.write(
      values.format === 'json'
        ? languageJson(report, { minLevel })
        : languageText(report, { minLevel, nameOf: (owner) => names.get(owner) ?? owner }, texts),
    );
    return 0;
  },
);

function inLayers(all: readonly ContentText[], layers: readonly string[]): readonly ContentText[] {
  const idOf = ({ scope }: ContentText) => (scope.layer === 'national' ? 'landelijk' : scope.owner);
  const known = [...new Set(all.map(idOf))].sort();
  const wanted = layers.map((layer) => (layer === 'national' ? 'landelijk' : layer));
  const unknown = wanted.filter((layer) => !known.includes(layer));
  if (unknown.length > 0) throw new CommandError(`Deze laag bestaat niet: ${unknown.join(', ')}. Wel: ${known.join(', ')}.`);
  return wanted.length === 0 ? all : all.filter((text) => wanted.includes(idOf(text)));
}

function inFiles(all: readonly ContentText[], parts: readonly string[]): readonly ContentText[] {
  const found = parts.length === 0 ? all : all.filter(({ file }) => parts.some((part) => file.includes(part)));
  if (found.length === 0) throw new CommandError('Geen enkel bestand past hierbij. Kijk of het pad klopt, en of het bestand tekst heeft.');
  return found;
}
