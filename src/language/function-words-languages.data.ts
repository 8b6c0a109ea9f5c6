// Words of English, Polish and Turkish that hold sentences together, normalised. Who types one of them made no mistake in Dutch: “does” is not “doek”.
// Words with a subject are left out, for a portal is searched with them; Ukrainian and Arabic have letters of their own.

const words = `
about after again always are because before between bring came could does doing done each even every from going have having into know
later little many maybe more most much must need never not nothing often other really said she should some someone something still take tell
than that the their them then there these they thing think this those through today together told too until very went were what when where which
while who why will with without would yet you your yourself
albo bardzo bez chce chcial czy dla dlaczego dziekuje gdzie ich jak jego jej jest jeszcze juz kiedy kto lub mam mnie moja moje moze mozna musi
nie oraz prosze przez przy sobie tak tobie tylko wiec zeby zyc
ama benim bir bizim cok daha degil gibi hangi icin ile istiyorum kadar kim lazim nasil neden nerede once onun senin sonra var veya yok zaman
`;

/** Those words. */
export const functionWordsInLanguages: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
