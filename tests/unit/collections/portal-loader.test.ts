import { beforeAll, describe, expect, it } from 'vitest';
import { runLoaders } from './support/portal.ts';

describe('what is put into the store of Astro', () => {
  let stored: Awaited<ReturnType<typeof runLoaders>>;
  beforeAll(async () => {
    stored = await runLoaders();
  });

  it('is every entry once for every portal that shows it', () => {
    expect([...stored.pages.keys()].sort()).toEqual([
      'jong-voorbeelddam/over',
      'jong-voorbeelddam/privacy',
      'jong-voorbeelddam/vrijwilligers',
      'testerveen/over',
      'voorbeelddam/over',
      'voorbeelddam/privacy',
      'voorbeelddam/vrijwilligers',
    ]);
    expect([...stored.sites.keys()].sort()).toEqual(['jong-voorbeelddam', 'testerveen', 'voorbeelddam']);
  });

  it('has the placeholders filled with the words of each portal', () => {
    const titles = ['voorbeelddam', 'jong-voorbeelddam', 'testerveen'].map(
      (site) => (stored.pages.get(`${site}/over`)?.data.data as { title: string }).title,
    );
    expect(titles).toEqual(['Over het CJG', 'Over Jong in Voorbeelddam', 'Over de gezinswijzer']);
  });

  it('has no placeholder left in fields, texts and settings', () => {
    const { national, sourceTexts, ...filled } = stored;
    expect(national.size).toBeGreaterThan(0);
    expect(sourceTexts.size).toBeGreaterThan(0);
    for (const entries of Object.values(filled)) expect(JSON.stringify([...entries.values()].map(({ data }) => data))).not.toContain('[[');
  });

  it('has national entries and the texts of MDX once, as they were written', () => {
    expect(stored.national.get('pages/over')?.data).toMatchObject({
      id: 'over',
      layer: 'national',
      data: { title: 'Over [[de organisatie]]' },
    });
    expect([...stored.national.keys()].every((id) => /^(themes|organizations|pages|articles)\//.test(id))).toBe(true);
    expect(stored.sourceTexts.get('content/national/pages/over.mdx')?.data.text).toContain('[[');
  });

  it('has Markdown as HTML, and of MDX the file to compile', () => {
    expect(stored.services.get('testerveen/opvoedlijn')?.data.html).toContain(
      '<p>Op de Opvoedlijn stelt u uw vraag aan iemand van gezinswijzer.',
    );
    expect(stored.pages.get('testerveen/over')).toMatchObject({
      filePath: 'content/national/pages/over.mdx',
      deferredRender: true,
      data: { html: '' },
    });
    expect(stored.organizations.get('testerveen/ggd-testland')?.data.html).toBe('');
  });

  it('says from which layers an entry comes', () => {
    expect(stored.services.get('voorbeelddam/opvoedcursus')?.data).toMatchObject({
      layer: 'region',
      layers: ['region', 'municipality'],
      files: ['content/regions/regio-testland/services/opvoedcursus.md', 'content/municipalities/voorbeelddam/services/opvoedcursus.yaml'],
    });
  });

  it('has for every portal the media of its own layers', () => {
    expect(stored.sites.get('testerveen')?.data.media).toEqual({ 'media/proefballon.svg': 'content/national/media/proefballon.svg' });
    expect(Object.keys(stored.sites.get('jong-voorbeelddam')?.data.media as object).sort()).toEqual([
      'media/groeiboekje.pdf',
      'media/inloop.png',
      'media/proefballon.svg',
    ]);
  });

  it('is plain data, as Astro writes it to disk', () => {
    for (const entries of Object.values(stored)) {
      for (const { data } of entries.values()) expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    }
  });
});
