import type { HelpTexts } from './help-texts.ts';

/** The list of help in Arabic. */
export function helpAr(): HelpTexts {
  return {
    intro: (municipality) => `المساعدة والنصائح في بلدية ${municipality} مكتوبة بالعربية.`,
    alsoSpoken: 'وكذلك المساعدة التي يتوفر فيها من يتكلم العربية.',
    all: 'كل المساعدة والأنشطة',
    filters: {
      title: 'الاختيار',
      groups: { thema: 'الموضوع', leeftijd: 'العمر', plaats: 'القرية أو الحي', manier: 'الطريقة' },
      any: 'الكل',
      free: 'مجانًا',
      noReferral: 'بدون إحالة',
      spoken: 'يتوفر من يتكلم العربية',
      clear: 'إلغاء كل الاختيارات',
    },
    found: 'النتائج: %',
    nothing: { title: 'لا توجد نتائج', text: 'يمكن إلغاء أحد الاختيارات، أو التحدث مع شخص ما:' },
    phases: {
      zwangerschap: 'الحمل',
      baby: 'الرضيع (حتى سنة واحدة)',
      'dreumes-en-peuter': 'الطفل الصغير (من سنة إلى 4 سنوات)',
      kleuter: 'بداية المدرسة (من 4 إلى 6 سنوات)',
      basisschool: 'المدرسة الابتدائية (من 6 إلى 12 سنة)',
      tiener: 'سن المراهقة (من 12 إلى 18 سنة)',
      jongvolwassen: 'سن الشباب (من 18 إلى 23 سنة)',
    },
    noPlace: 'بدون مكان ثابت',
    places: (count) => `عدد الأماكن: ${String(count)}`,
    waiting: (time) => `مدة الانتظار: ${time}`,
    topics: {
      title: 'نصائح ومساعدة حسب الموضوع',
      intro: 'حسب العمر أو الموضوع: ما يمكن قراءته، ومن يستطيع المساعدة.',
      themes: 'المواضيع',
      ages: 'حسب العمر',
      about: { both: 'ما يمكن قراءته، ومن يستطيع المساعدة.', read: 'ما يمكن قراءته عن ذلك.', help: 'من يستطيع المساعدة.' },
      others: 'مواضيع أخرى',
      otherAges: 'أعمار أخرى',
    },
  };
}
