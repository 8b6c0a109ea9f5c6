import { describe, expect, test } from 'vitest';
import { previewNl } from '../../../../cms/preview/preview.nl.ts';
import { el } from '../../../../cms/preview/tree/preview-tree.ts';
import { elementsIn, preview, withClass, withTag, words } from './support.ts';

const wordsOf = (nodes: Parameters<typeof words>[0], tag: string) => withTag(nodes, tag).map((one) => words([one]));

describe('a theme', () => {
  test('has the head of its page, and apart from it what only an editor sees', () => {
    const nodes = preview('themes', { name: 'Slapen', summary: 'Over de nacht.', parent: 'baby', synonyms: ['doorslapen', 'huilbaby'] });
    expect(withTag(nodes, 'header').map((one) => words([one]))).toEqual(['SlapenOver de nacht.']);
    expect(withClass(nodes, 'preview-note').map((one) => words([one]))).toEqual([
      'Hoort onder Naam van themes/baby.',
      'Mensen vinden dit thema ook met: doorslapen, huilbaby.',
    ]);
  });

  test('without a name or a summary says so', () => {
    expect(wordsOf(preview('themes', {}), 'header')).toEqual([`${previewNl.noName}${previewNl.noSummary}`]);
  });
});

describe('a supplement', () => {
  const supplement = { validity: { from: '2026-12-01' }, checkedOn: '2026-11-02', body: 'Bij **ons**. <script>alert(1)</script>' };

  test('is a block of its own, of the municipality, with the text it adds to', () => {
    const nodes = preview('supplements', supplement, { id: 'gepest-worden' });
    expect(withClass(nodes, 'preview-note').map((one) => words([one]))).toEqual(['Dit stuk komt onder “Naam van articles/gepest-worden”.']);
    const [block] = withClass(nodes, 'text-page__supplement');
    expect(words(block?.children ?? [])).toBe('In VoorbeelddamDit geldt vanaf 1 december 2026.Bij ons. <script>alert(1)</script>');
    expect(words(nodes)).toContain('Gecontroleerd op 2 november 2026.');
    expect(elementsIn(nodes).map(({ tag }) => tag as string)).not.toContain('script');
  });

  test('of a region has the name of the region, and its own heading goes before that', () => {
    const owner = { layer: 'region', name: 'regio Testland' } as const;
    expect(wordsOf(preview('supplements', supplement, { owner }), 'h2')).toEqual(['In de regio Testland']);
    expect(wordsOf(preview('supplements', { ...supplement, title: 'Bij ons' }, { owner }), 'h2')).toEqual(['Bij ons']);
  });

  test('of which the text to add to is not chosen, or not known, says so', () => {
    expect(words(preview('supplements', supplement))).toContain(previewNl.addsToNothing);
    expect(words(preview('supplements', { ...supplement, target: 'over-ons' }))).toContain('“Naam van articles/over-ons”');
    expect(words(preview('supplements', {}, { id: 'onbekend' }))).toBe(
      'Dit stuk komt onder “onbekend (niet bekend)”.In Voorbeelddam(nog geen tekst)',
    );
  });
});

describe('a newsletter', () => {
  const issue = {
    title: 'Herfst',
    publishedOn: '2026-11-20',
    introduction: 'Eerste <script>alert(1)</script>.\n\nTweede\nregel.',
    news: ['open-dag', 'onbekend-bericht'],
    articles: ['slapen'],
  };

  test('has its day, the paragraphs of its introduction and the names of what is chosen', () => {
    const nodes = preview('newsletters', issue);
    expect(words(nodes)).toContain('HerfstVerschenen op 20 november 2026');
    expect(withClass(nodes, 'nl-paragraph--lead').map(({ children }) => children)).toEqual([
      ['Eerste <script>alert(1)</script>.'],
      ['Tweede regel.'],
    ]);
    expect(wordsOf(nodes, 'h2')).toEqual(['Nieuws', 'Om te lezen']);
    expect(wordsOf(nodes, 'h3')).toEqual(['Naam van news/open-dag', 'onbekend-bericht (niet bekend)', 'Naam van articles/slapen']);
  });

  test('says where its mail is once it has been saved', () => {
    const notes = (id?: string) => withClass(preview('newsletters', issue, id === undefined ? {} : { id }), 'preview-note');
    expect(words(notes('2026-11'))).toContain('/nieuwsbrief/mail/2026-11.txt');
    expect(notes()).toEqual([]);
  });

  test('with nothing in it yet says so', () => {
    expect(words(preview('newsletters', { news: 'open-dag' }))).toBe(
      `${previewNl.noTitle}${previewNl.noDay}${previewNl.noSummary}${previewNl.emptyIssue}`,
    );
  });
});

describe('an agreement between professionals', () => {
  const ladder = {
    title: 'Opschalen',
    summary: 'Als het vastloopt.',
    kind: 'escalation',
    steps: [{ title: 'Overleg', lead: 'De regisseur', organizations: ['cjg', 'ggd'], services: ['hulp'] }, { text: 'Nog eens.' }],
    articles: ['samenwerken'],
  };

  test('has its steps in order, with who decides and who takes part', () => {
    const nodes = preview('pathways', ladder);
    expect(withClass(nodes, 'preview-note').map((one) => words([one]))).toEqual([
      'Deze afspraak komt op de pagina “Afstemmen en opschalen”.',
    ]);
    expect(withClass(nodes, 'pathway__step').map((one) => words([one]))).toEqual([
      'OverlegWie beslist: De regisseurWie doen mee: Naam van organizations/cjg, Naam van organizations/ggdOp de sociale kaart: Naam van services/hulp',
      `${previewNl.noTitle}Nog eens.Wie beslist: ${previewNl.notFilledIn}`,
    ]);
    expect(words(nodes)).toContain('Lees ook:Naam van articles/samenwerken');
  });

  test('tells what stands in a referral index', () => {
    const index = { name: 'VIRA', records: ['geboortedatum', 'postcode'], access: 'Wie met een kind werkt.' };
    const nodes = preview('pathways', { title: 'De index', summary: 'Kort.', kind: 'referral-index', index });
    expect(withClass(nodes, 'description-list__item').map((one) => words([one]))).toEqual([
      'NaamVIRA',
      'Wat staat erinGeboortedatum, postcode.',
      'Wat staat er niet inWat er aan de hand is. Geen verhaal, geen oordeel en geen dossier.',
      'Wie mag meldenWie met een kind werkt.',
    ]);
  });

  test('without its kind or its steps says so', () => {
    expect(words(preview('pathways', {}))).toContain(previewNl.noKind);
    expect(words(preview('pathways', { ...ladder, steps: [] }))).toContain(previewNl.noSteps);
  });
});

describe('a source', () => {
  test('is named as under a text, with its year and where it is', () => {
    const nodes = preview('sources', { title: 'Notitie', url: 'https://voorbeeld.nl', published: '2009-03', publisher: 'De gemeente' });
    expect(withClass(nodes, 'provenance')).toEqual([
      el('p', { class: 'provenance' }, 'Bron: ', el('a', { title: 'Gaat naar https://voorbeeld.nl' }, 'Notitie (2009)')),
    ]);
    expect(withTag(nodes, 'dl').map((one) => words([one]))).toEqual(['UitgeverDe gemeente']);
  });

  test('of which the address or the year is wrong has its title', () => {
    const nodes = preview('sources', { title: 'Notitie', url: 'javascript:alert(1)', published: 'vorig jaar' });
    expect(withClass(nodes, 'provenance')).toEqual([el('p', { class: 'provenance' }, 'Bron: ', 'Notitie')]);
  });
});
