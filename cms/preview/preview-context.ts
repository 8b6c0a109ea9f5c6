import { createWording, type Wording } from '../../src/hours-wording/wording.ts';
import { interfaceNl, type InterfaceTexts } from '../../src/messages/interface.nl.ts';
import { createCalendar, type Calendar, type MunicipalityHolidays } from '../../src/opening-hours/calendar.ts';
import { localDate } from '../../src/opening-hours/local-date.ts';
import type { CollectionName } from '../../src/schemas/collection-names.ts';
import type { Owner } from '../config/owners.ts';
import type { Tone } from '../../src/schemas/shared/tone.ts';
import { fillText, type PlaceholderTexts } from './text/fill-text.ts';
import { safeSource } from './tree/safe-source.ts';

/** What an entry is previewed with, beside the entry itself. */
export interface PreviewSurroundings {
  /** Values for placeholders: `telefoon`, `gemeente` and so on. */
  placeholders: PlaceholderTexts;
  /** Names of other entries; `undefined` when unknown. */
  nameOf: (collection: CollectionName, id: string) => string | undefined;
  /** Where the browser finds a picture (`media/x.jpg`). */
  imageAddress: (src: string) => string;
  /** The text of a file beside the house styles of the owner, by its name; `undefined` when there is none. */
  themeFile?: ((name: string) => string | undefined) | undefined;
  /** Epoch milliseconds. */
  now: number;
  /** How the portal speaks to its reader; “u” unless told. */
  tone?: Tone | undefined;
  /** Whose the entry is. */
  owner?: Pick<Owner, 'layer' | 'name'> | undefined;
  /** The holidays of the municipality; those of most municipalities unless told. */
  holidays?: MunicipalityHolidays | undefined;
}

/** What the parts of a preview are made with. */
export interface PreviewContext {
  tone: Tone;
  texts: InterfaceTexts;
  wording: Wording;
  calendar: Calendar;
  now: number;
  /** ISO date. */
  today: string;
  placeholders: PlaceholderTexts;
  /** The number of the portal; `undefined` when it has none, for then its placeholder is words. */
  phone: string | undefined;
  /** A text with the words of the portal in the place of its placeholders. */
  fill: (text: string) => string;
  nameOf: PreviewSurroundings['nameOf'];
  owner: PreviewSurroundings['owner'];
  themeFile: (name: string) => string | undefined;
  /** Where the browser finds a picture of the media folder; `undefined` of any other. */
  pictureAddress: (src: string) => string | undefined;
}

const usual: MunicipalityHolidays = { schoolRegion: 'midden', goodFriday: false, liberationDay: 'lustrum' };

const calendars = new Map<string, Calendar>();

/** Makes what the parts of a preview share. */
export function previewContext(surroundings: PreviewSurroundings): PreviewContext {
  const { placeholders, nameOf, imageAddress, now, tone = 'formal', holidays = usual, owner, themeFile = () => undefined } = surroundings;
  return {
    tone,
    texts: interfaceNl(tone),
    wording: createWording(),
    calendar: calendarOf(holidays),
    now,
    today: localDate(now),
    placeholders,
    phone: numberIn(placeholders['telefoon']),
    fill: (text) => fillText(text, placeholders),
    nameOf,
    owner,
    themeFile,
    pictureAddress: (src) => (isMedia(src) ? safeSource(imageAddress(src.replace(/^\//, ''))) : undefined),
  };
}

const numberIn = (text: string | undefined) => (text !== undefined && /\d/.test(text) ? text : undefined);

const isMedia = (src: string) => /^\/?media\/(?!\.)(?!.*\/\.)[a-z0-9][a-z0-9._/-]*\.(?:jpe?g|png|webp|avif|svg)$/.test(src);

/** A calendar works out a year once; a preview is made at every key. */
function calendarOf(holidays: MunicipalityHolidays): Calendar {
  const key = JSON.stringify(holidays);
  const calendar = calendars.get(key) ?? createCalendar(holidays);
  calendars.set(key, calendar);
  return calendar;
}
