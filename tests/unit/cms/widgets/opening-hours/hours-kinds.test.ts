import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withField } from '../../../../../cms/widgets/opening-hours/form/edit-group.ts';
import { chooseKind, editGroup, formOf, toggleKind, valueOf } from '../../../../../cms/widgets/opening-hours/form/hours-form.ts';
import { kinds, kindsOn } from '../../../../../cms/widgets/opening-hours/form/hours-kinds.ts';
import { hoursProblems } from '../../../../../cms/widgets/opening-hours/form/problems.ts';
import { hours } from '../../../../../src/schemas/shared/hours.ts';
import { validHours, written } from './support.ts';

const weekly = [{ day: 'monday', opens: '09:00', closes: '12:00' }];
const sessions = [{ date: '2026-12-03', opens: '09:00', closes: '11:00' }];

describe('the kind of a value', () => {
  test.each([
    [undefined, undefined, []],
    [{}, undefined, []],
    [{ weekly }, 'fixed', ['fixed']],
    [{ monthly: [] }, 'fixed', ['fixed']],
    [{ sessions, appointmentOnly: 'Bel ons.' }, 'sessions', ['sessions', 'appointment']],
    [{ weekly, sessions }, 'fixed', ['fixed', 'sessions']],
    [{ appointmentOnly: 'Bel ons.' }, 'appointment', ['appointment']],
    [{ always: true }, 'always', ['always']],
    [{ unknown: 'Komt nog.' }, 'unknown', ['unknown']],
    [{ unknown: 'Komt nog.', weekly }, undefined, ['fixed', 'unknown']],
    [{ unknown: 'Komt nog.', always: true }, undefined, ['always', 'unknown']],
  ])('of %j is %s', (value, kind, on) => {
    const { choice, root } = formOf(value);
    expect(choice.kind).toBe(kind);
    expect(kindsOn(choice, root)).toEqual(on);
  });
});

test('who goes through all kinds and back has lost nothing', () => {
  fc.assert(
    fc.property(validHours, fc.array(fc.constantFrom(...kinds), { maxLength: 6 }), (hours, path) => {
      const form = formOf(hours);
      const { kind } = form.choice;
      const away = path.reduce(chooseKind, form);
      return written(valueOf(kind === undefined ? away : chooseKind(away, kind))) === written(hours);
    }),
  );
});

describe('choosing', () => {
  test('writes the kind that is chosen, and keeps the other aside', () => {
    const form = chooseKind(formOf({ weekly, note: 'Kom.' }), 'unknown');
    expect(valueOf(form)).toEqual({ note: 'Kom.' });
    const told = editGroup(form, form.root.id, (root) => withField(root, 'unknown', 'Komt nog.'));
    expect(valueOf(told)).toEqual({ unknown: 'Komt nog.', note: 'Kom.' });
    expect(valueOf(chooseKind(told, 'fixed'))).toEqual({ weekly, note: 'Kom.' });
  });

  test('a kind of which nothing is filled in is no empty field while another is kept aside', () => {
    const form = chooseKind(formOf({ weekly }), 'unknown');
    expect(valueOf(form)).toEqual({});
    expect(hoursProblems(valueOf(form), hours)).toMatchObject([{ path: [], severity: 'error' }]);
    expect(valueOf(chooseKind(formOf(undefined), 'unknown'))).toBeUndefined();
  });

  test('day and night is written at once', () => {
    expect(valueOf(chooseKind(formOf({ weekly }), 'always'))).toEqual({ always: true });
  });

  test('one of two kinds that exclude each other takes the other away', () => {
    const form = formOf({ unknown: 'Komt nog.', weekly });
    expect(valueOf(form)).toEqual({ unknown: 'Komt nog.', weekly });
    expect(valueOf(chooseKind(form, 'fixed'))).toEqual({ weekly });
    expect(valueOf(chooseKind(form, 'unknown'))).toEqual({ unknown: 'Komt nog.' });
  });

  test('a kind holds beside another, or no longer, and comes back with what it held', () => {
    const form = formOf({ weekly, sessions });
    const without = toggleKind(form, 'sessions', false);
    expect(valueOf(without)).toEqual({ weekly });
    expect(valueOf(toggleKind(without, 'sessions', true))).toEqual({ weekly, sessions });
    expect(valueOf(chooseKind(form, 'sessions'))).toEqual({ sessions });
    expect(valueOf(chooseKind(chooseKind(form, 'sessions'), 'fixed'))).toEqual({ weekly, sessions });
  });
});
