import { beforeAll, describe, expect, it } from 'vitest';
import { callView, serviceBlock, walkInBlock } from '../../../src/view-models/blocks.ts';
import { contactPage } from '../../../src/view-models/contact-page.ts';
import { frame } from '../../../src/view-models/frame.ts';
import { summarizeLocation } from '../../../src/view-models/location-summary.ts';
import { homePage } from '../../../src/view-models/home-page.ts';
import { insetText } from '../../../src/view-models/inset-text.ts';
import { locationPage } from '../../../src/view-models/location-page.ts';
import { organizationsPage } from '../../../src/view-models/organizations-page.ts';
import { pick, type Portal } from '../../../src/portal/portal.ts';
import { posterPage } from '../../../src/view-models/poster-page.ts';
import { textPage } from '../../../src/view-models/text-page.ts';
import { walkInPage } from '../../../src/view-models/walk-in-page.ts';
import { fixturePortals } from '../collections/support/portal.ts';
import { place, pointsOf } from './support.ts';

const at = (instant: string) => fixturePortals(Date.parse(instant));

const location = (portal: Portal, id: string) => {
  const [entry] = pick(portal, 'locations', [id]);
  if (entry === undefined) throw new Error(`There is no location ${id}.`);
  return locationPage(portal, entry);
};

let portals: Awaited<ReturnType<typeof fixturePortals>>;
beforeAll(async () => {
  portals = await fixturePortals();
});

const flat = (page: object) => JSON.stringify(page);

describe('every page', () => {
  it('speaks to its reader in one way', () => {
    const [formal, informal] = [homePage(portals.voorbeelddam), homePage(portals['jong-voorbeelddam'])];
    expect(formal.title).toContain('kunt u');
    expect(informal.title).toContain('kun je');
    expect(flat(informal.frame.texts)).not.toMatch(/\b(?:u|uw)\b/);
    expect(flat(formal.frame.texts)).not.toMatch(/\b(?:je|jij|jouw)\b/);
  });

  it('shows the help numbers that the portal chose, in the order it chose', () => {
    expect(homePage(portals.voorbeelddam).frame.crisis).toMatchObject([
      { name: 'Alarmnummer', number: '112', href: 'tel:112' },
      { name: 'Luisterlijn Proef', number: '0800-0001', free: false, always: false },
      {
        name: 'Hulplijn Voorbeeld',
        number: '0800-0000',
        href: 'tel:08000000',
        free: true,
        always: true,
        chat: 'https://chat.hulplijn.example/',
      },
    ]);
  });

  it('shows all help numbers on a portal that chose none', () => {
    expect(homePage(portals.testerveen).frame.crisis.map(({ name }) => name)).toEqual([
      'Alarmnummer',
      'Hulplijn Voorbeeld',
      'Luisterlijn Proef',
    ]);
  });

  it('marks the menu at the page and at what it stands under', () => {
    const current = (path: string) =>
      frame(portals.voorbeelddam, { path, title: 'x', description: 'x' }).menu.flatMap(({ href, current: mark }) =>
        mark === undefined ? [] : [`${href} ${mark}`],
      );
    expect(current('/inloop/')).toEqual(['/inloop/ page']);
    expect(current('/inloop/centrum/')).toEqual(['/inloop/ true']);
    expect(current('/')).toEqual([]);
  });

  it('has an address on the portal, and leads back home', () => {
    const page = location(portals.voorbeelddam, 'centrum').frame;
    expect(page.canonical).toBe('https://www.cjg-voorbeelddam.example/inloop/centrum/');
    expect(page.breadcrumb.map(({ href }) => href)).toEqual(['/', '/inloop/', '/inloop/centrum/']);
    expect(homePage(portals.voorbeelddam).frame.breadcrumb).toEqual([]);
    expect(page.noindex).toBe(true);
  });
});

