import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readDocument } from '../../../src/documents/read-document.ts';
import { rememberingReader } from '../../../src/documents/remembering-reader.ts';

const asked = (text: string, format: 'yaml' | 'md' = 'yaml') => ({
  file: 'content/national/sources/nji.yaml',
  bytes: new TextEncoder().encode(text),
  format,
});

describe('a reader that remembers', () => {
  it('gives the same document for a file that did not change, and a new one for a file that did', () => {
    const read = rememberingReader();
    const first = read(asked('name: NJi\n'));
    expect(read(asked('name: NJi\n')).document).toBe(first.document);
    expect(read(asked('name: NJI\n')).document?.raw).toEqual({ name: 'NJI' });
    expect(read(asked('name: NJi\n')).document?.raw).toEqual({ name: 'NJi' });
  });

  it('tells again what was wrong', () => {
    const read = rememberingReader();
    const { problems } = readDocument(asked('name: "NJi\n'));
    expect(problems).not.toEqual([]);
    for (let time = 0; time < 2; time += 1) expect(read(asked('name: "NJi\n')).problems).toEqual(problems);
  });

  it('reads anew what is read as something else', () => {
    const read = rememberingReader();
    const first = read(asked('---\nname: NJi\n---\n'));
    expect(read(asked('---\nname: NJi\n---\n', 'md')).document).not.toBe(first.document);
    const schema = z.strictObject({ title: z.string() });
    expect(read({ ...asked('---\nname: NJi\n---\n', 'md'), schema })).not.toBe(first);
  });
});
