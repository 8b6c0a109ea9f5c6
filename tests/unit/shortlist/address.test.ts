import { describe, expect, it } from 'vitest';
import { listAddress } from '../../../src/shortlist/address.ts';
import { listInAddress } from '../../../src/shortlist/list-in-address.ts';

const read = (address: string) =>
  listInAddress(new URL(address, 'https://portal.example/mijn-lijst/') as Pick<Location, 'hash' | 'search'>);

describe('the address of a list', () => {
  it('has the ids to read, and nothing when the list is empty', () => {
    expect(listAddress(['homestart', 'inloop'])).toBe('/mijn-lijst/#d=homestart,inloop');
    expect(listAddress([])).toBe('/mijn-lijst/');
  });

  it('is read again, also when a program has written the commas otherwise', () => {
    expect(read('#d=homestart,inloop')).toEqual(['homestart', 'inloop']);
    expect(read('?d=other#d=homestart%2Cinloop')).toEqual(['homestart', 'inloop']);
    expect(read('?d=homestart,inloop')).toEqual(['homestart', 'inloop']);
    expect(read('?utm=x&d=homestart%2Cinloop')).toEqual(['homestart', 'inloop']);
  });

  it('tells no list from one in which nothing is an id', () => {
    expect(read('')).toBeUndefined();
    expect(read('?x=1')).toBeUndefined();
    expect(read('?d=')).toEqual([]);
    expect(read('#inhoud')).toBeUndefined();
    expect(read(`?d=%3Cimg%20src=x%20onerror=alert(1)%3E&${'y'.repeat(1000)}`)).toEqual([]);
  });
});
