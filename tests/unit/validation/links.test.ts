import { describe, expect, it } from 'vitest';
import { rememberingReader } from '../../../src/documents/remembering-reader.ts';
import { loadFrom } from '../../../src/loading/load-from.ts';
import { checkMedia } from '../../../src/validation/rules/media.ts';
import { fixtureNow, memoryFiles } from '../layers/support/content.ts';
import { faultyFiles, type Fault } from './support/fault.ts';

const V = 'content/municipalities/voorbeelddam';

// What one test leaves as it was, the next need not read.
const read = rememberingReader();

const load = async (fault: Omit<Fault, 'about'>) =>
  loadFrom(memoryFiles(await faultyFiles({ about: 'a test', ...fault })), {
    read,
    now: fixtureNow,
    ...(fault.sites === undefined ? {} : { sites: fault.sites }),
  });

/** What is said of a text with these lines in it. */
const said = async (text: string, more: Omit<Fault, 'about'> = {}) => {
  const change = [{ in: `${V}/news/verbouwing.md`, from: 'Volg de bordjes.', to: text }, ...(more.change ?? [])];
  const { problems } = await load({ ...more, change });
  return problems.map(({ severity, code, message, example }) => [`${severity} ${code}`, message, example]);
};

describe('a link in a text to the portal itself', () => {
  it.each([
    '/',
    '/?x=1',
    '/inloop/',
    '/inloop/#plek-centrum',
    '/inloop/#plek-kantoor',
    '/inloop/#gebied-noordwijk',
    '/inloop/#andere-plekken',
    '/#onderwerpen',
    '/#hulpnummers',
    '/inloop/centrum/',
    '/inloop/centrum/#waar',
    '/inloop/centrum/poster/',
    '/inloop/kantoor/',
    '/inloop/centrum.ics',
    '/inloop.ics',
    '/nieuwsbrief/',
    '/nieuwsbrief/2026-11/',
    '/nieuwsbrief/2026-11.txt',
    '/nieuwsbrief.xml',
    '/contact/',
    '/contact/#bellen',
    '/contact/#redactie',
    '/organisaties/',
    '/organisaties/#organisatie-stichting-proef',
    '/organisaties/#soort-core',
    '/organisaties/stichting-proef/',
    '/sociale-kaart/',
    '/sociale-kaart/opvoedspreekuur/',
    '/over/',
    '/over/#wat-is-de-organisatie',
    '/over/#inhoud',
    '/over/privacy/',
    '/over/privacy/#aanvulling-municipality',
    '/media/inloop.png',
    '/media/groeiboekje.pdf#page=2',
  ])('to %s is fine', async (address) => {
    expect(await said(`[Iets](${address})`)).toEqual([]);
  });

  it.each([
    ['/inloop', '/inloop/'],
    ['/inloop?x=1', '/inloop/?x=1'],
    ['/Inloop/Centrum/', '/inloop/centrum/'],
    ['/inloop/centrum.html', '/inloop/centrum/'],
    ['/inloop//centrum', '/inloop/centrum/'],
    ['/inloop/centrum/index.html', '/inloop/centrum/'],
    ['/inloop/cetrum.ics', '/inloop/centrum.ics'],
    ['/inlop/', '/inloop/'],
    ['/centrum/', '/inloop/centrum/'],
    ['/privacy', '/over/privacy/'],
    ['/pages/privacy.mdx', '/over/privacy/'],
    ['/over/over/', '/over/'],
    ['/stichting-proef/', '/organisaties/stichting-proef/'],
    ['/organisaties/#stichting-proef', '/organisaties/#organisatie-stichting-proef'],
    ['/organisaties/#organisatie-stichting-proeef', '/organisaties/#organisatie-stichting-proef'],
    ['/#plek-kantoor', undefined],
    ['/#onderwerp', '/#onderwerpen'],
    ['/inloop/#centrum', '/inloop/#plek-centrum'],
    ['/inloop/#noordwijk', undefined],
    ['/inloop/#gebied-noordwyk', '/inloop/#gebied-noordwijk'],
    ['/inloop/centrum/#openingstijden', undefined],
    ['/inloop/centrum/#waer', '/inloop/centrum/#waar'],
    ['/inloop/centrum/poster/#waar', undefined],
    ['/inloop/centrum.ics#waar', undefined],
    ['/contact/#nodd', '/contact/#nood'],
    ['/contact/#hulpnummers', undefined],
    ['/organisaties/#soort-partners', '/organisaties/#soort-partner'],
    ['/over/#partners', undefined],
    ['/over/#wat-is-de-organisaties', '/over/#wat-is-de-organisatie'],
    ['/organizations/', '/organisaties/'],
    ['/diensten/', undefined],
    ['/inloop/een-heel-andere-plek/', undefined],
    ['/media', undefined],
    ['#nergens', undefined],
    ['/over/#%E0%A4', undefined],
  ])('to %s is an error, and %j is proposed', async (address, better) => {
    const [first, ...rest] = await said(`[Iets](${address})`);
    expect(rest).toEqual([]);
    expect(first?.[0]).toBe('error broken-internal-link');
    expect(first?.[1]).toContain(better === undefined ? 'Kijk of het adres klopt, of haal de link weg.' : `“${better}”`);
    expect(first?.[2]).toBe(better === undefined ? undefined : `[Iets](${better})`);
  });

  it('may lead to a heading of its own text', async () => {
    expect(await said('## Bel [[de organisatie]]\n\n[Iets](#bel-de-organisatie)')).toEqual([]);
  });

  it('in a supplement may lead to a heading of what it supplements, and the other way round', async () => {
    const write = {
      [`${V}/supplements/over.md`]:
        '---\ncheckedOn: "2026-11-02"\n---\n## Bij ons\n\n[Iets](#wat-is-de-organisatie) [Ons](#bij-ons) [Weg](#weg)\n',
    };
    const text = '[Iets](/over/#aanvulling-municipality-bij-ons) [Blok](/over/#aanvulling-municipality) [Kaal](/over/#bij-ons)';
    expect((await said(text, { write })).map(([, message]) => message)).toEqual([
      'Er is op de pagina geen kop of plek met het adres “/over/#bij-ons”. Bedoelt u “/over/#aanvulling-municipality-bij-ons”?',
      'Er is op de pagina geen kop of plek met het adres “#weg”. Kijk of het adres klopt, of haal de link weg.',
    ]);
  });

  it('to something wrong is no error: what is wrong is told there', async () => {
    const wrong = { in: `${V}/locations/centrum.yaml`, from: 'lat: 52.551', to: 'lat: 152.551' };
    const codes = (await said('[Iets](/inloop/centrum/)', { change: [wrong] })).map(([code]) => code);
    expect(codes.filter((code) => code?.includes('link'))).toEqual([]);
    expect(codes.length).toBeGreaterThan(0);
  });

  it('is told once when every municipality misses it, without their names', async () => {
    const { problems } = await load({
      change: [{ in: 'content/national/pages/privacy.mdx', from: 'Deze portal bewaart niets.', to: '[Iets](/niets-te-vinden/)' }],
      remove: ['content/municipalities/testerveen/pages/privacy.yaml'],
    });
    expect(problems.map(({ message }) => message)).toEqual([
      'Er is op de portal geen pagina met het adres “/niets-te-vinden/”. Kijk of het adres klopt, of haal de link weg.',
    ]);
  });
});

