import type { Tone } from '../schemas/shared/tone.ts';
import type { HelpTexts } from './help-texts.ts';

/** The list of help in Ukrainian. */
export function helpUk(tone: Tone): HelpTexts {
  const say = (formal: string, informal: string) => (tone === 'formal' ? formal : informal);
  return {
    intro: (municipality) => `Допомога і поради в муніципалітеті ${municipality}, описані українською.`,
    alsoSpoken: 'А також допомога, де розмовляють українською.',
    all: 'Уся допомога і всі заняття',
    filters: {
      title: say('Виберіть', 'Вибери'),
      groups: { thema: 'Тема', leeftijd: 'Вік', plaats: 'Село або район', manier: 'Спосіб' },
      any: 'Усе',
      free: 'Безкоштовно',
      noReferral: 'Без направлення',
      spoken: 'Розмовляють українською',
      clear: 'Скинути вибір',
    },
    found: 'Знайдено: %',
    nothing: {
      title: 'Нічого не знайдено',
      text: say('Приберіть щось із вибраного або поговоріть з кимось:', 'Прибери щось із вибраного або поговори з кимось:'),
    },
    phases: {
      zwangerschap: 'Вагітність',
      baby: 'Немовля (до 1 року)',
      'dreumes-en-peuter': 'Малюк (від 1 до 4 років)',
      kleuter: 'Перші роки школи (від 4 до 6 років)',
      basisschool: 'Початкова школа (від 6 до 12 років)',
      tiener: 'Підліток (від 12 до 18 років)',
      jongvolwassen: 'Молодь (від 18 до 23 років)',
    },
    noPlace: 'Без постійного місця',
    places: (count) => `Місць: ${String(count)}`,
    waiting: (time) => `Час очікування: ${time}`,
    topics: {
      title: 'Поради й допомога за темами',
      intro: say(
        'Виберіть вік або тему. Тут є що почитати і хто може допомогти.',
        'Вибери вік або тему. Тут є що почитати і хто може допомогти.',
      ),
      themes: 'Теми',
      ages: 'За віком',
      about: { both: 'Що почитати і хто може допомогти.', read: 'Що про це почитати.', help: 'Хто може допомогти.' },
      others: 'Інші теми',
      otherAges: 'Інший вік',
    },
  };
}
