/** For whom a portal is, as its pages in other languages say it. */
export type Readers = 'everybody' | 'youth';

/** The texts of the page “Hulp in uw taal” in one language. Names come marked as Dutch (`dutch-words.ts`). */
export interface LanguagePageTexts {
  title: (readers: Readers) => string;
  /** What the portal is, in two sentences. */
  intro: (readers: Readers, portal: string) => string;
  /** Words by which a search finds the page. */
  searchWords: readonly string[];
  /** That most of the site is in Dutch, and how one sees that. */
  restIsDutch: string;
  /** The link to the help numbers. */
  danger: string;
  /** That walking in costs nothing. */
  freeWalkIn: string;
  walkIn: {
    title: string;
    /** There is no walk-in point. */
    none: string;
    /** The link to the page of a place. */
    more: (place: string) => string;
  };
  call: {
    title: string;
    hours: string;
    /** Outside those hours, or when nobody answers. */
    otherwise: string;
    /** As those of a place: for the script, with %:% for a time. */
    openUntil: string;
    opensAt: string;
    next: string;
    free: string;
  };
  ask: {
    title: string;
    form: string;
    anonymous: string;
    /** Of a time as “two working days”. */
    within: (time: string) => string;
  };
  mail: string;
  steps: {
    title: string;
    walkIn: string;
    call: string;
    ask: string;
    mail: string;
    interpreter: string;
  };
  /** Help for which somebody speaks the language. */
  services: string;
  /** What there is to read in the language. */
  articles: {
    title: string;
    /** Above the ways to reach somebody. */
    help: string;
    /** Above the other articles in the language. */
    others: string;
    /** That the text is a translation. */
    translated: string;
    /** Of a text that nobody may be seen with: that the browser remembers it. */
    history: string;
  };
  /** The pages in Dutch. */
  dutchPages: {
    title: string;
    topics: string;
    agenda: string;
    news: string;
    ask: string;
    youth: string;
    experiences: string;
    poll: string;
    professionals: string;
  };
}
