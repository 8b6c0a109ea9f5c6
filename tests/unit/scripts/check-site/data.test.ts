import { expect, test } from 'vitest';
import { checkCalendars } from '../../../../scripts/lib/check-site/data/calendars.ts';
import { checkJsonLd } from '../../../../scripts/lib/check-site/data/json-ld.ts';
import { soundCalendar, soundPage, soundSite } from './support/sound-site.ts';

const script = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const office = { '@context': 'https://schema.org', '@type': 'GovernmentOffice', name: 'Inloop' };
const hours = (more: object) => ({ ...office, openingHoursSpecification: [{ '@type': 'OpeningHoursSpecification', ...more }] });

test('structured data that is no schema.org is found, on the page where it stands; what is right passes', async () => {
  const wrong: Readonly<Record<string, [unknown, string]>> = {
    json: ['{ "@type": ', 'geen geldige JSON'],
    context: [{ '@type': 'Thing' }, 'geen “@context”'],
    type: [{ ...office, '@type': 'GovernmentOfice' }, 'GovernmentOfice'],
    property: [{ ...office, openinghours: 'x' }, 'openinghours'],
    value: [hours({ opens: true }), 'opens'],
    day: [hours({ dayOfWeek: 'Donderdag' }), 'dayOfWeek'],
  };
  const pages = Object.entries(wrong).map(([name, [value]]) => [`${name}/index.html`, soundPage(`/${name}/`, script(value))]);
  const right = script([
    hours({ dayOfWeek: 'https://schema.org/Thursday', opens: '14:00', closes: '16:00' }),
    { ...office, '@type': 'WebSite' },
  ]);
  const site = await soundSite({ ...(Object.fromEntries(pages) as Record<string, string>), 'index.html': soundPage('/', right) });
  const [found = []] = checkJsonLd([site]);
  const byFile = Map.groupBy(found, ({ file }) => file.replace('/index.html', ''));
  expect([...byFile.keys()].sort()).toEqual(Object.keys(wrong).sort());
  for (const [name, [, text]] of Object.entries(wrong)) {
    expect(
      byFile
        .get(name)
        ?.map(({ message }) => message)
        .join('\n'),
      name,
    ).toContain(text);
    expect(byFile.get(name)?.[0]?.place).toEqual({ line: 22, column: 1 });
  }
}, 60_000);

const calendarFaults = async (text: string) => checkCalendars(await soundSite({ 'inloop/elst.ics': text }));

test.each([
  [
    'a line that does not end as it must',
    (text: string) => text.replace('UID:elst@proef.example.nl\r\n', 'UID:elst@proef.example.nl\n'),
    'eindigt niet met een CR en een LF',
  ],
  [
    'a line that is too long',
    (text: string) => text.replace('SUMMARY:Inloop', `SUMMARY:${'Inloop '.repeat(12)}`),
    'langer dan de 75 bytes',
  ],
  ['a calendar without a version', (text: string) => text.replace('VERSION:2.0\r\n', ''), 'ontbreekt de regel VERSION:2.0'],
  [
    'a time zone that is not explained',
    (text: string) => text.replace('TZID:Europe/Amsterdam', 'TZID:Europe/Brussels'),
    'De tijdzone “Europe/Amsterdam” wordt genoemd',
  ],
  [
    'another time zone',
    (text: string) => text.replaceAll('Europe/Amsterdam', 'Europe/London'),
    'staat in de tijdzone “Europe/London” in plaats van Europe/Amsterdam',
  ],
  [
    'a time in UTC, which would move with summer time',
    (text: string) => text.replaceAll(/(DTSTART|DTEND);TZID=Europe\/Amsterdam:(\d{8}T\d{6})/g, '$1:$2Z'),
    'in plaats van Europe/Amsterdam',
  ],
  [
    'two events with one id',
    (text: string) => text.replace(/BEGIN:VEVENT[^]*END:VEVENT\r\n/, (event) => event + event),
    'staat bij meer dan één afspraak',
  ],
  ['an end before the start', (text: string) => text.replace('20261126T160000', '20261126T130000'), 'eindigt niet na het begin'],
  [
    'a rule that never comes',
    (text: string) => text.replace('RRULE:FREQ=WEEKLY;BYDAY=TH', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'),
    'laat hem geen enkele keer zien',
  ],
])('a calendar with %s is found', async (_, spoil, message) => {
  const spoilt = spoil(soundCalendar);
  expect(spoilt).not.toBe(soundCalendar);
  const found = await calendarFaults(spoilt);
  expect(found.map((finding) => finding.message).join('\n')).toContain(message);
  expect(found[0]?.file).toBe('inloop/elst.ics');
});

test('a calendar without events is one', async () => {
  expect(await calendarFaults(soundCalendar.replace(/BEGIN:VEVENT[^]*END:VEVENT\r\n/, ''))).toEqual([]);
});
