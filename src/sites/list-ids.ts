import type { Audience } from '../schemas/shared/people.ts';
import type { WmoFunction } from '../schemas/shared/wmo.ts';

// Words that stand in addresses. They are permanent, as ids of entries are; labels may change.

/** Addresses of the audiences. */
export const audienceIds: Readonly<Record<Audience, string>> = {
  parents: 'ouders',
  youth: 'jongeren',
  relatives: 'familie',
  professionals: 'professionals',
};

/** Addresses of the Wmo functions. */
export const functionIds: Readonly<Record<WmoFunction, string>> = {
  information: 'informatie-en-advies',
  signalling: 'signaleren',
  guidance: 'toeleiden',
  'pedagogical-help': 'lichte-hulp',
  'care-coordination': 'afstemmen',
};
