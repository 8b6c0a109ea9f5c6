import type { LanguageSearchTexts } from './search-texts.ts';

/** The page on which one searches in English. */
export function searchEn(): LanguageSearchTexts {
  return {
    title: 'Search',
    description: 'Search this site for help, activities, places and advice.',
    label: 'What are you looking for?',
    remembered: 'Your browser remembers what you search for, also when you leave the site.',
    traces: 'How to remove that',
    hint: 'You can search in English or in Dutch. What you type is not sent to us.',
    button: 'Search',
    kinds: {
      service: 'Help and activities',
      theme: 'Subjects',
      location: 'Places',
      organization: 'Organisations',
      page: 'Pages',
      article: 'Advice to read',
      event: 'Agenda',
      news: 'News',
    },
    filters: 'Kind',
    all: 'Everything',
    busy: 'Searching …',
    one: 'Found for “$”: 1',
    many: 'Found for “$”: %',
    none: 'Nothing found for “$”',
    showAll: 'Show all (%)',
    corrected: 'You typed “%”. We searched for “$”.',
    unknownKind: 'There is no kind “%”. Everything is shown here.',
    danger: 'Call somebody who can help',
    dangerText: 'Talk about it. Call even if you are not sure.',
    nothing: {
      text: 'Most of this site is in Dutch. Perhaps it is there under another word.',
      meant: 'Did you mean:',
      shorter: 'Try a shorter word, or a word in Dutch.',
    },
    failed: {
      title: 'Searching by words does not work now',
      text: 'Perhaps the connection was lost. You can try again later, or look around below.',
      again: 'Try again',
    },
    withoutScript: {
      title: 'Searching by words is not possible here',
      text: 'That takes JavaScript, which is switched off. So nothing can be done with the words you typed. This is another way to find it:',
    },
    lists: 'Or look around',
    ways: 'Did you not find it?',
    waysText: 'Ask us. No question is too small.',
  };
}
