import type { AgePhaseId } from '../sites/age-phases.ts';

/** The texts of the list of help in one language, and of the pages about a subject in it. Names come marked as Dutch (`dutch-words.ts`). */
export interface HelpTexts {
  /** What the list holds, and for which municipality. */
  intro: (municipality: string) => string;
  /** That it also holds help for which somebody speaks the language. */
  alsoSpoken: string;
  /** To the whole list, which is in Dutch. */
  all: string;
  filters: {
    title: string;
    /** The groups, by their key in the address. */
    groups: Readonly<Record<'thema' | 'leeftijd' | 'plaats' | 'manier', string>>;
    /** Nothing is chosen in a group. */
    any: string;
    free: string;
    noReferral: string;
    /** Somebody speaks the language. */
    spoken: string;
    clear: string;
  };
  /** How much there is; the script puts the number in the place of %. A text that fits every number. */
  found: string;
  nothing: { title: string; text: string };
  phases: Readonly<Record<AgePhaseId, string>>;
  /** Of help that is in no village or neighbourhood. */
  noPlace: string;
  /** More places than are named. */
  places: (count: number) => string;
  waiting: (time: string) => string;
  /** The page with all subjects, and those about one. */
  topics: {
    title: string;
    intro: string;
    themes: string;
    ages: string;
    /** Under the title of a subject, by what there is: articles and help, or one of them. */
    about: Readonly<Record<'both' | 'read' | 'help', string>>;
    others: string;
    otherAges: string;
  };
}
