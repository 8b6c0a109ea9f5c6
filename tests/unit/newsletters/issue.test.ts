import { beforeAll, describe, expect, it } from 'vitest';
import { hasContent, issueOf, shownIssues } from '../../../src/newsletters/issue.ts';
import type { Portal } from '../../../src/portal/portal.ts';
import { newsletterSchema, type NewsletterInput } from '../../../src/schemas/newsletters.ts';
import { fixturePortals } from '../collections/support/portal.ts';

let adults: Portal;
let young: Portal;
beforeAll(async () => {
  ({ voorbeelddam: adults, 'jong-voorbeelddam': young } = await fixturePortals());
});

const newsletter = (id: string, rest: Partial<NewsletterInput> = {}) => ({
  id,
  data: newsletterSchema.parse({
    title: 'Nieuwsbrief',
    publishedOn: '2026-11-20',
    introduction: 'Kort.',
    ...rest,
  } satisfies NewsletterInput),
});
const all = { news: ['verbouwing'], events: ['gezinsdag', 'slaapavond'], articles: ['nieuw-in-voorbeelddam', 'huilende-baby'] };
const reasons = (portal: Portal, rest: Partial<NewsletterInput>) =>
  issueOf(portal, newsletter('x', rest)).leftOut.map(({ path, id, reason }) => `${path.join('.')} ${id} ${reason}`);
const issuesWith = (portal: Portal, ...newsletters: ReturnType<typeof newsletter>[]) =>
  shownIssues({ ...portal, entries: { ...portal.entries, newsletters: new Map(newsletters.map((one) => [one.id, one])) } });

describe('an issue', () => {
  it('holds what it names in the order of the editor', () => {
    const { news, events, articles, leftOut } = issueOf(adults, newsletter('x', all));
    expect({ news, events: events.map(({ id }) => id), articles, leftOut }).toEqual({ ...all, leftOut: [] });
  });

  it('leaves out what is for other readers, and what the portal does not have', () => {
    expect(reasons(young, all)).toEqual([
      'news.0 verbouwing audience',
      'events.1 slaapavond audience',
      'articles.1 huilende-baby audience',
    ]);
    expect(reasons(adults, { news: ['verborgen'], events: ['verborgen'], articles: ['verborgen'] })).toEqual([
      'news.0 verborgen missing',
      'events.0 verborgen missing',
      'articles.0 verborgen missing',
    ]);
  });

  it('leaves out what was not there on its day: news of later or earlier, and meetings that have been', () => {
    const on = (publishedOn: string) => reasons(adults, { publishedOn, news: ['verbouwing'], events: ['slaapavond'] });
    expect(on('2026-11-08')).toEqual(['news.0 verbouwing not-yet']);
    expect(on('2026-11-09')).toEqual([]);
    expect(on('2026-12-11')).toEqual([]);
    expect(on('2026-12-12')).toEqual(['news.0 verbouwing ended']);
    expect(on('2027-01-20')).toEqual(['news.0 verbouwing ended', 'events.0 slaapavond ended']);
  });

  it('stays what it was, however late it is read', () => {
    const later = { ...adults, now: Date.parse('2028-01-01T10:00:00Z'), today: '2028-01-01' };
    expect(issueOf(later, newsletter('x', all))).toEqual(issueOf(adults, newsletter('x', all)));
  });
});

describe('the issues of a portal', () => {
  it('are those that have come out and hold something, the newest on top', () => {
    const dated = (id: string, publishedOn: string) => newsletter(id, { publishedOn, articles: ['nieuw-in-voorbeelddam'] });
    const shown = issuesWith(
      adults,
      dated('oud', '2026-10-01'),
      dated('vandaag', adults.today),
      dated('morgen', '2027-01-01'),
      newsletter('leeg'),
    );
    expect(shown.map(({ id }) => id)).toEqual(['vandaag', 'oud']);
  });

  it('are those for its readers', () => {
    const forParents = newsletter('x', { ...all, audiences: ['parents'] });
    expect(issuesWith(adults, forParents)).toHaveLength(1);
    // The article is for young people as well; the issue is not.
    expect(issueOf(young, forParents).articles).toEqual(['nieuw-in-voorbeelddam']);
    expect(issuesWith(young, forParents)).toEqual([]);
    expect(hasContent(young, issueOf(young, newsletter('x', all)))).toBe(true);
  });
});
