import type { InterfaceTexts } from './interface.nl.ts';

/** The texts around a page, and those of a place on it: what the pages in another language use of the interface. */
export type FrameTexts = Pick<
  InterfaceTexts,
  'skipLink' | 'mainNavigation' | 'breadcrumb' | 'navigation' | 'languages' | 'search' | 'exit' | 'exampleBanner' | 'crisis' | 'footer'
> & {
  provenance: Omit<InterfaceTexts['provenance'], 'adjusted'>;
  location: PlaceTexts;
  accessibility: Pick<InterfaceTexts['accessibility'], 'title'>;
};

/** The texts of a place. What stands on its page in Dutch only has none: its poster, and the subjects that an editor wrote. */
export type PlaceTexts = Omit<InterfaceTexts['location'], 'topics' | 'poster'>;
