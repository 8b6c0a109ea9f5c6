import { distinctWords } from './words-of.ts';

// Words of the languages of the portals that say little about what somebody looks for. They are no Dutch words with a mistake either: “does” is not
// “doek”. Words with a subject are left out, for a portal is searched with them.

/** Words that hold sentences together. */
export const functionWordsInLanguages: ReadonlySet<string> = distinctWords(`
about after again always am and are at because been before between bring by came can could did do does doing done each every even for from go going
have having he her his how i if into it its just know later little many may maybe me more most much must my need never not nothing of often on or
other our really said she should so some someone something still take tell than that the their them then there these they thing think this those
through to today together told too until up very want was we went were what when where which while who why will with without would yet you your
yourself

albo ale bardzo bez być chcę chce chciał czy dla dlaczego do dziękuję gdzie ich jak jako jego jej jest jestem jeszcze już kiedy kto która które
który lub mamy mi mnie moja moje mojego mojej może mogę można musi na nas nasz nie oraz potrzebuję proszę przez przy są się sobie tak to tobie
tylko w we więc z za ze że żeby życ

bana beni benim bir biz bizim bu ben çok daha değil diye gibi hangi için ile istiyorum kadar kim kiminle lazım mi mı mu mü nasıl ne neden nerede
nereden nereye olan onun önce sana senin sonra şu ve var veya ya yok zaman

або але бути була було був вже від він вона вони все всі де до для дуже є за зі із його їй її йому їх його коли котрий лише мати мене мені можна
можу можете мій моя моє мого моєї моєму моїй моїм моїх моєю ми на над наш наша не немає ні них під по потрібна потрібно про при свій своя себе собі
та так також там тебе ти тобі тут у хто хоче хочу це цей ця чи чому що щоб як яка який які якщо

ابدا اذا الى التي الذي الان ان انا انت انه او اين اي بعد بين جدا حتى حول ذلك شخص شيء عند عندي على عن غير في فقط قبل قد كان كانت كل كم كيف
كثيرا لا لان لدي لكن لم لماذا لن له لها لي ليس ما ماذا متى مع من منذ نحن نعم هذا هذه هل هنا هناك هو هي هم يا يمكن يمكنني اريد احتاج يريد تريد
`);

/** Who it is about, and that it is about help: they say little beside another word. */
export const weakWordsInLanguages: ReadonlySet<string> = distinctWords(`
child children kid kids son daughter boy girl mother father mum dad parent parents family people problem problems question questions help old years
dziecko dziecka dzieci dziecku dzieckiem syn syna synowi córka córki córce rodzic rodzice rodzina rodziny mama tata pomoc problem problemy lat
çocuk çocuğum çocuğu çocuğumu çocuğumun çocuklar çocuklarım oğlum oğlumun kızım kızımın anne baba aile yardım sorun soru yaş yaşında
дитина дитини дитині дитину дитиною діти дітей дітям син сина сину синові дочка дочки дочці дочку донька доньки доньці доньку мама тато батьки
сімʼя допомога проблема проблеми питання років
طفل طفلي طفلتي طفلة طفلا أطفال أطفالي ابن ابني ابنتي ابنة بنت بنتي ولد ولدي أولاد أولادي أم أب والدين عائلة مساعدة مشكلة مشاكل سؤال سنة سنوات
`);
