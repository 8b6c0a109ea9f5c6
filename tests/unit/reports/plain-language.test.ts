import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/lib/command.ts';
import { contentNames, contentTexts } from '../../../src/loading/content-texts.ts';
import { loadContent } from '../../../src/loading/load-content.ts';
import { loadFrom } from '../../../src/loading/load-from.ts';
import { plainLanguageNl as texts } from '../../../src/messages/plain-language.nl.ts';
import { nameFinder } from '../../../src/plain-language/names.ts';
import { languageJson, languageText } from '../../../src/reports/format-plain-language.ts';
import { plainLanguageReport, readerOf, type LanguageReport } from '../../../src/reports/plain-language-report.ts';
import { memoryFiles, tree } from '../layers/support/content.ts';

const hard = `---
name: Casuïstiekbespreking
summary: >-
  Loop gerust
  binnen. Middels een
  formulier vraagt u hulp.
audiences: [parents]
email: jan.jansen@dam.nl
---

## Wat doet het ZAT?

Uw vraag wordt besproken door het ZAT. Dan wordt een plan gemaakt.

- Een **kinderbeschermingsmaatregelen** overleg.
- Maakt u zich zorgen over hoe uw kind groeit en speelt, dan kunt u altijd bellen met de jeugdarts, omdat die er veel van weet en ook tijd heeft.
`;

async function reportOf(files: Readonly<Record<string, string>>): Promise<LanguageReport> {
  const loaded = await loadFrom(memoryFiles(tree(files)), { now: 0, rules: false });
  return plainLanguageReport(contentTexts(loaded, { used: false }), nameFinder(contentNames(loaded)), texts);
}

const files = {
  'municipalities/dam/services/hulp.md': hard,
  'regions/regio-oost/services/bellen.md': '---\nname: Bellen\nsummary: Bel ons.\n---\n\nWij helpen u graag.\n',
  'national/services/teams.md': '---\nname: Teams\nsummary: Bespreek de casus middels overleg.\naudiences: [professionals]\n---\n',
};

