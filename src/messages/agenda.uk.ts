import type { Tone } from '../schemas/shared/tone.ts';
import type { LanguageAgendaTexts } from './agenda-texts.ts';

/** The agenda in Ukrainian. */
export function agendaUk(tone: Tone): LanguageAgendaTexts {
  const say = (formal: string, informal: string) => (tone === 'formal' ? formal : informal);
  return {
    intro: (municipality) => `Курси, вечори для батьків та інші зустрічі в муніципалітеті ${municipality}.`,
    description: (municipality) => `Курси й зустрічі в муніципалітеті ${municipality}: коли, де, для кого і скільки коштує.`,
    walkIn: {
      title: 'Прийти без запису',
      text: 'Сюди можна просто прийти. Запис не потрібен.',
      also: 'Тут також видно, куди можна прийти.',
      intro: (municipality) => `Куди й коли можна прийти в муніципалітеті ${municipality}.`,
      more: 'Більше днів',
      calendar: 'Коли можна прийти (ics)',
    },
    views: { label: 'Показати', all: 'Усе', today: 'Сьогодні', week: 'Цього тижня', month: 'Цього місяця' },
    count: { one: 'Знайдено: 1', many: 'Знайдено: %', none: 'Нічого не знайдено' },
    empty: {
      title: 'Зараз у календарі нічого немає',
      text: say(
        'Але ви можете поставити запитання. Подивіться, коли і як з нами звʼязатися.',
        'Але ти можеш поставити запитання. Подивися, коли і як з нами звʼязатися.',
      ),
    },
    emptyView: say('У цей період нічого немає. Виберіть довший період.', 'У цей період нічого немає. Вибери довший період.'),
    contact: 'Як із нами звʼязатися',
    subscribe: {
      title: say('У вашому календарі', 'У твоєму календарі'),
      text: say(
        'Додайте цей календар у телефон або компʼютер. Якщо тут щось зміниться, то зміниться й там.',
        'Додай цей календар у телефон або компʼютер. Якщо тут щось зміниться, то зміниться й там.',
      ),
      link: 'Файл календаря (ics)',
    },
    times: (count, last) => `Зустрічей: ${String(count)}, остання – ${last}`,
    online: 'Онлайн',
    statuses: { full: { label: 'Місць немає' }, 'waiting-list': { label: 'Список очікування' }, cancelled: { label: 'Скасовано' } },
    canJoin: 'Уже почалося, ще можна приєднатися',
    searchWords: ['календар', 'події', 'заходи', 'зустрічі', 'курси', 'розклад', 'години роботи', 'коли можна прийти'],
    allPoints: 'Усі місця, куди можна прийти',
    allDays: 'Коли можна прийти: усі дні',
    madeOn: (date) => `Оновлено ${date}`,
  };
}
