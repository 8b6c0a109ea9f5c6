import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../../src/loading/load-content.ts';
import { projectRoot } from '../../../../scripts/lib/command.ts';
import { translatedLanguages } from '../../../../src/schemas/shared/languages.ts';
import { organizationSchema } from '../../../../src/schemas/organizations.ts';
import { serviceSchema } from '../../../../src/schemas/services.ts';
import { translations } from '../../../../src/schemas/shared/translations.ts';
import { line } from '../../../../src/schemas/shared/text.ts';

const schema = translations({ name: line(20, { label: 'Naam', hint: 'De naam, vertaald.' }) });
const messages = (value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).map(({ path, message, code }) => [path.join('.'), code, message]);

describe('translations', () => {
  it('may be left out, and be of some languages and some fields', () => {
    expect(messages(undefined)).toEqual([]);
    expect(messages({ en: { name: 'Walk-in' }, ar: { name: 'زيارة' } })).toEqual([]);
  });

  it('say what is missing when they are empty', () => {
    expect(messages({})).toEqual([['', 'custom', 'Hier staat nog geen taal. Kies en, uk, pl, tr of ar, of haal “translations” weg.']]);
    expect(messages({ en: {} })).toEqual([
      ['en', 'custom', 'Hier staat nog geen vertaling. Vertaal een of meer van deze velden (name), of haal de taal weg.'],
    ]);
  });

  it('refuse a language that no portal has, a field that is not translated, and a text without letters', () => {
    expect(messages({ fr: { name: 'Accueil' } }).map(([path, code]) => [path, code])).toEqual([['', 'unrecognized_keys']]);
    expect(messages({ nl: { name: 'Inloop' } }).map(([path, code]) => [path, code])).toEqual([['', 'unrecognized_keys']]);
    expect(messages({ en: { phone: '112' } }).map(([path, code]) => [path, code])).toEqual([['en', 'unrecognized_keys']]);
    expect(messages({ en: { name: ' ' } })[0]?.[0]).toBe('en.name');
    expect(messages({ en: { name: 'A name that is far too long' } })[0]?.[0]).toBe('en.name');
  });

  it('are of the fields that pages in other languages show', () => {
    const names = (of: { shape: { translations: { unwrap: () => { shape: { en: { unwrap: () => { shape: object } } } } } } }) =>
      Object.keys(of.shape.translations.unwrap().shape.en.unwrap().shape);
    expect(names(organizationSchema as never)).toEqual(['name', 'when']);
    expect(names(serviceSchema as never)).toEqual(['name', 'summary', 'application', 'hours', 'alert']);
  });
});

describe('the help numbers of the whole country', () => {
  it('say in every language when to call them', async () => {
    const { sites } = await loadContent({ root: projectRoot, now: Date.UTC(2026, 10, 21), sites: ['overbetuwe'], rules: false });
    const lines = [...(sites[0]?.content.collections.organizations.values() ?? [])].filter(({ data }) => data.crisis !== undefined);
    expect(lines.length).toBeGreaterThanOrEqual(5);
    const missing = lines.flatMap(({ id, data }) =>
      translatedLanguages.filter((language) => data.translations?.[language]?.when === undefined).map((language) => `${id}: ${language}`),
    );
    expect(missing).toEqual([]);
  });
});
