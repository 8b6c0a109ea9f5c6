import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { openingHoursCalendar } from '../../../../src/exports/calendar/opening-hours-calendar.ts';
import type { HoursInput } from '../../../../src/schemas/shared/hours.ts';
import { calendarInput, ofHours } from '../support/calendar-input.ts';
import { events, lines } from '../support/expand.ts';
import { location, now } from '../support/location.ts';

const thursday = { day: 'thursday', opens: '14:00', closes: '16:00' } as const;

const written = (hours: HoursInput, rest: Parameters<typeof ofHours>[1] = {}) => lines(openingHoursCalendar(ofHours(hours, rest)));
const uids = (hours: HoursInput) => written(hours).filter((line) => line.startsWith('UID:'));
const starting = (all: readonly string[], ...names: string[]) => all.filter((line) => names.some((name) => line.startsWith(name)));

describe('a weekly row', () => {
  test('is one event that comes back, from the first opening in the week of the check', () => {
    expect(starting(written({ weekly: [thursday], publicHolidays: 'open' }), 'DTSTART;', 'DTEND;', 'RRULE:FREQ=WEEKLY', 'EXDATE')).toEqual([
      'DTSTART;TZID=Europe/Amsterdam:20261119T140000',
      'DTEND;TZID=Europe/Amsterdam:20261119T160000',
      'RRULE:FREQ=WEEKLY;BYDAY=TH',
    ]);
  });

  test('is skipped on public holidays up to two years after this year, and no further', () => {
    // Hemelvaartsdag 2027, Koningsdag and Hemelvaartsdag 2028; no other holiday of these years falls on a Thursday.
    expect(starting(written({ weekly: [thursday] }), 'EXDATE')).toEqual([
      'EXDATE;TZID=Europe/Amsterdam:20270506T140000,20280427T140000,20280525T140000',
    ]);
  });

  test('of every second week starts in a week of the anchor', () => {
    const fortnightly = { ...thursday, interval: 2 as const, anchor: '2026-01-08' };
    expect(starting(written({ weekly: [fortnightly], publicHolidays: 'open' }), 'DTSTART;', 'RRULE:FREQ=WEEKLY')).toEqual([
      'DTSTART;TZID=Europe/Amsterdam:20261126T140000',
      'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
    ]);
  });

  test('starts with its season and ends, in UTC, with its last day in the Netherlands', () => {
    const season = { ...thursday, validFrom: '2027-04-02', validThrough: '2027-06-30' };
    expect(starting(written({ weekly: [season], publicHolidays: 'open' }), 'DTSTART;', 'RRULE:FREQ=WEEKLY')).toEqual([
      'DTSTART;TZID=Europe/Amsterdam:20270408T140000',
      'RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20270630T215959Z',
    ]);
  });

  test('of a temporary place starts and ends with the place', () => {
    const place = { opensOn: '2026-12-01', temporary: { until: '2027-01-31', note: 'Daarna in het nieuwe gebouw.' } };
    expect(starting(written({ weekly: [thursday], publicHolidays: 'open' }, place), 'DTSTART;', 'RRULE:FREQ=WEEKLY')).toEqual([
      'DTSTART;TZID=Europe/Amsterdam:20261203T140000',
      'RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20270131T225959Z',
    ]);
  });

  test('that has ended leaves no event', () => {
    expect(events(openingHoursCalendar(ofHours({ weekly: [{ ...thursday, validThrough: '2026-01-01' }] })))).toEqual([]);
  });

  test('by appointment says so in its title, with its note in the description', () => {
    const lines = written({ weekly: [{ ...thursday, byAppointment: true, note: 'alleen voor baby’s' }] });
    expect(starting(lines, 'SUMMARY')).toEqual(['SUMMARY;LANGUAGE=nl:Inloop Dorpsveld (alleen op afspraak)']);
    expect(starting(lines, 'DESCRIPTION;LANGUAGE')[0]).toContain(':alleen voor baby’s\\n');
  });
});

test('the first and the last of a weekday in the month are monthly rules', () => {
  const monthly = [
    { nth: 1, day: 'monday', opens: '09:00', closes: '10:00' },
    { nth: -1, day: 'friday', opens: '09:00', closes: '10:00' },
  ] as const;
  expect(starting(written({ monthly: [...monthly], publicHolidays: 'open' }), 'DTSTART;', 'RRULE:FREQ=MONTHLY')).toEqual([
    'DTSTART;TZID=Europe/Amsterdam:20261207T090000',
    'RRULE:FREQ=MONTHLY;BYDAY=1MO',
    'DTSTART;TZID=Europe/Amsterdam:20261127T090000',
    'RRULE:FREQ=MONTHLY;BYDAY=-1FR',
  ]);
});

