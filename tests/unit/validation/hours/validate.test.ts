import { describe, expect, it } from 'vitest';
import type { HoursInput } from '../../../../src/schemas/shared/hours.ts';
import { expiredRules, schoolHolidayDataEnding, validateHours } from '../../../../src/validation/hours/validate.ts';
import { hours } from '../../opening-hours/helpers.ts';

const check = (input: HoursInput) => validateHours(hours(input));
const thursday = { day: 'thursday', opens: '14:00', closes: '16:00' } as const;
const row = (opens: string, closes: string, more = {}) => ({ day: 'thursday' as const, opens, closes, ...more });

describe('rows that overlap', () => {
  it('are reported at the second, with the first, the day and one row in their place', () => {
    expect(check({ weekly: [row('09:00', '12:00'), row('13:00', '15:00'), row('11:30', '12:30')] })).toEqual([
      {
        severity: 'error',
        code: 'overlapping-hours',
        path: ['weekly', 2],
        message:
          'Deze tijd (11:30 tot 12:30) valt op donderdag samen met 09:00 tot 12:00, regel 1 bij “elke week”. ' +
          'Maak er één tijd van, of verander de tijden zo dat de een na de ander komt.',
        example: 'opens: "09:00"\ncloses: "12:30"',
      },
    ]);
  });

  it('are reported as double when they are the same', () => {
    expect(check({ weekly: [thursday, thursday] })).toEqual([
      {
        severity: 'error',
        code: 'duplicate-hours',
        path: ['weekly', 1],
        message: 'Deze tijd (14:00 tot 16:00, op donderdag) staat er al, regel 1 bij “elke week”. Haal een van de twee weg.',
      },
    ]);
  });

  it.each<[string, HoursInput]>([
    ['touch', { weekly: [row('09:00', '12:00'), row('12:00', '13:00')] }],
    ['lie on other days', { weekly: [thursday, { ...thursday, day: 'friday' }] }],
    [
      'hold in other seasons',
      { weekly: [row('09:00', '12:00', { validThrough: '2026-06-30' }), row('09:00', '13:00', { validFrom: '2026-07-01' })] },
    ],
    [
      'take turns every other week',
      {
        weekly: [
          row('09:00', '12:00', { interval: 2, anchor: '2026-11-26' }),
          row('09:00', '13:00', { interval: 2, anchor: '2026-12-03' }),
        ],
      },
    ],
    ['are walk-in within appointments', { weekly: [row('09:00', '17:00', { byAppointment: true }), row('10:00', '11:00')] }],
    [
      'are another Monday of the month',
      {
        monthly: [
          { nth: 1, day: 'monday', opens: '09:00', closes: '10:00' },
          { nth: 2, day: 'monday', opens: '09:00', closes: '10:00' },
        ],
      },
    ],
    [
      'are sessions on other dates',
      {
        sessions: [
          { date: '2026-11-26', opens: '09:00', closes: '10:00' },
          { date: '2026-11-27', opens: '09:00', closes: '10:00' },
        ],
      },
    ],
    [
      'would only meet after one of them ended',
      {
        weekly: [
          row('09:00', '12:00', { interval: 2, anchor: '2026-11-26' }),
          row('09:00', '13:00', { validFrom: '2026-11-30', validThrough: '2026-12-06' }),
        ],
      },
    ],
  ])('are fine when they %s', (_, input) => {
    expect(check(input)).toEqual([]);
  });

  it.each<[string, HoursInput, string]>([
    [
      'every second and every third week',
      {
        weekly: [
          row('09:00', '12:00', { interval: 2, anchor: '2026-01-01' }),
          row('11:00', '13:00', { interval: 3, anchor: '2026-01-08' }),
        ],
      },
      'donderdag 29 januari 2026',
    ],
    [
      'a season that begins in the other',
      {
        weekly: [
          row('09:00', '12:00', { validThrough: '2027-01-10' }),
          row('11:00', '13:00', { interval: 2, anchor: '2026-12-03', validFrom: '2026-12-24' }),
        ],
      },
      'donderdag 31 december 2026',
    ],
    [
      'seasons long over',
      {
        weekly: [
          row('09:00', '12:00', { interval: 2, anchor: '2020-01-02', validThrough: '2020-02-01' }),
          row('11:00', '13:00', { validThrough: '2020-01-31' }),
        ],
      },
      'donderdag ',
    ],
    [
      'the fourth and the last of a month that has four',
      {
        monthly: [
          { nth: 4, day: 'monday', opens: '09:00', closes: '10:00', validFrom: '2026-03-01' },
          { nth: -1, day: 'monday', opens: '09:30', closes: '11:00' },
        ],
      },
      'maandag 27 april 2026',
    ],
    [
      'sessions on one date',
      {
        sessions: [
          { date: '2026-11-26', opens: '09:00', closes: '10:00' },
          { date: '2026-11-26', opens: '09:30', closes: '11:00' },
        ],
      },
      'donderdag 26 november 2026',
    ],
  ])('are found in %s, with a date', (_, input, date) => {
    const [finding, ...others] = check(input);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', code: 'overlapping-hours' });
    expect(finding?.message).toContain(`op ${date}`);
  });

  it('are a warning between one list and another', () => {
    const sessions = [{ date: '2026-11-26', opens: '15:00', closes: '17:00' }];
    const [finding, ...others] = check({ weekly: [thursday], sessions });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', path: ['sessions', 0] });
    expect(finding?.message).toContain('valt op donderdag 26 november 2026 samen met 14:00 tot 16:00, regel 1 bij “elke week”');
    expect(check({ weekly: [thursday], monthly: [{ ...thursday, nth: 1 }] })).toMatchObject([
      { severity: 'warning', path: ['monthly', 0] },
    ]);
  });

  it('are found inside an exception', () => {
    const exceptions = [
      {
        date: '2026-11-26',
        reason: 'bijeenkomst',
        hours: [
          { opens: '09:00', closes: '12:00' },
          { opens: '11:00', closes: '13:00' },
        ],
      },
    ];
    expect(check({ weekly: [thursday], exceptions })).toMatchObject([{ severity: 'error', path: ['exceptions', 0, 'hours', 1] }]);
    expect(check({ weekly: [thursday], exceptions })[0]?.message).toContain(
      'valt op dezelfde dag samen met 09:00 tot 12:00, regel 1 bij deze uitzondering',
    );
  });
});

