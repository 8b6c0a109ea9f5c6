import { expect, it } from 'vitest';
import { languageDocuments } from '../../../src/search/language-documents.ts';
import { portalOf } from '../directory/support/portal.ts';

it('a service in another language is found until its page in Dutch says that it is over', () => {
  const translations = { en: { summary: 'Help with sleeping.' } };
  const services = { a: { name: 'Slaapcursus', translations, validity: { until: '2027-06-30' } }, b: { name: 'Slaaphulp', translations } };
  const documents = languageDocuments(portalOf({ services }, { languages: ['nl', 'en'] }));
  const over = (id: string) => documents.find(({ href }) => href === `/taal/en/sociale-kaart/${id}/`) ?? expect.fail(id);
  expect(over('a').over).toBe(Date.parse('2027-07-01T00:00+02:00'));
  expect(over('b')).not.toHaveProperty('over');
});
