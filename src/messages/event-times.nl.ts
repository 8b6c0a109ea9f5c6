import type { HoursMessages } from './hours-messages.ts';
import { openingHoursNl } from './opening-hours.nl.ts';

/** When an event is: as for opening hours, but it is held and not open. */
export const eventTimesNl: HoursMessages = {
  ...openingHoursNl,
  closedOnPublicHolidays: 'niet op feestdagen',
  openOnPublicHolidays: 'ook op feestdagen',
};