test('other hours on a day are an event of their own, with the reason, in the place of the usual one', () => {
  const exceptions = [{ date: '2026-12-03', hours: [{ opens: '10:00', closes: '11:00' }], reason: 'Sinterklaas' }];
  const [usual, other, ...rest] = events(openingHoursCalendar(ofHours({ weekly: [thursday], publicHolidays: 'open', exceptions })));
  expect(rest).toEqual([]);
  expect(usual?.getFirstProperty('exdate')?.toICALString()).toBe('EXDATE;TZID=Europe/Amsterdam:20261203T140000');
  expect(other?.getFirstProperty('dtstart')?.toICALString()).toBe('DTSTART;TZID=Europe/Amsterdam:20261203T100000');
  expect(other?.getFirstPropertyValue('uid')).toBe('dorpsveld.20261203@portal.example');
  expect(other?.getFirstPropertyValue('description')).toContain('Andere tijden: Sinterklaas');
});

test('rows that overlap with other notes are shown once, with both notes', () => {
  const rows = [
    { ...thursday, note: 'baby’s', validThrough: '2026-11-26' },
    { ...thursday, closes: '16:30', note: 'peuters', validThrough: '2026-11-26', validFrom: '2026-11-26' },
  ];
  const shown = events(openingHoursCalendar(ofHours({ weekly: rows }))).map((event) => event.getFirstPropertyValue('description'));
  expect(shown).toHaveLength(2);
  expect(shown[0]).toMatch(/^baby’s\n/);
  expect(shown[1]).toMatch(/^baby’s; peuters\n/);
});

test('rows of the same length with another note are not taken for each other', () => {
  const exceptions = [{ date: '2026-11-26', hours: [{ opens: '14:00', closes: '16:00', note: 'alleen folders' }], reason: 'Verbouwing' }];
  const shown = events(openingHoursCalendar(ofHours({ weekly: [thursday], publicHolidays: 'open', exceptions })));
  expect(shown.map((event) => event.getFirstPropertyValue('uid'))).toEqual([
    'dorpsveld.thursday@portal.example',
    'dorpsveld.20261126@portal.example',
  ]);
  expect(shown[1]?.getFirstPropertyValue('description')).toMatch(/^alleen folders\nAndere tijden: Verbouwing\n/);
});

test('an opening in the hour in which the clock changes is an event of its own, in UTC', () => {
  const night = { day: 'sunday', opens: '01:00', closes: '05:00' } as const;
  const all = written({ weekly: [night], publicHolidays: 'open' });
  expect(starting(all, 'DTSTART:2027', 'DTEND:2027')).toEqual([
    'DTSTART:20270328T000000Z',
    'DTEND:20270328T030000Z',
    'DTSTART:20271030T230000Z',
    'DTEND:20271031T040000Z',
  ]);
});

