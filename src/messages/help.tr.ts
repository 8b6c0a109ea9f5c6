import type { Tone } from '../schemas/shared/tone.ts';
import type { HelpTexts } from './help-texts.ts';

/** The list of help in Turkish. */
export function helpTr(tone: Tone): HelpTexts {
  const say = (formal: string, informal: string) => (tone === 'formal' ? formal : informal);
  return {
    intro: (municipality) => `${municipality} belediyesinde Türkçe anlatılan yardım ve bilgi.`,
    alsoSpoken: 'Ayrıca Türkçe konuşulan yardımlar.',
    all: 'Tüm yardım ve etkinlikler',
    filters: {
      title: say('Seçiniz', 'Seç'),
      groups: { thema: 'Konu', leeftijd: 'Yaş', plaats: 'Köy veya mahalle', manier: 'Nasıl' },
      any: 'Hepsi',
      free: 'Ücretsiz',
      noReferral: 'Sevk gerekmez',
      spoken: 'Türkçe konuşuluyor',
      clear: 'Seçimleri temizle',
    },
    found: 'Bulunan: %',
    nothing: {
      title: 'Hiçbir şey bulunamadı',
      text: say('Bir seçimi kaldırın veya biriyle konuşun:', 'Bir seçimi kaldır veya biriyle konuş:'),
    },
    phases: {
      zwangerschap: 'Hamilelik',
      baby: 'Bebek (1 yaşına kadar)',
      'dreumes-en-peuter': 'Küçük çocuk (1 – 4 yaş)',
      kleuter: 'Okula yeni başlayan (4 – 6 yaş)',
      basisschool: 'İlkokul çağı (6 – 12 yaş)',
      tiener: 'Ergen (12 – 18 yaş)',
      jongvolwassen: 'Genç yetişkin (18 – 23 yaş)',
    },
    noPlace: 'Belirli bir yeri yok',
    places: (count) => `Yer sayısı: ${String(count)}`,
    waiting: (time) => `Bekleme süresi: ${time}`,
    topics: {
      title: 'Konulara göre bilgi ve yardım',
      intro: say(
        'Bir yaş veya konu seçin. Ne okuyabileceğinizi ve kimin yardım edebileceğini görürsünüz.',
        'Bir yaş veya konu seç. Ne okuyabileceğini ve kimin yardım edebileceğini görürsün.',
      ),
      themes: 'Konular',
      ages: 'Yaşa göre',
      about: {
        both: 'Okunacak bilgiler ve yardım edebilecek kişiler.',
        read: 'Bu konuda okunacak bilgiler.',
        help: 'Yardım edebilecek kişiler.',
      },
      others: 'Diğer konular',
      otherAges: 'Diğer yaşlar',
    },
  };
}
