import type { LanguageSearchTexts } from './search-texts.ts';

// What somebody typed may run the other way (FSI and PDI).
const [typed, taken] = ['\u2068%\u2069', '\u2068$\u2069'];

/** The page on which one searches in Arabic. */
export function searchAr(): LanguageSearchTexts {
  return {
    title: 'البحث',
    description: 'البحث في هذا الموقع عن مساعدة وأنشطة وأماكن ونصائح.',
    label: 'ما موضوع البحث؟',
    remembered: 'يتذكر المتصفح كلمات البحث، حتى بعد مغادرة الموقع.',
    traces: 'كيفية حذف ذلك',
    hint: 'يمكنك البحث بالعربية أو بالهولندية. الكلمات المكتوبة هنا لا تصل إلينا.',
    button: 'بحث',
    kinds: {
      service: 'مساعدة وأنشطة',
      theme: 'مواضيع',
      location: 'أماكن',
      organization: 'منظمات',
      page: 'صفحات',
      article: 'نصائح للقراءة',
      event: 'جدول الأنشطة',
      news: 'الأخبار',
    },
    filters: 'النوع',
    all: 'الكل',
    busy: 'جارٍ البحث …',
    one: `نتائج البحث عن «${taken}»: 1`,
    many: `نتائج البحث عن «${taken}»: %`,
    none: `لا توجد نتائج للبحث عن «${taken}»`,
    showAll: 'عرض الكل (%)',
    corrected: `الكلمة المكتوبة: «${typed}». تم البحث عن: «${taken}».`,
    unknownKind: `النوع «${typed}» غير موجود. هنا كل النتائج.`,
    danger: 'يمكنك الاتصال بمن يستطيع المساعدة',
    dangerText: 'من المفيد التحدث عن الأمر. يمكنك الاتصال حتى عند الشك.',
    nothing: {
      text: 'معظم هذا الموقع باللغة الهولندية. ربما يوجد ذلك بكلمة أخرى.',
      meant: 'هل المقصود:',
      shorter: 'يمكنك تجربة كلمة أقصر أو كلمة هولندية.',
    },
    failed: {
      title: 'البحث بالكلمات لا يعمل الآن',
      text: 'ربما انقطع الاتصال بالإنترنت. يمكنك المحاولة لاحقًا أو التصفح في الأسفل.',
      again: 'المحاولة مرة أخرى',
    },
    withoutScript: {
      title: 'البحث بالكلمات غير ممكن هنا',
      text: 'يحتاج البحث إلى JavaScript، وهو متوقف. لذلك لا يمكن استخدام الكلمات المكتوبة. يمكن العثور على المطلوب بهذه الطريقة:',
    },
    lists: 'أو يمكنك التصفح هنا',
    ways: 'هل تعذّر العثور على المطلوب؟',
    waysText: 'يمكنك طرح سؤالك علينا. كل سؤال مهم.',
  };
}
