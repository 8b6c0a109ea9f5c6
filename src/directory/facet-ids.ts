import type { channels } from '../schemas/services.ts';

// Words that stand in addresses. They are permanent, as ids of entries are; labels may change.

/** The groups of filters, in the order in which they are shown and written in an address. */
export const facetKeys = [
  'thema',
  'leeftijd',
  'voor',
  'plaats',
  'open',
  'kosten',
  'verwijzing',
  'manier',
  'taal',
  'toegankelijk',
  'functie',
] as const;

/** The key of a group of filters in an address. */
export type FacetKey = (typeof facetKeys)[number];

/** The value of `open` whose members depend on the moment. */
export const openNowId = 'nu';

/** Addresses of the channels. */
export const channelIds: Readonly<Record<(typeof channels)[number], string>> = {
  'walk-in': 'binnenlopen',
  appointment: 'afspraak',
  phone: 'bellen',
  online: 'online',
  home: 'thuis',
  school: 'school',
  group: 'groep',
};

/** Addresses of what something costs. */
export const costIds = { free: 'gratis', paid: 'betaald', unknown: 'onbekend' } as const;

/** Addresses of whether a referral is needed. */
export const referralIds = { none: 'niet-nodig', needed: 'nodig', unknown: 'onbekend' } as const;

/** Addresses of the accessibility profiles. */
export const profileIds = {
  wheelchair: 'rolstoel',
  pushchair: 'kinderwagen',
  lowVision: 'slechtziend',
  hardOfHearing: 'slechthorend',
} as const;
