import { expect, test } from 'vitest';
import { toJsonLdScript } from '../../../../src/exports/json-ld/to-json-ld-script.ts';

test('a text cannot end the script element or start a comment in it', () => {
  const text = toJsonLdScript({ '@type': 'Place', name: '</script><script>alert(1)</script><!--' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@type': 'Place', name: '</script><script>alert(1)</script><!--' });
});