describe('a report on plain language', () => {
  it('tells of every hard place where it stands', async () => {
    const { findings } = await reportOf(files);
    expect(findings.map(({ line, column, field, level, rule }) => [line, column, field, level, rule].join(' '))).toEqual([
      '2 7 name mild jargon',
      '5 11 summary strong jargon',
      '8 8 email strong personal-address',
      '13 10  mild passives',
      '13 35  strong abbreviation',
      '15 9  strong long-word',
      '16 3  strong long-sentence',
      '3 28 summary mild jargon',
    ]);
  });

  it('gives the sentence, a reason and a suggestion', async () => {
    const { findings } = await reportOf(files);
    expect(findings.map(({ sentence, reason, suggestion }) => ({ sentence, reason, suggestion }))).toMatchInlineSnapshot(`
      [
        {
          "reason": "“Casuïstiekbespreking” is taal van instanties. Veel lezers kennen het woord niet, of niet precies.",
          "sentence": "Casuïstiekbespreking",
          "suggestion": "Schrijf liever “overleg over een gezin”. Heeft de lezer het woord zelf nodig, leg het dan uit waar het voor het eerst staat.",
        },
        {
          "reason": "“Middels” is taal van instanties. Veel lezers kennen het woord niet, of niet precies.",
          "sentence": "Middels een formulier vraagt u hulp.",
          "suggestion": "Schrijf liever “met” of “door”. Heeft de lezer het woord zelf nodig, leg het dan uit waar het voor het eerst staat.",
        },
        {
          "reason": "“jan.jansen@dam.nl” lijkt het adres van één persoon. Is die er niet, dan leest niemand de mail.",
          "sentence": "jan.jansen@dam.nl",
          "suggestion": "Gebruik een adres dat meer mensen lezen, zoals info@dam.nl. Kijk eerst of het bestaat.",
        },
        {
          "reason": "Hier staan dicht bij elkaar 2 lijdende vormen: “wordt besproken” en “wordt gemaakt”. Zo blijft onduidelijk wie iets doet.",
          "sentence": "Uw vraag wordt besproken door het ZAT. Dan wordt een plan gemaakt.",
          "suggestion": "Zeg wie het doet: “De jeugdarts belt u” in plaats van “U wordt gebeld”.",
        },
        {
          "reason": "Wat “ZAT” betekent, staat nergens in deze tekst.",
          "sentence": "Uw vraag wordt besproken door het ZAT.",
          "suggestion": "Schrijf de eerste keer voluit waar het voor staat, met “ZAT” erachter tussen haakjes. Of laat de afkorting weg.",
        },
        {
          "reason": "“kinderbeschermingsmaatregelen” telt 29 letters. Zo’n lang woord leest bijna niemand in één keer.",
          "sentence": "Een kinderbeschermingsmaatregelen overleg.",
          "suggestion": "Haal het uit elkaar bij “maatregelen”, met een woord als “van”, “voor” of “over”. Lukt dat niet, zet er dan een streepje in: “kinderbeschermings-maatregelen”.",
        },
        {
          "reason": "Deze zin heeft 29 woorden. Boven de 20 raken veel lezers de draad kwijt.",
          "sentence": "Maakt u zich zorgen over hoe uw kind groeit en speelt, dan kunt u altijd bellen met de jeugdarts, omdat die er veel van weet en ook tijd heeft.",
          "suggestion": "Maak er twee zinnen van. Dat kan bij “dan”.",
        },
        {
          "reason": "“middels” is taal van instanties. Veel lezers kennen het woord niet, of niet precies.",
          "sentence": "Bespreek de casus middels overleg.",
          "suggestion": "Schrijf liever “met” of “door”. Heeft de lezer het woord zelf nodig, leg het dan uit waar het voor het eerst staat.",
        },
      ]
    `);
  });

  it('has a score for each file and each layer, for the reader of each', async () => {
    const { pages, layers, strong, mild } = await reportOf(files);
    expect(pages.map(({ file, reader, score }) => `${file} ${reader} ${String(score.total)}`)).toEqual([
      'content/municipalities/dam/services/hulp.md everyone 46',
      'content/national/services/teams.md professionals 97',
      'content/regions/regio-oost/services/bellen.md everyone 100',
    ]);
    expect(layers.map(({ layer, owner, strong: hardPlaces }) => [layer, owner, hardPlaces])).toEqual([
      ['national', '', 0],
      ['region', 'regio-oost', 0],
      ['municipality', 'dam', 5],
    ]);
    expect([strong, mild]).toEqual([5, 3]);
  });

  it('tells of a heading in an article that asks nothing, for no points', async () => {
    const { findings, pages } = await reportOf({
      'national/articles/slapen.mdx':
        '---\ntitle: Slapen\n---\n\n## Een *rustige* avond\n\nLees voor.\n\n<Tip title="Samen">\n\nZing.\n\n</Tip>\n',
    });
    expect(findings).toEqual([
      {
        file: 'content/national/articles/slapen.mdx',
        line: 5,
        column: 4,
        rule: 'statement-heading',
        level: 'mild',
        sentence: 'Een rustige avond',
        reason: 'Deze kop is geen vraag. Lezers zoeken een antwoord, en vinden het sneller onder hun eigen vraag.',
        suggestion: expect.stringContaining('“Wat kunt u vandaag doen?”') as string,
      },
    ]);
    expect(pages).toMatchObject([{ mild: 1, score: { total: 100 } }]);
  });

  it('is printed for people, with the names of the layers and what a score is made of', async () => {
    const report = await reportOf(files);
    const shown = languageText(report, { minLevel: 'strong', nameOf: (id) => (id === 'dam' ? 'Dam' : id) }, texts);
    expect(shown).toContain(
      'content/municipalities/dam/services/hulp.md:5:11  sterk  moeilijk woord  summary\n  “Middels een formulier vraagt u hulp.”',
    );
    expect(shown).not.toContain('licht  ');
    expect(shown).toMatch(/^ +\d+ {2}gemeente Dam: 5 sterk, 2 licht \(.*korte woorden \d+\/15/m);
    expect(shown).toMatch(/^ 100 {2}regio-oost$|^ {2}100 {2}regio-oost$/m);
    expect(shown).toContain('5 sterke opmerkingen, 3 lichte. Een opmerking houdt de publicatie niet tegen.');
    expect(languageText(report, { minLevel: 'mild', nameOf: String }, texts)).toContain('licht  ');
  });

  it('says so when nothing is hard', async () => {
    const report = await reportOf({ 'national/services/bellen.md': '---\nname: Bellen\nsummary: Bel ons.\n---\n' });
    expect(languageText(report, { minLevel: 'mild', nameOf: String }, texts)).toMatch(/Geen opmerkingen: dit is begrijpelijke taal\.\n$/);
  });

  it('is printed for programs with all counts, and the findings of the level that is asked for', async () => {
    const report = await reportOf(files);
    const json = JSON.parse(languageJson(report, { minLevel: 'strong' })) as LanguageReport;
    expect(json.findings).toHaveLength(5);
    expect(json).toMatchObject({ strong: 5, mild: 3, score: { total: report.score.total }, layers: [{}, {}, {}], pages: [{}, {}, {}] });
  });

  it('does not let a text steer the terminal', async () => {
    const report = await reportOf(files);
    const [first] = report.findings;
    if (first === undefined) throw new Error('Nothing was found.');
    const shown = languageText(
      { ...report, findings: [{ ...first, sentence: 'a\u001b[31mb\u202e' }] },
      { minLevel: 'mild', nameOf: String },
      texts,
    );
    expect(shown).toContain('a\\u001b[31mb\\u202e');
  });
});

describe('the reader of a text', () => {
  it.each([
    [['youth'], 'youth'],
    [['professionals'], 'professionals'],
    [['parents', 'youth'], 'everyone'],
    [[], 'everyone'],
  ] as const)('of %j is %s', (audiences, reader) => {
    expect(readerOf(audiences)).toBe(reader);
  });
});

describe('the content of this project', () => {
  it('has no place that stops many readers', async () => {
    const loaded = await loadContent({ root: projectRoot, now: 0, rules: false });
    const contents = contentTexts(loaded, { used: false });
    const { findings, layers } = plainLanguageReport(contents, nameFinder(contentNames(loaded)), texts);
    expect(contents.length).toBeGreaterThan(250);
    const strong = findings.filter(({ level }) => level === 'strong');
    expect(strong.map(({ file, line, reason, suggestion }) => `${file}:${String(line)} ${reason} ${suggestion}`)).toEqual([]);
    expect(layers.filter(({ score }) => score.total < 95)).toEqual([]);
    // What a reader asks stands above the answer, in every article.
    expect(findings.flatMap(({ rule, file, line }) => (rule === 'statement-heading' ? [`${file}:${String(line)}`] : []))).toEqual([]);
  });
});
