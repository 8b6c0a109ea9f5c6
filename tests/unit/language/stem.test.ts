import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/language/stem.ts';

describe('stem', () => {
  it.each([
    ['vraag', 'vragen'],
    ['kind', 'kinderen', 'kindje'],
    ['opvoeden', 'opvoeding', 'opvoed'],
    ['bel', 'bellen', 'gebeld'],
    ['praat', 'praten', 'gepraat'],
    ['huilen', 'huilt', 'gehuild'],
    ['pesten', 'gepest'],
    ['leef', 'leven', 'leeft'],
    ['reis', 'reizen'],
    ['bijbaan', 'bijbaantje', 'bijbanen'],
    ['scheiden', 'scheiding', 'gescheiden', 'scheidt'],
    ['slaan', 'slaat', 'geslagen', 'sloeg'],
    ['mogelijkheid', 'mogelijkheden'],
    ['baby', 'babys'],
    ['ouder', 'ouders', 'oudere'],
    ['gezin', 'gezinnen'],
    ['gesprek', 'gesprekken'],
    ['verslaafd', 'verslaving'],
    ['luistert', 'luisteren'],
    ['zwanger', 'zwangerschap'],
    ['cursus', 'cursussen'],
  ])('brings the forms of %s together', (word, ...forms) => {
    expect(forms.map(stem)).toEqual(forms.map(() => stem(word)));
  });

  it.each([
    ['slapen', 'slaan'],
    ['geld', 'geweld'],
    ['gezin', 'zin'],
    ['huis', 'hui'],
    ['school', 'schuld'],
    ['geslaagd', 'geslagen'],
    ['werk', 'wereld'],
    ['oppas', 'opa'],
    ['bus', 'bu'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it('leaves short words, figures and words without an ending as they are', () => {
    expect(['cjg', '113', 'vis2', 'طفل', 'сон'].map(stem)).toEqual(['cjg', '113', 'vis2', 'طفل', 'сон']);
  });

  // As they are normalised.
  it.each([
    ['сумнии', 'сумно', 'сумна', 'сумного'],
    ['вагітність', 'вагітності', 'вагітна'],
    ['школа', 'школі', 'школою'],
    ['булінг', 'булінгу', 'булінгом'],
    ['плакати', 'плакала', 'плакав'],
    ['طفل', 'طفلي', 'طفله', 'طفلها'],
    ['ينام', 'تنام', 'نام'],
    ['حزين', 'حزينه'],
    ['مدرسه', 'مدرستي', 'والمدرسه'],
    ['تعب', 'تعبان'],
  ])('brings the forms of %s together', (word, ...forms) => {
    expect(forms.map(stem)).toEqual(forms.map(() => stem(word)));
  });

  it.each([
    ['мова', 'молодь'],
    ['نوم', 'نام'],
    ['حمل', 'حمام'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});
