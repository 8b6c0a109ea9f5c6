import { expect, it } from 'vitest';
import { readAddresses, writeAddresses } from '../../../src/search/addresses.ts';

it('addresses of search files are read back, and nothing else is', () => {
  const addresses = { indexes: ['/a', '/b'], summaries: ['/c', '/d'] } as const;
  expect(readAddresses(writeAddresses(addresses))).toEqual(addresses);
  for (const text of ['', '/a /b /c', '/a /b /c /d /e']) expect(readAddresses(text)).toBeUndefined();
});