describe('walking in', () => {
  it('starts with the place that opens first', () => {
    const { groups, others } = walkInPage(portals.voorbeelddam);
    // Monday 23 November, Friday 27 November (last of the month) and 5 February, Tuesday 1 December.
    expect(groups.map(({ area, points }) => [area, points.map(({ id }) => id)])).toEqual([
      ['Voorbeelddam', ['centrum']],
      ['Testdorp', ['markthal', 'kulturhus']],
      ['Noordwijk', ['noordwijk']],
    ]);
    expect(others.map(({ id }) => id)).toContain('consultatiebureau');
  });

  it('leaves out a temporary place after its last day, and opens its successor', async () => {
    const later = (await at('2027-02-01T09:00:00Z')).voorbeelddam;
    expect(pointsOf(walkInPage(later)).map(({ id }) => id)).not.toContain('markthal');
    expect(location(later, 'kulturhus').summary.opensOn).toBeUndefined();
    expect(location(portals.voorbeelddam, 'kulturhus').summary.opensOn).toContain('1 februari 2027');
    expect(location(portals.voorbeelddam, 'markthal').temporary).toEqual({
      note: 'In februari gaat deze inloop naar het Kulturhus.',
      until: 'Tot en met 29 januari 2027 is het hier.',
      successor: { name: 'Inloop Kulturhus', href: '/inloop/kulturhus/' },
    });
  });

  it('says in a municipality without a walk-in point where to go', () => {
    const page = walkInPage(portals.testerveen);
    expect(page.groups).toEqual([]);
    expect(page.noWalkIn).toEqual({
      reason: 'In Testerveen is nog geen gebouw gevonden voor een inloop.',
      instead: 'Bel GGD Testland, of ga naar het spreekuur op afspraak in het dorpshuis.',
      links: [{ label: 'GGD Testland', href: '/organisaties/ggd-testland/' }],
    });
    expect(homePage(portals.testerveen).noWalkIn).toEqual(page.noWalkIn);
    expect(contactPage(portals.testerveen).hasWalkIn).toBe(false);
    expect(page).not.toHaveProperty('calendarHref');
  });
});

describe('the page of a place', () => {
  it('has a week from today with the changes in it', async () => {
    const monday = (await at('2026-12-07T06:00:00Z')).voorbeelddam;
    const { week } = location(monday, 'centrum');
    expect(week?.rows).toHaveLength(7);
    expect(week?.rows[0]).toMatchObject({ date: '2026-12-07', open: false });
    expect(week?.rows[0]?.hours).toContain('Studiedag');
    expect(week?.rows[2]).toMatchObject({ date: '2026-12-09', open: true });
  });

  it('lists the changes ahead with their reasons', () => {
    const { changes } = location(portals.voorbeelddam, 'centrum');
    expect(changes.map(({ why }) => why)).toEqual(expect.arrayContaining(['Studiedag', 'Dag voor kerst', 'Kerstsluiting']));
  });

  it('has no times, no week and no calendar when the times are not known', () => {
    const page = location(portals.voorbeelddam, 'school-de-proef');
    expect(page.summary).toMatchObject({ unknown: 'De school maakt het rooster nog.' });
    expect(page).not.toHaveProperty('week');
    expect(page).not.toHaveProperty('calendarHref');
  });

  it('says where to ask for times that are not known: by phone where there is one, or else on the contact page', () => {
    expect(location(portals.voorbeelddam, 'school-de-proef').summary.ask).toEqual({
      label: 'Bel eerst: 088-0000000',
      href: 'tel:0880000000',
    });
    expect(summarizeLocation(portals.testerveen, place('a', { unknown: 'Nog niet bekend.' })).ask).toEqual({
      label: 'Neem eerst contact op',
      href: '/contact/',
    });
    expect(location(portals.voorbeelddam, 'centrum').summary).not.toHaveProperty('ask');
  });

  it('says that one needs no appointment only where anybody can walk in, at times that are known', () => {
    expect(location(portals.voorbeelddam, 'centrum').admission).toBe('Een afspraak is niet nodig.');
    for (const id of ['consultatiebureau', 'school-de-proef']) expect(location(portals.voorbeelddam, id)).not.toHaveProperty('admission');
  });

  it('shows its own number, or else that of the portal, or none', () => {
    expect(location(portals.voorbeelddam, 'centrum').phone).toEqual({ number: '088-0000004', href: 'tel:0880000004' });
    expect(location(portals.voorbeelddam, 'noordwijk').phone?.number).toBe('088-0000000');
    expect(location(portals.testerveen, 'dorpshuis')).not.toHaveProperty('phone');
  });

  it('names what is known of accessibility, both ways, and nothing else', () => {
    const { accessibility, accessibilityNote } = location(portals.voorbeelddam, 'centrum');
    expect(accessibility).toContainEqual({ label: 'Rolstoel', value: 'ja', has: true });
    expect(accessibility).toContainEqual({ label: 'Lift', value: 'nee', has: false });
    expect(accessibilityNote).toContain('zonder drempel');
    expect(location(portals.voorbeelddam, 'noordwijk').accessibility).toEqual([]);
  });

  it('names the services that are there and for this portal, not those that have stopped', () => {
    expect(location(portals.voorbeelddam, 'centrum').services.map(({ name }) => name)).toEqual(['Opvoedspreekuur']);
    expect(location(portals['jong-voorbeelddam'], 'noordwijk').services.map(({ name }) => name)).toEqual(['Meidenclub']);
  });

  it('has a poster with the address of the page', () => {
    const [entry] = pick(portals.voorbeelddam, 'locations', ['centrum']);
    if (entry === undefined) throw new Error('no entry');
    const poster = posterPage(portals.voorbeelddam, entry);
    expect(poster.address).toBe('www.cjg-voorbeelddam.example/inloop/centrum');
    // Each begins with its own mark: a line never ends with a hyphen.
    expect(poster.addressParts).toEqual([['www', '.cjg', '-voorbeelddam', '.example'], ['/inloop'], ['/centrum']]);
    expect(poster.place).toEqual(['In De Proefdam', 'Teststraat 1', '9999 ZZ Voorbeelddam']);
    expect(poster.qr).toMatch(/^<svg[\s>]/);
  });
});

