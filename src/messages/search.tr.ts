import type { Tone } from '../schemas/shared/tone.ts';
import type { LanguageSearchTexts } from './search-texts.ts';

/** The page on which one searches in Turkish. */
export function searchTr(tone: Tone): LanguageSearchTexts {
  const say = (formal: string, informal: string) => (tone === 'formal' ? formal : informal);
  return {
    title: 'Arama',
    description: say('Bu sitede yardım, etkinlik, yer ve bilgi arayın.', 'Bu sitede yardım, etkinlik, yer ve bilgi ara.'),
    label: say('Ne arıyorsunuz?', 'Ne arıyorsun?'),
    remembered: say(
      'Tarayıcınız aradıklarınızı hatırlar, siteden çıkmış olsanız bile.',
      'Tarayıcın aradıklarını hatırlar, siteden çıkmış olsan bile.',
    ),
    traces: say('Bunu nasıl silersiniz', 'Bunu nasıl silersin'),
    hint: say(
      'Türkçe ya da Hollandaca arayabilirsiniz. Yazdıklarınız bize gönderilmez.',
      'Türkçe ya da Hollandaca arayabilirsin. Yazdıkların bize gönderilmez.',
    ),
    button: 'Ara',
    kinds: {
      service: 'Yardım ve etkinlikler',
      theme: 'Konular',
      location: 'Yerler',
      organization: 'Kuruluşlar',
      page: 'Sayfalar',
      article: 'Okunacak bilgiler',
      event: 'Etkinlik takvimi',
      news: 'Haberler',
    },
    filters: 'Tür',
    all: 'Hepsi',
    busy: 'Aranıyor …',
    one: '“$” için bulunan: 1',
    many: '“$” için bulunan: %',
    none: '“$” için hiçbir şey bulunamadı',
    showAll: 'Tümünü göster (%)',
    corrected: say('“%” yazdınız. “$” arandı.', '“%” yazdın. “$” arandı.'),
    unknownKind: '“%” diye bir tür yok. Burada hepsi var.',
    danger: say('Yardım edebilecek birini arayın', 'Yardım edebilecek birini ara'),
    dangerText: say('Bunu biriyle konuşun. Emin olmasanız da arayın.', 'Bunu biriyle konuş. Emin olmasan da ara.'),
    nothing: {
      text: 'Bu sitenin sayfalarının çoğu Hollandacadır. Belki başka bir sözcükle yazılmıştır.',
      meant: say('Bunu mu demek istediniz:', 'Bunu mu demek istedin:'),
      shorter: say('Daha kısa ya da Hollandaca bir sözcük deneyin.', 'Daha kısa ya da Hollandaca bir sözcük dene.'),
    },
    failed: {
      title: 'Sözcükle arama şu anda çalışmıyor',
      text: say(
        'Belki bağlantı koptu. Daha sonra yeniden deneyebilir ya da aşağıya bakabilirsiniz.',
        'Belki bağlantı koptu. Daha sonra yeniden deneyebilir ya da aşağıya bakabilirsin.',
      ),
      again: say('Yeniden deneyin', 'Yeniden dene'),
    },
    withoutScript: {
      title: 'Burada sözcükle arama yapılamıyor',
      text: say(
        'Bunun için JavaScript gerekir, o da kapalı. Bu yüzden yazdığınız sözcüklerle bir şey yapılamaz. Şöyle de bulabilirsiniz:',
        'Bunun için JavaScript gerekir, o da kapalı. Bu yüzden yazdığın sözcüklerle bir şey yapılamaz. Şöyle de bulabilirsin:',
      ),
    },
    lists: say('Ya da burada ne olduğuna bakın', 'Ya da burada ne olduğuna bak'),
    ways: say('Bulamadınız mı?', 'Bulamadın mı?'),
    waysText: say('Bize sorun. Hiçbir soru çok küçük değildir.', 'Bize sor. Hiçbir soru çok küçük değildir.'),
  };
}
