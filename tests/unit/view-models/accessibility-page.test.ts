import { beforeAll, expect, it } from 'vitest';
import { accessibilityPage } from '../../../src/view-models/accessibility-page.ts';
import { fixturePortals } from '../collections/support/portal.ts';
import { withSite } from './support.ts';

let portals: Awaited<ReturnType<typeof fixturePortals>>;
beforeAll(async () => {
  portals = await fixturePortals();
});

it('leads to the statement in the national register, and says what stands there', () => {
  expect(accessibilityPage(portals.voorbeelddam).statement).toEqual({
    text: 'In het register staat: deze website voldoet voor een deel aan de eisen.',
    link: {
      label: 'Verklaring 12345 in het register van de overheid',
      href: 'https://www.toegankelijkheidsverklaring.nl/register/12345',
    },
  });
});

it('says so when there is no statement, and why an example has none', () => {
  expect(accessibilityPage(portals.testerveen).statement).toEqual({
    text: 'Dit is een voorbeeld. Het heeft daarom geen verklaring in het register van de overheid.',
  });
  expect(accessibilityPage(withSite(portals.testerveen, { example: false })).statement).toEqual({
    text: 'Deze website staat nog niet in het register van de overheid.',
  });
});

it('says where to report a problem, by the editors first and by the contact page always', () => {
  expect(accessibilityPage(portals.voorbeelddam).report).toEqual([
    { label: 'Meld het bij de redactie', href: 'mailto:redactie@cjg-voorbeelddam.example' },
    { label: 'Andere manieren om ons te bereiken', href: '/contact/' },
  ]);
  expect(accessibilityPage(portals.testerveen).report).toEqual([{ label: 'Neem contact met ons op', href: '/contact/' }]);
  const withForm = withSite(portals.testerveen, { editorialContact: { name: 'het webteam', url: 'https://meld.example/' } });
  expect(accessibilityPage(withForm).report.map(({ href }) => href)).toEqual(['https://meld.example/', '/contact/']);
});

it('speaks to young people as the rest of their portal does', () => {
  const texts = JSON.stringify(accessibilityPage(portals['jong-voorbeelddam']).frame.texts.accessibility);
  expect(texts).not.toMatch(/\b(?:u|uw)\b/);
  expect(texts).toContain('je ziet waar je bent');
});

it('can be reached from the foot of every page', () => {
  expect(accessibilityPage(portals.testerveen).frame.footerLinks).toContainEqual({ label: 'Toegankelijkheid', href: '/toegankelijkheid/' });
});
