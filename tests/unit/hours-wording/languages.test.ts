import { describe, expect, it } from 'vitest';
import { createWording } from '../../../src/hours-wording/wording.ts';
import { withDutchNotes } from '../../../src/hours-wording/dutch-notes.ts';
import { segmentsOf, withoutMarks } from '../../../src/messages/dutch-words.ts';
import { translatedTexts } from '../../../src/messages/translated-texts.ts';
import { statusAt } from '../../../src/opening-hours/status.ts';
import type { TranslatedLanguage } from '../../../src/schemas/shared/languages.ts';
import { at, calendar as calendarOf, hours } from '../opening-hours/helpers.ts';

const calendar = calendarOf();

const today = '2026-11-21';
const wordingIn = (language: TranslatedLanguage) => createWording(translatedTexts[language].hours);

const place = hours({
  weekly: [
    { day: 'monday', opens: '09:00', closes: '12:00' },
    { day: 'tuesday', opens: '09:00', closes: '12:00' },
    { day: 'wednesday', opens: '09:00', closes: '12:00' },
    { day: 'thursday', opens: '14:00', closes: '16:00' },
    { day: 'saturday', opens: '14:00', closes: '16:00' },
  ],
  monthly: [
    { day: 'wednesday', nth: 1, opens: '19:00', closes: '20:30' },
    { day: 'friday', nth: -1, opens: '19:00', closes: '20:30' },
  ],
  sessions: [{ date: '2026-12-03', opens: '10:00', closes: '11:00' }],
  schoolHolidays: 'closed',
});

describe('rules in other languages', () => {
  it.each([
    [
      'en',
      [
        'Monday to Wednesday from 9:00 to 12:00',
        'every Thursday and Saturday from 14:00 to 16:00',
        'every first Wednesday of the month from 19:00 to 20:30',
        'every last Friday of the month from 19:00 to 20:30',
        'on Thursday 3 December from 10:00 to 11:00',
        'closed on public holidays',
        'not in school holidays',
      ],
    ],
    [
      'uk',
      [
        'з понеділка до середи з 9:00 до 12:00',
        'щочетверга і щосуботи з 14:00 до 16:00',
        'кожної першої середи місяця з 19:00 до 20:30',
        'кожної останньої пʼятниці місяця з 19:00 до 20:30',
        'четвер, 3 грудня: з 10:00 до 11:00',
        'у святкові дні зачинено',
        'не працює під час шкільних канікул',
      ],
    ],
    [
      'pl',
      [
        'od poniedziałku do środy od 9:00 do 12:00',
        'w czwartki i soboty od 14:00 do 16:00',
        'w każdą pierwszą środę miesiąca od 19:00 do 20:30',
        'w każdy ostatni piątek miesiąca od 19:00 do 20:30',
        'czwartek, 3 grudnia: od 10:00 do 11:00',
        'w święta zamknięte',
        'nieczynne w czasie ferii i wakacji szkolnych',
      ],
    ],
    [
      'tr',
      [
        'pazartesiden çarşambaya kadar her gün saat 9:00–12:00 arası',
        'her perşembe ve cumartesi saat 14:00–16:00 arası',
        'her ayın ilk çarşamba günü saat 19:00–20:30 arası',
        'her ayın son cuma günü saat 19:00–20:30 arası',
        '3 Aralık Perşembe saat 10:00–11:00 arası',
        'resmî tatillerde kapalı',
        'okul tatillerinde kapalı',
      ],
    ],
    [
      'ar',
      [
        'من الاثنين إلى الأربعاء من الساعة 9:00 إلى الساعة 12:00',
        'كل يوم خميس وكل يوم سبت من الساعة 14:00 إلى الساعة 16:00',
        'يوم الأربعاء الأول من كل شهر من الساعة 19:00 إلى الساعة 20:30',
        'يوم الجمعة الأخير من كل شهر من الساعة 19:00 إلى الساعة 20:30',
        'يوم الخميس 3 ديسمبر من الساعة 10:00 إلى الساعة 11:00',
        'مغلق في أيام العطل الرسمية',
        'مغلق في العطل المدرسية',
      ],
    ],
  ] as const)('are whole phrases in %s', (language, phrases) => {
    expect(wordingIn(language).rules(place, today)).toEqual(phrases);
  });
});

