import { isCalendarDate } from '../../../../src/schemas/shared/date.ts';
import { formatDate } from '../../../../src/hours-wording/wording.ts';
import { openingHoursNl } from '../../../../src/messages/opening-hours.nl.ts';
import { fieldOf, isWritten, type Group } from './form-group.ts';
import { hoursTexts as texts } from '../opening-hours.nl.ts';
import { writtenOut } from './shown-value.ts';

/** What is filled in behind “Meer”, in a few words, so that it is seen while that is closed. */
export function optionSummary(row: Group): string {
  const interval = texts.intervals.find(({ value }) => value === fieldOf(row, 'interval'));
  const [from, through] = ['validFrom', 'validThrough'].map((key) => dateInWords(fieldOf(row, key)));
  const parts = [
    interval === undefined || interval.value === 1 ? undefined : interval.label,
    fieldOf(row, 'byAppointment') === true ? texts.byAppointmentShort : undefined,
    from === undefined && through === undefined ? undefined : openingHoursNl.validity(from, through),
    isWritten(row, 'note') ? writtenOut(fieldOf(row, 'note')) : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

const dateInWords = (value: unknown) => (typeof value === 'string' && isCalendarDate(value) ? formatDate(value) : undefined);