describe('UIDs', () => {
  const hours: HoursInput = {
    weekly: [thursday],
    monthly: [{ nth: 1, day: 'monday', opens: '09:00', closes: '10:00' }],
    sessions: [{ date: '2026-12-16', opens: '19:00', closes: '21:00' }],
  };
  /** The local starting time of every event that comes back, by its UID. */
  const startsByUid = (weekly: NonNullable<HoursInput['weekly']>) =>
    Object.fromEntries(
      events(openingHoursCalendar(ofHours({ weekly, publicHolidays: 'open' }))).map((event) => [
        String(event.getFirstPropertyValue('uid')).replace(/^dorpsveld\.|@portal\.example$/g, ''),
        String(event.getFirstPropertyValue('dtstart')).slice(11, 16),
      ]),
    );

  test('name the place, the days or the date, and the portal', () => {
    expect(uids(hours)).toEqual([
      'UID:dorpsveld.thursday@portal.example',
      'UID:dorpsveld.monday-nth1@portal.example',
      'UID:dorpsveld.20261216@portal.example',
    ]);
  });

  test('stay when the times change, when a row of another day comes before, and when the place is checked again', () => {
    const changed: HoursInput = {
      weekly: [
        { day: 'monday', opens: '13:00', closes: '14:00' },
        { ...thursday, opens: '09:30', closes: '11:00', note: 'nieuw', validThrough: '2027-12-31' },
      ],
      monthly: [{ nth: 1, day: 'monday', opens: '19:00', closes: '20:00' }],
      sessions: [{ date: '2026-12-16', opens: '18:30', closes: '20:30' }],
    };
    const [monday, ...others] = uids(changed);
    expect(monday).toBe('UID:dorpsveld.monday@portal.example');
    expect(others).toEqual(uids(hours));
  });

  test('count the rows of one day as they are written, so that a row below them leaves theirs alone', () => {
    const [morning, afternoon] = [
      { ...thursday, opens: '09:00', closes: '11:00' },
      { ...thursday, opens: '13:30', closes: '16:00' },
    ] as const;
    expect(startsByUid([morning, afternoon])).toEqual({ thursday: '09:00', 'thursday.2': '13:30' });
    expect(startsByUid([{ ...morning, opens: '09:30' }, afternoon])).toEqual({ thursday: '09:30', 'thursday.2': '13:30' });
    expect(startsByUid([morning, afternoon, { ...thursday, opens: '19:00', closes: '20:00' }])).toEqual({
      thursday: '09:00',
      'thursday.2': '13:30',
      'thursday.3': '19:00',
    });
    expect(startsByUid([afternoon, morning])).toEqual({ thursday: '13:30', 'thursday.2': '09:00' });
  });

  test('differ for rows that differ in season or in weeks, whichever is written first', () => {
    const rows = [
      thursday,
      { ...thursday, opens: '10:00', closes: '11:00', validFrom: '2027-01-01' },
      { ...thursday, opens: '19:00', closes: '20:00', interval: 2, anchor: '2026-01-08', validFrom: '2028-01-01' },
      { ...thursday, opens: '19:00', closes: '20:00', interval: 2, anchor: '2026-01-15', validFrom: '2028-01-01' },
    ] as const;
    const found = uids({ weekly: [...rows] });
    expect(new Set(found).size).toBe(4);
    expect(uids({ weekly: [...rows].reverse() }).sort()).toEqual([...found].sort());
  });

  test('of several openings on one date count them', () => {
    const sessions = [
      { date: '2026-12-16', opens: '09:00', closes: '10:00' },
      { date: '2026-12-16', opens: '19:00', closes: '21:00' },
    ];
    expect(uids({ sessions })).toEqual(['UID:dorpsveld.20261216@portal.example', 'UID:dorpsveld.20261216.2@portal.example']);
  });

  test('are the same in the calendar of one place and in that of all', () => {
    const data = location(hours);
    const one = lines(openingHoursCalendar(calendarInput({ dorpsveld: data })));
    const all = lines(openingHoursCalendar(calendarInput({ kerkdorp: location({ weekly: [thursday] }), dorpsveld: data })));
    expect(starting(all, 'UID:dorpsveld')).toEqual(starting(one, 'UID:'));
  });

  test('are not the same of two rows of which the first has ended', () => {
    const rows = [
      { ...thursday, validThrough: '2026-01-31' },
      { ...thursday, closes: '17:00', validThrough: '2027-12-31' },
    ];
    const series = events(openingHoursCalendar(ofHours({ weekly: rows, publicHolidays: 'open' })));
    expect(series.map((event) => event.getFirstPropertyValue('uid'))).toEqual(['dorpsveld.thursday.2@portal.example']);
  });
});

describe('the same bytes', () => {
  const hours: HoursInput = { weekly: [thursday], exceptions: [{ date: '2026-12-03', reason: 'Studiedag' }] };
  const built = (instant: number, checkedOn = '2026-11-19') =>
    openingHoursCalendar(calendarInput({ dorpsveld: location(hours, { checkedOn }) }, { now: instant }));

  test('come out on every day of a year', () => {
    expect(built(Date.UTC(2026, 11, 31, 22, 59))).toBe(built(now));
  });

  test('have one more year of holidays after New Year in the Netherlands', () => {
    expect(lines(built(Date.UTC(2026, 11, 31, 23))).find((line) => line.startsWith('EXDATE'))).toBe(
      'EXDATE;TZID=Europe/Amsterdam:20261203T140000,20270506T140000,20280427T140000,20280525T140000,20290510T140000',
    );
  });

  test('carry the day of the check as their stamp', () => {
    expect(starting(lines(built(now)), 'DTSTAMP')).toEqual(['DTSTAMP:20261119T000000Z']);
  });

  test('do not hide openings when the day of the check lies in the future', () => {
    expect(starting(lines(built(now, '2027-03-01')), 'DTSTART;')).toEqual(['DTSTART;TZID=Europe/Amsterdam:20261119T140000']);
  });
});

