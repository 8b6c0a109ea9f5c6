import { describe, expect, it } from 'vitest';
import { dangersIn, readDanger } from '../../../src/language/danger.ts';
import { dangers, dangerWords } from '../../../src/language/dangers.data.ts';

describe('danger in another language', () => {
  it.each([
    ['я не хочу більше жити', 'suicide'],
    ['Мій чоловік бʼє мене', 'violence'],
    ["тато б'є маму", 'violence'],
    ['насильство вдома', 'violence'],
    ['боюся свого чоловіка', 'violence'],
    ['мене зґвалтували', 'sexual-violence'],
    ['я втекла з дому', 'running-away'],
    ['я в небезпеці', 'acute'],
    ['суїцид', 'suicide'],
    ['хочу вмерти', 'suicide'],
    ['чоловік мене душить', 'violence'],
    // Many who read Ukrainian also write Russian.
    ['муж меня бьет', 'violence'],
    ['мене бьют', 'violence'],
    ['mama krzyczy i bije', 'violence'],
    ['nie chcę już żyć', 'suicide'],
    ['nie chce zyc', 'suicide'],
    ['mąż mnie bije', 'violence'],
    ['przemoc w rodzinie', 'violence'],
    ['ktoś mnie molestuje', 'sexual-violence'],
    ['uciekłam z domu', 'running-away'],
    ['jestem w niebezpieczeństwie', 'acute'],
    ['ölmek istiyorum', 'suicide'],
    ['kendime zarar veriyorum', 'suicide'],
    ['kocam beni dövüyor', 'violence'],
    ['eşimden korkuyorum', 'violence'],
    ['tecavüze uğradım', 'sexual-violence'],
    ['kalacak yerim yok', 'running-away'],
    ['لا أريد أن أعيش', 'suicide'],
    ['زوجي يضربني كل يوم', 'violence'],
    ['العنف الاسري', 'violence'],
    ['تحرش جنسي', 'sexual-violence'],
    ['هربت من البيت', 'running-away'],
    ['نحن في خطر', 'acute'],
  ])('%s: %s', (query, danger) => {
    expect(dangersIn(query)[0]).toBe(danger);
  });

  it.each([
    'дитина не хоче спати',
    'дитина не хоче їсти',
    'мій син не хоче до школи',
    'хочу вийти на роботу',
    'допомога по дому',
    'dziecko nie chce spać',
    'dziecko nie chce jeść',
    'boję się porodu',
    'pomoc w domu',
    'rozwód',
    'çocuğum uyumak istemiyor',
    'bebeğim çok ağlıyor',
    'köpekten korkuyor',
    'evde yardım',
    'طفلي لا يريد النوم',
    'طفلي لا يأكل',
    'ابني لا يريد الذهاب إلى المدرسة',
    'مساعدة في البيت',
  ])('none in %s', (query) => {
    expect(dangersIn(query)).toEqual([]);
  });
});

