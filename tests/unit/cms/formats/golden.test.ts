import { describe, expect, it, test } from 'vitest';
import { kinds } from '../../../../cms/config/kinds.ts';
import { sourceKey } from '../../../../cms/formats/entry-format.ts';
import { contentFiles } from './support/content-files.ts';
import { lineChanges } from './support/line-changes.ts';

type Path = readonly (string | number)[];

/** Every text in the data, by its path. */
function* texts(value: unknown, path: Path = []): Generator<{ path: Path; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (key !== sourceKey) yield* texts(item, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  }
}

/** A copy of the data with another value at a path. */
function withValue(value: unknown, [key, ...path]: Path, text: string): unknown {
  if (key === undefined) return text;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === key ? withValue(item, path, text) : item));
  const object = value as Record<string, unknown>;
  return { ...object, [key]: withValue(object[key], path, text) };
}

it('a file that is not changed keeps its bytes', () => {
  expect(contentFiles.length).toBeGreaterThan(300);
  for (const { path, text, format } of contentFiles) {
    const data = format.fromFile(text);
    expect(data, path).not.toHaveProperty('__fault');
    expect(format.toFile(data), path).toBe(text);
  }
});

it('every kind has a file', () => {
  expect([...new Set(contentFiles.map(({ collection }) => collection))].sort()).toEqual(Object.keys(kinds).sort());
});

const samples = Object.keys(kinds).flatMap((name) => {
  const files = contentFiles.filter(({ collection }) => collection === name).sort((a, b) => b.text.length - a.text.length);
  return [...files.slice(0, 3), ...files.filter(({ text }) => /: [>|]/.test(text)).slice(0, 2)].map((file) => ({
    ...file,
    name: file.path,
  }));
});

describe('a text that is changed changes its own lines only', () => {
  test.each(samples)('$name', ({ text, format }) => {
    const data = format.fromFile(text);
    const body = typeof data['body'] === 'string' ? data['body'] : '';
    for (const { path, text: old } of texts(data)) {
      if (path[0] === 'body') continue;
      const now = old.replace(/[\p{L}\d]/u, (sign) => (/\d/.test(sign) ? String((Number(sign) + 1) % 10) : `${sign}x`));
      const changed = withValue(data, path, now) as Record<string, unknown>;
      const written = format.toFile(changed);
      expect({ ...format.fromFile(written), [sourceKey]: text }, path.join('.')).toEqual(changed);
      const lines = lineChanges(text, written);
      expect(written.endsWith(body), path.join('.')).toBe(true);
      // A folded text may be broken elsewhere.
      if (!/[>|]-?\n/.test(text)) expect(lines.length, `${path.join('.')}: ${lines.join('\n')}`).toBe(2);
      else expect(lines.length, `${path.join('.')}: ${lines.join('\n')}`).toBeLessThanOrEqual(6);
    }
  });

  test.each(samples.filter(({ text, format }) => typeof format.fromFile(text)['body'] === 'string'))(
    'body of $name',
    ({ text, format }) => {
      const data = format.fromFile(text);
      const body = String(data['body']);
      const written = format.toFile({ ...data, body: body.replace('.', ' zeker.') });
      expect(lineChanges(text, written)).toHaveLength(2);
    },
  );
});
