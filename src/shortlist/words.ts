import type { MailWords } from './list-mail.ts';

/** What the script of the stars says; % is what is filled in. */
export interface StarWords {
  /** Of a button with the name of the service in it. */
  add: string;
  remove: string;
  /** Of a button beside the name. */
  addHere: string;
  removeHere: string;
  added: string;
  removed: string;
  /** Said once, after the first press. */
  kept: string;
  /** Instead of that where the browser keeps nothing. */
  refused: string;
  full: string;
  /** The link to the list, and that with the number of services on it. */
  link: string;
  count: string;
}

/** What the script of the page with the list says; % is what is filled in. */
export interface ShortlistWords {
  mail: MailWords;
  count: { one: string; many: string };
  removed: string;
  remove: string;
  wiped: string;
  saved: string;
  copied: string;
  copyFailed: string;
  gone: { one: string; many: string };
  save: string;
  saveMore: string;
  own: string;
  /** Above the list: that of the visitor, and one that somebody sent. */
  title: string;
  sharedTitle: string;
}
