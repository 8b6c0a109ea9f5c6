import { beforeAll, describe, expect, it } from 'vitest';
import { createWording } from '../../../src/hours-wording/wording.ts';
import type { Portal } from '../../../src/portal/portal.ts';
import type { HoursInput } from '../../../src/schemas/shared/hours.ts';
import { contactPage } from '../../../src/view-models/contact-page.ts';
import { textsOf } from '../../../src/view-models/texts.ts';
import { homePage } from '../../../src/view-models/home-page.ts';
import { posterPage } from '../../../src/view-models/poster-page.ts';
import { provenanceOfAll, type Origin } from '../../../src/view-models/provenance.ts';
import { walkInPage } from '../../../src/view-models/walk-in-page.ts';
import { fixturePortals } from '../collections/support/portal.ts';
import { place, withPlaces, withSite } from './support.ts';

let portals: Awaited<ReturnType<typeof fixturePortals>>;
let portal: Portal;
beforeAll(async () => {
  portals = await fixturePortals();
  portal = portals.voorbeelddam;
});

const hours: HoursInput = { weekly: [{ day: 'thursday', opens: '14:00', closes: '16:00' }] };
const line = (...origins: Origin[]) => provenanceOfAll(portal, origins, textsOf(portal).provenance, createWording());
const local = (checkedOn?: string): Origin => ({ layers: ['municipality'], checkedOn });

describe('what a page with many entries says of itself', () => {
  it('gives the one day on which all was checked, or the oldest and the newest', () => {
    expect(line(local('2026-11-02'), local('2026-11-02')).checked).toBe('Gecontroleerd op 2 november 2026.');
    expect(line(local('2026-11-16'), local('2026-09-01'), local('2026-11-02')).checked).toBe(
      'Gecontroleerd tussen 1 september 2026 en 16 november 2026.',
    );
  });

  it('warns when the oldest was checked longer ago than the portal allows', () => {
    // The fixture allows six months, and looks at 21 November 2026.
    expect(line(local('2026-05-21'), local('2026-11-02')).stale).toBe(false);
    expect(line(local('2026-05-20'), local('2026-11-02'))).toMatchObject({
      stale: true,
      checked: 'Niet alles is pas nog gecontroleerd: het oudste is van 20 mei 2026. Vraag voor de zekerheid na of het nog klopt.',
    });
    expect(line(local('2026-05-20')).checked).toBe(
      'Voor het laatst gecontroleerd op 20 mei 2026. Vraag voor de zekerheid na of dit nog klopt.',
    );
  });

  it('gives no date where nobody wrote one down, and still the layer', () => {
    expect(line(local())).toEqual({ stale: false, layer: 'Tekst van de gemeente.', sources: [] });
  });

  it('names every layer that has a part in it', () => {
    const layer = (...layers: Origin['layers'][number][]) => line({ layers, checkedOn: '2026-11-02' }).layer;
    expect(layer('national')).toBe('Landelijke tekst.');
    expect(layer('national', 'municipality')).toBe('Deze tekst is deels van de gemeente en deels landelijk.');
    expect(line({ layers: ['region', 'municipality'] }, { layers: ['national'] }).layer).toBe(
      'Deze tekst is deels van de gemeente, deels van de regio en deels landelijk.',
    );
  });
});

describe('every page that lists', () => {
  it('counts what it shows: the home page its points, its settings and the text about the portal', () => {
    // Points of 2 and 16 November, settings of 10 November, a national text of 2 November.
    expect(homePage(portal).provenance).toMatchObject({
      checked: 'Gecontroleerd tussen 2 november 2026 en 16 november 2026.',
      layer: 'Deze tekst is deels van de gemeente en deels landelijk.',
    });
    const one = withPlaces(portal, place('a', hours, { checkedOn: '2026-11-10' }));
    expect(walkInPage(one).provenance).toMatchObject({ checked: 'Gecontroleerd op 10 november 2026.', layer: 'Tekst van de gemeente.' });
  });

  it('does not count a place that is not listed', () => {
    const ended = place('b', hours, { checkedOn: '2025-01-01', temporary: { until: '2026-11-20', note: 'Weg.' } });
    expect(walkInPage(withPlaces(portal, place('a', hours), ended)).provenance.stale).toBe(false);
  });

  it('tells of the settings on the contact page, and of the help numbers apart from them', () => {
    const { provenance, crisisProvenance } = contactPage(portal);
    expect(provenance).toMatchObject({ checked: 'Gecontroleerd op 10 november 2026.', layer: 'Tekst van de gemeente.' });
    expect(crisisProvenance).toMatchObject({ layer: 'Landelijke tekst.' });
    expect(crisisProvenance?.checked).toMatch(/^Gecontroleerd /);
    expect(contactPage(portals.testerveen).provenance).not.toHaveProperty('checked');
    expect(contactPage(withSite(portal, { crisis: [] }))).not.toHaveProperty('crisisProvenance');
  });

  it('tells where nobody can walk in when the settings were checked', () => {
    const none = withSite(withPlaces(portal), { checkedOn: '2026-11-12' });
    expect(walkInPage(none).provenance).toMatchObject({ checked: 'Gecontroleerd op 12 november 2026.', layer: 'Tekst van de gemeente.' });
  });

  it('puts the day on the poster', () => {
    expect(posterPage(portal, place('a', hours, { checkedOn: '2026-11-10' })).checked).toBe('Gecontroleerd op 10 november 2026.');
  });
});
