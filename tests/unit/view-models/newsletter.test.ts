import { beforeAll, describe, expect, it } from 'vitest';
import { fixedPagesNl } from '../../../src/messages/search.nl.ts';
import type { Event } from '../../../src/schemas/events.ts';
import { newsletterSchema } from '../../../src/schemas/newsletters.ts';
import { contrastRatio } from '../../../src/theme/contrast.ts';
import type { Portal } from '../../../src/portal/portal.ts';
import { portalDocuments } from '../../../src/search/portal-documents.ts';
import { issueContent } from '../../../src/view-models/issue-content.ts';
import { issuesOf } from '../../../src/view-models/issues.ts';
import { mailLook } from '../../../src/view-models/mail-look.ts';
import { newsletterFeed } from '../../../src/view-models/newsletter-feed.ts';
import { newsletterPage, newslettersPage } from '../../../src/view-models/newsletter-pages.ts';
import { newsPage } from '../../../src/view-models/news.ts';
import { fixturePortals } from '../collections/support/portal.ts';
import { withEntries, withSite } from './support.ts';

let adults: Portal;
let young: Portal;
beforeAll(async () => {
  ({ voorbeelddam: adults, 'jong-voorbeelddam': young } = await fixturePortals());
});
const issueFor = (portal: Portal) => issuesOf(portal)[0] ?? expect.fail('no issue');

/** The same portal with the introduction of its issue as an editor wrote it. */
function withIntroduction(portal: Portal, introduction: string): Portal {
  const entry = portal.entries.newsletters.get('2026-11') ?? expect.fail('no issue');
  const data = newsletterSchema.parse({ ...entry.data, introduction });
  return withEntries(portal, { newsletters: new Map([['2026-11', { ...entry, data }]]) });
}

describe('the page with all issues', () => {
  it('names each with its day, and where to sign up', () => {
    const page = newslettersPage(adults);
    expect(page.issues).toEqual([
      {
        id: '2026-11',
        title: 'Nieuws van het CJG, november',
        href: '/nieuwsbrief/2026-11/',
        summary: 'Dit las u deze maand op de portal van CJG.',
        date: '20 november 2026',
      },
    ]);
    expect(page.follow.map(({ link }) => link.href)).toEqual(['https://nieuwsbrief.cjg-voorbeelddam.example/', '/nieuwsbrief.xml']);
  });

  it('of a portal without a form says how to follow it', () => {
    expect(newslettersPage(young).follow.map(({ link }) => link.href)).toEqual(['/nieuwsbrief.xml']);
    expect(newslettersPage(young).follow[0]?.text).toContain('zie je');
  });

  it('is found by the search, and named on the page with news', () => {
    const found = (portal: Portal) => portalDocuments(portal, [], { page: () => '', article: () => '' }).map(({ href }) => href);
    const without = withEntries(withSite(adults, { newsletter: undefined } as Partial<Portal['site']>), { newsletters: new Map() });
    expect(found(adults)).toContain('/nieuwsbrief/');
    expect(found(without)).not.toContain('/nieuwsbrief/');
    expect(newsPage(adults).newsletter).toEqual([{ label: 'De nieuwsbrief', href: '/nieuwsbrief/' }]);
    expect(newsPage(without).newsletter).toEqual([]);
    expect(fixedPagesNl('formal').newsletter.synonyms.length).toBeGreaterThan(0);
  });
});

