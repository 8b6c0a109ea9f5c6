import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../../src/site-files/headers/content-security-policy.ts';
import { tilesOrigin } from '../../../../src/site-files/headers/tiles-origin.ts';

const directives = (policy: string) => new Map(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]));

describe('the Content-Security-Policy', () => {
  it('allows the own files, the hashes and the pictures of the map, and nothing else', () => {
    const policy = directives(
      contentSecurityPolicy({ styles: ['sha256-b', 'sha256-a'], scripts: ['sha256-c'], tiles: 'https://kaart.example' }),
    );
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('style-src')).toEqual(["'self'", "'sha256-a'", "'sha256-b'"]);
    expect(policy.get('script-src')).toEqual(["'self'", "'sha256-c'"]);
    expect(policy.get('img-src')).toEqual(["'self'", 'https://kaart.example']);
    for (const name of ['base-uri', 'frame-ancestors', 'object-src']) expect(policy.get(name)).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'self'"]);
  });

  it('has no host at all for a portal without a map', () => {
    expect(directives(contentSecurityPolicy({ styles: [], scripts: [] })).get('img-src')).toEqual(["'self'"]);
  });

  it('passes what internet.nl measures: nothing unsafe, no scheme on its own, no wildcard', () => {
    const policy = contentSecurityPolicy({ styles: ['sha256-a'], scripts: ['sha256-b'], tiles: 'https://service.pdok.nl' });
    expect(policy).not.toMatch(/unsafe|data:|blob:|\*|https?:(?!\/\/)/);
  });

  it('is the same for the same pages in whatever order they are read, also with doubles', () => {
    const hashes = fc.array(fc.constantFrom('sha256-a', 'sha256-b', 'sha256-c', 'sha256-d'));
    fc.assert(
      fc.property(hashes, (styles) => {
        const policy = contentSecurityPolicy({ styles, scripts: [] });
        expect(contentSecurityPolicy({ styles: [...styles, ...styles].reverse(), scripts: [] })).toBe(policy);
      }),
    );
  });
});

describe('the origin of the pictures of the map', () => {
  it.each([
    [{ source: 'none' }, undefined],
    [{ source: 'pdok' }, 'https://service.pdok.nl'],
    [{ source: 'pdok', layer: 'grijs' }, 'https://service.pdok.nl'],
    [
      { source: 'own', url: 'https://Kaart.voorbeelddam.example:8443/a/{z}/{x}/{y}.png?k=1', attribution: 'x' },
      'https://kaart.voorbeelddam.example:8443',
    ],
  ] as const)('of %o is %s', (setting, origin) => {
    expect(tilesOrigin(setting)).toBe(origin);
  });
});
