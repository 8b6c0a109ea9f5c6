import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { siteParsers } from '../../../../../src/documents/site-parsers.ts';
import { checkMdx } from '../../../../../src/documents/mdx-guard.ts';
import { mdxComponents, type AttributeDefinition, type ComponentDefinition } from '../../../../../src/documents/mdx-components.ts';
import { readBlock, type BlockName, type BlockValues } from '../../../../../cms/widgets/body/blocks/block-form.ts';
import { oneLine } from '../../../../../cms/widgets/body/blocks/attribute-text.ts';
import { blockProblems } from '../../../../../cms/widgets/body/blocks/block-problems.ts';
import { emptyBlock, keptValues, writeBlock } from '../../../../../cms/widgets/body/blocks/write-block.ts';
import { splitBody } from '../../../../../cms/widgets/body/parts/split-body.ts';
import { faultsOf, mdxText, realBodies, typed } from './support.ts';

const names = Object.keys(mdxComponents) as BlockName[];

const values: fc.Arbitrary<BlockValues> = fc.constantFrom(...names).chain((name) => {
  const definition: ComponentDefinition = mdxComponents[name];
  const attributes = Object.entries(definition.attributes).map(([key, { type }]) => {
    const value: fc.Arbitrary<string | true> = type.kind === 'boolean' ? fc.constant(true as const) : typed;
    return fc.option(value, { nil: undefined }).map((one) => [key, one] as const);
  });
  return fc.record({ name: fc.constant(name), attributes: fc.tuple(...attributes).map((list) => Object.fromEntries(list)), text: typed });
});

const blocks = fc.oneof(
  values.map((one) => writeBlock(emptyBlock(one.name, '\n'), one, '\n')),
  fc.constantFrom(
    ...realBodies().flatMap(({ text, format }) =>
      splitBody(text, format)
        .parts.filter(({ kind }) => kind === 'block')
        .map(({ source }) => source),
    ),
  ),
  mdxText.map((text) => splitBody(text, 'mdx').parts.find(({ kind }) => kind === 'block')?.source ?? '<BelOns />'),
);

test('what a form writes reads back as the same values, and is one safe block', () => {
  fc.assert(
    fc.property(blocks, values, (source, next) => {
      const before = readBlock(source);
      if (typeof before === 'string') return;
      const wanted = { ...next, name: before.values.name };
      const written = writeBlock(source, wanted, '\n');
      const read = readBlock(written);
      expect(typeof read === 'string' ? read : read.values).toEqual(keptValues(wanted, '\n'));
      expect(splitBody(`a\n\n${written}\n\nb`, 'mdx').parts.map(({ kind }) => kind)).toEqual(['text', 'block', 'text']);
    }),
    { numRuns: 400 },
  );
});

