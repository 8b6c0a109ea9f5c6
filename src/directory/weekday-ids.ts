import type { Weekday } from '../schemas/shared/weekday.ts';

// As permanent as the words of `facet-ids.ts`, also when the label of a day changes. Apart from those, because the script that waits for somebody to
// use the filters knows the groups, and no days.

/** Addresses of the days. */
export const weekdayIds: Readonly<Record<Weekday, string>> = {
  monday: 'maandag',
  tuesday: 'dinsdag',
  wednesday: 'woensdag',
  thursday: 'donderdag',
  friday: 'vrijdag',
  saturday: 'zaterdag',
  sunday: 'zondag',
};

/** The same, Monday first. */
export const weekdayIdList: readonly string[] = Object.values(weekdayIds);
