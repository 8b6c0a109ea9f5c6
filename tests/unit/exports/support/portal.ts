import type { OfficePortal } from '../../../../src/exports/json-ld/government-office.ts';
import { calendar, today } from './location.ts';

/** A portal of a municipality that does not exist. */
export const officePortal: OfficePortal = {
  site: { name: 'CJG Voorbeeldgemeente', url: 'https://portal.example', phone: { number: '14 0000' } },
  municipality: { name: 'Voorbeeldgemeente' },
  calendar,
  today,
};
