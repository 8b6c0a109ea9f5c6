import type { LanguageAgendaTexts } from './agenda-texts.ts';

/** The agenda in Arabic. */
export function agendaAr(): LanguageAgendaTexts {
  return {
    intro: (municipality) => `دورات ولقاءات للآباء والأمهات وأنشطة أخرى في بلدية ${municipality}.`,
    description: (municipality) => `دورات ولقاءات في بلدية ${municipality}: متى وأين ولمن وكم التكلفة.`,
    walkIn: {
      title: 'الحضور دون موعد',
      text: 'يمكنك الحضور إلى هنا مباشرة. لا حاجة إلى موعد.',
      also: 'وهنا أيضًا الأماكن التي يمكنك الحضور إليها دون موعد.',
      intro: (municipality) => `أين ومتى يمكنك الحضور دون موعد في بلدية ${municipality}.`,
      more: 'أيام أخرى',
      calendar: 'أوقات الحضور دون موعد (ics)',
    },
    views: { label: 'عرض', all: 'الكل', today: 'اليوم', week: 'هذا الأسبوع', month: 'هذا الشهر' },
    count: { one: 'عدد النتائج: 1', many: 'عدد النتائج: %', none: 'لا توجد نتائج' },
    empty: {
      title: 'لا يوجد شيء في الجدول الآن',
      text: 'لكن يمكنك طرح سؤال. هنا متى وكيف يمكنك التواصل معنا.',
    },
    emptyView: 'لا يوجد شيء في هذه الفترة. يمكنك اختيار فترة أطول.',
    contact: 'طرق التواصل معنا',
    subscribe: {
      title: 'في تقويمك الخاص',
      text: 'يمكنك إضافة هذا الجدول إلى هاتفك أو حاسوبك. إذا تغيّر شيء هنا، تغيّر هناك أيضًا.',
      link: 'ملف التقويم (ics)',
    },
    times: (count, last) => `عدد اللقاءات: ${String(count)}، وآخرها في ${last}`,
    online: 'عبر الإنترنت',
    statuses: { full: { label: 'لا توجد أماكن' }, 'waiting-list': { label: 'قائمة انتظار' }, cancelled: { label: 'أُلغي' } },
    canJoin: 'بدأ، ولا تزال المشاركة ممكنة',
    searchWords: ['جدول', 'الأنشطة', 'أنشطة', 'فعاليات', 'دورات', 'لقاءات', 'تقويم', 'مواعيد', 'أوقات الدوام', 'متى يمكن الحضور'],
    allPoints: 'جميع الأماكن والأوقات',
    allDays: 'متى يمكنك الحضور: جميع الأيام',
    madeOn: (date) => `آخر تحديث: ${date}`,
  };
}