describe('the contact page', () => {
  it('has the number, when it is answered, and what happens otherwise', () => {
    const { phone, questions, editorial } = contactPage(portals.voorbeelddam);
    expect(phone).toMatchObject({
      number: '088-0000000',
      href: 'tel:0880000000',
      fallback: { title: 'En buiten die tijden?', text: 'Buiten deze tijden krijgt u de Hulplijn aan de telefoon.' },
    });
    expect(phone.answered?.title).toBe('Wanneer neemt er iemand op?');
    expect(phone.answered?.rules.length).toBeGreaterThan(0);
    expect(questions).toMatchObject({
      anonymous: true,
      within: 'twee werkdagen',
      answeredBy: [{ name: 'GGD Testland', href: '/organisaties/ggd-testland/' }],
    });
    expect(editorial).toEqual({ name: 'de redactie', email: 'redactie@cjg-voorbeelddam.example' });
  });

  it('says why there is no number', () => {
    const { phone } = contactPage(portals.testerveen);
    expect(phone).toEqual({ title: 'Bellen', unknown: 'Het nummer van de gezinswijzer wordt nog aangevraagd.' });
  });
});

describe('a page of text', () => {
  const page = (portal: Portal, id: string) => {
    const [entry] = pick(portal, 'pages', [id]);
    if (entry === undefined) throw new Error(`There is no page ${id}.`);
    return textPage(portal, entry);
  };

  it('shows the supplement of the region, and where each text comes from', () => {
    const {
      title,
      supplements: [supplement],
      provenance,
      partners,
    } = page(portals.voorbeelddam, 'over');
    expect(title).toBe('Over het CJG');
    expect(supplement?.title).toBe('In Testland');
    expect(supplement?.provenance.layer).toContain('regio');
    expect(provenance.layer).toContain('Landelijk');
    expect(provenance.sources.map((source) => source.title)).toEqual([
      'Het testboek van Voorbeelddam (2026)',
      'Verslag van een proef (2026)',
    ]);
    expect(partners.map(({ label }) => label)).toEqual(['GGD Testland', 'Stichting Proef']);
  });

  it('gives a supplement without a title the name of the municipality', () => {
    expect(page(portals.voorbeelddam, 'privacy').supplements.map(({ title }) => title)).toEqual(['In Voorbeelddam']);
  });

  it('links to the other pages that the portal shows', () => {
    expect(page(portals.testerveen, 'over').related).toEqual([]);
    expect(
      page(portals.voorbeelddam, 'over')
        .related.map(({ href }) => href)
        .sort(),
    ).toEqual(['/over/privacy/', '/over/vrijwilligers/']);
  });

  it('says when it was checked too long ago for this portal', async () => {
    const later = (await at('2027-06-01T09:00:00Z')).voorbeelddam;
    expect(page(later, 'over').provenance.stale).toBe(true);
    expect(page(portals.voorbeelddam, 'over').provenance.stale).toBe(false);
  });
});

