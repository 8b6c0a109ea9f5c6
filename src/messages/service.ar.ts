import { amountsIn } from './amounts.ts';
import type { ServiceTexts } from './service-texts.ts';

const { years, months, euros } = amountsIn('ar');

/** A service in Arabic. */
export function serviceAr(): ServiceTexts {
  return {
    title: 'المساعدة التي يمكن الحصول عليها',
    facts: {
      audience: 'لمن',
      age: 'العمر',
      area: 'المنطقة',
      cost: 'التكلفة',
      referral: 'الإحالة',
      how: 'كيف',
      waiting: 'مدة الانتظار',
      validity: 'الفترة',
      languages: 'اللغات',
    },
    dutch: 'الهولندية',
    everybody: 'للجميع',
    audiences: {
      parents: 'الآباء والأمهات ومن يربّي الأطفال',
      youth: 'الأطفال والشباب',
      relatives: 'الأقارب والجيران',
      professionals: 'المختصون',
    },
    channels: {
      'walk-in': 'الحضور دون موعد',
      appointment: 'بموعد',
      phone: 'بالهاتف',
      online: 'عبر الإنترنت',
      home: 'في البيت',
      school: 'في المدرسة أو مجموعة اللعب',
      group: 'ضمن مجموعة',
    },
    age: {
      pregnancy: 'الحمل',
      years,
      months,
      between: (from, to) => `${from} – ${to}`,
      from: (from) => `${from} فأكثر`,
      upTo: (to) => `${to} كحد أقصى`,
    },
    cost: {
      free: 'مجانًا',
      amount: euros,
      withNote: (text, note) => `${text} (${note})`,
      unknown: 'غير معروفة',
      options: { paid: 'مقابل مبلغ من المال' },
    },
    referral: {
      none: 'لا حاجة إلى إحالة',
      needed: 'تلزم إحالة',
      neededBy: (who) => `تلزم إحالة من: ${who}`,
      unknown: 'غير معروف إن كانت تلزم إحالة',
    },
    service: {
      facts: 'باختصار',
      start: 'كيف تكون البداية؟',
      contact: 'للتواصل',
      website: 'الموقع الإلكتروني',
      via: (name) => `عن طريق ${name}`,
      otherContact: 'كل طرق التواصل معنا',
      whereAndWhen: 'أين ومتى',
      when: 'متى',
      organizations: 'من يقدم هذا؟',
    },
    inDutch: 'للمزيد باللغة الهولندية',
  };
}
