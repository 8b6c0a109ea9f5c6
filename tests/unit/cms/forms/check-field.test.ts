import { describe, expect, it } from 'vitest';
import { checkField, filledIn } from '../../../../cms/forms/check-field.ts';
import { withKey } from '../../../../cms/forms/record.ts';
import { ageParts, writtenAge } from '../../../../cms/forms/age-parts.ts';
import { fieldModel } from '../../../../cms/forms/field-model.ts';
import { formProblems } from '../../../../cms/forms/issue-problems.ts';
import { isSameWriting } from '../../../../cms/forms/same-writing.ts';
import { numberIn } from '../../../../cms/forms/number-in.ts';
import { pathIn } from '../../../../cms/forms/problems.ts';
import { period } from '../../../../src/schemas/shared/date.ts';
import { locationSchema } from '../../../../src/schemas/locations.ts';
import { serviceSchema } from '../../../../src/schemas/services.ts';

describe('a field', () => {
  it('that is missing is called by its name in the form', () => {
    expect(checkField('name', locationSchema.shape.name, undefined)).toEqual([{ path: [], message: 'Vul “Naam” in.' }]);
  });

  it('calls all fields by their names in the form, also those inside others', () => {
    const messages = (name: string, schema: Parameters<typeof checkField>[1], value: unknown) =>
      checkField(name, schema, value).map(({ message }) => message);
    expect(messages('referral', serviceSchema.shape.referral, { by: 'De huisarts' })).toEqual(['Vul “Verwijzing nodig” in.']);
    expect(messages('hours', locationSchema.shape.hours, {})[0]).toContain('schrijf bij “Op afspraak” hoe');
    expect(messages('position', locationSchema.shape.position, { lat: 5, lon: 6 })[0]).toMatch(/^De breedtegraad van/);
  });

  it('says the same as the build, at the part that is wrong', () => {
    const [problem] = checkField('address', locationSchema.shape.address, { addressLocality: 'Dorp', postalCode: '1234' });
    expect(problem).toMatchObject({ path: ['postalCode'], message: expect.stringContaining('postcode') as unknown });
  });

  it('that may be left out is right when it is empty, with all that is in it', () => {
    expect(checkField('cost', serviceSchema.shape.cost, { note: '', amount: undefined })).toEqual([]);
    expect(checkField('phone', serviceSchema.shape.phone, '')).toEqual([]);
    expect(filledIn(serviceSchema.shape.cost, { free: false, note: '' })).toEqual({ free: false });
  });
});

describe('a message', () => {
  it('writes days as people do', () => {
    const schema = period({ label: 'Periode', hint: 'Van wanneer tot wanneer.' });
    const entry = { from: '2026-12-10', until: '2026-12-03' };
    const { error } = schema.safeParse(entry);
    expect(formProblems(schema, error?.issues ?? [], entry).map(({ message }) => message)).toEqual([
      'De einddatum 3 december 2026 ligt voor de begindatum 10 december 2026. Draai de twee om of verbeter het jaar.',
    ]);
  });
});

describe('what was meant', () => {
  const code = fieldModel(locationSchema.shape.address, 'address');
  const meant = code.input.kind === 'group' ? new Map(code.input.fields).get('postalCode')?.meant : undefined;

  it('is known of a wrong value only', () => {
    expect(meant?.('6661ab')).toBe('6661 AB');
    expect(meant?.('6661 AB')).toBeUndefined();
    expect(meant?.('Elst')).toBeUndefined();
  });

  it.each([
    ['6661 AB', '6661ab', true],
    ['026-1234567', '026 1234567', true],
    ['https://www.voorbeeld.nl', ' www.voorbeeld.nl', true],
    ['https://www.voorbeeld.nl', 'http://www.voorbeeld.nl', false],
    ['0261-234567', '+31261234567', false],
  ])('%s is the same as %s: %s', (a, b, same) => {
    expect(isSameWriting(a, b)).toBe(same);
  });
});

describe('an object of a form', () => {
  it('keeps the place of its keys, and is left out when nothing is in it', () => {
    expect(Object.keys(withKey({ b: 1, a: 2 }, 'b', 3, false) ?? {})).toEqual(['b', 'a']);
    expect(withKey({ a: 'x' }, 'a', undefined, false)).toBeUndefined();
    expect(withKey({ a: 'x' }, 'a', '', false)).toBeUndefined();
    expect(withKey({ a: 'x' }, 'a', undefined, true)).toEqual({});
  });
});

describe('an age', () => {
  it('is read and written as it stands in a file', () => {
    expect(ageParts('4 years')).toEqual({ amount: '4', unit: 'years' });
    expect(writtenAge({ amount: '18', unit: 'months' })).toBe('18 months');
    // Before birth there are no years.
    expect(writtenAge({ amount: '-9', unit: 'years' })).toBe('-9 months');
    expect(writtenAge({ amount: '', unit: 'years' })).toBeUndefined();
    expect(ageParts('vier jaar')).toEqual({ amount: 'vier jaar', unit: 'years' });
    expect(writtenAge({ amount: 'vier jaar', unit: 'years' })).toBe('vier jaar');
  });
});

describe('a number', () => {
  it('is read with a comma, and kept as text when it is none', () => {
    expect(numberIn('12,50')).toBe(12.5);
    expect(numberIn(' ')).toBeUndefined();
    expect(numberIn('gratis')).toBe('gratis');
  });
});

it('a path is read as it was written', () => {
  expect(pathIn('hours.weekly[0].closes')).toEqual(['hours', 'weekly', 0, 'closes']);
  expect(pathIn(undefined)).toEqual([]);
});
