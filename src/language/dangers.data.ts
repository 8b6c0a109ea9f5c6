import { dangersInLanguages } from './dangers-languages.data.ts';
import { readSynonyms } from './synonyms.ts';

/** What somebody may be in, in the words of a search. */
export const dangers = ['suicide', 'violence', 'sexual-violence', 'running-away', 'acute'] as const;

/** One of {@link dangers}. */
export type Danger = (typeof dangers)[number];

// A word too many shows a number to somebody who does not need it; a word too few hides one from somebody who does. A single word stands here
// when it means danger by itself. Between words of a phrase words without a meaning of their own may stand, and “me”, “mij”, “mn” and “mijn” are
// one word. A phrase with a full stop is only one at the end, or at the beginning, of what is typed, without words in between: “ik kan niet meer”, and
// not “ik kan niet meer slapen”.
// Left the danger, and what texts call it; right what people type.

const lines = `
suicide, zelfmoord doodgaan: zelfmoord, zelf moord, zelf moorden, zelfmoordgedachten, zelfmoordpoging, zelfdoding, suicide, suicidaal, suicidal, suïcidaal, doodswens, wil dood, dood willen, dood zijn, dood wil, maak me dood, mezelf doden, zelf doden, mezelf ophangen, spring voor de trein, voor de trein springen, niet meer leven, niet langer leven, niet verder leven, geen zin meer in leven, leven heeft geen zin, leven niet waard, einde aan maken, eind aan maken, einde aan mijn leven, leven beëindigen, beter af zonder mij, wou dat ik dood was, pillen geslikt, te veel pillen, doodgaan, dood gaan, overdosis, kill myself, killing myself, want to die, wanna die, end my life, kms, intihar, kendimi öldürmek, ölmek istiyorum, yaşamak istemiyorum, انتحار, اريد ان اموت, samobójstwo, chcę umrzeć, самогубство, хочу померти, kys, unalive, unaliven, sewerslide, zelfmoordneiging, zelfmoordneigingen, zelfmoordplan, zelfmoordplannen, suicidepoging, afscheidsbrief, ik kan niet meer ., . kan niet meer ., ik wil niet meer ., . wil niet meer ., ik trek het niet meer ., ik kan het niet meer aan ., ik houd het niet meer vol ., zie het niet meer zitten, zie het leven niet meer zitten, zie geen uitweg, geen uitweg meer, wil verdwijnen, wil er niet meer zijn, er liever niet zijn, wou dat ik er niet was, wou dat ik niet bestond, had niet geboren moeten worden, nooit geboren, nooit meer wakker worden, niet meer wakker worden, wil sterven, liever dood, was ik maar dood, mezelf van kant maken, mezelf kapot maken, haat mezelf, haat mijn leven, iedereen haat mij, niemand houdt van mij, niemand mist mij, niemand zou mij missen, niemand geeft om mij, wereld is beter zonder mij, mezelf iets aandoen, mezelf iets aan doen, mezelf wat aan doen, mezelf wat aandoen, zichzelf iets aandoen, zichzelf wat aandoen, zichzelf doden, zichzelf ophangen, alle pillen innemen, alle pillen nemen, alle pillen tegelijk, paracetamol dodelijk, polsen doorsnijden, spring van flat, spring van brug, van flat springen, van brug springen, voor trein gooien, hate myself, hate my life, nobody loves me, want to disappear, dont want to live, dont want to be alive, unalive myself
suicide, mezelf snijden: zelfbeschadiging, automutilatie, snijd mezelf, snij mezelf, mezelf snijden, snijden, snij me, snijd me, snijdt zichzelf, mezelf pijn doen, self harm, automutileren, automutileer, automutileert, zelfverminking, zelfmutilatie, sneed mezelf, mezelf gesneden, snijwonden, snijdt in arm, snij in arm, gesneden in arm, krassen op arm, krassen in arm, kras mezelf, mezelf krassen, krast zichzelf, mezelf verwonden, mezelf branden, brand mezelf, mezelf verbranden, mezelf slaan, sla mezelf, zichzelf snijden, zichzelf pijn doen, doet zichzelf pijn, doe mezelf pijn, selfharm, self harming, cut myself, cutting myself, hurt myself, hurting myself
violence, mishandeling: mishandeling, mishandelen, mishandeld, mishandelt, kindermishandeling, geslagen, slaat, slaan, mept, geschopt, schopt, schoppen, geweld, partnergeweld, huiselijk geweld, bedreigd, bedreiging, bedreigt, bedreigen, kind geschud, baby geschud, door elkaar geschud, kind iets aandoe, blauwe plekken, verwaarlozing, verwaarloosd, verwaarloost, onveilig thuis, thuis onveilig, niet veilig thuis, thuis niet veilig, voel me niet veilig, voel me onveilig, voelt zich niet veilig, voelt zich onveilig, bang thuis, thuis bang, opgesloten, vrouwenbesnijdenis, besneden meisje, stalking, gestalkt, stalker, meldcode, veilig thuis, wurgt, gewurgd, abuse, abused, domestic violence, child abuse, beaten, hits me, beats me, violence, şiddet, aile içi şiddet, istismar, dayak, dövüyor, dövülmek, عنف, ضرب, يضربني, اساءة, przemoc domowa, bije mnie, домашнє насильство, бʼє мене, ben niet veilig, op slot in kamer, word gedwongen, stalken, stalkt, stalked, gestalked, word achtervolgd, get beaten, hits my mom, scared of my dad, scared of my father
violence, mishandeling geslagen: klappen krijgen, krijg klappen, sla mijn kind, sla mijn baby, sla mijn zoon, sla mijn dochter, sloeg mijn kind, bang voor mijn vader, bang voor mijn moeder, bang voor papa, bang voor mama, bang voor mijn man, bang voor mijn ex, bang voor mijn stiefvader, krijg slaag, pak slaag, slaag van vader, klap van vader, klappen van vader, klappen van moeder, klap van moeder, met riem van vader, krijg riem, vader doet mij pijn, moeder doet mij pijn, papa doet mij pijn, mama doet mij pijn, vriend doet mij pijn, bang voor mijn ouders, bang voor mijn broer, bang voor mijn oom, bang voor mijn opa, bang voor mijn vriend, bang voor mijn vriendje, bang voor mijn stiefmoeder, bang voor stiefpa, bang voor pa, bang voor ma, sluit mij op, sluiten mij op, dwingt mij, dwingen mij, achtervolgt mij, volgt mij overal, volgt mij naar huis, wil mij vermoorden, gaat mij vermoorden, wil mij doden, ouders doen mij pijn, slaat mij, slaan mij, sloeg mij, schopt mij, ik word geslagen, ik word mishandeld, thuis geslagen, geslagen thuis, door mijn vader geslagen, door mijn moeder geslagen
violence, gedwongen trouwen: eerwraak, eergeweld, gedwongen huwelijk, uithuwelijken, uitgehuwelijkt, eergerelateerd geweld, huwelijksdwang, gedwongen trouwen, uithuwelijking, uithuwen, uitgehuwd, ik moet trouwen, moet trouwen van, trouwen van mijn ouders, trouwen van mijn vader, trouwen van mijn moeder, trouwen van mijn familie, moet van ouders trouwen, moet van vader trouwen, moet van familie trouwen, trouwen met mijn neef, dwingen te trouwen, dwingt te trouwen, trouwen tegen mijn wil, verplicht trouwen, forced marriage, forced to marry
sexual-violence, seksueel geweld misbruik: verkracht, verkrachting, verkrachten, aangerand, aanranding, aanranden, misbruik, misbruikt, misbruikte, seksueel misbruik, seksueel geweld, incest, betast, aan me gezeten, zit aan me, aan mij zit, mij aangeraakt, me aangeraakt, raakt me aan, raakt mij aan, raakte me aan, gedwongen seks, kinderporno, pedofiel, pedo, rape, raped, sexual abuse, sexually abused, molested, sexual assault, tecavüz, taciz, cinsel istismar, اغتصاب, تحرش, اعتداء جنسي, gwałt, зґвалтування, aangeraakt, raken mij aan, zat aan mij, zaten aan mij, ongewenste aanraking, ongewenste aanrakingen, stiefvader in kamer, stiefvader bij mij in bed, stiefpa in kamer, stiefbroer in kamer, stiefvader in mijn bed, vader komt in mijn kamer, oom komt in mijn kamer, opa komt in mijn kamer, komt nachts in mijn kamer, komt snachts in mijn kamer, vader kruipt bij mij in bed, oom kruipt bij mij in bed, moet van hem seks, moet van vriend seks, dwingt mij tot seks, seks tegen mijn wil, seksuele intimidatie, gedrogeerd, drugs in drankje, touched me, touches me
sexual-violence, naaktfoto chantage: sextortion, grooming, naaktfoto, naaktfotos, nude, nudes, naakt foto, naakt fotos, naaktbeelden, naaktfilmpje, naaktvideo, foto zonder kleren, seksfilmpje van mij, seksvideo van mij, filmpje gelekt, foto gelekt, fotos gelekt, exposed, bangalijst, banga lijst, chantage, afgeperst, afpersen, afpersing, perst mij af, blackmail, blackmailed
sexual-violence, loverboy: loverboy, loverboys, lover boy, lover boys, pooier, pooiers, prostitutie, mensenhandel, seksuele uitbuiting, seks voor geld, geld voor seks, sugardaddy, sugar daddy, moet met mannen
running-away, weglopen slaapplek: weglopen, weggelopen, wegloop, wegloopt, weg lopen, loop weg, van huis weg, weg van huis, weg thuis, thuis weggaan, weggaan thuis, van huis weggaan, niet meer naar huis, niet naar huis durven, durf niet naar huis, het huis uit gezet, uit huis gezet, run away, running away, runaway, ran away, evden kaçmak, evden kaçtım, هروب من البيت, الهروب من المنزل, eruit gezet, eruit gegooid, eruit getrapt, huis uit gegooid, uit huis gegooid, huis uit getrapt, geen slaapplek, geen slaapplaats, nergens slapen, op straat slapen, slaap op straat, ik wil niet naar huis, . wil niet naar huis ., kicked out
acute, noodgeval: noodgeval, levensgevaar, vermist, in gevaar, direct gevaar, spoed, noodnummer, alarmnummer, neergestoken, steekpartij, met een mes, pistool, vuurwapen, brand, help me ., bewusteloos, emergency, acil, طوارئ
`;

