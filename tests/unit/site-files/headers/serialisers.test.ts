import { describe, expect, it } from 'vitest';
import { apacheConfig } from '../../../../src/site-files/headers/apache.ts';
import { caddyConfig } from '../../../../src/site-files/headers/caddy.ts';
import { hostedHeaders, tooLongForCloudflare } from '../../../../src/site-files/headers/hosted-headers.ts';
import { nginxConfig } from '../../../../src/site-files/headers/nginx.ts';
import { headerPolicy, type HeaderPolicy } from '../../../../src/site-files/headers/policy.ts';

const policy = headerPolicy({ styles: ['sha256-c3R5bGU='], scripts: ['sha256-c2NyaXB0'], tiles: 'https://service.pdok.nl', example: true });
const golden = (name: string) => `../../../golden/headers/${name}`;

describe('the headers of a portal, for every kind of web server', () => {
  it('stand in _headers', async () => {
    await expect(hostedHeaders(policy)).toMatchFileSnapshot(golden('_headers'));
  });
  it('stand in .htaccess', async () => {
    await expect(apacheConfig(policy)).toMatchFileSnapshot(golden('htaccess'));
  });
  it('stand in lines for nginx', async () => {
    await expect(nginxConfig(policy)).toMatchFileSnapshot(golden('nginx.conf'));
  });
  it('stand in lines for Caddy', async () => {
    await expect(caddyConfig(policy)).toMatchFileSnapshot(golden('caddy'));
  });
});

const strange = (value: string): HeaderPolicy => ({ ...policy, everywhere: [{ name: 'X-Test', value }] });

describe('a value with signs that a web server reads', () => {
  const value = String.raw`a "b" c\d 100% {e}`;

  it('is written so that Apache sends it as it is', () => {
    expect(apacheConfig(strange(value))).toContain(String.raw`Header always set X-Test "a \"b\" c\\d 100%% {e}"`);
  });
  it('is written so that nginx sends it as it is', () => {
    expect(nginxConfig(strange(value))).toContain(String.raw`add_header X-Test "a \"b\" c\\d 100% {e}" always;`);
  });
  it('is written so that Caddy sends it as it is', () => {
    expect(caddyConfig(strange(value))).toContain(String.raw`X-Test "a \"b\" c\\d 100% \{e}"`);
  });
  it('is refused for nginx when nginx would fill it in', () => {
    expect(() => nginxConfig(strange('$host'))).toThrow('dollar');
  });
});

describe('lines that hosts join or leave out', () => {
  it('_headers names no header for a path that two rules fit', () => {
    const blocks = hostedHeaders(policy)
      .split('\n\n')
      .map((block) =>
        block
          .split('\n')
          .slice(1)
          .map((line) => line.trim().split(':')[0]),
      );
    const [everywhere = [], ...folders] = blocks;
    expect(folders.length).toBe(policy.cache.immutableFolders.length);
    expect(folders.flat().filter((name) => everywhere.includes(name))).toEqual([]);
  });

  it('nginx has no header inside a location, where it would take away those of the server', () => {
    const locations = nginxConfig(policy)
      .split('\n')
      .filter((line) => line.startsWith('location'));
    expect(locations.length).toBeGreaterThan(5);
    expect(locations.filter((line) => line.includes('add_header'))).toEqual([]);
  });

  it('a line that Cloudflare would leave out is known', () => {
    const styles = Array.from({ length: 40 }, (_, index) => `sha256-${String(index).padStart(43, 'a')}=`);
    expect(tooLongForCloudflare(hostedHeaders(headerPolicy({ styles, scripts: [], example: false })))).toEqual(['Content-Security-Policy']);
    expect(tooLongForCloudflare(hostedHeaders(policy))).toEqual([]);
  });
});
