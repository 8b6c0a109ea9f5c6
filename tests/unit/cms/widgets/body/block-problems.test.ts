import { expect, test } from 'vitest';
import { mdxComponents } from '../../../../../src/documents/mdx-components.ts';
import { blockProblems, textKey } from '../../../../../cms/widgets/body/blocks/block-problems.ts';
import { readBlock, type BlockName } from '../../../../../cms/widgets/body/blocks/block-form.ts';
import { blockKind, blockName, blockSummary } from '../../../../../cms/widgets/body/blocks/block-name.ts';
import { bodyNl } from '../../../../../cms/widgets/body/body.nl.ts';
import { blockChoices } from '../../../../../cms/widgets/body/blocks/block-choices.ts';
import { emptyBlock } from '../../../../../cms/widgets/body/blocks/write-block.ts';

const valuesOf = (source: string) => {
  const read = readBlock(source);
  if (typeof read === 'string') throw new Error(read);
  return read.values;
};

test.each([
  ['<Dienst />', { service: 'Vul “Dienst” in.' }],
  ['<VraagEnAntwoord question="Wat?">\n\n</VraagEnAntwoord>', { [textKey]: 'Vul “Antwoord” in.' }],
  ['<Stappen>\n\nGeen lijst.\n\n</Stappen>', { [textKey]: bodyNl.needsList }],
  ['<Stappen>\n\n1. een\n2. twee\n\n</Stappen>', {}],
  ['<Video title="a" url="http://a.nl" />', { url: 'Dit adres begint met http://, en dat is niet beveiligd. Gebruik https://.' }],
  ['<BelOns />', {}],
])('%s', (source, problems) => {
  expect(blockProblems(valuesOf(source))).toEqual(problems);
});

test('a file has to be in the media folder', () => {
  expect(blockProblems(valuesOf('<Download title="a" file="/media/a.exe" />'))['file']).toMatch(/^Dit is geen bestand uit de map media/);
});

test('every block can be chosen, and every input has a hint', () => {
  expect(blockChoices.map(({ value }) => value)).toEqual(Object.keys(mdxComponents));
  for (const [name, { attributes }] of Object.entries(mdxComponents)) {
    for (const key of Object.keys(attributes)) expect(bodyNl.hints[`${name}.${key}`], `${name}.${key}`).toBeTruthy();
  }
});

test('a new block can be shown in its form', () => {
  for (const name of Object.keys(mdxComponents) as BlockName[])
    expect(valuesOf(emptyBlock(name, '\n'))).toEqual({ name, attributes: {}, text: '' });
});

test('a block has a name and a summary', () => {
  const tip = '<Tip title="Zo &quot;dan&quot;">\n\nEen **tip** met een [link](/a/).\n\n- een\n- twee\n\n</Tip>';
  expect(blockName(tip)).toBe('Tip “Zo "dan"”');
  expect(blockSummary(valuesOf(tip), () => [])).toBe('Zo "dan" – Een tip met een link. een twee');
  expect(blockSummary(valuesOf('<Inloop location="elst" />'), () => [{ id: 'elst', name: 'Inloop Elst', layer: 'municipality' }])).toBe(
    'Inloop Elst',
  );
  expect(blockKind('<Tip title={x}>\n\na\n\n</Tip>')).toBe('Tip');
  expect(blockName('{x}')).toBe('Blok');
});