/** Words and phrases by which a search for help in a danger is known. */
export interface DangerWords {
  danger: Danger;
  /** What texts call it, however somebody says it. */
  topic: string;
  typed: readonly string[];
}

/** All of them. One danger may have several topics. */
export const dangerWords: readonly DangerWords[] = readSynonyms(`${lines}${dangersInLanguages}`).map(
  ({ texts: [danger, topic = ''], typed }) => ({
    danger: danger as Danger,
    topic,
    typed,
  }),
);

/**
 * Words that look like one of these and mean something else (`geslaagd` is not `geslagen`). They are words, not mistakes. What stands in the
 * texts of a portal needs not stand here.
 */
export const harmlessWords: ReadonlySet<string> = new Set(
  (
    'verwachting wedloop staker stallen stalen aangemaakt uithuren uitduwen uitgeduwd bedriegen bedriegt bedrieger aanraking gesloten besloten leerkracht emergentie verwacht geslaagd geslaagde geslapen geslachten geslacht slagen slaagt slaap slapen slaapt slank staan staat slaaf gaan laat maan haan sla slag slak verhaal gebracht verpakt verplicht ' +
    'verzacht verwacht bereid beraad bedreven bedrijf geweten geweest geweldig geweldige gewend besteld best peda pede pedagoog pedaal ' +
    'speld spoel spel mees mis mest mens les des bes band rand wand hand krant strand tand land ramp lamp zelfmoorden meedoen meld ' +
    'weglaten weghalen wegkopen weglopend teglopen inloop oploop beloop verloop overlopen afslaan opslaan overslaan toeslaan slaapt gescholen gescheld gesproken ' +
    'kast bast betaal betaald betaalt bestaat belast besluit geschikt geschopt opgelost opgeslagen opgestoken stage stagiair ' +
    'stoppen stopt gestopt shoppen kloppen klopt schoppenaas kaping rapen rap race rate role help helpen hulp'
  ).split(' '),
);

/** What children do to others, and what is cut in a kitchen. Word for word, because `peuter slaan` is something else. */
export const harmlessPhrases: readonly string[] = [
  'peuter slaat',
  'kleuter slaat',
  'dreumes slaat',
  'slaat andere kinderen',
  'peuter schopt',
  'kleuter schopt',
  'slaan andere kinderen',
  'schopt andere kinderen',
  'brood snijden',
  'groente snijden',
  'fruit snijden',
  ...['juf', 'meester', 'leraar', 'leerkracht', 'leidster', 'klasgenoot', 'klasgenoten', 'klasgenootje', 'klasgenootjes'].flatMap((who) => [
    `slaat ${who}`,
    `schopt ${who}`,
  ]),
  ...['kind', 'zoon', 'dochter', 'zoontje', 'dochtertje', 'peuter', 'kleuter', 'puber'].flatMap((who) => [
    `${who} chanteert`,
    `${who} slaat broertje`,
    `${who} slaat zusje`,
    `${who} dwingt`,
  ]),
];
