import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kinds } from '../../../../cms/config/kinds.ts';
import { cleanData } from '../../../../cms/formats/clean-data.ts';
import { entryFormat, faultKey, sourceKey } from '../../../../cms/formats/entry-format.ts';
import { isSame, type PlainObject } from '../../../../cms/formats/plain-data.ts';
import { contentFiles } from './support/content-files.ts';
import { everything, someFields } from './support/documents.ts';
import { anyText, edit, someEdits, type Edit } from './support/edits.ts';
import { fieldLines } from './support/field-lines.ts';

type Data = Record<string, unknown>;

const without = (data: Data) => Object.fromEntries(Object.entries(data).filter(([key]) => key !== sourceKey && key !== 'body'));

const fixtures = contentFiles.filter(({ path }) => path.startsWith('tests'));

it('a fixture with any edits reads back the same, and other fields keep their lines', () => {
  const property = fc.property(fc.constantFrom(...fixtures), someEdits, ({ text, collection, format }, edits) => {
    const data = format.fromFile(text);
    const edited = edit(data, edits, ['alert', 'phone', 'summary', 'sources']);
    const written = format.toFile(edited);
    const read = format.fromFile(written);
    expect(read).not.toHaveProperty(faultKey);
    expect(without(read)).toEqual(cleanData(kinds[collection].schema, without(edited), without(data) as PlainObject));
    const lines = fieldLines(written);
    for (const [key, before] of fieldLines(text)) {
      if (isSame(data[key], edited[key])) expect(lines.get(key)).toBe(before);
    }
  });
  fc.assert(property, { numRuns: 300 });
});

it('a file in any style with any edits reads back the same, and other fields keep their lines and comments', () => {
  const property = fc.property(
    someFields,
    fc.record({ crlf: fc.boolean(), bom: fc.boolean(), end: fc.boolean(), body: fc.option(anyText, { nil: undefined }) }),
    someEdits,
    (fields, { crlf, bom, end, body }, edits) => {
      const ends = (lines: string) => (crlf ? lines.replaceAll('\n', '\r\n') : lines);
      const yaml = fields.map(({ lines }) => lines).join('');
      const whole = body === undefined ? (end ? yaml : yaml.replace(/\n$/, '')) : `---\n${yaml}---\n\n${body}`;
      const text = (bom ? '\uFEFF' : '') + ends(whole);
      const format = entryFormat(everything, body === undefined ? 'yaml' : 'md');
      const data = format.fromFile(text);
      expect(data, text).not.toHaveProperty(faultKey);
      expect(format.toFile(data)).toBe(text);

      const edited = edit(data, edits, ['summary', 'phone', 'order', 'unknown']);
      const written = format.toFile(edited);
      const read = format.fromFile(written);
      expect(without(read), written).toEqual(cleanData(everything, without(edited), without(data) as PlainObject));
      expect(written.startsWith('\uFEFF')).toBe(bom);
      if (crlf && body === undefined && text.includes('\n')) expect(written).not.toMatch(/(?<!\r)\n/);
      for (const { key, lines } of fields) {
        const isLast = !end && body === undefined && key === fields.at(-1)?.key;
        if (isSame(data[key], edited[key])) expect(written).toContain(ends(isLast ? lines.trim() : lines.trimStart()));
      }
    },
  );
  fc.assert(property, { numRuns: 800 });
});

/** The comments of a generated file, in no order. */
const comments = (text: string) => [...text.matchAll(/# (?:over|regel|opmerking|stuk)\b[^\r\n]*/g)].map(([comment]) => comment).sort();

it('no comment is lost when something is added, moved or changed', () => {
  const format = entryFormat(everything, 'yaml');
  const kept = fc.record<Edit>({ kind: fc.constantFrom('set', 'insert', 'move', 'add'), at: fc.nat(200), to: fc.nat(20), text: anyText });
  const property = fc.property(someFields, kept, (fields, one) => {
    const text = fields.map(({ lines }) => lines).join('');
    expect(comments(format.toFile(edit(format.fromFile(text), [one], ['summary', 'phone'])))).toEqual(comments(text));
  });
  fc.assert(property, { numRuns: 600 });
});

it('a body of any text reads back the same', () => {
  const format = entryFormat(kinds.services.schema, 'md');
  const source = '---\nname: Inloop # de naam\n---\nTekst.\n';
  const property = fc.property(anyText, (body) => {
    const written = format.toFile({ ...format.fromFile(source), body });
    const read = format.fromFile(written);
    expect(written.startsWith('---\nname: Inloop # de naam\n---\n')).toBe(true);
    const visible = body.replaceAll('\r\n', '\n').replace(/^(?:[ \t]*\n)+/, '');
    expect(read['body'] ?? '').toBe(visible.trim() === '' ? '' : `${visible.replace(/(?:\n[ \t]*)+$/, '')}\n`);
  });
  fc.assert(property, { numRuns: 300 });
});

it('a new entry of any texts reads back the same', () => {
  const format = entryFormat(everything, 'yaml');
  const property = fc.property(
    fc.record({
      title: anyText,
      summary: anyText,
      tags: fc.array(anyText, { maxLength: 3 }),
      rows: fc.array(fc.record({ day: anyText, note: anyText }), { minLength: 1, maxLength: 2 }),
      place: fc.record({ name: anyText, deep: fc.record({ list: fc.array(anyText, { minLength: 1, maxLength: 2 }) }) }),
      order: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
    }),
    (data) => {
      const { tags, ...rest } = data;
      const written = format.toFile({ ...data });
      expect(without(format.fromFile(written)), written).toEqual(tags.length > 0 ? data : rest);
      expect(written).toMatch(/[^\n]\n$/);
    },
  );
  fc.assert(property, { numRuns: 500 });
});
