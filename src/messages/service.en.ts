import { amountsIn } from './amounts.ts';
import type { ServiceTexts } from './service-texts.ts';

const { years, months, euros } = amountsIn('en');

/** A service in English. */
export function serviceEn(): ServiceTexts {
  return {
    title: 'Help you can get',
    facts: {
      audience: 'For whom',
      age: 'Age',
      area: 'Area',
      cost: 'Costs',
      referral: 'Referral',
      how: 'How',
      waiting: 'Waiting time',
      validity: 'Period',
      languages: 'Languages',
    },
    dutch: 'Dutch',
    everybody: 'Everybody',
    audiences: {
      parents: 'Parents and others who raise children',
      youth: 'Children and young people',
      relatives: 'Relatives and neighbours',
      professionals: 'Professionals',
    },
    channels: {
      'walk-in': 'Walking in',
      appointment: 'By appointment',
      phone: 'By telephone',
      online: 'Online',
      home: 'At home',
      school: 'At school or playgroup',
      group: 'In a group',
    },
    age: {
      pregnancy: 'pregnancy',
      years,
      months,
      between: (from, to) => `${from} – ${to}`,
      from: (from) => `${from} and older`,
      upTo: (to) => `up to and including ${to}`,
    },
    cost: {
      free: 'Free of charge',
      amount: euros,
      withNote: (text, note) => `${text} (${note})`,
      unknown: 'Not known',
      options: { paid: 'Not free' },
    },
    referral: {
      none: 'Not needed',
      needed: 'Somebody has to refer you',
      neededBy: (who) => `You need a referral from: ${who}`,
      unknown: 'Not known',
    },
    service: {
      facts: 'In short',
      start: 'How to start',
      contact: 'Contact',
      website: 'Website',
      via: (name) => `Through ${name}`,
      otherContact: 'All ways to reach us',
      whereAndWhen: 'Where and when',
      when: 'When',
      organizations: 'Who offers this?',
    },
    inDutch: 'Read more in Dutch',
  };
}
