import type { Tone } from '../schemas/shared/tone.ts';
import { amountsIn } from './amounts.ts';
import type { ServiceTexts } from './service-texts.ts';

const { years, months, euros } = amountsIn('pl');

/** A service in Polish. */
export function servicePl(tone: Tone): ServiceTexts {
  const say = (formal: string, informal: string) => (tone === 'formal' ? formal : informal);
  return {
    title: 'Jaką pomoc można dostać',
    facts: {
      audience: 'Dla kogo',
      age: 'Wiek',
      area: 'Obszar',
      cost: 'Koszt',
      referral: 'Skierowanie',
      how: 'W jaki sposób',
      waiting: 'Czas oczekiwania',
      validity: 'Okres',
      languages: 'Języki',
    },
    dutch: 'niderlandzki',
    everybody: 'Dla wszystkich',
    audiences: {
      parents: 'Rodzice i inni wychowujący dzieci',
      youth: 'Dzieci i młodzież',
      relatives: 'Rodzina i sąsiedzi',
      professionals: 'Specjaliści',
    },
    channels: {
      'walk-in': 'Bez umawiania się',
      appointment: 'Po umówieniu się',
      phone: 'Przez telefon',
      online: 'Przez internet',
      home: 'W domu',
      school: 'W szkole lub grupie dla małych dzieci',
      group: 'W grupie',
    },
    age: {
      pregnancy: 'ciąża',
      years,
      months,
      between: (from, to) => `${from} – ${to}`,
      from: (from) => `${from} i więcej`,
      upTo: (to) => `nie więcej niż ${to}`,
    },
    cost: {
      free: 'Bezpłatnie',
      amount: euros,
      withNote: (text, note) => `${text} (${note})`,
      unknown: 'Nie wiadomo',
      options: { paid: 'Odpłatnie' },
    },
    referral: {
      none: 'Niepotrzebne',
      needed: say('Potrzebne jest skierowanie', 'Potrzebujesz skierowania'),
      neededBy: (who) => `Potrzebne jest skierowanie. Daje je: ${who}`,
      unknown: 'Nie wiadomo',
    },
    service: {
      facts: 'W skrócie',
      start: say('Jak zacząć', 'Tak zaczniesz'),
      contact: 'Kontakt',
      website: 'Strona internetowa',
      via: (name) => `Kontakt przez: ${name}`,
      otherContact: 'Wszystkie sposoby kontaktu z nami',
      whereAndWhen: 'Gdzie i kiedy',
      when: 'Kiedy',
      organizations: 'Kto to oferuje?',
    },
    inDutch: 'Więcej po niderlandzku',
  };
}