describe('exceptions', () => {
  const exceptions = (...list: HoursInput['exceptions'] & object) => check({ weekly: [thursday], exceptions: list });

  it('are warned about when the day was closed already', () => {
    expect(exceptions({ date: '2026-11-27', reason: 'studiedag' })).toEqual([
      {
        severity: 'warning',
        code: 'exception-without-effect',
        path: ['exceptions', 0],
        message: 'Op 27 november 2026 was het al gesloten. Controleer de datum, of haal de uitzondering weg.',
      },
    ]);
    expect(exceptions({ from: '2026-11-27', until: '2026-12-02', reason: 'verbouwing' })[0]?.message).toBe(
      'In deze periode was het al gesloten. Controleer de datum, of haal de uitzondering weg.',
    );
  });

  it('may close a holiday once more, and any day of a place by appointment', () => {
    expect(
      exceptions({ date: '2026-12-24', reason: 'kerst' }, { from: '2026-12-21', until: '2027-01-03', reason: 'kerstvakantie' }),
    ).toHaveLength(1);
    expect(check({ weekly: [{ ...thursday, day: 'friday' }], exceptions: [{ date: '2026-12-25', reason: 'kerst' }] })).toEqual([]);
    expect(check({ appointmentOnly: 'Bel ons.', exceptions: [{ date: '2026-11-27', reason: 'studiedag' }] })).toEqual([]);
  });

  it('are warned about when a later one takes their place', () => {
    const [finding, ...others] = exceptions(
      { date: '2026-11-26', reason: 'studiedag' },
      { from: '2026-11-23', until: '2026-11-29', reason: 'verbouwing' },
    );
    expect(others).toEqual([]);
    expect(finding).toEqual({
      severity: 'warning',
      code: 'exception-without-effect',
      path: ['exceptions', 0],
      message: 'Voor deze dag staat er verderop een andere uitzondering. De laatste geldt, dus deze doet niets. Haal een van de twee weg.',
    });
    expect(
      exceptions({ from: '2026-11-23', until: '2026-11-29', reason: 'verbouwing' }, { date: '2026-11-26', reason: 'studiedag' }),
    ).toEqual([]);
  });

  it('are warned about when other hours in a period meet no open day', () => {
    const [finding] = exceptions({
      from: '2026-11-27',
      until: '2026-12-02',
      reason: 'proef',
      hours: [{ opens: '09:00', closes: '10:00' }],
    });
    expect(finding).toMatchObject({ severity: 'warning', code: 'exception-without-effect' });
    expect(finding?.message).toBe(
      'In deze periode is het op geen enkele dag open. De andere tijden doen dus niets. ' +
        'Wilt u juist dan open zijn? Schrijf dan voor elke dag een eigen uitzondering.',
    );
  });

  it('are warned about when other hours in a period open a place on a holiday', () => {
    const input: HoursInput = {
      weekly: [{ day: 'friday', opens: '09:00', closes: '12:00' }],
      exceptions: [{ from: '2026-12-21', until: '2027-01-03', reason: 'kerstvakantie', hours: [{ opens: '10:00', closes: '11:00' }] }],
    };
    expect(check(input)).toEqual([
      {
        severity: 'warning',
        code: 'exception-opens-holiday',
        path: ['exceptions', 0],
        message:
          'In deze periode valt Eerste Kerstdag (25 december 2026), Nieuwjaarsdag (1 januari 2027). Door deze uitzondering is het dan open. ' +
          'Klopt dat niet? Zet dan onder deze uitzondering dat het die dag gesloten is.',
        example: '- date: "2026-12-25"\n  reason: Eerste Kerstdag',
      },
    ]);
    const closed = [
      { date: '2026-12-25', reason: 'Eerste Kerstdag' },
      { date: '2027-01-01', reason: 'Nieuwjaarsdag' },
    ];
    const weekly = [...(input.weekly ?? []), thursday];
    expect(check({ ...input, weekly, exceptions: [...(input.exceptions ?? []), ...closed] })).toEqual([]);
    expect(check({ ...input, publicHolidays: 'open' })).toEqual([]);
  });
});

