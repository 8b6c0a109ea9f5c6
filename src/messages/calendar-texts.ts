import type { Location } from '../schemas/locations.ts';

/** The texts in a calendar file, in one language. */
export interface CalendarTexts {
  /** BCP 47. */
  language: string;
  /** PRODID (RFC 5545): what made the file. */
  productId: string;
  /** What a subscriber may expect of the calendar. */
  description: string;
  /** There are no times; `reason` is the editor's sentence. */
  unknownHours: (location: string, reason: string) => string;
  /** There are no fixed times; `how` is the editor's sentence. */
  appointmentOnly: (location: string, how: string) => string;
  /** The title of an event for which one needs an appointment. */
  byAppointment: (location: string) => string;
  /** Why a day has other hours. */
  changed: (reason: string) => string;
  phone: (number: string) => string;
  moreAt: (url: string) => string;
  category: (kind: Location['kind']) => string;
}
