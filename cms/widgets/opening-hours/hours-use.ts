import type * as z from 'zod';
import { eventTimesNl } from '../../../src/messages/event-times.nl.ts';
import type { HoursMessages } from '../../../src/messages/hours-messages.ts';
import { openingHoursNl } from '../../../src/messages/opening-hours.nl.ts';
import { eventTimes } from '../../../src/schemas/shared/event-times.ts';
import { hours, type Hours } from '../../../src/schemas/shared/hours.ts';
import type { Kind } from './form/hours-kinds.ts';
import { eventTexts, openingTexts, type HoursUseTexts } from './hours-use.nl.ts';

/** What times are for: when a place or a line is open, or when an event is. */
export type HoursUseName = 'opening' | 'event';

/** What depends on that. */
export interface HoursUse {
  schema: z.ZodType<Hours>;
  /** The first choices, in their order. */
  kinds: readonly Kind[];
  texts: HoursUseTexts;
  /** With which the rules are told. */
  messages: HoursMessages;
  /** Whether rows that have ended are no reason for a warning: of an event that was held, the times are not mended any more. */
  mayHaveEnded: boolean;
  /** Whether a time can be by appointment. */
  hasAppointments: boolean;
}

/** Every {@link HoursUse}. */
export const hoursUses: Readonly<Record<HoursUseName, HoursUse>> = {
  opening: {
    schema: hours,
    kinds: ['fixed', 'sessions', 'appointment', 'always', 'unknown'],
    texts: openingTexts,
    messages: openingHoursNl,
    mayHaveEnded: false,
    hasAppointments: true,
  },
  event: {
    schema: eventTimes,
    kinds: ['sessions', 'fixed', 'unknown'],
    texts: eventTexts,
    messages: eventTimesNl,
    mayHaveEnded: true,
    hasAppointments: false,
  },
};
