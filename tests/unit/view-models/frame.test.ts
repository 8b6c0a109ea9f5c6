import { beforeAll, describe, expect, it } from 'vitest';
import type { Portal } from '../../../src/portal/portal.ts';
import { frame } from '../../../src/view-models/frame.ts';
import { fixturePortals } from '../collections/support/portal.ts';
import { withEntries, withSite } from './support.ts';

let adults: Portal;
let young: Portal;
beforeAll(async () => {
  const portals = await fixturePortals();
  adults = portals.voorbeelddam;
  young = portals['jong-voorbeelddam'];
});

const page = { path: '/contact/', title: 'x', description: 'x' };
const light = { href: '/huisstijl/logo.svg', width: 200, height: 40 };

describe('the way out of the site', () => {
  it('is on every page of a portal for young people only', () => {
    expect(frame(young, page).exitHref).toMatch(/^https:/);
    expect(frame(adults, page).exitHref).toBeUndefined();
    expect(frame(withSite(adults, { audiences: ['youth', 'parents'] }), page).exitHref).toBeUndefined();
  });

  it('is on a page of any portal that is dangerous to be seen with', () => {
    expect(frame(adults, { ...page, sensitive: true }).exitHref).toBe(frame(young, page).exitHref);
  });
});

describe('the place where the way out leads', () => {
  it('is the weather, or what the portal says', () => {
    expect(frame(young, page).exitHref).toBe('https://www.knmi.nl/');
    expect(frame(withSite(young, { exitUrl: 'https://www.rijksoverheid.nl/' }), page).exitHref).toBe('https://www.rijksoverheid.nl/');
  });
});

describe('the title of a page', () => {
  it('has the name of the portal, and its short name with the municipality where that is too long', () => {
    const site = withSite(adults, { name: 'Centrum voor Jeugd en Gezin Voorbeelddam', shortName: 'CJG' });
    expect(frame(site, { ...page, title: 'Contact' }).title).toBe('Contact | Centrum voor Jeugd en Gezin Voorbeelddam');
    const long = 'Hulp en advies per leeftijd: Middelbare school (12 tot 18 jaar)';
    expect(frame(site, { ...page, title: long }).title).toBe(`${long} | CJG Voorbeelddam`);
    const named = withSite(site, { shortName: 'CJG Voorbeelddam' });
    expect(frame(named, { ...page, title: long }).title).toBe(`${long} | CJG Voorbeelddam`);
  });
});

describe('the logo', () => {
  it('says the name of the portal, unless the theme says what is in it', () => {
    const named = (alt: object) => frame({ ...adults, theme: { ...adults.theme, logo: { light, ...alt } } }, page).logo;
    expect(named({})).toEqual({ alt: adults.site.name, light });
    expect(named({ alt: 'Een boom' })).toEqual({ alt: 'Een boom', light });
  });

  it('is not there without a drawing in the theme', () => {
    expect(adults.theme).not.toHaveProperty('logo');
    expect(frame(adults, page)).not.toHaveProperty('logo');
  });
});

describe('the link to the newsletter', () => {
  const linkOf = (portal: Portal) => frame(portal, page).footerLinks.find(({ label }) => label === 'Nieuwsbrief')?.href;
  const withoutIssues = (portal: Portal) => withEntries(portal, { newsletters: new Map() });

  it('leads to the issues, before the first one to where one signs up, and is not there without either', () => {
    expect(linkOf(adults)).toBe('/nieuwsbrief/');
    expect(linkOf(withoutIssues(adults))).toBe('https://nieuwsbrief.cjg-voorbeelddam.example/');
    expect(linkOf(withoutIssues(young))).toBeUndefined();
  });
});