describe('a link in a text that some portals of a municipality show', () => {
  const jong = `${V}/sites/jong-voorbeelddam.yaml`;
  const forParents = { in: `${V}/pages/vrijwilligers.mdx`, from: 'checkedOn:', to: 'audiences: [parents]\ncheckedOn:' };

  /** The text of these tests on both portals of its municipality. */
  const forAll = { in: `${V}/news/verbouwing.md`, from: 'audiences: [parents, relatives]', to: 'audiences: [parents, youth]' };

  it('may not lead to a page that one of them does not have', async () => {
    expect(await said('[Iets](/over/vrijwilligers/)', { change: [forAll, forParents] })).toEqual([
      [
        'error broken-internal-link',
        'De pagina met het adres “/over/vrijwilligers/” staat niet op: Jong in Voorbeelddam. Daar leidt deze link nergens heen. Kijk of het adres klopt, of haal de link weg.',
        undefined,
      ],
    ]);
  });

  it('may lead to it when the text is for the same readers', async () => {
    expect(await said('[Iets](/over/vrijwilligers/)', { change: [forParents] })).toEqual([]);
  });

  it('has the page about the portal at the address that each of them gives it', async () => {
    const change = [forAll, { in: jong, from: 'example: true', to: 'about: vrijwilligers\nexample: true' }];
    expect(await said('[Iets](/over/)', { change })).toEqual([]);
    expect((await said('[Iets](/over/vrijwilligers/)', { change })).map(([, message]) => message)).toEqual([
      expect.stringMatching(
        /^Niet elke portal die deze tekst toont, heeft een pagina met het adres .* Die ontbreekt op: Jong in Voorbeelddam\./,
      ),
    ]);
    // The heading stands in the shared text, which the portal for young people does not have there.
    expect((await said('[Iets](/over/#wat-is-de-organisatie)', { change })).map(([, message]) => message)).toEqual([
      expect.stringMatching(/^Niet op elke portal die deze tekst toont, is er een plek .* Die ontbreekt op: Jong in Voorbeelddam\./),
    ]);
  });

  it('may not lead to an organisation that one of them does not list', async () => {
    const organization =
      'name: Vakgroep\nkind: partner\ndescription: Voor wie met ouders werkt.\naudiences: [professionals]\ncheckedOn: "2026-11-02"\n';
    const told = await said('[Iets](/organisaties/#organisatie-vakgroep)', {
      change: [forAll],
      write: { [`${V}/organizations/vakgroep.yaml`]: organization },
    });
    expect(told.map(([, message]) => message)).toEqual([expect.stringContaining('Die ontbreekt op: Jong in Voorbeelddam.')]);
  });

  it('to a service that has ended, or is yet to begin, is a warning', async () => {
    const service = (await faultyFiles({ about: 'a test' })).get(`${V}/services/opvoedspreekuur.md`) ?? new Uint8Array();
    for (const validity of ['until: "2026-11-20"', 'from: "2026-11-22"']) {
      const text = new TextDecoder().decode(service).replace('---\n', `---\nvalidity: { ${validity} }\n`);
      const told = await said('[Iets](/sociale-kaart/opvoedspreekuur/)', { write: { [`${V}/services/opvoedspreekuur.md`]: text } });
      expect(told.map(([code]) => code).filter((code) => code?.includes('link'))).toEqual(['warning broken-internal-link']);
    }
  });

  it('to the poster of a place that has ended is a warning: time alone stops nothing', async () => {
    const change = [
      {
        in: `${V}/locations/noordwijk.yaml`,
        from: 'checkedOn:',
        to: 'temporary: { note: Tot de zomer., until: "2026-11-20" }\ncheckedOn:',
      },
    ];
    const told = (await said('[Poster](/inloop/noordwijk/poster/) [Plek](/inloop/noordwijk/)', { change })).filter(([code]) =>
      code?.includes('link'),
    );
    expect(told).toEqual([
      [
        'warning broken-internal-link',
        'De pagina met het adres “/inloop/noordwijk/poster/” is er nu niet: waar ze over gaat, is geëindigd of nog niet begonnen. Kijk of het adres klopt, of haal de link weg.',
        undefined,
      ],
    ]);
  });
});