test('nothing an editor types in a form is code for the guard or for the parser of the portals', () => {
  fc.assert(
    fc.property(values, (next) => {
      // A line that begins with import is refused with a sentence.
      if (/^(?:import|export)/m.test(next.text)) return;
      const written = writeBlock(emptyBlock(next.name, '\n'), next, '\n');
      const links = /\]\(|\]:|^\[/m.test(next.text);
      if (!links) expect(faultsOf(`a\n\n${written}\n\nb`)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('a value that does not change stays as it is, to the letter', () => {
  fc.assert(
    fc.property(blocks, (source) => {
      const read = readBlock(source);
      if (typeof read !== 'string') expect(writeBlock(source, read.values, '\n')).toBe(source);
    }),
  );
});

/** Right values for every block. */
const rightValues: fc.Arbitrary<BlockValues> = fc.constantFrom(...names).chain((name) => {
  const definition: ComponentDefinition = mdxComponents[name];
  const words = typed.filter((text) => oneLine(text) !== '');
  const right = ({ type }: AttributeDefinition): fc.Arbitrary<string | true> =>
    type.kind === 'boolean'
      ? fc.constant(true as const)
      : type.kind === 'url'
        ? fc.constantFrom('https://www.rijksoverheid.nl/', 'https://a.nl/b?c=d&e=f#g')
        : type.kind === 'media'
          ? fc.constantFrom(...type.extensions.map((extension) => `/media/a.${extension}`))
          : type.kind === 'reference'
            ? fc.constantFrom('elst', 'veilig-thuis')
            : words;
  const attributes = fc.tuple(
    ...Object.entries(definition.attributes).map(([key, attribute]) =>
      (attribute.required ? right(attribute) : fc.option(right(attribute), { nil: undefined })).map((value) => [key, value] as const),
    ),
  );
  const text =
    definition.children === 'list'
      ? fc.constantFrom('1. een\n2. twee', '- een')
      : fc.constantFrom('Een.', 'Een **twee**.\n\n- drie', '< {x}');
  return fc.record({ name: fc.constant(name), attributes: attributes.map((list) => Object.fromEntries(list)), text });
});

test('right values give no fault at all', () => {
  fc.assert(
    fc.property(rightValues, (next) => {
      const written = writeBlock(emptyBlock(next.name, '\n'), next, '\n');
      expect(checkMdx({ file: 'x.mdx', text: written, line: 1 }, siteParsers.mdx).problems).toEqual([]);
      expect(blockProblems(next)).toEqual({});
    }),
    { numRuns: 400 },
  );
});

describe('a form', () => {
  const change = (source: string, values: Partial<BlockValues>) => {
    const read = readBlock(source);
    if (typeof read === 'string') throw new Error(read);
    return writeBlock(source, { ...read.values, ...values }, '\n');
  };

  test.each<[source: string, values: Partial<BlockValues>, written: string]>([
    ['<Tip title="a">\ntekst\n</Tip>', { attributes: { title: 'b' } }, '<Tip title="b">\ntekst\n</Tip>'],
    ['<Tip title="a">\ntekst\n</Tip>', { text: 'meer' }, '<Tip title="a">\nmeer\n</Tip>'],
    ["<Tip title='a'>\n\ntekst\n\n</Tip>", { attributes: {} }, '<Tip>\n\ntekst\n\n</Tip>'],
    [
      '<Tip>tekst</Tip>',
      { attributes: { title: 'a "b" <c> {d} &amp;' } },
      '<Tip title="a &quot;b&quot; &lt;c&gt; &#123;d&#125; &amp;amp;">tekst</Tip>',
    ],
    ['<Tip>tekst</Tip>', { text: 'een\n\ntwee' }, '<Tip>\n\neen\n\ntwee\n\n</Tip>'],
    [
      '<BelOns />',
      { attributes: { title: '[[telefoon]]', organization: 'veilig-thuis' } },
      '<BelOns title="[[telefoon]]" organization="veilig-thuis" />',
    ],
    [
      '<VraagEnAntwoord question="a" open>\nb\n</VraagEnAntwoord>',
      { attributes: { question: 'a' } },
      '<VraagEnAntwoord question="a">\nb\n</VraagEnAntwoord>',
    ],
    [
      '<Video url="https://a.nl/" title="b" />',
      { attributes: { url: 'https://a.nl/', title: 'c' } },
      '<Video url="https://a.nl/" title="c" />',
    ],
    ['<Tip>\n\na\n\n</Tip>', { text: 'b </Tip> <BelOns /> {x}' }, '<Tip>\n\nb &lt;/Tip> &lt;BelOns /> &#123;x&#125;\n\n</Tip>'],
    ['<Tip>\n\na\n\n</Tip>', { text: '```\nb' }, '<Tip>\n\n\\`\\`\\`\nb\n\n</Tip>'],
  ])('%s with %j', (source, values, written) => {
    expect(change(source, values)).toBe(written);
  });

  test.each([
    ['{x}', 'expression'],
    ['<Tip title={x}>\n\na\n\n</Tip>', 'expression'],
    ['<Tip {...x}>\n\na\n\n</Tip>', 'expression'],
    ['<Tip>\n\n{x}\n\n</Tip>', 'expression'],
    ['<Tip titel="a">\n\na\n\n</Tip>', 'attribute'],
    ['<Tip title="a" title="b">\n\na\n\n</Tip>', 'attribute'],
    ['<VraagEnAntwoord question="a" open="ja">\n\na\n\n</VraagEnAntwoord>', 'attribute'],
    ['<Tip>\n\n<BelOns />\n\n</Tip>', 'block-inside'],
    ['<Tip>a</Tip> <Tip>b</Tip>', 'several'],
    ['<div>a</div>', 'unknown-block'],
    ['<Onbekend />', 'unknown-block'],
    ['<BelOns>\n\na\n\n</BelOns>', 'unexpected-text'],
    ['<Tip>', 'fault'],
  ])('cannot show %s', (source, why) => {
    expect(readBlock(source)).toBe(why);
  });
});
