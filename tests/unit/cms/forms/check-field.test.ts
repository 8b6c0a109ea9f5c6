import { describe, expect, it } from 'vitest';
import { checkField, filledIn } from '../../../../cms/forms/check-field.ts';
import { withKey } from '../../../../cms/forms/record.ts';
import { ageParts, writtenAge } from '../../../../cms/forms/age-parts.ts';
import { numberIn } from '../../../../cms/forms/number-in.ts';
import { pathIn } from '../../../../cms/forms/problems.ts';
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
