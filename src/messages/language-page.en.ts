import type { LanguagePageTexts } from './language-page-texts.ts';

/** The page in English. */
export function languagePageEn(): LanguagePageTexts {
  return {
    title: (readers) => (readers === 'youth' ? 'Help for young people' : 'Help with raising children and growing up'),
    intro: (readers, portal) =>
      readers === 'youth'
        ? `${portal} is there for young people. You can ask about anything that is on your mind.`
        : `At ${portal} you can ask every question about raising children and growing up. No question is too small.`,
    searchWords: [
      'help',
      'english',
      'in english',
      'do you speak english',
      'information',
      'i need help',
      'advice',
      'interpreter',
      'translation',
    ],
    restIsDutch: 'This page is in English. Most other pages of this site are in Dutch. Links to those pages have (NL) behind them.',
    danger: 'Are you in danger, or do you need help now? See the help numbers',
    freeWalkIn: 'Walking in is free of charge.',
    walkIn: {
      title: 'Where can you walk in?',
      none: 'There is no place to walk in at the moment.',
      more: (place) => `More about ${place}`,
    },
    call: {
      title: 'Calling',
      hours: 'When does somebody answer?',
      otherwise: 'And at other times?',
      openUntil: 'Somebody answers now, until %:%',
      opensAt: 'Somebody answers today from %:%',
      next: 'Next time:',
      free: 'Calling is free.',
    },
    ask: {
      title: 'Asking a question in writing',
      form: 'Go to the form',
      anonymous: 'You do not have to give your name.',
      within: (time) => `You get an answer within ${time}.`,
    },
    mail: 'Sending an e-mail',
    steps: {
      title: 'How does it work?',
      walkIn: 'Walk in when it is open. Tell what your question is.',
      call: 'Or call and ask your question.',
      ask: 'Or write down your question.',
      mail: 'Or send an e-mail.',
      interpreter: 'Is it hard for you to speak Dutch? You may bring somebody who translates for you, such as a relative or a friend.',
    },
    services: 'Help for which somebody speaks English',
    articles: {
      title: 'Advice to read in English',
      help: 'Do you want to talk to somebody?',
      others: 'Also read',
      translated: 'This text was translated from Dutch.',
      history: 'Your browser remembers that you were here. You can take this page out of its history.',
    },
    dutchPages: {
      title: 'Pages in Dutch',
      topics: 'Advice to read',
      agenda: 'What’s on',
      news: 'News',
      ask: 'Ask a question',
      youth: 'For young people',
      experiences: 'Experiences',
      poll: 'Poll',
      professionals: 'For professionals',
    },
  };
}