describe('dangersIn', () => {
  it.each([
    ['zelfmoord', 'suicide'],
    ['zelfmoort', 'suicide'],
    ['Zelfmord gedachten', 'suicide'],
    ['ik wil dood', 'suicide'],
    ['ik wil niet meer leven', 'suicide'],
    ['er een eind aan maken', 'suicide'],
    ['suicidal', 'suicide'],
    ['intihar', 'suicide'],
    ['الانتحار', 'suicide'],
    ['mishandeling', 'violence'],
    ['mishandelng', 'violence'],
    ['kindermishandling melden', 'violence'],
    ['mijn vader slaat me', 'violence'],
    ['geslagn', 'violence'],
    ['bang voor mijn stiefvader', 'violence'],
    ['domestic violence', 'violence'],
    ['verkragt', 'sexual-violence'],
    ['aangerant', 'sexual-violence'],
    ['misbruickt', 'sexual-violence'],
    ['weglopen', 'running-away'],
    ['thuis weggaan', 'running-away'],
    ['snijden', 'suicide'],
    ['zelf moord', 'suicide'],
    ['pillen geslikt', 'suicide'],
    ['doodgaan', 'suicide'],
    ['ik voel me niet veilig', 'violence'],
    ['ik voel me onveilig', 'violence'],
    ['iemand heeft mij aangeraakt', 'sexual-violence'],
    ['vermist', 'acute'],
    ['wech lopen van huis', 'running-away'],
    ['weg gelopen', 'running-away'],
    ['ik durf niet meer naar huis', 'running-away'],
    ['noodgeval', 'acute'],
    ['mag ik mijn peuter slaan', 'violence'],
    ['buurman slaat peuter', 'violence'],
    ['mishandlng', 'violence'],
    ['kys', 'suicide'],
    ['ik kan niet meer', 'suicide'],
    ['Ik kan gewoon echt niet meer.', 'suicide'],
    ['kan niet meer', 'suicide'],
    ['ik wil niet meer', 'suicide'],
    ['ik hou het niet meer vol', 'suicide'],
    ['ik wil er niet meer zijn', 'suicide'],
    ['ik haat mezelf', 'suicide'],
    ['haat me zelf zo', 'suicide'],
    ['ik haat m’n leven', 'suicide'],
    ['mezelf iets aandoen', 'suicide'],
    ['automutileren', 'suicide'],
    ['automuteleren', 'suicide'],
    ['niemand houdt van mij', 'suicide'],
    ['niemand houd van me', 'suicide'],
    ['unalive myself', 'suicide'],
    ['zefmoord plegen', 'suicide'],
    ['ik snij in mn arm', 'suicide'],
    ['pooier', 'sexual-violence'],
    ['lover boy', 'sexual-violence'],
    ['mn stiefvader komt in mn kamer', 'sexual-violence'],
    ['aangeraakt', 'sexual-violence'],
    ['iemand heeft mijn nudes', 'sexual-violence'],
    ['ik word gechanteerd', 'sexual-violence'],
    ['iemand perst mij af', 'sexual-violence'],
    ['ik moet trouwen van mijn ouders', 'violence'],
    ['moet van m’n familie trouwen', 'violence'],
    ['hij dwingt me', 'violence'],
    ['mijn ex stalkt mij', 'violence'],
    ['me ouders sluiten me op', 'violence'],
    ['bang voor me vader', 'violence'],
    ['pak slaag gekregen', 'violence'],
    ['eruit gegooid', 'running-away'],
    ['geen slaapplek', 'running-away'],
    ['help me', 'acute'],
  ])('reads %s as %s', (query, danger) => {
    expect(dangersIn(query)[0]).toBe(danger);
  });

  it.each([
    'geslaagd voor mijn examen',
    'kind slaapt niet',
    'stoppen met roken',
    'opvoedspreekuur',
    'wat is er te doen',
    'staan en gaan',
    'huis zoeken',
    'bang in het donker',
    'verplicht naar school',
    'scheiding',
    'verwacht kind',
    'rapen',
    'geld lenen',
    'weg naar school',
    'overslaan',
    'in verwachting',
    'wel naar school',
    'leerkracht en scholen',
    'is het bureau gesloten',
    'kind in aanraking met drugs',
    'mijn peuter slaat steeds',
    'kind slaat andere kinderen',
    'mes en vork',
    'bedriegt mij',
    'ik kan niet meer slapen',
    'ik kan niet meer naar school',
    'ik wil niet meer praten',
    'ik ben op en kan niet meer',
    'ik haat school',
    'kind slaat juf',
    'leerling schopt leraar',
    'mijn kind chanteert mij',
    'brood snijden',
    'mijn zusje komt in mijn kamer',
    'peuter komt bij ons in bed',
    'moet ik trouwen voor het gezag',
    'trouwen kosten',
    'hij houdt van mij',
    'kind loopt naakt',
    'fiets stallen',
    'account aangemaakt',
    'help mij met mijn huiswerk',
    'mag ik hulp zonder dat mijn ouders het weten',
    'kind wil niet naar huis',
    '',
  ])('sees no danger in %s', (query) => {
    expect(dangersIn(query)).toEqual([]);
  });

  it('takes a word of the portal for what it is, and not for a danger word with a mistake', () => {
    expect(dangersIn('mishandelino')).toEqual(['violence']);
    expect(dangersIn('mishandelino', (word) => word === 'mishandelino')).toEqual([]);
  });

  it('knows every word and phrase of its own list, as the kind under which it stands', () => {
    for (const { danger, typed } of dangerWords) for (const words of typed) expect(dangersIn(words), words).toContain(danger);
    expect(new Set(dangerWords.map(({ danger }) => danger))).toEqual(new Set(dangers));
  });

  it('does not take a look-alike for what children do to others when it is about who does it to them', () => {
    expect(dangersIn('juf slaat kind')).toEqual(['violence']);
    expect(dangersIn('vader slaat broertje')).toEqual(['violence']);
  });

  it('says what texts call it', () => {
    expect(readDanger('iemand heeft mijn nudes').topics).toEqual(['naaktfoto chantage']);
    expect(readDanger('slapen')).toEqual({ dangers: [], topics: [] });
  });

  it('puts suicide before all else', () => {
    expect(dangersIn('mishandeld en wil dood')).toEqual(['suicide', 'violence']);
  });

  it('answers a query of ten thousand words as well', () => {
    expect(dangersIn('woord '.repeat(10_000))).toEqual([]);
  });
});
