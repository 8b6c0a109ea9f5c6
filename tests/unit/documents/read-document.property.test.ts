import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDocumentText, checkMarkdownField } from '../../../src/documents/check-text.ts';
import { readDocument, type DocumentFormat, type ReadResult } from '../../../src/documents/read-document.ts';

const formats: readonly DocumentFormat[] = ['yaml', 'md', 'mdx'];

const whole = `---
name: Inloop Elst
opens: 9.00
phone: "0800-2000"
themes: [slapen, 'eten']
hours:
  weekly:
    - { day: thursday, opens: "14:00", closes: "16:00" }
    - day: friday
      note: |
        Eerste **regel** met [[organisatie]].

        Tweede [regel](https://www.rijksoverheid.nl/).
---

## Kop

<Tip title="Kop">
Tekst voor {naam} en kinderen <4 jaar.
</Tip>
`;

const signs = [
  '"',
  "'",
  ':',
  ': ',
  '-',
  '- ',
  '#',
  '[',
  ']',
  '{',
  '}',
  '&a ',
  '*a',
  '!',
  '|',
  '>',
  '%',
  '@',
  '`',
  ',',
  '?',
  '\t',
  '\n',
  '\r\n',
  '  ',
  '---\n',
  '<<: ',
  '\\',
  '\u0000',
  '\uFEFF',
  'é',
  '👪',
  '<',
  '</',
  '/>',
  '](',
  '![',
  '<!--',
  '=======\n',
  '<<<<<<< x\n',
];

/** A real file in which some pieces were taken out, put in or doubled. */
const mutated = fc
  .array(fc.record({ at: fc.nat(whole.length), drop: fc.nat(6), add: fc.constantFrom('', ...signs) }), { minLength: 1, maxLength: 6 })
  .map((edits) => edits.reduce((text, { at, drop, add }) => text.slice(0, at) + add + text.slice(at + drop), whole));

const options = { numRuns: 400 };

function expectSound(result: ReadResult, bytes: Uint8Array): void {
  const text = result.document === undefined ? [] : checkDocumentText(result.document).problems;
  const field = result.document === undefined ? [] : checkMarkdownField(result.document, ['hours', 'weekly', 1, 'note']);
  expect(result.document !== undefined || result.problems.some(({ severity }) => severity === 'error')).toBe(true);
  const lines = new TextDecoder().decode(bytes).split('\n');
  for (const problem of [...result.problems, ...text, ...field]) {
    for (const place of [problem, ...(problem.related ?? [])]) {
      expect(place.line).toBeGreaterThanOrEqual(1);
      expect(place.line).toBeLessThanOrEqual(lines.length);
      expect(place.column).toBeGreaterThanOrEqual(1);
      expect(place.column).toBeLessThanOrEqual((lines[place.line - 1] ?? '').length + 1);
    }
    expect(problem.message).toMatch(/^.{10}[^]*[.?]$/u);
    expect(problem.message).not.toMatch(/undefined|\[object/);
  }
}

describe('whatever the file, there is a document or an error, at places that exist', () => {
  test('for arbitrary bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...formats), (bytes, format) => {
        expectSound(readDocument({ file: 'test', bytes, format }), bytes);
      }),
      options,
    );
  });

  test('for arbitrary text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...signs, 'a', 'b: c', ' '), { maxLength: 40 }),
        fc.constantFrom(...formats),
        (parts, format) => {
          const bytes = new TextEncoder().encode(parts.join(''));
          expectSound(readDocument({ file: 'test', bytes, format }), bytes);
        },
      ),
      options,
    );
  });

  test('for a real file with slips of the pen', () => {
    fc.assert(
      fc.property(mutated, fc.constantFrom(...formats), (text, format) => {
        const bytes = new TextEncoder().encode(text);
        expectSound(readDocument({ file: 'test', bytes, format }), bytes);
      }),
      options,
    );
  });
});
