import type { HoursMessages } from './hours-messages.ts';
import { clock, daysInRow, isWholeDay, listed, words } from './hours-parts.ts';

const weekdays = ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'];
const months = [...['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو'], ...['يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر']];
const ordinals = ['الأول', 'الثاني', 'الثالث', 'الرابع'];
/** “Every two weeks”: Arabic has a form of its own for two. */
const everyWeeks = ['', '', 'كل أسبوعين', 'كل ثلاثة أسابيع', 'كل أربعة أسابيع'];

/** “And” is written to the word that follows it. */
const list = (items: readonly string[]) => listed(items, '، ', ' و');
const weekday = (day: number) => weekdays[day] ?? '';
/** “Every Monday”: the day without its article. */
const each = (day: number) => `كل يوم ${weekday(day).replace(/^ال/, '')}`;

function everyWeek(days: readonly number[]): string {
  if (days.length === 7) return 'كل يوم';
  const row = daysInRow(days);
  return row === undefined ? list(days.map(each)) : `من ${weekday(row[0])} إلى ${weekday(row[1])}`;
}

/** Opening hours in Arabic, with the digits that stand on doors and telephones in the Netherlands. No verb tells man from woman. */
export const openingHoursAr: HoursMessages = {
  language: 'ar',
  comma: '، ',
  time: clock,
  timeRange: (span) => (isWholeDay(span) ? 'طوال اليوم' : `${clock(span.opens)}–${clock(span.closes)}`),
  timeSpan: (span) => (isWholeDay(span) ? 'طوال اليوم' : `من الساعة ${clock(span.opens)} إلى الساعة ${clock(span.closes)}`),
  date: (day, parts) =>
    words(parts.weekday && weekday(day.weekday), String(day.day), parts.month && months[day.month - 1], parts.year && String(day.year)),
  today: 'اليوم',
  tomorrow: 'غدًا',
  list,
  period: (from, through) => `من ${from} إلى ${through}، واليوم الأخير محسوب`,
  validity(from, through) {
    if (from === undefined) return `حتى نهاية يوم ${through ?? ''}`;
    return through === undefined ? `ابتداءً من ${from}` : `من ${from} حتى نهاية يوم ${through}`;
  },
  withNote: (text, note) => `${text} (${note})`,
  withAppointment: (text) => `${text}، بموعد مسبق`,

  everyWeek,
  everyFewWeeks: (interval, days) => `${everyWeeks[interval] ?? ''} يوم ${list(days.map(weekday))}`,
  everyMonth: (nth, day) => `يوم ${weekday(day)} ${nth === -1 ? 'الأخير' : (ordinals[nth - 1] ?? '')} من كل شهر`,
  onDate: (date) => `يوم ${date}`,
  always: 'مفتوح ليلًا ونهارًا',
  appointmentOnly: 'بموعد مسبق فقط',
  closedOnPublicHolidays: 'مغلق في أيام العطل الرسمية',
  openOnPublicHolidays: 'مفتوح في أيام العطل الرسمية أيضًا',
  closedInSchoolHolidays: 'مغلق في العطل المدرسية',

  publicHolidays: {
    'new-years-day': 'رأس السنة الميلادية',
    'good-friday': 'الجمعة العظيمة',
    'easter-sunday': 'عيد الفصح، اليوم الأول',
    'easter-monday': 'عيد الفصح، اليوم الثاني',
    'kings-day': 'عيد الملك',
    'ascension-day': 'عيد الصعود',
    'liberation-day': 'يوم التحرير',
    'whit-sunday': 'عيد العنصرة، اليوم الأول',
    'whit-monday': 'عيد العنصرة، اليوم الثاني',
    'christmas-day': 'عيد الميلاد، اليوم الأول',
    'boxing-day': 'عيد الميلاد، اليوم الثاني',
  },
  schoolHolidays: {
    autumn: 'عطلة الخريف',
    christmas: 'عطلة عيد الميلاد',
    spring: 'عطلة الربيع',
    may: 'عطلة مايو',
    summer: 'عطلة الصيف',
  },

  closed: 'مغلق',
  closedBecause: (reason) => `مغلق (${reason})`,
  closedExcept: (days) => `مغلق، ما عدا: ${list(days)}`,
  notYetOpen: (date) => `مفتوح ابتداءً من ${date}`,
  endedAfter: (date) => `لن يكون مفتوحًا بعد ${date}`,
  openAt: (spans) => `مفتوح ${spans}`,

  status: {
    openUntil: (until, day) => (day === undefined ? `مفتوح الآن حتى الساعة ${until}` : `مفتوح الآن حتى ${day}، الساعة ${until}`),
    opens: (day, span) => `${day}: مفتوح ${span}`,
    opensFirst: (day, span) => `${day}: مفتوح لأول مرة، ${span}`,
    always: 'مفتوح ليلًا ونهارًا',
    appointment: 'بموعد مسبق فقط',
    appointmentNext: (day, span) => `المرة القادمة: ${day}، ${span}`,
    appointmentNow: 'الآن بموعد مسبق فقط',
    closedToday: (reason) => `مغلق اليوم: ${reason}`,
    closed: 'مغلق الآن',
    closedBecause: (reason) => `مغلق: ${reason}`,
    nothingPlanned: 'لا توجد مواعيد جديدة معروفة. يرجى الاتصال بالهاتف أولًا.',
    unknown: 'المواعيد غير معروفة. يرجى الاتصال بالهاتف أولًا.',
  },
};
