import type { HelpTexts } from './help-texts.ts';

/** The list of help in English. */
export function helpEn(): HelpTexts {
  return {
    intro: (municipality) => `Help and advice in ${municipality}, described in English.`,
    alsoSpoken: 'Also help for which somebody speaks English.',
    all: 'All help and activities',
    filters: {
      title: 'Choose',
      groups: { thema: 'Subject', leeftijd: 'Age', plaats: 'Village or neighbourhood', manier: 'How' },
      any: 'All',
      free: 'Free of charge',
      noReferral: 'No referral needed',
      spoken: 'They speak English',
      clear: 'Clear all choices',
    },
    found: 'Found: %',
    nothing: { title: 'Nothing found', text: 'Clear a choice, or talk to somebody:' },
    phases: {
      zwangerschap: 'Pregnancy',
      baby: 'Baby (under 1 year)',
      'dreumes-en-peuter': 'Toddler (1 to 4 years)',
      kleuter: 'Infant school age (4 to 6 years)',
      basisschool: 'Primary school age (6 to 12 years)',
      tiener: 'Teenager (12 to 18 years)',
      jongvolwassen: 'Young adult (18 to 23 years)',
    },
    noPlace: 'No fixed place',
    places: (count) => `Places: ${String(count)}`,
    waiting: (time) => `Waiting time: ${time}`,
    topics: {
      title: 'Advice and help by subject',
      intro: 'Choose an age or a subject. You see what there is to read, and who can help.',
      themes: 'Subjects',
      ages: 'By age',
      about: { both: 'What there is to read, and who can help.', read: 'What there is to read about it.', help: 'Who can help.' },
      others: 'Other subjects',
      otherAges: 'Other ages',
    },
  };
}