describe('hours that are not known', () => {
  const text = openingHoursCalendar(ofHours({ unknown: 'De gemeente bepaalt de tijden nog.' }));

  test('have no event, but the calendar is whole and says to call', () => {
    const all = lines(text);
    expect(starting(all, 'BEGIN:')).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VTIMEZONE', 'BEGIN:DAYLIGHT', 'BEGIN:STANDARD']);
    const said = 'zijn niet bekend. Bel eerst. De gemeente bepaalt de tijden nog.';
    expect(starting(all, 'X-WR-CALDESC:')[0]).toContain(said);
    expect(starting(all, 'DESCRIPTION:')[0]).toContain(said);
  });

  test('of one place do not stand in the way of the other places', () => {
    const both = openingHoursCalendar(
      calendarInput({
        dorpsveld: location({ weekly: [thursday] }),
        kerkdorp: location({ appointmentOnly: 'Bel voor een afspraak.' }, { name: 'Inloop Kerkdorp' }),
      }),
    );
    expect(events(both)).toHaveLength(1);
    expect(starting(lines(both), 'X-WR-CALDESC:')[0]).toContain('Bij Inloop Kerkdorp kan het alleen op afspraak. Bel voor een afspraak.');
  });
});

describe('where it is', () => {
  const at = (rest: Parameters<typeof ofHours>[1]) => starting(written({ weekly: [thursday] }, rest), 'LOCATION', 'GEO');

  test('is the building and the village when no more is known; an approximate position is not given', () => {
    const position = { lat: 51.9, lon: 5.8, approximate: true };
    expect(at({ hostBuilding: 'De Plataan', position })).toEqual(['LOCATION;LANGUAGE=nl:De Plataan\\, Dorpsveld']);
  });

  test('is the street with the postal code, and the position, when they are known', () => {
    const address = { streetAddress: 'Straatweg 1', postalCode: '1000 AA', addressLocality: 'Dorpsveld' };
    expect(at({ address, neighbourhood: 'Noord', position: { lat: 51.9, lon: 5.8 } })).toEqual([
      'LOCATION;LANGUAGE=nl:Straatweg 1\\, 1000 AA Dorpsveld',
      'GEO:51.9;5.8',
    ]);
  });
});

describe('the file', () => {
  const name = 'Inloop; de “Plataan”, \\ kelder en zolder met een heel lange naam vóór élke bezoeker 👶';
  const text = openingHoursCalendar(
    calendarInput({ dorpsveld: location({ weekly: [thursday] }, { name: 'Inloop, Plataan' }) }, { name, notice: 'Voorbeeld.' }),
  );

  test('ends every line with CRLF and has no line of more than 75 octets', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBe(75);
    expect(text).toContain('\r\n ');
  });

  test('keeps every character of a text', () => {
    const root = new ICAL.Component(ICAL.parse(text));
    expect(root.getFirstSubcomponent('vevent')?.getFirstPropertyValue('summary')).toBe('Inloop, Plataan');
    expect(root.getFirstPropertyValue('description')).toBe('Voorbeeld.\nAls de tijden veranderen, verandert deze agenda mee.');
    expect(lines(text)).toContain(`X-WR-CALNAME:${name.replace('\\', '\\\\').replace(';', '\\;').replace(',', '\\,')}`);
  });

  test('asks apps to look again every day and does not block the day of the subscriber', () => {
    expect(lines(text)).toEqual(
      expect.arrayContaining([
        'REFRESH-INTERVAL;VALUE=DURATION:P1D',
        'X-PUBLISHED-TTL:P1D',
        'TRANSP:TRANSPARENT',
        'CATEGORIES;LANGUAGE=nl:Inlooppunt',
      ]),
    );
    expect(starting(lines(text), 'METHOD')).toEqual([]);
  });
});

test('a whole file is as it was', async () => {
  const text = openingHoursCalendar(
    calendarInput(
      {
        dorpsveld: location(
          {
            weekly: [thursday, { day: 'tuesday', opens: '09:00', closes: '11:30', interval: 2, anchor: '2026-11-24', byAppointment: true }],
            monthly: [{ nth: -1, day: 'friday', opens: '19:00', closes: '20:30', note: 'voor vaders' }],
            sessions: [{ date: '2027-02-24', opens: '10:00', closes: '12:00' }],
            exceptions: [
              { from: '2026-12-21', until: '2027-01-03', reason: 'Kerstsluiting' },
              { date: '2027-03-04', hours: [{ opens: '15:00', closes: '16:00' }], reason: 'Studiemiddag' },
            ],
          },
          { hostBuilding: 'De Plataan', phone: '0800-2000', position: { lat: 51.918, lon: 5.842, approximate: true } },
        ),
        kerkdorp: location({ unknown: 'De gemeente bepaalt de tijden nog.' }, { name: 'Inloop Kerkdorp' }),
      },
      { name: 'Inlooptijden Voorbeeldgemeente', url: 'https://portal.example/inloop/' },
    ),
  );
  await expect(text.replaceAll('\r\n', '\n')).toMatchFileSnapshot('../../../golden/calendar/inloop.ics');
});
