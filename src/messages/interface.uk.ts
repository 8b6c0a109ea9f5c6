import type { Tone } from '../schemas/shared/tone.ts';
import type { FrameTexts } from './frame-texts.ts';
import { listed } from './hours-parts.ts';

/** The Ukrainian texts around a page: «ви» for “u”, «ти» for “je”. */
export function interfaceUk(tone: Tone): FrameTexts {
  const say = (formal: string, informal: string) => (tone === 'formal' ? formal : informal);
  return {
    skipLink: 'Перейти до змісту',
    mainNavigation: 'Головне меню',
    breadcrumb: say('Де ви зараз', 'Де ти зараз'),
    navigation: {
      home: 'Головна',
      walkIn: 'Прийти без запису',
      directory: 'Знайти допомогу',
      contact: 'Контакти',
      organizations: 'Організації',
      about: 'Про нас',
    },
    languages: 'Мови',
    search: { label: 'Пошук на цьому сайті', button: 'Шукати' },
    exit: {
      title: 'Швидкий вихід',
      label: 'Залишити цей сайт',
      hint: say('Треба швидко вийти? Тричі натисніть Shift.', 'Треба швидко вийти? Тричі натисни Shift.'),
      twiceMore: say('Щоб вийти, натисніть Shift ще двічі.', 'Щоб вийти, натисни Shift ще двічі.'),
      onceMore: say('Щоб вийти, натисніть Shift ще один раз.', 'Щоб вийти, натисни Shift ще один раз.'),
    },
    exampleBanner: { title: 'Приклад', text: 'Цей сайт є прикладом. Час і місце можуть бути неправильними.' },
    crisis: {
      title: 'Потрібна допомога зараз?',
      free: 'безкоштовно',
      always: 'вдень і вночі',
      facts: (facts) => `${facts.join(', ')}.`,
      freeSentence: 'Дзвінок безкоштовний.',
      alwaysSentence: 'Працює вдень і вночі.',
      chat: 'чат',
      all: 'Усі номери допомоги',
    },
    provenance: {
      checkedOn: (date) => `Перевірено ${date}.`,
      checkedBetween: (from, until) => `Перевірено з ${from} до ${until}.`,
      staleOldest: (date) =>
        `Не все перевіряли недавно: найстаріше перевірено ${date}. ${say('Запитайте', 'Запитай')} про всяк випадок, чи це ще так.`,
      stale: (date) => `Востаннє перевірено ${date}. ${say('Запитайте', 'Запитай')} про всяк випадок, чи це ще так.`,
      from: { national: 'Загальнодержавний текст.', region: 'Текст регіону.', municipality: 'Текст муніципалітету.' },
      fromSeveral: (layers) =>
        `Цей текст ${listed(
          layers.map(
            (layer) => `частково ${{ national: 'загальнодержавний', region: 'від регіону', municipality: 'від муніципалітету' }[layer]}`,
          ),
          ', ',
          ' і ',
        )}.`,
      sources: 'Джерело:',
    },
    footer: {
      title: 'Про цей сайт',
      privacy: say(
        'Цей сайт нічого про вас не зберігає: ні файлів cookie, ні програм стеження.',
        'Цей сайт нічого про тебе не зберігає: ні файлів cookie, ні програм стеження.',
      ),
      municipality: (name) => `Для мешканців муніципалітету ${name}.`,
      address: 'Ця сторінка в інтернеті:',
    },
    location: {
      when: 'Коли',
      where: 'Де',
      building: (building) => `У будівлі ${building}`,
      addressUnknown: 'Точна адреса невідома.',
      next: 'Наступного разу:',
      coming: (dates) => `Найближчі дати: ${dates}.`,
      openUntil: 'Зараз відчинено до %:%',
      opensAt: 'Сьогодні відчинено з %:%',
      noAppointment: 'Запис не потрібен.',
      callFirst: (number) => `${say('Спочатку зателефонуйте', 'Спочатку зателефонуй')}: ${number}`,
      askFirst: say('Спочатку звʼяжіться з нами', 'Спочатку звʼяжися з нами'),
      week: 'Найближчі сім днів',
      weekCaption: (from, until) => `${from} – ${until}`,
      day: 'День',
      time: 'Час',
      changes: 'Увага: інші години',
      directions: 'Як дістатися',
      map: say('Подивіться це місце на OpenStreetMap', 'Подивися це місце на OpenStreetMap'),
      mapApproximate: 'Точка на карті приблизна.',
      accessibility: 'Доступність',
      accessibilityUnknown: 'Ще не перевірили, чи можна зайти з інвалідним або дитячим візком.',
      present: 'З ким можна поговорити?',
      phone: 'Телефон',
      reach: 'Контакти',
      website: 'Вебсайт',
      services: 'Що тут є?',
      keep: 'Зберегти й поділитися',
      subscribe: say('Додайте ці години до свого календаря', 'Додай ці години до свого календаря'),
      print: 'Надрукувати цю сторінку',
      temporary: 'Це тимчасове місце',
      successor: 'Потім це буде тут:',
      provisions: {
        wheelchair: 'Інвалідний візок',
        pushchair: 'Дитячий візок',
        hearingLoop: 'Індукційна петля для слухових апаратів',
        quietRoom: 'Тиха кімната',
        lift: 'Ліфт',
        toilet: 'Туалет для людей на інвалідному візку',
      },
      yes: 'так',
      no: 'ні',
      unknownHours: 'Години ще не відомі',
      opensOn: (date) => `Відкриття: ${date}.`,
      temporaryUntil: (date) => `За цією адресою до ${date} включно.`,
    },
    accessibility: { title: 'Доступність' },
  };
}
