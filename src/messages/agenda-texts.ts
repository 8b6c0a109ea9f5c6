import type { EventStatus } from '../schemas/events.ts';
import type { AgendaTexts } from './agenda.nl.ts';

/** The texts of an agenda as a page shows it in every language, Dutch among them. */
export type AgendaPageTexts = Pick<
  AgendaTexts,
  'intro' | 'description' | 'walkIn' | 'views' | 'count' | 'empty' | 'emptyView' | 'contact' | 'subscribe' | 'times' | 'online' | 'canJoin'
> & {
  statuses: Readonly<Record<Exclude<EventStatus, 'scheduled'>, { label: string }>>;
};

/**
 * The texts of the agenda in one language beside Dutch. Names come marked as Dutch (`dutch-words.ts`). What the page is called stands with the
 * names of the other pages of a portal, for the menu calls it the same (`LanguagePageTexts.dutchPages`).
 */
export interface LanguageAgendaTexts extends AgendaPageTexts {
  /** Words by which a search finds the page. */
  searchWords: readonly string[];
  /** Below the days on which one can walk in: to all points with their times. */
  allPoints: string;
  /** Below those points: to the days. */
  allDays: string;
  /** On which day the page was made. */
  madeOn: (date: string) => string;
}
