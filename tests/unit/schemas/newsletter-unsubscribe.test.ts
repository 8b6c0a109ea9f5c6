import { expect, it } from 'vitest';
import { siteSchema } from '../../../src/schemas/site.ts';

const isTaken = (value: string) => siteSchema.shape.newsletterUnsubscribe.safeParse(value).success;

it.each([
  '{{unsubscribe}}',
  '{{ unsubscribe_url }}',
  '{{{unsubscribe}}}',
  '[UNSUBSCRIBE]',
  '*|UNSUB|*',
  '##Unsubscribe##',
  '%%email.unsub%%',
  '{%sysUnsubscribe%}',
  '${UNSUBSCRIBE_LINK}',
  'https://nieuwsbrief.example/afmelden?lijst=1',
])('the code of a mail program for leaving can be %s', (value) => {
  expect(isTaken(value)).toBe(true);
});

it.each([
  '',
  ' {{unsubscribe}}',
  '[[organisatie]]',
  '<a href="{{unsubscribe}}">Afmelden</a>',
  '" onclick="x',
  'http://nieuwsbrief.example/afmelden',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'een\nregel',
])('it can not be %j', (value) => {
  expect(isTaken(value)).toBe(false);
});
