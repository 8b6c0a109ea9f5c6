import type { Tone } from '../schemas/shared/tone.ts';
import { amountsIn } from './amounts.ts';
import type { ServiceTexts } from './service-texts.ts';

const { years, months, euros } = amountsIn('uk');

/** A service in Ukrainian. */
export function serviceUk(tone: Tone): ServiceTexts {
  const say = (formal: string, informal: string) => (tone === 'formal' ? formal : informal);
  return {
    title: 'Яку допомогу можна отримати',
    facts: {
      audience: 'Для кого',
      age: 'Вік',
      area: 'Територія',
      cost: 'Вартість',
      referral: 'Направлення',
      how: 'Як',
      waiting: 'Час очікування',
      validity: 'Період',
      languages: 'Мови',
    },
    dutch: 'нідерландська',
    everybody: 'Для всіх',
    audiences: {
      parents: 'Батьки та інші, хто виховує дітей',
      youth: 'Діти й молодь',
      relatives: 'Родичі й сусіди',
      professionals: 'Фахівці',
    },
    channels: {
      'walk-in': 'Прийти без запису',
      appointment: 'За домовленістю',
      phone: 'Телефоном',
      online: 'Онлайн',
      home: 'Удома',
      school: 'У школі чи дитячій групі',
      group: 'У групі',
    },
    age: {
      pregnancy: 'вагітність',
      years,
      months,
      between: (from, to) => `${from} – ${to}`,
      from: (from) => `${from} і старше`,
      upTo: (to) => `не старше ніж ${to}`,
    },
    cost: {
      free: 'Безкоштовно',
      amount: euros,
      withNote: (text, note) => `${text} (${note})`,
      unknown: 'Невідомо',
      options: { paid: 'Платно' },
    },
    referral: {
      none: 'Не потрібне',
      needed: say('Вам потрібне направлення', 'Тобі потрібне направлення'),
      neededBy: (who) => `Потрібне направлення. Його дає: ${who}`,
      unknown: 'Невідомо',
    },
    service: {
      facts: 'Коротко',
      start: 'З чого почати',
      contact: 'Контакт',
      website: 'Вебсайт',
      via: (name) => `Через ${name}`,
      otherContact: 'Як іще з нами звʼязатися',
      whereAndWhen: 'Де й коли',
      when: 'Коли',
      organizations: 'Хто це пропонує?',
    },
    inDutch: 'Докладніше нідерландською',
  };
}
