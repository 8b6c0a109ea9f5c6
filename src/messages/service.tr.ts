import type { Tone } from '../schemas/shared/tone.ts';
import { amountsIn } from './amounts.ts';
import type { ServiceTexts } from './service-texts.ts';

const { months, euros } = amountsIn('tr');

/** A service in Turkish. */
export function serviceTr(tone: Tone): ServiceTexts {
  const say = (formal: string, informal: string) => (tone === 'formal' ? formal : informal);
  return {
    title: say('Alabileceğiniz yardımlar', 'Alabileceğin yardımlar'),
    facts: {
      audience: 'Kimler için',
      age: 'Yaş',
      area: 'Bölge',
      cost: 'Ücret',
      referral: 'Sevk',
      how: 'Nasıl',
      waiting: 'Bekleme süresi',
      validity: 'Dönem',
      languages: 'Diller',
    },
    dutch: 'Hollandaca',
    everybody: 'Herkes için',
    audiences: {
      parents: 'Anne babalar ve çocuk yetiştirenler',
      youth: 'Çocuklar ve gençler',
      relatives: 'Aile ve komşular',
      professionals: 'Uzmanlar',
    },
    channels: {
      'walk-in': 'Randevusuz gelerek',
      appointment: 'Randevuyla',
      phone: 'Telefonla',
      online: 'Çevrim içi',
      home: 'Evde',
      school: 'Okulda ya da oyun grubunda',
      group: 'Grup içinde',
    },
    age: {
      pregnancy: 'hamilelik',
      // An age in years has a word of its own.
      years: (count) => `${String(count)} yaş`,
      months,
      between: (from, to) => `${from} – ${to}`,
      from: (from) => `${from} ve üstü`,
      upTo: (to) => `en fazla ${to}`,
    },
    cost: {
      free: 'Ücretsiz',
      amount: euros,
      withNote: (text, note) => `${text} (${note})`,
      unknown: 'Bilinmiyor',
      options: { paid: 'Ücretli' },
    },
    referral: {
      none: 'Gerekmez',
      needed: say('Birinin sizi sevk etmesi gerekir', 'Birinin seni sevk etmesi gerekir'),
      neededBy: (who) => `Sevk gerekir. Sevk eden: ${who}`,
      unknown: 'Bilinmiyor',
    },
    service: {
      facts: 'Kısaca',
      start: say('Nasıl başlarsınız?', 'Nasıl başlarsın?'),
      contact: 'İletişim',
      website: 'İnternet sitesi',
      via: (name) => `Şuradan ulaşılır: ${name}`,
      otherContact: 'Bize ulaşmanın bütün yolları',
      whereAndWhen: 'Nerede ve ne zaman',
      when: 'Ne zaman',
      organizations: 'Bunu kim sunuyor?',
    },
    inDutch: say('Hollandaca daha fazlasını okuyun', 'Hollandaca daha fazlasını oku'),
  };
}