describe('dates in other languages', () => {
  it.each([
    ['en', 'Thursday 7 January 2027', '21 December 2026 up to and including 3 January 2027'],
    ['uk', 'четвер, 7 січня 2027 року', 'з 21 грудня 2026 року до 3 січня 2027 року включно'],
    ['pl', 'czwartek, 7 stycznia 2027 r.', 'od 21 grudnia 2026 r. do 3 stycznia 2027 r. włącznie'],
    ['tr', '7 Ocak 2027 Perşembe', '21 Aralık 2026 – 3 Ocak 2027 (son gün dahil)'],
    ['ar', 'الخميس 7 يناير 2027', 'من 21 ديسمبر 2026 إلى 3 يناير 2027، واليوم الأخير محسوب'],
  ] as const)('are written as %s does', (language, day, period) => {
    expect(wordingIn(language).day('2027-01-07')).toBe(day);
    expect(wordingIn(language).period('2026-12-21', '2027-01-03')).toBe(period);
  });

  it('start a sentence with a capital of the language, and end it once', () => {
    expect(wordingIn('tr').sentence('ilk kez')).toBe('İlk kez.');
    expect(wordingIn('pl').sentence('otwarte od 7 stycznia 2027 r.')).toBe('Otwarte od 7 stycznia 2027 r.');
  });
});

describe('the status in other languages', () => {
  it.each([
    ['en', 'Open now until 16:00', 'Thursday 26 November: open from 14:00 to 16:00'],
    ['uk', 'Зараз відчинено до 16:00', 'Четвер, 26 листопада: відчинено з 14:00 до 16:00'],
    ['pl', 'Teraz otwarte do 16:00', 'Czwartek, 26 listopada: otwarte od 14:00 do 16:00'],
    ['tr', 'Şimdi açık, kapanış: 16:00', '26 Kasım Perşembe: saat 14:00–16:00 arası açık'],
    ['ar', 'مفتوح الآن حتى الساعة 16:00', 'الخميس 26 نوفمبر: مفتوح من الساعة 14:00 إلى الساعة 16:00'],
  ] as const)('says in %s when a place is open', (language, now, lasting) => {
    const status = statusAt(
      hours({ weekly: [{ day: 'thursday', opens: '14:00', closes: '16:00' }] }),
      calendar,
      at('2026-11-26T15:00+01:00'),
    );
    expect(wordingIn(language).status(status, '2026-11-26')).toBe(now);
    expect(wordingIn(language).status(status, '2026-11-26', { lasting: true })).toBe(lasting);
  });
});

describe('what an editor wrote', () => {
  it('stays Dutch in a phrase of another language, and is marked as that', () => {
    const noted = withDutchNotes(
      hours({
        weekly: [{ day: 'thursday', opens: '14:00', closes: '16:00', note: 'alleen voor baby’s' }],
        exceptions: [{ date: '2026-11-26', reason: 'studiedag' }],
      }),
    );
    const [phrase = ''] = wordingIn('ar').times(noted, today);
    expect(segmentsOf(phrase).filter(({ dutch }) => dutch)).toEqual([{ text: 'alleen voor baby’s', dutch: true }]);
    expect(withoutMarks(phrase)).toBe('كل يوم خميس من الساعة 14:00 إلى الساعة 16:00 (alleen voor baby’s)');
    const status = statusAt(noted, calendar, at('2026-11-26T15:00+01:00'));
    const line = wordingIn('uk').status(status, '2026-11-26');
    expect(
      segmentsOf(line)
        .filter(({ dutch }) => dutch)
        .map(({ text }) => text),
    ).toEqual(['studiedag', 'alleen voor baby’s']);
  });
});
