import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteSchema } from '../../../../src/schemas/site.ts';
import { securityTxt } from '../../../../src/site-files/security/security-txt.ts';

const origin = 'https://www.cjg.example';
const expires = (now: number) => /^Expires: (.*)$/m.exec(securityTxt({ origin, now }))?.[1] ?? '';

describe('security.txt', () => {
  it('says where to report a weakness, until when, in which languages, and where it stands itself', () => {
    expect(securityTxt({ origin, now: Date.parse('2026-11-21T22:30:00Z') })).toBe(
      [
        'Contact: https://www.cjg.example/contact/',
        'Expires: 2027-10-21T00:00:00Z',
        'Preferred-Languages: nl, en',
        'Canonical: https://www.cjg.example/.well-known/security.txt',
        '',
      ].join('\n'),
    );
  });

  it('names the contact of the settings', () => {
    expect(securityTxt({ origin, contact: 'mailto:lek@cjg.example', now: 0 })).toMatch(/^Contact: mailto:lek@cjg\.example\n/);
  });

  it.each([
    ['2026-03-31T10:00:00Z', '2027-02-28T00:00:00Z'],
    ['2027-03-31T10:00:00Z', '2028-02-29T00:00:00Z'],
    ['2026-01-31T23:59:59Z', '2026-12-31T00:00:00Z'],
    ['2026-07-31T00:00:00Z', '2027-06-30T00:00:00Z'],
  ])('of %s expires %s', (now, expected) => {
    expect(expires(Date.parse(now))).toBe(expected);
  });

  it('is the same for two builds on one day, and valid for ten months at least and less than a year', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2100, 0) }), (now) => {
        const days = (Date.parse(expires(now)) - now) / 86_400_000;
        expect(days).toBeGreaterThan(300);
        expect(days).toBeLessThan(365);
        const day = Math.floor(now / 86_400_000) * 86_400_000;
        expect(expires(day)).toBe(expires(now));
      }),
    );
  });
});

describe('the contact in the settings', () => {
  const { securityContact } = siteSchema.shape;

  it.each(['https://www.cjg.example/melden', 'https://cjg.example', 'mailto:lek@cjg.example'])('can be %s', (value) => {
    expect(securityContact.safeParse(value).success).toBe(true);
  });
  it.each(['lek@cjg.example', 'http://cjg.example', 'javascript:alert(1)', 'https://cjg.example\nExpires: x', 'mailto:', 'tel:112', ''])(
    'cannot be %j',
    (value) => {
      expect(securityContact.safeParse(value).success).toBe(false);
    },
  );
});
