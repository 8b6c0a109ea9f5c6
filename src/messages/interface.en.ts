import type { FrameTexts } from './frame-texts.ts';
import { listed } from './hours-parts.ts';

/** The English texts around a page. English has one word for “u” and “je”. */
export function interfaceEn(): FrameTexts {
  return {
    skipLink: 'Skip to the content',
    mainNavigation: 'Main menu',
    breadcrumb: 'You are here',
    navigation: {
      home: 'Home',
      walkIn: 'Walk in',
      directory: 'Find help',
      contact: 'Contact',
      organizations: 'Organisations',
      about: 'About us',
    },
    languages: 'Languages',
    search: { label: 'Search this site', button: 'Search' },
    exit: {
      title: 'Leave quickly',
      label: 'Leave this site',
      hint: 'Need to leave quickly? Press Shift three times.',
      twiceMore: 'Press Shift two more times to leave.',
      onceMore: 'Press Shift one more time to leave.',
    },
    exampleBanner: { title: 'Example', text: 'This site is an example. Do not count on the times and places.' },
    crisis: {
      title: 'Need help now?',
      free: 'free',
      always: 'day and night',
      facts: (facts) => `${facts.join(', ')}.`,
      freeSentence: 'Calling is free.',
      alwaysSentence: 'Open day and night.',
      chat: 'chat',
      all: 'All help numbers',
    },
    provenance: {
      checkedOn: (date) => `Checked on ${date}.`,
      checkedBetween: (from, until) => `Checked between ${from} and ${until}.`,
      staleOldest: (date) => `Not everything was checked lately: the oldest part is from ${date}. Please ask whether it is still right.`,
      stale: (date) => `Last checked on ${date}. Please ask whether it is still right.`,
      from: { national: 'National text.', region: 'Text of the region.', municipality: 'Text of the municipality.' },
      fromSeveral: (layers) =>
        `This text is ${listed(
          layers.map(
            (layer) => `partly ${{ national: 'national', region: 'from the region', municipality: 'from the municipality' }[layer]}`,
          ),
          ', ',
          ' and ',
        )}.`,
      sources: 'Source:',
    },
    footer: {
      title: 'About this site',
      privacy: 'This site stores nothing about you: no cookies and no tracking.',
      municipality: (name) => `For people who live in ${name}.`,
      address: 'This page on the internet:',
    },
    location: {
      building: (building) => `In ${building}`,
      next: 'Next time:',
      coming: (dates) => `The next times: ${dates}.`,
      openUntil: 'Open now until %:%',
      opensAt: 'Open today from %:%',
      noAppointment: 'You do not need an appointment.',
      callFirst: (number) => `Call first: ${number}`,
      askFirst: 'Please contact us first',
      changes: 'Please note: other times',
      unknownHours: 'The times are not known yet',
      opensOn: (date) => `Open from ${date}.`,
      temporaryUntil: (date) => `It is here up to and including ${date}.`,
    },
    accessibility: { title: 'Accessibility' },
  };
}
