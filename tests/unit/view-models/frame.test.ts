import { beforeAll, describe, expect, it } from 'vitest';
import type { Portal } from '../../../src/portal/portal.ts';
import { frame } from '../../../src/view-models/frame.ts';
import { fixturePortals } from '../collections/support/portal.ts';
import { withSite } from './support.ts';

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