describe('a link to a media file', () => {
  it.each([
    ['a definition of a picture', '![Een bord][b]\n\n[b]: /media/weg.jpg\n\n', '[b]: /media/inloop.png'],
    ['a definition of a link', '[Een boekje][b]\n\n[b]: </media/inlop.png> "Boekje"\n\n', '[b]: /media/inloop.png'],
    ['a link with a query', '[Een boekje](/media/inlop.png?x=1)', '[Een boekje](/media/inloop.png)'],
    ['a bare picture', '![Een bord](/media/inlop.png)', '![Een bord](/media/inloop.png)'],
  ])('is checked in %s', async (_, text, better) => {
    const [first, ...rest] = await said(text);
    expect(rest).toEqual([]);
    expect(first?.[0]).toBe('error missing-media');
    expect(first?.[2]).toBe(text.includes('inlop') ? better : undefined);
  });

  it('is no use of a file when it stands in code', async () => {
    expect(await said('Schrijf `![a](/media/weg.jpg)`.')).toEqual([]);
  });
});

describe('an entry that many municipalities share', () => {
  it('is looked through once', async () => {
    const { municipalities, assets } = await load({});
    const [content] = municipalities.filter(({ id }) => id === 'voorbeelddam');
    const original = content?.collections.news.get('verbouwing');
    if (content === undefined || original === undefined) throw new Error('The fixture has changed.');
    let looks = 0;
    const entry = Object.defineProperty({ ...original }, 'data', {
      get: () => {
        looks += 1;
        return original.data;
      },
    });
    const shared = { ...content, collections: { ...content.collections, news: new Map([['verbouwing', entry]]) } };
    for (let count = 0; count < 20; count += 1) expect(checkMedia(shared, assets)).toEqual([]);
    expect(looks).toBe(1);
    expect(checkMedia(shared, []).map(({ field }) => field)).toContain('image.src');
  });
});

it('a link to a newsletter that is yet to come out is warned about: on its day it leads there', async () => {
  const later = { in: `${V}/newsletters/2026-11.yaml`, from: '"2026-11-20"', to: '"2026-12-10"' };
  expect((await said('[Lees de nieuwsbrief](/nieuwsbrief/2026-11/).', { change: [later] })).map(([code]) => code)).toEqual([
    'warning broken-internal-link',
  ]);
});
