import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/lib/command.ts';
import type { SiteContent } from '../../../src/layers/entry.ts';
import { loadContent } from '../../../src/loading/load-content.ts';
import { freshnessReportNl as texts } from '../../../src/messages/freshness-report.nl.ts';
import { freshnessReport, type OwnerReport } from '../../../src/reports/freshness-report.ts';
import { freshnessCsv, freshnessJson, freshnessMarkdown } from '../../../src/reports/format-freshness.ts';
import { staleEntries, type StaleEntry } from '../../../src/reports/stale-entries.ts';

const at = (date: string) => Date.parse(`${date}T09:00:00+01:00`);
let sites: SiteContent[];
beforeAll(async () => {
  ({ sites } = await loadContent({ root: join(projectRoot, 'tests/fixtures/voorbeelddam'), now: at('2026-11-21'), rules: false }));
});

describe('staleEntries', () => {
  const states = (date: string, weeks: number) =>
    Object.fromEntries(staleEntries(sites, at(date), weeks).map(({ collection, id, state }) => [`${collection}/${id}`, state]));
  /** The portals of Voorbeelddam allow six months, and this place was checked on 2 November 2026. */
  const place = 'locations/noordwijk';

  it('is over the limit the day after it, and past twice the limit the day after that', () => {
    expect(states('2027-05-02', 0)[place]).toBeUndefined();
    expect(states('2027-05-03', 0)[place]).toBe('over-limit');
    expect(states('2027-11-02', 0)[place]).toBe('over-limit');
    expect(states('2027-11-03', 0)[place]).toBe('past-twice');
  });

  it('looks some weeks ahead', () => {
    expect(states('2027-04-20', 0)[place]).toBeUndefined();
    expect(states('2027-04-20', 1)[place]).toBeUndefined();
    expect(states('2027-04-20', 2)[place]).toBe('soon');
  });

  it('has what several portals share once, with all its pages, against the strictest limit', () => {
    const shared = staleEntries(sites, at('2028-01-10'), 0).filter(({ owner }) => owner.layer !== 'municipality');
    const keys = shared.map(({ file, collection, id }) => `${file} ${collection}/${id}`);
    expect(shared.length).toBeGreaterThan(0);
    expect(new Set(keys).size).toBe(keys.length);
    expect(shared.some(({ pages }) => pages.length === sites.length)).toBe(true);
  });

  it('tells the last good day, the file and line to edit, and leaves out what no portal shows', () => {
    const found = staleEntries(sites, at('2028-01-10'), 0);
    expect(found.find(({ id }) => id === 'noordwijk')).toMatchObject({
      dueOn: '2027-05-02',
      file: 'content/municipalities/voorbeelddam/locations/noordwijk.yaml',
      owner: { layer: 'municipality', id: 'voorbeelddam', name: 'Voorbeelddam' },
    });
    for (const { pages } of found) expect(pages.length).toBeGreaterThan(0);
    expect(staleEntries(sites, at('2026-11-21'), 0).filter(({ state }) => state === 'past-twice')).toEqual([]);
  });
});

describe('freshnessReport', () => {
  const entry = (id: string, rest: Partial<StaleEntry> = {}): StaleEntry => ({
    collection: 'services',
    id,
    name: `Dienst ${id}`,
    checkedOn: '2025-01-01',
    dueOn: '2026-01-01',
    state: 'over-limit',
    owner: { layer: 'municipality', id: 'proefstad', name: 'Proefstad' },
    file: `content/municipalities/proefstad/services/${id}.md`,
    line: 7,
    pages: [{ portal: 'Proefportal', editors: { name: 'de redactie' }, url: `https://proef.example/sociale-kaart/${id}/` }],
    organizations: [{ id: 'stichting', name: 'Stichting', email: 'info@stichting.example' }],
    ...rest,
  });

  const markdownOf = (report?: OwnerReport) =>
    report === undefined ? '' : freshnessMarkdown(report, { today: '2026-11-21', weeks: 4 }, texts);

  it('asks at the address of the entry itself, else of its organisation, and never at one that nobody wrote', () => {
    const [report] = freshnessReport(
      [entry('a'), entry('b', { email: 'b@stichting.example' }), entry('c', { organizations: [{ id: 'zonder', name: 'Zonder adres' }] })],
      texts,
    );
    const [withAddress, without] = report?.organizations ?? [];
    expect(withAddress?.mails.map(({ to }) => to)).toEqual(['info@stichting.example', 'b@stichting.example']);
    expect(withAddress?.mails[0]?.body).toContain('services/a');
    expect(withAddress?.mails[0]?.body).not.toContain('services/b');
    expect(without?.mails).toHaveLength(1);
    expect(without?.mails[0]).not.toHaveProperty('to');
    expect(markdownOf(report)).toContain('Aan: geen adres bekend');
  });

  it('puts what names no organisation last', () => {
    const [report] = freshnessReport([entry('a', { organizations: [] }), entry('b')], texts);
    expect(report?.organizations.map(({ organization }) => organization?.id)).toEqual(['stichting', undefined]);
    expect(report?.organizations[1]?.mails[0]?.body).toContain('Beste collega,');
  });

  it('does not name hundreds of portals', () => {
    const pages = Array.from({ length: 342 }, (_, index) => ({
      portal: `Portal ${String(index)}`,
      editors: { name: 'de redactie' },
      url: `https://p${String(index)}.example/`,
    }));
    const [report] = freshnessReport([entry('a', { pages })], texts);
    expect(report?.organizations[0]?.mails[0]?.body.match(/https:/g)).toHaveLength(3);
    expect(report?.organizations[0]?.mails[0]?.body).toContain('en op nog 339 portals');
  });

  it('keeps texts of editors text, in Markdown and in a spreadsheet', () => {
    const hostile = entry('a', { name: '=HYPERLINK("x","a,b") *vet* <b>' });
    const reports = freshnessReport([hostile], texts);
    expect(markdownOf(reports[0])).toContain('\\*vet\\* \\<b\\>');
    expect(freshnessCsv(reports, texts)).toContain('"\'=HYPERLINK(""x"",""a,b"") *vet* <b>"');
  });
});

it('writes the same report for the same content and instant', async () => {
  const reports = freshnessReport(staleEntries(sites, at('2027-10-20'), 4), texts);
  const moment = { today: '2027-10-20', weeks: 4 };
  expect(reports.map(({ id }) => id)).toEqual(['gemeente-testerveen', 'gemeente-voorbeelddam', 'landelijk', 'regio-testland']);
  const markdown = reports.map((report) => freshnessMarkdown(report, moment, texts)).join('\n');
  await expect(markdown).toMatchFileSnapshot('../../golden/reports/freshness.md');
  await expect(freshnessCsv(reports, texts)).toMatchFileSnapshot('../../golden/reports/freshness.csv');
  expect(JSON.parse(freshnessJson(reports, moment))).toMatchObject({ ...moment, reports: [{ id: 'gemeente-testerveen' }, {}, {}, {}] });
});
