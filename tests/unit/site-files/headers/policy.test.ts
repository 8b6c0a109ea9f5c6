import { describe, expect, it } from 'vitest';
import { headerPolicy, headersFor } from '../../../../src/site-files/headers/policy.ts';

const policy = headerPolicy({ styles: [], scripts: [], example: false });
const valueOf = (path: string, name: string) => headersFor(policy, path).find((header) => header.name === name)?.value;

describe('the headers of a portal', () => {
  it('ask browsers for encryption for a year at least, without a word on subdomains', () => {
    const value = valueOf('/', 'Strict-Transport-Security') ?? '';
    expect(Number(/max-age=(\d+)/.exec(value)?.[1])).toBeGreaterThanOrEqual(31_536_000);
    expect(value).not.toContain('includeSubDomains');
  });

  it('keep files with a hash in their name for a year, and have everything else asked for again', () => {
    expect(valueOf('/_astro/menu.B2cYk1Qx.js', 'Cache-Control')).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/inloop/', '/inloop.ics', '/404.html', '/social.png', '/over/_astro/']) {
      expect(valueOf(path, 'Cache-Control'), path).toBe('no-cache');
    }
  });

  it('have every name once', () => {
    const names = headersFor(policy, '/').map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it('keep search engines from every file of an example portal, and from none of a real one', () => {
    const robots = (example: boolean) =>
      headerPolicy({ styles: [], scripts: [], example }).everywhere.filter(({ name }) => name === 'X-Robots-Tag');
    expect(robots(true)).toEqual([{ name: 'X-Robots-Tag', value: 'noindex' }]);
    expect(robots(false)).toEqual([]);
  });

  it('are refused when they could not be sent', () => {
    expect(() => headerPolicy({ styles: ["x'\nSet-Cookie: a=b"], scripts: [], example: false })).toThrow('Content-Security-Policy');
  });
});
