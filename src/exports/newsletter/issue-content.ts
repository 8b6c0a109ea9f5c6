import type { NewsletterTexts } from '../../messages/newsletter.nl.ts';

/** What an issue names, as it is read outside the portal. */
export interface IssueItem {
  title: string;
  /** Absolute. */
  url: string;
  summary: string;
  /** When and where it is, and for whom; a line each. */
  facts: readonly string[];
  /** That not everybody can still come, in a word. */
  status?: string;
}

/** An issue of the newsletter as it is read outside the portal: as plain text, and in a mail program. All addresses are absolute. */
export interface IssueContent {
  title: string;
  /** “20 november 2026”. */
  date: string;
  /** Paragraphs. */
  introduction: readonly string[];
  /** Those that hold something. */
  sections: readonly { title: string; items: readonly IssueItem[] }[];
  /** The issue on the portal. */
  webUrl: string;
  /** Who sends it. */
  sender: { name: string; tagline: string; municipality: string; url: string; contactUrl: string };
  /** What a portal that is not real says of itself. */
  example?: { title: string; text: string };
  texts: NewsletterTexts;
}

/** How readers leave: the code of which a mail program makes a link for each of them, or an address; left out when nobody wrote it down. */
export type Unsubscribe = string | undefined;
