import { locationKindLabels } from '../schemas/locations.ts';
import type { CalendarTexts } from './calendar-texts.ts';

/** The Dutch texts in calendar files with opening hours. */
export const calendarNl: CalendarTexts = {
  language: 'nl',
  productId: '-//CJG-portaal//Openingstijden//NL',
  description: 'Als de tijden veranderen, verandert deze agenda mee.',
  unknownHours: (location, reason) => `De tijden van ${location} zijn niet bekend. Bel eerst. ${reason}`,
  appointmentOnly: (location, how) => `Bij ${location} kan het alleen op afspraak. ${how}`,
  byAppointment: (location) => `${location} (alleen op afspraak)`,
  changed: (reason) => `Andere tijden: ${reason}`,
  phone: (number) => `Telefoon: ${number}`,
  moreAt: (url) => `Kijk hier of de tijden nog kloppen: ${url}`,
  category: (kind) => locationKindLabels[kind],
};

/** The Dutch texts in calendar files with courses and meetings. */
export const agendaCalendarNl: CalendarTexts = {
  ...calendarNl,
  productId: '-//CJG-portaal//Agenda//NL',
  description: 'Als er iets verandert, verandert deze agenda mee.',
  changed: (reason) => `Anders dan anders: ${reason}`,
  phone: (number) => `Aanmelden: ${number}`,
  moreAt: (url) => `Kijk hier of het nog klopt: ${url}`,
};
