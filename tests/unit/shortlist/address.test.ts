import { describe, expect, it } from 'vitest';
import { listAddress, listInAddress } from '../../../src/shortlist/address.ts';

describe('the address of a list', () => {
  it('has the ids to read, and nothing when the list is empty', () => {
    expect(listAddress(['homestart', 'inloop'])).toBe('/mijn-lijst/?d=homestart,inloop');
    expect(listAddress([])).toBe('/mijn-lijst/');
  });

  it('is read again, also when a program has written the commas otherwise', () => {
    expect(listInAddress('?d=homestart,inloop')).toEqual(['homestart', 'inloop']);
    expect(listInAddress('?utm=x&d=homestart%2Cinloop')).toEqual(['homestart', 'inloop']);
  });

  it('tells no list from one in which nothing is an id', () => {
    expect(listInAddress('')).toBeUndefined();
    expect(listInAddress('?x=1')).toBeUndefined();
    expect(listInAddress('?d=')).toEqual([]);
    expect(listInAddress(`?d=%3Cimg%20src=x%20onerror=alert(1)%3E&${'y'.repeat(1000)}`)).toEqual([]);
  });
});
