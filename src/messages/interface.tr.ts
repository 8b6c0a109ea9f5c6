import type { Tone } from '../schemas/shared/tone.ts';
import type { FrameTexts } from './frame-texts.ts';
import { listed } from './hours-parts.ts';

/** The Turkish texts around a page: “siz” for “u”, “sen” for “je”. */
export function interfaceTr(tone: Tone): FrameTexts {
  const say = (formal: string, informal: string) => (tone === 'formal' ? formal : informal);
  return {
    skipLink: say('İçeriğe geçin', 'İçeriğe geç'),
    mainNavigation: 'Ana menü',
    breadcrumb: say('Bulunduğunuz yer', 'Bulunduğun yer'),
    navigation: {
      home: 'Ana sayfa',
      walkIn: say('Randevusuz gelin', 'Randevusuz gel'),
      directory: 'Yardım bulma',
      contact: 'İletişim',
      organizations: 'Kuruluşlar',
      about: 'Hakkımızda',
    },
    languages: 'Diller',
    search: { label: 'Bu sitede arama', button: 'Ara' },
    exit: {
      title: 'Hızlı çıkış',
      label: say('Bu siteden çıkın', 'Bu siteden çık'),
      hint: say('Hemen çıkmanız mı gerekiyor? Shift tuşuna üç kez basın.', 'Hemen çıkman mı gerekiyor? Shift tuşuna üç kez bas.'),
      twiceMore: say('Çıkmak için Shift tuşuna iki kez daha basın.', 'Çıkmak için Shift tuşuna iki kez daha bas.'),
      onceMore: say('Çıkmak için Shift tuşuna bir kez daha basın.', 'Çıkmak için Shift tuşuna bir kez daha bas.'),
    },
    exampleBanner: { title: 'Örnek', text: 'Bu site bir örnektir. Saatler ve yerler doğru olmayabilir.' },
    crisis: {
      title: 'Hemen yardım mı gerekiyor?',
      free: 'ücretsiz',
      always: 'gece gündüz',
      facts: (facts) => `${facts.join(', ')}.`,
      freeSentence: 'Arama ücretsizdir.',
      alwaysSentence: 'Gece gündüz açıktır.',
      chat: 'sohbet',
      all: 'Bütün yardım numaraları',
    },
    provenance: {
      checkedOn: (date) => `Kontrol tarihi: ${date}.`,
      checkedBetween: (from, until) => `Kontrol tarihleri: ${from} ile ${until} arası.`,
      staleOldest: (date) =>
        `Her şey yakın zamanda kontrol edilmedi: en eskisi ${date} tarihinden. Hâlâ doğru olup olmadığını ${say('sorun', 'sor')}.`,
      stale: (date) => `Son kontrol tarihi: ${date}. Hâlâ doğru olup olmadığını ${say('sorun', 'sor')}.`,
      from: { national: 'Ülke genelinde ortak metin.', region: 'Bölgenin metni.', municipality: 'Belediyenin metni.' },
      fromSeveral: (layers) =>
        `Bu metin ${listed(
          layers.map(
            (layer) => `kısmen ${{ national: 'ülke genelinde ortaktır', region: 'bölgenindir', municipality: 'belediyenindir' }[layer]}`,
          ),
          ', ',
          ' ve ',
        )}.`,
      sources: 'Kaynak:',
    },
    footer: {
      title: 'Bu site hakkında',
      privacy: say(
        'Bu site sizinle ilgili hiçbir şey saklamaz: çerez yok, takip yazılımı yok.',
        'Bu site seninle ilgili hiçbir şey saklamaz: çerez yok, takip yazılımı yok.',
      ),
      municipality: (name) => `${name} belediyesinde oturanlar için.`,
      address: 'Bu sayfanın internet adresi:',
    },
    location: {
      when: 'Ne zaman',
      where: 'Nerede',
      building: (building) => `Bina: ${building}`,
      addressUnknown: 'Tam adres bilinmiyor.',
      next: 'Bir sonraki:',
      coming: (dates) => `Sonraki tarihler: ${dates}.`,
      openUntil: 'Şimdi açık, kapanış: %:%',
      opensAt: 'Bugün açılış: %:%',
      noAppointment: 'Randevu gerekmez.',
      callFirst: (number) => `${say('Önce arayın', 'Önce ara')}: ${number}`,
      askFirst: say('Önce bizimle iletişime geçin', 'Önce bizimle iletişime geç'),
      week: 'Önümüzdeki yedi gün',
      weekCaption: (from, until) => `${from} – ${until}`,
      day: 'Gün',
      time: 'Saat',
      changes: 'Dikkat: farklı saatler',
      directions: 'Buraya nasıl gelinir',
      map: say('Yeri OpenStreetMap üzerinde görün', 'Yeri OpenStreetMap üzerinde gör'),
      mapApproximate: 'Haritadaki nokta yaklaşıktır.',
      accessibility: 'Erişilebilirlik',
      accessibilityUnknown: 'Tekerlekli sandalye veya bebek arabasıyla girilip girilemediğine henüz bakılmadı.',
      present: say('Kiminle konuşabilirsiniz?', 'Kiminle konuşabilirsin?'),
      phone: 'Telefon',
      reach: 'İletişim',
      website: 'Web sitesi',
      services: 'Burada neler var?',
      keep: 'Saklama ve paylaşma',
      subscribe: say('Bu saatleri takviminize ekleyin', 'Bu saatleri takvimine ekle'),
      print: say('Bu sayfayı yazdırın', 'Bu sayfayı yazdır'),
      temporary: 'Bu yer geçicidir',
      successor: 'Sonraki yer:',
      provisions: {
        wheelchair: 'Tekerlekli sandalye',
        pushchair: 'Bebek arabası',
        hearingLoop: 'İşitme cihazı için indüksiyon döngüsü',
        quietRoom: 'Sessiz oda',
        lift: 'Asansör',
        toilet: 'Tekerlekli sandalye kullananlar için tuvalet',
      },
      yes: 'evet',
      no: 'hayır',
      unknownHours: 'Saatler henüz bilinmiyor',
      opensOn: (date) => `Açılış: ${date}.`,
      temporaryUntil: (date) => `${date} tarihine kadar burada (o gün dahil).`,
    },
    accessibility: { title: 'Erişilebilirlik' },
  };
}
