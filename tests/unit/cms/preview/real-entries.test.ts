import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../../scripts/lib/command.ts';
import { previewNl } from '../../../../cms/preview/preview.nl.ts';
import { wordsIn } from '../../../../cms/preview/tree/preview-tree.ts';
import { lockedTree } from '../../../../cms/preview/tree/locked-tree.ts';
import { hasPreview, kindNames } from '../../../../cms/config/kinds.ts';
import { previewedFiles } from '../formats/support/content-files.ts';
import { dangers, preview } from './support.ts';

const refusals = [
  previewNl.noBlock,
  previewNl.noPicture,
  previewNl.hoursWrong,
  previewNl.hoursPartly,
  previewNl.textFailed,
  previewNl.wrongLink,
  previewNl.houseStyle.faults,
  previewNl.noHouseStyle,
];
const failures = Object.values(previewNl.parts).map((name) => previewNl.failed(name));

test('every entry of the content and the fixtures is shown whole', () => {
  for (const { path, collection, text, format } of previewedFiles) {
    const themeFile = (name: string) => readFileSync(join(projectRoot, dirname(dirname(path)), 'theme', name), 'utf8');
    const nodes = preview(collection, format.fromFile(text), { themeFile });
    const said = wordsIn(nodes);
    expect(dangers(nodes), path).toEqual([]);
    expect(lockedTree(nodes), path).toEqual(nodes);
    for (const sentence of [...refusals, ...failures, previewNl.failed(previewNl.name)]) expect(said, path).not.toContain(sentence);
  }
});

const bad = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, '', 0, -1, Number.NaN, true, [], {}, [null], [[]], [{}], { weekly: [null] }, { unknown: 7 }),
  fc.constantFrom<unknown>('javascript:alert(1)', '<script>alert(1)</script>', '[[telefoon]]', 'media/../x.jpg', {
    src: 'https://voorbeeld.nl/x.jpg',
  }),
  fc.constantFrom<unknown>(
    { __proto__: null, src: ['x'] },
    [{ location: {}, hours: 'x' }],
    { from: '9 years', to: 'x' },
    { free: 'ja', amount: 'x' },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

test('an entry with anything in its fields is shown as far as it goes, and nothing in it runs', () => {
  const file = fc.constantFrom(...previewedFiles);
  const changes = fc.array(fc.tuple(fc.nat(), bad), { maxLength: 6 });
  fc.assert(
    fc.property(file, changes, fc.option(fc.constantFrom(...kindNames.filter(hasPreview))), ({ collection, text, format }, some, other) => {
      const data = format.fromFile(text);
      const keys = [
        ...Object.keys(data),
        'image',
        'hours',
        'options',
        'steps',
        'index',
        'accent',
        'highlight',
        'font',
        'logo',
        'tokens',
        'phone',
        'noWalkIn',
        'body',
      ];
      for (const [index, value] of some) data[keys[index % keys.length] ?? ''] = value;
      const nodes = preview(other ?? collection, data);
      expect(dangers(nodes)).toEqual([]);
      expect(lockedTree(nodes)).toEqual(nodes);
      for (const sentence of [...failures, previewNl.failed(previewNl.name)]) expect(wordsIn(nodes)).not.toContain(sentence);
    }),
    { numRuns: 300 },
  );
});
