import { describe, expect, it } from 'vitest';
import { fieldParts } from '../../../../src/components/form-field/field.ts';
import { groupId, placeOptions } from '../../../../src/components/form-field/options.ts';

describe('the parts of a field', () => {
  it('are named by the control, the hint before the error', () => {
    expect(fieldParts({ id: 'mail', hint: 'Hier sturen we het antwoord naartoe.', error: 'Vul een adres in.' })).toEqual({
      hint: { id: 'mail-hint', text: 'Hier sturen we het antwoord naartoe.' },
      error: { id: 'mail-error', text: 'Vul een adres in.' },
      control: { 'aria-describedby': 'mail-hint mail-error', 'aria-invalid': 'true' },
    });
  });

  it('that are not there are not named, and a field without an error is not wrong', () => {
    expect(fieldParts({ id: 'mail', hint: 'Uitleg' }).control).toEqual({ 'aria-describedby': 'mail-hint', 'aria-invalid': undefined });
    expect(fieldParts({ id: 'mail', error: 'Fout' }).control).toEqual({ 'aria-describedby': 'mail-error', 'aria-invalid': 'true' });
    expect(fieldParts({ id: 'mail' }).control).toEqual({ 'aria-describedby': undefined, 'aria-invalid': undefined });
  });

  it('with an empty text count as not there', () => {
    expect(fieldParts({ id: 'mail', hint: '', error: '  ' })).toEqual(fieldParts({ id: 'mail' }));
  });
});

describe('the answers of a group', () => {
  const options = ['a', 'b', 'c'].map((value) => ({ value, label: value }));

  it('have ids of their own; a link to the field leads to the first', () => {
    expect(placeOptions('hoe', options).map(({ id }) => id)).toEqual(['hoe', 'hoe-2', 'hoe-3']);
  });

  it('keep what was said of them, in the same order', () => {
    expect(placeOptions('hoe', options)).toMatchObject(options);
  });

  it('share no id with the frame of the group or its texts, even when each has a hint', () => {
    const { hint, error } = fieldParts({ id: groupId('hoe'), hint: 'Uitleg', error: 'Fout' });
    const own = placeOptions('hoe', options).flatMap(({ id }) => [id, `${id}-hint`]);
    const all = [...own, groupId('hoe'), hint?.id, error?.id];
    expect(new Set(all).size).toBe(all.length);
  });
});
