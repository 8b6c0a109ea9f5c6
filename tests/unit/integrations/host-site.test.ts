import { describe, expect, test } from 'vitest';
import { sitePath } from '../../../src/integrations/host-chooses-site.ts';
import { siteOfHost } from '../../../src/integrations/host-site.ts';

test.each([
  ['overbetuwe.localhost:4321', 'overbetuwe'],
  ['jongin-deventer.localhost', 'jongin-deventer'],
  ['Overbetuwe.LOCALHOST.:4321', 'overbetuwe'],
  ['localhost:4321', undefined],
  ['127.0.0.1:4321', undefined],
  ['[::1]:4321', undefined],
  ['overbetuwe.example.nl', undefined],
  ['a.b.localhost', undefined],
  ['../x.localhost', undefined],
  ['.localhost', undefined],
  ['', undefined],
  [undefined, undefined],
])('the host %s asks for %s', (host, site) => expect(siteOfHost(host)).toBe(site));

describe('during development', () => {
  const host = 'elst.localhost:4321';
  const path = (url: string, asked: string | undefined = host) => sitePath(url, asked, (file) => file === '/favicon.svg');

  test('the site of the host comes before the path', () => {
    expect(path('/')).toBe('/elst/');
    expect(path('/inloop/?dag=2')).toBe('/elst/inloop/?dag=2');
    expect(path('/', 'localhost:4321')).toBe('/');
  });

  test.each(['/@vite/client', '/_image?x', '/src/styles/x.css', '/node_modules/x.js', '/favicon.svg', '/favicon.svg?v=2'])(
    '%s stays',
    (url) => {
      expect(path(url)).toBe(url);
    },
  );
});