describe('the organisations', () => {
  it('are grouped by kind, with what they offer to the audiences of the portal', () => {
    const { groups } = organizationsPage(portals.voorbeelddam);
    expect(groups.map(({ id, organizations }) => [id, organizations.map(({ name }) => name)])).toEqual([
      ['soort-core', ['GGD Testland', 'Stichting Proef']],
      ['soort-partner', ['Jeugdhulp Testland']],
      ['soort-national', ['Alarmnummer 112', 'Hulplijn Voorbeeld', 'Luisterlijn Proef']],
    ]);
    const offered = (portal: Portal, id: string) =>
      organizationsPage(portal)
        .groups.flatMap(({ organizations }) => organizations)
        .find((organization) => organization.id === id)
        ?.services.map(({ name }) => name);
    expect(offered(portals.voorbeelddam, 'stichting-proef')).toEqual(['Cursus Opvoeden in Testland', 'Opvoedspreekuur', 'Schoolteam']);
    expect(offered(portals['jong-voorbeelddam'], 'stichting-proef')).toEqual([]);
    expect(offered(portals.testerveen, 'ggd-testland')).toEqual(['Cursus Opvoeden in Testland', 'Jeugdgezondheidszorg']);
  });

  it('show what the municipality adjusted, and say so', () => {
    const [ggd] = organizationsPage(portals.voorbeelddam).groups[0]?.organizations ?? [];
    expect(ggd).toMatchObject({ phone: { number: '088-0000005' }, role: 'Zit elke maandag bij de inloop van het CJG.' });
    expect(ggd?.provenance.layer).toBe('Tekst van de regio. Aangevuld door de gemeente.');
  });
});

describe('the blocks in a text', () => {
  it('call the organisation that is named, or else the portal', () => {
    expect(callView(portals.voorbeelddam, 'stichting-proef')).toMatchObject({ name: 'Stichting Proef', phone: { number: '088-0000006' } });
    expect(callView(portals.voorbeelddam, undefined)).toMatchObject({ phone: { number: '088-0000000' } });
    expect(callView(portals.testerveen, undefined)).not.toHaveProperty('phone');
  });

  it('show the walk-in point that is named, or else the one that opens first', () => {
    expect(walkInBlock(portals.voorbeelddam, 'noordwijk')?.point?.id).toBe('noordwijk');
    expect(walkInBlock(portals.voorbeelddam, undefined)?.point?.id).toBe('centrum');
    expect(walkInBlock(portals.testerveen, undefined)).not.toHaveProperty('point');
  });

  it('show a service, and nothing of one that the portal hides', () => {
    expect(serviceBlock(portals.voorbeelddam, 'schakel-jeugdhulp')?.name).toBe('Schakel met de jeugdhulp');
    expect(serviceBlock(portals.testerveen, 'schakel-jeugdhulp')).toBeUndefined();
  });

  it('say nothing of an organisation or a place that the portal hides, instead of naming another', () => {
    expect(callView(portals.voorbeelddam, 'verborgen')).toBeUndefined();
    expect(walkInBlock(portals.voorbeelddam, 'verborgen')).toBeUndefined();
  });
});

describe('a text under a heading of the page', () => {
  it('has its headings one level lower, and no other tag', () => {
    expect(insetText('<h2>A</h2><h5>B</h5><header>C</header><hr>', 'x')).toBe('<h3>A</h3><h6>B</h6><header>C</header><hr>');
  });

  it('keeps its anchors apart from those of the page, and its links to them whole', () => {
    expect(insetText('<h2 id="kosten">A</h2><a href="#kosten">a</a> <a href="#elders">b</a> <a href="/inloop/#kosten">c</a>', 'bij')).toBe(
      '<h3 id="bij-kosten">A</h3><a href="#bij-kosten">a</a> <a href="#elders">b</a> <a href="/inloop/#kosten">c</a>',
    );
  });
});