describe('the page of an issue', () => {
  it('has what the portal shows of it, and says nothing of the rest', () => {
    const whole = newsletterPage(adults, issueFor(adults));
    expect(whole.news.map(({ id }) => id)).toEqual(['verbouwing']);
    expect(whole.events.map(({ id, day }) => `${id} ${day}`)).toEqual([
      'slaapavond dinsdag 19 januari 2027',
      'gezinsdag zaterdag 22 mei 2027',
    ]);
    expect(whole.articles.map(({ id }) => id)).toEqual(['nieuw-in-voorbeelddam']);
    const part = newsletterPage(young, issueFor(young));
    expect([part.news, part.events, part.articles].map((items) => items.map(({ id }) => id))).toEqual([
      [],
      ['gezinsdag'],
      ['nieuw-in-voorbeelddam'],
    ]);
  });

  it('knows from when on an event has been: the time it names, a course its last; what is cancelled never', () => {
    const events = new Map(adults.entries.events);
    const course = events.get('slaapavond') ?? expect.fail('no event');
    const { when } = course.data;
    const twice = { ...when, sessions: (when.sessions ?? []).flatMap((one) => [one, { ...one, date: '2027-01-26' }]) };
    const pastOf = (change: Partial<Event>) => {
      const data = { ...course.data, ...change };
      const portal = withEntries(adults, { events: new Map(events).set('slaapavond', { ...course, data }) });
      return newsletterPage(portal, issueFor(portal)).events.find(({ id }) => id === 'slaapavond')?.past;
    };
    expect(pastOf({})).toBe(Date.parse('2027-01-19T21:00+01:00'));
    expect(pastOf({ kind: 'meeting', when: twice })).toBe(Date.parse('2027-01-19T21:00+01:00'));
    expect(pastOf({ kind: 'course', when: twice })).toBe(Date.parse('2027-01-26T21:00+01:00'));
    expect(pastOf({ status: 'cancelled' })).toBeUndefined();
  });

  it('leads to all issues and to the plain text', () => {
    expect(newsletterPage(adults, issueFor(adults)).links.map(({ href }) => href)).toEqual(['/nieuwsbrief/', '/nieuwsbrief/2026-11.txt']);
  });

  it('keeps the paragraphs of the introduction', () => {
    const portal = withIntroduction(adults, 'Een zin\nover twee regels.\n\nEen tweede alinea.');
    expect(newsletterPage(portal, issueFor(portal)).introduction).toEqual(['Een zin over twee regels.', 'Een tweede alinea.']);
  });
});

describe('an issue outside the portal', () => {
  it('has whole addresses and no empty part', () => {
    const { sections, webUrl } = issueContent(young, issueFor(young));
    expect(sections.map(({ title, items }) => [title, items.map(({ url }) => url)])).toEqual([
      ['Te doen', ['https://www.jong-voorbeelddam.example/agenda/gezinsdag/']],
      ['Om te lezen', ['https://www.jong-voorbeelddam.example/artikelen/nieuw-in-voorbeelddam/']],
    ]);
    expect(webUrl).toBe('https://www.jong-voorbeelddam.example/nieuwsbrief/2026-11/');
  });

  it('says of a full evening that it is full, and when and where it is', () => {
    const items = issueContent(adults, issueFor(adults)).sections.flatMap((section) => section.items);
    expect(items.find(({ url }) => url.endsWith('/slaapavond/'))).toMatchObject({
      status: 'vol',
      facts: [
        'Dinsdag 19 januari 2027, van 19.30 tot 21.00 uur',
        'Inloop Centrum, Voorbeelddam',
        'Ouders en opvoeders, tot en met 6 jaar',
        'Gratis',
      ],
    });
  });
});

it('the feed names every issue with its whole address and its day, the same bytes each time', async () => {
  const feed = await newsletterFeed(adults);
  expect(feed).toContain('<link>https://www.cjg-voorbeelddam.example/nieuwsbrief/2026-11/</link>');
  expect(feed).toContain('<pubDate>Thu, 19 Nov 2026 23:00:00 GMT</pubDate>');
  expect(feed).toContain('href="https://www.cjg-voorbeelddam.example/nieuwsbrief.xml" rel="self"');
  expect(await newsletterFeed(adults)).toBe(feed);
});

it('the colours of a mail can be told apart, in light and in dark', () => {
  for (const portal of [adults, young]) {
    for (const colors of Object.values(mailLook(portal))) {
      for (const [name, on] of [
        ...(['text', 'soft', 'heading', 'link'] as const).map((one) => [one, 'sheet'] as const),
        ...(['soft', 'link'] as const).map((one) => [one, 'ground'] as const),
        ['onBar', 'bar'] as const,
      ]) {
        expect(colors[name]).toMatch(/^#[0-9a-f]{6}$/);
        expect(contrastRatio(colors[name], colors[on]), `${name} on ${on} of ${portal.id}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  }
});
