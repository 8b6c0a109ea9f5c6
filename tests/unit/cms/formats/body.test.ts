import { describe, expect, it } from 'vitest';
import { entryFormat } from '../../../../cms/formats/entry-format.ts';
import { collections } from '../../../../src/schemas/collections.ts';

const md = entryFormat(collections.services.schema, 'md');

/** The file after a change of the data. */
const written = (text: string, edit: Record<string, unknown>) => md.toFile({ ...md.fromFile(text), ...edit });

describe('the body of a file', () => {
  it('is read without the blank lines above it', () => {
    expect(md.fromFile('---\nname: a\n---\n\n\n    code\n\ntekst\n\n')['body']).toBe('    code\n\ntekst\n\n');
    expect(md.fromFile('---\r\nname: a\r\n---\r\n\r\nEen.\r\nTwee.\r\n')['body']).toBe('Een.\nTwee.\n');
    expect(md.fromFile('---\nname: a\n---\n\n \n')).not.toHaveProperty('body');
    expect(md.fromFile('---\nname: a\n---')).not.toHaveProperty('body');
  });

  it('changes without the data', () => {
    const front = '---\nname:   a # x\n---\n';
    expect(written(`${front}Tekst.\n`, { body: 'Anders.\n\n---\n\nslot' })).toBe(`${front}Anders.\n\n---\n\nslot\n`);
    expect(written(`${front}\n\nTekst.\n\n`, { body: '\nAnders.' })).toBe(`${front}\n\nAnders.\n\n`);
    expect(written(`${front}\nTekst.`, { body: 'Anders.\n' })).toBe(`${front}\nAnders.`);
    expect(written(`${front}\nEen.\n`.replaceAll('\n', '\r\n'), { body: 'Een.\nTwee.\n' })).toBe(
      `${front}\nEen.\nTwee.\n`.replaceAll('\n', '\r\n'),
    );
  });

  it('stays when only its last line break is gone', () => {
    const text = '---\nname: a\n---\n\nTekst.\n\n';
    expect(written(text, { body: 'Tekst.' })).toBe(text);
  });

  it('comes and goes', () => {
    expect(written('---\nname: a\n---', { body: 'Tekst.' })).toBe('---\nname: a\n---\n\nTekst.\n');
    expect(written('---\nname: a\n---\n\nTekst.\n', { body: '' })).toBe('---\nname: a\n---\n');
    expect(written('---\nname: a\n---\n\nTekst.\n', { body: undefined })).toBe('---\nname: a\n---\n');
  });
});
