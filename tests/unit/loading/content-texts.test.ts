import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/lib/command.ts';
import { filesOnDisk } from '../../../src/layers/files-on-disk.ts';
import { contentNames, contentTexts } from '../../../src/loading/content-texts.ts';
import { loadFrom } from '../../../src/loading/load-from.ts';
import { fixtureFiles, fixtureNow, memoryFiles, textOf, tree, type FileMap } from '../layers/support/content.ts';

const load = (files: FileMap, sites?: readonly string[]) =>
  loadFrom(memoryFiles(files), { now: fixtureNow, rules: false, ...(sites && { sites }) });

/** Words that do not stand in the file where they are said to stand. */
async function misplaced(files: FileMap): Promise<string[]> {
  const texts = contentTexts(await load(files), { used: false });
  expect(texts.length).toBeGreaterThan(10);
  return texts.flatMap(({ file, passages }) => {
    const bytes = files.get(file);
    const lines = bytes === undefined ? [] : textOf(bytes).split('\n');
    return passages.flatMap(({ text, placeAt }) =>
      [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
        const { line, column } = placeAt(index);
        return (lines[line - 1] ?? '').startsWith(word, column - 1) ? [] : [`${file}:${String(line)}:${String(column)} ${word}`];
      }),
    );
  });
}

describe('every word that is read', () => {
  it('stands in the fixture where it is said to stand', async () => {
    expect(await misplaced(await fixtureFiles())).toEqual([]);
  });

  it('stands in the content of this project where it is said to stand', async () => {
    const disk = filesOnDisk(projectRoot);
    const paths = (await disk.list()).sort();
    const files = await Promise.all(paths.map(async (path) => [path, await disk.read(path)] as const));
    expect(await misplaced(new Map(files))).toEqual([]);
  });
});

describe('what is read of the content', () => {
  it('are names, titles, sentences and addresses for mail, by what they are', async () => {
    const texts = contentTexts(await load(await fixtureFiles()), { used: false });
    const kinds = new Map(
      texts.flatMap(({ passages }) => passages.map(({ kind, field }) => [(field ?? 'body').replace(/\[\d+\]/g, '[]'), kind] as const)),
    );
    expect(Object.fromEntries(kinds)).toMatchObject({
      name: expect.anything() as unknown,
      title: 'heading',
      summary: 'prose',
      application: 'prose',
      alert: 'prose',
      description: 'prose',
      'hours.weekly[].note': 'prose',
      'image.alt': 'prose',
      'topics[]': 'heading',
      'options[].label': 'heading',
      hostBuilding: 'name',
      email: 'address',
      'editorialContact.email': 'address',
      body: 'prose',
    });
    // Search words, ids, dates, times and numbers are not read.
    expect(
      [...kinds.keys()].filter((field) => /synonyms|translations|checkedOn|opens|phone\.number|themes|sources|website|url/.test(field)),
    ).toEqual([]);
    expect(texts.filter(({ file }) => file.includes('/sources/'))).toEqual([]);
  });

  it('is not what stands there in another language', async () => {
    const files = tree({
      'municipalities/dam/translations/slapen-en.md':
        '---\narticle: slapen\nlanguage: en\ntitle: Sleep\nsummary: Sleep well.\ncheckedOn: 2026-11-01\n---\n\nSleep, middels rest.\n',
      'municipalities/dam/services/hulp.md': '---\nname: Hulp\ntranslations:\n  en:\n    summary: Help, middels rest.\n---\n\nHulp.\n',
    });
    const texts = contentTexts(await load(files), { used: false });
    expect(texts.flatMap(({ passages }) => passages.map(({ text }) => text))).toEqual(['Hulp', 'Hulp.']);
  });

  it('is not the story of a young person, who has words of their own', async () => {
    const story = '---\ntitle: Mijn verhaal\nsummary: Kort.\n---\n\nIk zat middels mijn moeder bij de hulp.\n';
    const [text] = contentTexts(await load(tree({ 'municipalities/dam/experiences/sam.md': story })), { used: false });
    expect(text?.passages.map((passage) => passage.text)).toEqual(['Mijn verhaal', 'Kort.']);
  });

  it('is for whom the file says, or the file of a higher layer', async () => {
    const files = tree({
      'national/articles/slapen.mdx': '---\ntitle: Slapen\naudiences: [youth]\n---\n\nSlaap.\n',
      'regions/regio/region.yaml': 'name: Regio\n',
      'regions/regio/services/hulp.md': '---\nname: Hulp\naudiences: [professionals, nobody]\n---\n\nHulp.\n',
      'municipalities/dam/municipality.yaml': 'name: Dam\nregion: regio\n',
      'municipalities/dam/services/hulp.yaml': 'name: Andere hulp\n',
      'municipalities/dam/services/eigen.md': '---\nname: Eigen\n---\n\nHulp.\n',
      'municipalities/dam/supplements/slapen.md': '---\ncheckedOn: "2026-01-01"\n---\n\nIn Dam.\n',
    });
    const audiences = new Map(contentTexts(await load(files), { used: false }).map(({ file, audiences: list }) => [file, list]));
    expect(audiences.get('content/municipalities/dam/supplements/slapen.md')).toEqual(['youth']);
    // The settings of the municipality are not complete, so that nothing says which region it has.
    expect(audiences.get('content/regions/regio/services/hulp.md')).toEqual(['professionals']);
    expect(audiences.get('content/municipalities/dam/services/eigen.md')).toEqual([]);
  });

  it('has headings that are to be questions in an article, and not in what a municipality adds to it', async () => {
    const text = '---\ntitle: Slapen\n---\n\n## Tips\n\nSlaap.\n';
    const files = tree({
      'national/articles/slapen.mdx': text,
      'national/pages/over.mdx': text,
      'municipalities/dam/articles/eten.mdx': text,
      'municipalities/dam/supplements/slapen.md': text,
      'municipalities/dam/municipality.yaml': 'name: Dam\n',
    });
    const asking = contentTexts(await load(files), { used: false }).filter(({ asks }) => asks);
    expect(asking.map(({ file }) => file).sort()).toEqual([
      'content/municipalities/dam/articles/eten.mdx',
      'content/national/articles/slapen.mdx',
    ]);
  });

  it('is, for some portals, only what they use', async () => {
    const files = await fixtureFiles();
    const owners = async (sites?: readonly string[]) => {
      const texts = contentTexts(await load(files, sites), { used: sites !== undefined });
      return new Set(texts.map(({ scope }) => scope.owner));
    };
    expect(await owners()).toContain('voorbeelddam');
    expect([...(await owners(['testerveen']))].sort()).toEqual(['', 'regio-testland', 'testerveen']);
  });

  it('has the names that stand in it, without abbreviations of them', async () => {
    const names = contentNames(
      await load(
        tree({
          'national/organizations/hgm.yaml': 'name: Hulpverlening Gelderland Midden\nshortName: HGM\n',
          'national/organizations/smd.yaml': 'name: SMD\nshortName: De Dienst\n',
          'national/services/kco.yaml': 'name: Klein Casus Overleg 4 tot 12 jaar\n',
          'national/services/kraamzorg.yaml': 'name: Kraamzorg\n',
        }),
      ),
    );
    expect(names).toEqual(['Hulpverlening Gelderland Midden', 'SMD', 'De Dienst', 'Klein Casus Overleg']);
  });
});
