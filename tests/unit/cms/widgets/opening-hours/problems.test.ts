import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexProblems } from '../../../../../cms/widgets/opening-hours/form/problem-index.ts';
import { addRow, editGroup, formOf, settleRow, valueOf } from '../../../../../cms/widgets/opening-hours/form/hours-form.ts';
import { hoursProblems } from '../../../../../cms/widgets/opening-hours/form/problems.ts';
import { hoursUses } from '../../../../../cms/widgets/opening-hours/hours-use.ts';
import { hours as schema } from '../../../../../src/schemas/shared/hours.ts';
import { realHours, rowAt, validHours } from './support.ts';

const monday = { day: 'monday', opens: '09:00', closes: '12:00' };

describe('problems', () => {
  test('there are no errors of the schema in valid hours', () => {
    fc.assert(
      fc.property(validHours, (hours) => hoursProblems(hours, schema).every(({ message }) => /^(?:Deze tijd|Voor|In|Op)/.test(message))),
    );
  });

  test('there are none in real hours', () => {
    expect(realHours().flatMap(([, value]) => hoursProblems(value, schema).filter(({ severity }) => severity === 'error'))).toEqual([]);
  });

  test('any value gets its problems without an exception, each with a path inside the hours', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const { path } of hoursProblems({ weekly: value, exceptions: [value], note: value }, schema))
          expect(path[0]).not.toBe('hours');
        hoursProblems(value, schema);
      }),
    );
  });

  test.each([
    [undefined, []],
    [null, [[[], 'Vul “Openingstijden” in.']]],
    [
      { weekly: [{ ...monday, opens: '9.00' }] },
      [[['weekly', 0, 'opens'], 'Dit is geen geldige tijd. Schrijf uren en minuten met een dubbele punt, tussen aanhalingstekens.']],
    ],
    [
      { weekly: [monday], unknown: 'Komt nog.' },
      [[['unknown'], 'Hier staan tijden, en ook dat de tijden onbekend zijn. Haal een van de twee weg.']],
    ],
    [
      { weekly: [{ ...monday, colour: 'blauw' }] },
      [
        [
          ['weekly', 0, 'colour'],
          'Het veld “colour” bestaat hier niet. Haal het weg, of kies een veld dat hier wel kan: interval, anchor, validFrom, validThrough, byAppointment, note.',
        ],
      ],
    ],
    [
      { weekly: [monday, monday] },
      [[['weekly', 1], 'Deze tijd (09:00 tot 12:00, op maandag) staat er al, regel 1 bij “elke week”. Haal een van de twee weg.']],
    ],
  ])('of %j', (value, expected) => {
    expect(hoursProblems(value, schema).map(({ path, message }) => [path, message])).toEqual(expected);
  });

  test('what has ended is told when the day is known, and is a warning', () => {
    const value = { sessions: [{ date: '2026-01-05', opens: '09:00', closes: '12:00' }] };
    expect(hoursProblems(value, schema)).toEqual([]);
    expect(hoursProblems(value, schema, '2026-11-21')).toMatchObject([{ path: ['sessions'], severity: 'warning' }]);
  });
});

describe('by their place', () => {
  test('they are found at exactly that place', () => {
    const form = formOf({ weekly: [{ ...monday, interval: 2 }] });
    const index = indexProblems(hoursProblems(valueOf(form), schema), form);
    expect(index.at(['weekly', 0, 'anchor'])).toHaveLength(1);
    expect(index.at(['weekly', 0])).toEqual([]);
    expect(index.hasAny(['weekly', 0], ['note', 'anchor'])).toBe(true);
    expect(index.hasAny(['weekly', 0], ['note'])).toBe(false);
  });

  test('what is missing in a new row is told once the editor has been through it', () => {
    const form = addRow(formOf({ weekly: [monday, { day: 'monday' }] }), 0, 'weekly', 2, { day: 'tuesday', closes: '9' });
    const at = (current: typeof form, row: number, key: string) =>
      indexProblems(hoursProblems(valueOf(current), schema), current).at(['weekly', row, key]).length;
    expect([at(form, 1, 'opens'), at(form, 2, 'opens'), at(form, 2, 'closes')]).toEqual([1, 0, 1]);
    expect(at(settleRow(form, rowAt(form, 'weekly', 2).id), 2, 'opens')).toBe(1);
  });

  test('so is the week in which “om de week” goes on, when that was just chosen', () => {
    const chosen = formOf({ weekly: [{ ...monday, interval: 2 }] });
    const { id } = rowAt(chosen, 'weekly', 0);
    const fresh = editGroup(chosen, id, (row) => ({ ...row, fresh: true }));
    const at = (form: typeof fresh) => indexProblems(hoursProblems(valueOf(form), schema), form).at(['weekly', 0, 'anchor']);
    expect(at(fresh)).toEqual([]);
    expect(at(settleRow(fresh, id)).map(({ message }) => message)).toEqual([
      'Bij om de 2 weken moet ook een week staan waarin het doorgaat. Anders weet niemand welke week het is.',
    ]);
  });
});

describe('of an event', () => {
  const { event } = hoursUses;

  test.each([
    [
      { publicHolidays: 'open' },
      [],
      'Hier staat niet wanneer het is. Vul een dag met een tijd in, of schrijf bij “Onbekend, omdat” waarom die nog niet bekend is.',
    ],
    [{ always: true }, ['always'], 'Een activiteit is op een dag en een tijd, niet dag en nacht. Haal dit weg en vul in wanneer het is.'],
    [
      { appointmentOnly: 'Bel ons.' },
      ['appointmentOnly'],
      'Een activiteit is op een dag en een tijd. Gaat het op afspraak? Maak er dan een dienst van. Moet iemand zich aanmelden? Vul dat in bij het aanmelden.',
    ],
  ])('%j has no day', (value, path, message) => {
    expect(hoursProblems(value, event.schema)).toEqual([{ path, message, severity: 'error' }]);
  });

  test('one day is enough, and what is over is told to nobody', () => {
    expect(event.mayHaveEnded).toBe(true);
    expect(hoursProblems({ sessions: [{ date: '2026-10-05', opens: '19:00', closes: '21:00' }] }, event.schema)).toEqual([]);
  });
});
