import type { Tone } from '../schemas/shared/tone.ts';
import type { LanguageAgendaTexts } from './agenda-texts.ts';

/** The agenda in Turkish. */
export function agendaTr(tone: Tone): LanguageAgendaTexts {
  const say = (formal: string, informal: string) => (tone === 'formal' ? formal : informal);
  return {
    intro: (municipality) => `${municipality} belediyesinde kurslar, anne baba akşamları ve diğer buluşmalar.`,
    description: (municipality) => `${municipality} belediyesinde kurslar ve buluşmalar: ne zaman, nerede, kimler için ve ücreti ne kadar.`,
    walkIn: {
      title: 'Randevusuz gelme',
      text: say('Buraya doğrudan gelebilirsiniz. Randevu gerekmez.', 'Buraya doğrudan gelebilirsin. Randevu gerekmez.'),
      also: say('Nereye randevusuz gelebileceğinizi de görürsünüz.', 'Nereye randevusuz gelebileceğini de görürsün.'),
      intro: (municipality) =>
        say(
          `${municipality} belediyesinde randevusuz gelebileceğiniz yerler ve saatler.`,
          `${municipality} belediyesinde randevusuz gelebileceğin yerler ve saatler.`,
        ),
      more: 'Diğer günler',
      calendar: 'Randevusuz gelme saatleri (ics)',
    },
    views: { label: 'Göster', all: 'Hepsi', today: 'Bugün', week: 'Bu hafta', month: 'Bu ay' },
    count: { one: 'Bulunan: 1', many: 'Bulunan: %', none: 'Hiçbir şey bulunamadı' },
    empty: {
      title: 'Takvimde şu anda bir şey yok',
      text: say(
        'Yine de soru sorabilirsiniz. Bize ne zaman ve nasıl ulaşabileceğinize bakın.',
        'Yine de soru sorabilirsin. Bize ne zaman ve nasıl ulaşabileceğine bak.',
      ),
    },
    emptyView: say('Bu dönemde bir şey yok. Daha uzun bir dönem seçin.', 'Bu dönemde bir şey yok. Daha uzun bir dönem seç.'),
    contact: 'Bize ulaşmanın yolları',
    subscribe: {
      title: say('Kendi takviminizde', 'Kendi takviminde'),
      text: say(
        'Bu takvimi telefonunuza ya da bilgisayarınıza ekleyin. Burada bir şey değişirse orada da değişir.',
        'Bu takvimi telefonuna ya da bilgisayarına ekle. Burada bir şey değişirse orada da değişir.',
      ),
      link: 'Takvim dosyası (ics)',
    },
    times: (count, last) => `Buluşma sayısı: ${String(count)}, sonuncusu: ${last}`,
    online: 'Çevrim içi',
    statuses: { full: { label: 'Yer yok' }, 'waiting-list': { label: 'Bekleme listesi' }, cancelled: { label: 'İptal edildi' } },
    canJoin: 'Başladı, hâlâ katılmak mümkün',
    searchWords: ['takvim', 'etkinlikler', 'etkinlik', 'kurslar', 'buluşmalar', 'program', 'açılış saatleri', 'ne zaman açık'],
    allPoints: 'Bütün yerler ve saatler',
    allDays: say('Ne zaman gelebilirsiniz: bütün günler', 'Ne zaman gelebilirsin: bütün günler'),
    madeOn: (date) => `Güncelleme tarihi: ${date}`,
  };
}
