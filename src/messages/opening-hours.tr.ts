import type { HoursMessages } from './hours-messages.ts';
import { capital as capitalOf, clock, daysInRow, isWholeDay, listed, words } from './hours-parts.ts';

const weekdays = ['pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi', 'pazar'];
/** “From Monday”. */
const fromDay = ['pazartesiden', 'salıdan', 'çarşambadan', 'perşembeden', 'cumadan', 'cumartesiden', 'pazardan'];
/** “To Monday”. */
const toDay = ['pazartesiye', 'salıya', 'çarşambaya', 'perşembeye', 'cumaya', 'cumartesiye', 'pazara'];
const months = [...['Ocak', 'Şubat', 'Mart', 'Nisan', 'Mayıs', 'Haziran'], ...['Temmuz', 'Ağustos', 'Eylül', 'Ekim', 'Kasım', 'Aralık']];
const ordinals = ['ilk', 'ikinci', 'üçüncü', 'dördüncü'];
const numbers = ['', '', 'iki', 'üç', 'dört'];

const list = (items: readonly string[]) => listed(items, ', ', ' ve ');
const capital = (text: string) => capitalOf(text, 'tr');
const weekday = (day: number) => weekdays[day] ?? '';
const span = ({ opens, closes }: { opens: string; closes: string }) => `${clock(opens)}–${clock(closes)}`;

function everyWeek(days: readonly number[]): string {
  if (days.length === 7) return 'her gün';
  const row = daysInRow(days);
  return row === undefined ? `her ${list(days.map(weekday))}` : `${fromDay[row[0]] ?? ''} ${toDay[row[1]] ?? ''} kadar her gün`;
}

/** Opening hours in Turkish. Times and dates get no suffixes, which would have to follow how a number sounds. */
export const openingHoursTr: HoursMessages = {
  language: 'tr',
  comma: ', ',
  time: clock,
  timeRange: (row) => (isWholeDay(row) ? 'bütün gün' : span(row)),
  timeSpan: (row) => (isWholeDay(row) ? 'bütün gün' : `saat ${span(row)} arası`),
  date: (day, parts) =>
    words(
      String(day.day),
      parts.month && months[day.month - 1],
      parts.year && String(day.year),
      parts.weekday && capital(weekday(day.weekday)),
    ),
  today: 'bugün',
  tomorrow: 'yarın',
  list,
  period: (from, through) => `${from} – ${through} (son gün dahil)`,
  validity(from, through) {
    if (from === undefined) return `${through ?? ''} tarihine kadar (son gün dahil)`;
    return through === undefined ? `${from} tarihinden itibaren` : `${from} – ${through} tarihleri arasında (son gün dahil)`;
  },
  withNote: (text, note) => `${text} (${note})`,
  withAppointment: (text) => `${text}, randevu ile`,

  everyWeek,
  everyFewWeeks: (interval, days) => `her ${numbers[interval] ?? ''} haftada bir ${list(days.map(weekday))}`,
  everyMonth: (nth, day) => `her ayın ${nth === -1 ? 'son' : (ordinals[nth - 1] ?? '')} ${weekday(day)} günü`,
  onDate: (date) => date,
  always: 'gece gündüz açık',
  appointmentOnly: 'yalnızca randevu ile',
  closedOnPublicHolidays: 'resmî tatillerde kapalı',
  openOnPublicHolidays: 'resmî tatillerde de açık',
  closedInSchoolHolidays: 'okul tatillerinde kapalı',

  publicHolidays: {
    'new-years-day': 'Yılbaşı',
    'good-friday': 'Kutsal Cuma',
    'easter-sunday': 'Paskalya, birinci gün',
    'easter-monday': 'Paskalya, ikinci gün',
    'kings-day': 'Kral Günü',
    'ascension-day': 'Göğe Yükseliş Günü',
    'liberation-day': 'Kurtuluş Günü',
    'whit-sunday': 'Pentekost, birinci gün',
    'whit-monday': 'Pentekost, ikinci gün',
    'christmas-day': 'Noel, birinci gün',
    'boxing-day': 'Noel, ikinci gün',
  },
  schoolHolidays: {
    autumn: 'sonbahar tatili',
    christmas: 'Noel tatili',
    spring: 'ilkbahar tatili',
    may: 'mayıs tatili',
    summer: 'yaz tatili',
  },

  closed: 'kapalı',
  closedBecause: (reason) => `kapalı (${reason})`,
  closedExcept: (days) => `kapalı, şu günler hariç: ${list(days)}`,
  notYetOpen: (date) => `${date} tarihinden itibaren açık`,
  endedAfter: (date) => `${date} tarihinden sonra artık açık değil`,
  openAt: (spans) => `açık: ${spans}`,

  status: {
    openUntil: (until, day) => (day === undefined ? `Şimdi açık, kapanış: ${until}` : `Şimdi açık, kapanış: ${day}, ${until}`),
    opens: (day, times) => `${capital(day)}: ${times} açık`,
    opensFirst: (day, times) => `${capital(day)}: ilk kez açık, ${times}`,
    always: 'Gece gündüz açık',
    appointment: 'Yalnızca randevu ile',
    appointmentNext: (day, times) => `Bir sonraki: ${day}, ${times}`,
    appointmentNow: 'Şimdi yalnızca randevu ile',
    closedToday: (reason) => `Bugün kapalı: ${reason}`,
    closed: 'Şimdi kapalı',
    closedBecause: (reason) => `Kapalı: ${reason}`,
    nothingPlanned: 'Yeni açılış saatleri bilinmiyor. Lütfen önce arayın.',
    unknown: 'Açılış saatleri bilinmiyor. Lütfen önce arayın.',
  },
};
