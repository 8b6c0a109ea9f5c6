import { fieldOf, isWritten, rowsOf, type Group } from './form-group.ts';
import { withField, withOff } from './edit-group.ts';

/** Whether an exception holds on one day or in a period; `both` when the value says both, which is wrong. */
export type Days = 'date' | 'period' | 'both';

const dayKeys = ['date', 'from', 'until'];

/** Which days an exception is written for. */
export function daysOf(group: Group): Days {
  const isPeriod = isWritten(group, 'from') || isWritten(group, 'until');
  if (isWritten(group, 'date')) return isPeriod ? 'both' : 'date';
  return isPeriod || group.off.includes('date') ? 'period' : 'date';
}

/** Makes it one day or a period. The dates of the other are kept aside; the period starts on the day. */
export function chooseDays(group: Group, days: 'date' | 'period'): Group {
  if (days === 'date') return withOff(group, dayKeys, ['from', 'until']);
  const date = fieldOf(group, 'date');
  const started = fieldOf(group, 'from') === undefined && date !== undefined ? withField(group, 'from', date) : group;
  return withOff(started, dayKeys, ['date']);
}

/** Whether an exception has times of its own. */
export const hasTimes = (group: Group): boolean => isWritten(group, 'hours');

/** Whether times are kept aside that come back when one chooses for other times. */
export const hasTimesAside = (group: Group): boolean => group.off.includes('hours') && rowsOf(group, 'hours').length > 0;

/** Keeps the times aside, so that it is closed; or brings them back. */
export const setClosed = (group: Group, closed: boolean): Group => withOff(group, ['hours'], closed ? ['hours'] : []);
