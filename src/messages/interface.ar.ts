import type { FrameTexts } from './frame-texts.ts';
import { listed } from './hours-parts.ts';

/** The Arabic texts around a page. They are the same in both tones: without vowels, the “you” in them is for men and for women. */
export function interfaceAr(): FrameTexts {
  return {
    skipLink: 'الانتقال إلى المحتوى',
    mainNavigation: 'القائمة الرئيسية',
    breadcrumb: 'موقع الصفحة',
    navigation: {
      home: 'الصفحة الرئيسية',
      walkIn: 'الحضور دون موعد',
      directory: 'البحث عن مساعدة',
      contact: 'التواصل معنا',
      organizations: 'المنظمات',
      about: 'من نحن',
    },
    languages: 'اللغات',
    search: { label: 'البحث في هذا الموقع', button: 'بحث' },
    exit: {
      title: 'خروج سريع',
      label: 'مغادرة هذا الموقع',
      hint: 'للخروج بسرعة يمكنك الضغط على مفتاح Shift ثلاث مرات.',
      twiceMore: 'للخروج يلزم الضغط على مفتاح Shift مرتين أخريين.',
      onceMore: 'للخروج يلزم الضغط على مفتاح Shift مرة واحدة أخرى.',
    },
    exampleBanner: { title: 'مثال', text: 'هذا الموقع مثال فقط. قد لا تكون الأوقات والأماكن صحيحة.' },
    crisis: {
      title: 'هل تلزم المساعدة الآن؟',
      free: 'مجانًا',
      always: 'ليلًا ونهارًا',
      facts: (facts) => `${facts.join('، ')}.`,
      freeSentence: 'الاتصال مجاني.',
      alwaysSentence: 'متاح ليلًا ونهارًا.',
      chat: 'محادثة كتابية',
      all: 'جميع أرقام المساعدة',
    },
    provenance: {
      checkedOn: (date) => `تم التحقق من المعلومات في ${date}.`,
      checkedBetween: (from, until) => `تم التحقق من المعلومات بين ${from} و${until}.`,
      staleOldest: (date) => `لم يتم التحقق من كل شيء مؤخرًا: أقدم المعلومات من ${date}. يرجى السؤال إن كانت لا تزال صحيحة.`,
      stale: (date) => `آخر تحقق كان في ${date}. يرجى السؤال إن كانت المعلومات لا تزال صحيحة.`,
      from: { national: 'نص لكل البلد.', region: 'نص من المنطقة.', municipality: 'نص من البلدية.' },
      fromSeveral: (layers) =>
        `هذا النص ${listed(
          layers.map((layer) => `جزء منه ${{ national: 'لكل البلد', region: 'من المنطقة', municipality: 'من البلدية' }[layer]}`),
          '، ',
          ' و',
        )}.`,
      sources: 'المصدر:',
    },
    footer: {
      title: 'عن هذا الموقع',
      privacy: 'هذا الموقع لا يحفظ أي معلومات عنك: لا ملفات تعريف ارتباط ولا برامج تتبع.',
      municipality: (name) => `لسكان بلدية ${name}.`,
      address: 'هذه الصفحة على الإنترنت:',
    },
    location: {
      building: (building) => `في مبنى ${building}`,
      next: 'المرة القادمة:',
      coming: (dates) => `المرات القادمة: ${dates}.`,
      openUntil: 'مفتوح الآن حتى الساعة %:%',
      opensAt: 'مفتوح اليوم ابتداءً من الساعة %:%',
      noAppointment: 'لا حاجة إلى موعد.',
      callFirst: (number) => `يرجى الاتصال أولًا: ${number}`,
      askFirst: 'يرجى التواصل معنا أولًا',
      changes: 'تنبيه: مواعيد مختلفة',
      unknownHours: 'المواعيد غير معروفة بعد',
      opensOn: (date) => `مفتوح ابتداءً من ${date}.`,
      temporaryUntil: (date) => `في هذا المكان حتى نهاية يوم ${date}.`,
    },
    accessibility: { title: 'سهولة الاستخدام للجميع' },
  };
}
