import { describe, expect, it } from 'vitest';
import { listMail } from '../../../src/shortlist/list-mail.ts';
import type { ListedService } from '../../../src/shortlist/listed-service.ts';

const words = { subject: 'Een lijst & meer', intro: 'Dit vond ik:', address: 'De lijst:', phone: 'Telefoon' };
const service = (id: string, rest: Partial<ListedService> = {}): ListedService => ({
  id,
  name: `Dienst ${id}`,
  href: `/sociale-kaart/${id}/`,
  summary: 'Kort.',
  facts: {},
  times: ['Elke maandag van 9.00 tot 10.00 uur.'],
  places: [{ name: 'De Plek', address: 'Straat 1, Dorp', times: ['Elke dinsdag van 14.00 tot 16.00 uur.'] }],
  phone: { number: '088-0000000', href: 'tel:+31880000000' },
  checked: 'Gecontroleerd.',
  stale: false,
  ...rest,
});
const origin = 'https://proef.example';
const bodyOf = (link: string | undefined) => new URL(link ?? '').searchParams.get('body') ?? '';
const mail = (count: number) => {
  const services = Array.from({ length: count }, (_, index) => service(`nummer-${String(index)}`));
  return listMail(services, origin, `${origin}/mijn-lijst/?d=${services.map(({ id }) => id).join(',')}`, words);
};

describe('listMail', () => {
  it('has of each service its name, phone, times, address and page, and the address of the list', () => {
    const link = mail(1);
    expect(link).toMatch(/^mailto:\?subject=Een%20lijst%20%26%20meer&body=/);
    expect(bodyOf(link).split('\r\n')).toEqual([
      'Dit vond ik:',
      '',
      '1. Dienst nummer-0',
      'Telefoon: 088-0000000',
      'Elke maandag van 9.00 tot 10.00 uur.',
      'De Plek: Straat 1, Dorp',
      'Elke dinsdag van 14.00 tot 16.00 uur.',
      'https://proef.example/sociale-kaart/nummer-0/',
      '',
      'De lijst:',
      'https://proef.example/mijn-lijst/?d=nummer-0',
    ]);
  });

  it('says whose number it is', () => {
    expect(bodyOf(listMail([service('a', { via: 'Via Stuw' })], origin, origin, words))).toContain('Telefoon: 088-0000000 (Via Stuw)');
  });

  it('leaves out more and more of a longer list, and is never too long', () => {
    const parts = (count: number) => {
      const body = bodyOf(mail(count));
      return [/Elke/, /Straat/, /sociale-kaart/, /088/, /mijn-lijst/].map((part) => part.test(body));
    };
    expect(parts(4)).toEqual([true, true, true, true, true]);
    expect(parts(9)).toEqual([false, true, true, true, true]);
    expect(parts(11)).toEqual([false, false, true, true, true]);
    expect(parts(18)).toEqual([false, false, false, true, true]);
    expect(parts(50)).toEqual([false, false, false, false, true]);
    for (let count = 1; count <= 50; count++) expect(mail(count)?.length).toBeLessThanOrEqual(2000);
  });

  it('is none when not even the address of the list fits', () => {
    expect(listMail([service('a')], origin, `${origin}/${'x'.repeat(2000)}`, words)).toBeUndefined();
  });
});
