import { expect, it } from 'vitest';
import { robotsTxt } from '../../../../src/site-files/robots/robots-txt.ts';

it('robots.txt leads to the sitemap', () => {
  expect(robotsTxt({ sitemap: 'https://www.cjg.example/sitemap.xml' })).toBe(
    'User-agent: *\nDisallow:\n\nSitemap: https://www.cjg.example/sitemap.xml\n',
  );
});

it('robots.txt of an example portal forbids no page: a page that is not read is not read for its noindex either', () => {
  expect(robotsTxt({})).toBe('User-agent: *\nDisallow:\n');
});
