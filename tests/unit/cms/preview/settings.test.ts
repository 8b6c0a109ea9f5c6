import { describe, expect, test } from 'vitest';
import { previewNl } from '../../../../cms/preview/preview.nl.ts';
import { preview, withClass, withTag, words } from './support.ts';

const thursday = { day: 'thursday', opens: '09:00', closes: '12:30' };

const site = {
  name: 'CJG Voorbeelddam',
  shortName: 'CJG',
  article: 'het',
  tagline: 'Bel [[de organisatie]] op [[telefoon]]',
  audiences: ['parents'],
  phone: { number: '088-0000000', hours: { weekly: [thursday] }, fallback: 'Spreek iets in.', costs: 'Gratis.' },
  questions: { explanation: 'Stel uw vraag.', anonymous: true, within: 'twee werkdagen', answeredBy: ['ggd'] },
  email: 'info@voorbeeld.example',
  editorialContact: { name: 'de redactie' },
  links: [{ label: 'De gemeente', url: 'https://voorbeeld.example' }],
  languages: ['nl', 'en'],
  example: true,
  checkedOn: '2026-11-10',
};

const menu = (data: Record<string, unknown>) => withClass(preview('sites', data), 'site-nav__link').map((one) => words([one]));

describe('a portal', () => {
  test('has its head, how it is reached and its foot', () => {
    const nodes = preview('sites', site);
    expect(withClass(nodes, 'banner').map((one) => words([one]))).toEqual(['Voorbeeld. Deze portal is niet echt.']);
    expect(withClass(nodes, 'site-header').map((one) => words([one]))).toEqual([
      'CJG VoorbeelddamNederlandsEnglishInloopAdviesHulp vindenContact',
    ]);
    expect(withClass(nodes, 'phone-block').map((one) => words([one]))).toEqual([
      '088-0000000Gratis.Eerstvolgende keer: donderdag 26 november, van 9.00 tot 12.30 uur' +
        'Wanneer neemt er iemand op?Elke donderdag van 9.00 tot 12.30 uur.Gesloten op feestdagen.En buiten die tijden?Spreek iets in.',
    ]);
    const said = words(nodes);
    for (const line of [
      'Stel uw vraag.Uw naam noemen hoeft niet.U krijgt antwoord binnen twee werkdagen.U krijgt antwoord van: Naam van organizations/ggd',
      'info@voorbeeld.example',
      'Deze site wordt bijgehouden door de redactie.',
      'Gecontroleerd op 10 november 2026.',
      'De gemeente',
    ])
      expect(said).toContain(line);
  });

  test('fills placeholders with what stands in its own form', () => {
    expect(words(withClass(preview('sites', site), 'site-footer'))).toContain(
      'Bel het CJG op 088-0000000. Voor inwoners van de gemeente Voorbeelddam.',
    );
  });

  test('speaks as it is chosen to, with the menu of its readers', () => {
    expect(words(preview('sites', { ...site, tone: 'informal' }))).toContain('Je naam noemen hoeft niet.');
    expect(menu({ ...site, audiences: ['youth'] })).toContain('Vraag stellen');
  });

  test('has the house style that it chose, and says so when that is not there', () => {
    const themeFile = (name: string) => (name === 'jong.yaml' ? 'accent: "#7a1f5c"\nhighlight: "#9be8d8"\ntone: bold\n' : undefined);
    const [chosen] = withClass(preview('sites', { ...site, theme: 'jong' }, { themeFile }), 'preview-look');
    expect(chosen?.attributes.look?.tokens['basis-color-accent-1-inverse-bg-default']).toBe('#7a1f5c');
    expect(chosen?.attributes['data-tone']).toBe('bold');
    const without = preview('sites', { ...site, theme: 'weg' }, { themeFile });
    expect(withClass(without, 'preview-look').map(({ attributes }) => attributes.look)).toEqual([undefined]);
    expect(words(without)).toContain(previewNl.noHouseStyle);
  });

  test('of which the telephone is half right shows the half that is right', () => {
    const nodes = preview('sites', { ...site, phone: { number: 'bel maar', hours: { weekly: [thursday] }, costs: 'Gratis.' } });
    expect(words(withClass(nodes, 'phone-block'))).toBe(
      `${previewNl.noPhone}Gratis.Tijden van de telefoonElke donderdag van 9.00 tot 12.30 uur.Gesloten op feestdagen.`,
    );
    expect(words(withClass(preview('sites', { ...site, phone: { number: '088-0000000', hours: 'soms' } }), 'phone-block'))).toBe(
      `088-0000000${previewNl.hoursWrong}`,
    );
  });

  test('with nothing filled in says what is missing', () => {
    const said = words(preview('sites', {}));
    for (const line of [previewNl.noName, previewNl.noTagline, previewNl.noPhone, previewNl.notFilledIn]) expect(said).toContain(line);
  });
});

describe('a municipality', () => {
  const municipality = { name: 'Voorbeelddam', holidays: { schoolRegion: 'midden', goodFriday: true, liberationDay: 'never' } };

  test('has the holidays of the coming year, as it chose them', () => {
    const said = words(preview('municipality', municipality));
    expect(said).toContain('Goede Vrijdag: vrijdag 26 maart 2027');
    expect(said).toContain('Kerstvakantie: 19 december 2026 tot en met 3 januari 2027');
    expect(said).not.toContain('Bevrijdingsdag');
    const other = { ...municipality, holidays: { schoolRegion: 'midden', liberationDay: 'always' } };
    expect(words(preview('municipality', other))).toContain('Bevrijdingsdag: woensdag 5 mei 2027');
    expect(words(preview('municipality', other))).not.toContain('Goede Vrijdag');
  });

  test('tells where to go when there is no walk-in point', () => {
    const noWalkIn = { reason: 'Te klein.', instead: 'Ga naar de buren.', organizations: ['ggd'] };
    expect(withClass(preview('municipality', { ...municipality, noWalkIn }), 'no-walk-in').map((one) => words([one]))).toEqual([
      'Ga naar de buren.Naam van organizations/ggdTe klein.',
    ]);
    expect(words(preview('municipality', { ...municipality, noWalkIn: { reason: 'Te klein.' } }))).toContain(
      previewNl.municipality.noWalkInWrong,
    );
  });

  test('of which the holidays are wrong says so', () => {
    const nodes = preview('municipality', { holidays: { schoolRegion: 'oost' } });
    expect(words(nodes)).toBe(`${previewNl.noName}${previewNl.municipality.noHolidays}`);
    expect(withTag(nodes, 'ul')).toEqual([]);
  });
});
