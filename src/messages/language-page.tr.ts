import type { Tone } from '../schemas/shared/tone.ts';
import type { LanguagePageTexts } from './language-page-texts.ts';

/** The page in Turkish. */
export function languagePageTr(tone: Tone): LanguagePageTexts {
  const say = (formal: string, informal: string) => (tone === 'formal' ? formal : informal);
  return {
    title: (readers) => (readers === 'youth' ? 'Gençler için yardım' : 'Çocuk yetiştirme ve büyüme konusunda yardım'),
    intro: (readers, portal) =>
      readers === 'youth'
        ? `${portal} gençler içindir. ${say('Aklınıza takılan her şeyi sorabilirsiniz', 'Aklına takılan her şeyi sorabilirsin')}.`
        : `${portal}: çocuk yetiştirme ve büyüme ile ilgili her soruyu burada ${say('sorabilirsiniz', 'sorabilirsin')}. Hiçbir soru çok küçük değildir.`,
    searchWords: ['yardım', 'türkçe', 'türkçe bilgi', 'bilgi', 'yardıma ihtiyacım var', 'danışma', 'tercüman', 'çeviri', 'türkler'],
    restIsDutch:
      'Bu sayfa Türkçedir. Bu sitenin diğer sayfalarının çoğu Hollandacadır. O sayfalara giden bağlantıların arkasında (NL) yazar.',
    danger: say(
      'Tehlikede misiniz ya da hemen yardıma mı ihtiyacınız var? Yardım numaralarına bakın',
      'Tehlikede misin ya da hemen yardıma mı ihtiyacın var? Yardım numaralarına bak',
    ),
    freeWalkIn: 'Gelmek ücretsizdir.',
    walkIn: {
      title: say('Nereye gelebilirsiniz?', 'Nereye gelebilirsin?'),
      none: 'Şu anda randevusuz gelinebilecek bir yer yok.',
      more: (place) => `Daha fazla bilgi: ${place}`,
    },
    call: {
      title: 'Telefon',
      hours: 'Telefona ne zaman bakılır?',
      otherwise: 'Ya diğer saatlerde?',
      openUntil: 'Telefona şimdi bakılıyor, bitiş: %:%',
      opensAt: 'Telefona bugün bakılıyor, başlangıç: %:%',
      next: 'Bir sonraki:',
      free: 'Arama ücretsizdir.',
    },
    ask: {
      title: 'Yazılı soru sorma',
      form: say('Forma gidin', 'Forma git'),
      anonymous: say('Adınızı söylemeniz gerekmez.', 'Adını söylemen gerekmez.'),
      within: (time) => `Yanıt süresi: ${time}.`,
    },
    mail: 'E-posta',
    steps: {
      title: 'Nasıl oluyor?',
      walkIn: say('Açık olduğu saatlerde gelin. Sorunuzu anlatın.', 'Açık olduğu saatlerde gel. Sorunu anlat.'),
      call: say('Ya da arayıp sorunuzu sorun.', 'Ya da arayıp sorunu sor.'),
      ask: say('Ya da sorunuzu yazın.', 'Ya da sorunu yaz.'),
      mail: say('Ya da e-posta gönderin.', 'Ya da e-posta gönder.'),
      interpreter: say(
        'Hollandaca konuşmak size zor mu geliyor? Sizin için çeviri yapan birini, örneğin bir akrabanızı ya da arkadaşınızı getirebilirsiniz.',
        'Hollandaca konuşmak sana zor mu geliyor? Senin için çeviri yapan birini, örneğin bir akrabanı ya da arkadaşını getirebilirsin.',
      ),
    },
    services: 'Türkçe konuşan birinin olduğu yardımlar',
    articles: {
      title: 'Türkçe bilgiler',
      help: say('Biriyle konuşmak ister misiniz?', 'Biriyle konuşmak ister misin?'),
      others: say('Bunu da okuyun', 'Bunu da oku'),
      translated: 'Bu metin Hollandacadan çevrildi.',
      history: say(
        'Tarayıcınız bu sayfayı hatırlar. Sayfayı geçmişten silebilirsiniz.',
        'Tarayıcın bu sayfayı hatırlar. Sayfayı geçmişten silebilirsin.',
      ),
    },
    dutchPages: {
      title: 'Hollandaca sayfalar',
      topics: 'Okunacak bilgiler',
      agenda: 'Etkinlik takvimi',
      news: 'Haberler',
      ask: 'Soru sorma',
      youth: 'Gençler için',
      experiences: 'Yaşananlar',
      poll: 'Anket',
      professionals: 'Uzmanlar için',
    },
  };
}