describe('rules that are over', () => {
  it('are warned about from the day after their last', () => {
    const input = hours({ weekly: [thursday, { ...thursday, day: 'friday', validThrough: '2026-11-20' }] });
    expect(expiredRules(input, '2026-11-20')).toEqual([]);
    expect(expiredRules(input, '2026-11-21')).toEqual([
      {
        severity: 'warning',
        code: 'expired-hours',
        path: ['weekly', 1, 'validThrough'],
        message: 'Deze tijd gold tot en met 20 november 2026 en is voorbij. Haal de regel weg, of verander de einddatum.',
      },
    ]);
  });

  it('are warned about when the last session is over', () => {
    const input = hours({ sessions: ['2026-11-26', '2026-10-01'].map((date) => ({ date, opens: '09:00', closes: '10:00' })) });
    expect(expiredRules(input, '2026-11-26')).toEqual([]);
    expect(expiredRules(input, '2026-11-27')).toMatchObject([
      { path: ['sessions'], message: 'De laatste losse keer was op 26 november 2026. Vul nieuwe datums in, of haal de losse keren weg.' },
    ]);
  });
});

describe('school holidays that are not known for a year', () => {
  it('are warned about from a year before the end', () => {
    expect(schoolHolidayDataEnding('midden', '2029-08-25')).toBeUndefined();
    expect(schoolHolidayDataEnding('midden', '2029-08-26')).toEqual({
      severity: 'warning',
      code: 'school-holidays-ending',
      path: [],
      message:
        'De schoolvakanties van regio midden zijn bekend tot en met 25 augustus 2030. ' +
        'Daarna weet de portal niet meer wanneer een plek door een vakantie dicht is. ' +
        'Vraag de beheerder om de nieuwe datums van Rijksoverheid toe te voegen.',
    });
  });
});
