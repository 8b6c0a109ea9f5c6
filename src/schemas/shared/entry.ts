import * as z from 'zod';
import { checkedOn } from './date.ts';
import { field } from './field.ts';
import { references } from './id.ts';
import { text } from './text.ts';

/** Takes an entry of a higher layer out of a portal. Of a locked entry this is the only key a lower layer may write. */
export const hidden = field(z.boolean().default(false), {
  label: 'Verbergen',
  hint: 'Aan als dit op deze portal niet te zien mag zijn.',
});

/** The documents an entry's facts come from. */
export const sources = references('sources', { label: 'Bron', hint: 'Uit welk document of van welke website komt dit?' }).default([]);

/** An urgent notice above an entry, shown until it is taken away. */
export const alert = text(300, { label: 'Belangrijke mededeling', hint: 'Staat bovenaan, bijvoorbeeld: deze week verhuisd.' });

/** Keys of every entry. */
export const entryFields = { hidden, sources };

/** Keys of every entry of the directory. */
export const directoryFields = { ...entryFields, checkedOn, alert: alert.optional() };
