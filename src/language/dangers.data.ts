import { readSynonyms } from './synonyms.ts';

/** What somebody may be in, in the words of a search. */
export const dangers = ['suicide', 'violence', 'sexual-violence', 'running-away', 'acute'] as const;

/** One of {@link dangers}. */
export type Danger = (typeof dangers)[number];

// A word too many shows a number to somebody who does not need it; a word too few hides one from somebody who does. A single word stands here
// when it means danger by itself. Between words of a phrase words without a meaning of their own may stand.

const lines = `
suicide: zelfmoord, zelf moord, zelf moorden, zelfmoordgedachten, zelfmoordpoging, zelfdoding, suicide, suicidaal, suicidal, suïcidaal, doodswens, wil dood, dood willen, dood zijn, dood wil, maak me dood, mezelf doden, zelf doden, mezelf ophangen, spring voor de trein, voor de trein springen, niet meer leven, niet langer leven, niet verder leven, geen zin meer in leven, leven heeft geen zin, leven niet waard, einde aan maken, eind aan maken, einde aan mijn leven, leven beëindigen, beter af zonder mij, wou dat ik dood was, zelfbeschadiging, automutilatie, snijd mezelf, snij mezelf, mezelf snijden, snijden, snij me, snijd me, snijdt zichzelf, pillen geslikt, te veel pillen, doodgaan, dood gaan, mezelf pijn doen, overdosis, kill myself, killing myself, want to die, wanna die, end my life, self harm, kms, intihar, kendimi öldürmek, ölmek istiyorum, yaşamak istemiyorum, انتحار, اريد ان اموت, samobójstwo, chcę umrzeć, самогубство, хочу померти
violence: mishandeling, mishandelen, mishandeld, mishandelt, kindermishandeling, geslagen, slaat, slaan, klappen krijgen, krijg klappen, mept, geschopt, schopt, schoppen, geweld, partnergeweld, huiselijk geweld, bedreigd, bedreiging, bedreigt, bedreigen, sla mijn kind, sla mijn baby, sla mijn zoon, sla mijn dochter, sloeg mijn kind, kind geschud, baby geschud, door elkaar geschud, kind iets aandoe, blauwe plekken, verwaarlozing, verwaarloosd, verwaarloost, onveilig thuis, thuis onveilig, niet veilig thuis, thuis niet veilig, voel me niet veilig, voel me onveilig, voelt zich niet veilig, voelt zich onveilig, bang thuis, thuis bang, bang voor mijn vader, bang voor mijn moeder, bang voor papa, bang voor mama, bang voor mijn man, bang voor mijn ex, bang voor mijn stiefvader, opgesloten, eerwraak, eergeweld, gedwongen huwelijk, uithuwelijken, uitgehuwelijkt, vrouwenbesnijdenis, besneden meisje, stalking, gestalkt, stalker, meldcode, veilig thuis, wurgt, gewurgd, abuse, abused, domestic violence, child abuse, beaten, hits me, beats me, violence, şiddet, aile içi şiddet, istismar, dayak, dövüyor, dövülmek, عنف, ضرب, يضربني, اساءة, przemoc domowa, bije mnie, домашнє насильство, бʼє мене
sexual-violence: verkracht, verkrachting, verkrachten, aangerand, aanranding, aanranden, misbruik, misbruikt, misbruikte, seksueel misbruik, seksueel geweld, incest, betast, aan me gezeten, zit aan me, aan mij zit, mij aangeraakt, me aangeraakt, raakt me aan, raakt mij aan, raakte me aan, loverboy, loverboys, gedwongen seks, sextortion, grooming, naaktfoto, naaktfotos, kinderporno, pedofiel, pedo, rape, raped, sexual abuse, sexually abused, molested, sexual assault, tecavüz, taciz, cinsel istismar, اغتصاب, تحرش, اعتداء جنسي, gwałt, зґвалтування
running-away: weglopen, weggelopen, wegloop, wegloopt, weg lopen, loop weg, van huis weg, weg van huis, weg thuis, thuis weggaan, weggaan thuis, van huis weggaan, niet meer naar huis, niet naar huis durven, durf niet naar huis, het huis uit gezet, uit huis gezet, run away, running away, runaway, ran away, evden kaçmak, evden kaçtım, هروب من البيت, الهروب من المنزل
acute: noodgeval, levensgevaar, vermist, in gevaar, direct gevaar, spoed, noodnummer, alarmnummer, neergestoken, steekpartij, met een mes, pistool, vuurwapen, brand, help me, bewusteloos, emergency, acil, طوارئ
`;

/** Words and phrases by which a search for help in danger is known. */
export const dangerWords: ReadonlyMap<Danger, readonly string[]> = new Map(
  readSynonyms(lines).map(({ texts, typed }) => [texts[0] as Danger, typed]),
);

/**
 * Words that look like one of these and mean something else (`geslaagd` is not `geslagen`). They are words, not mistakes. What stands in the
 * texts of a portal needs not stand here.
 */
export const harmlessWords: ReadonlySet<string> = new Set(
  (
    'verwachting wedloop staker bedriegen bedriegt bedrieger aanraking gesloten besloten leerkracht emergentie verwacht geslaagd geslaagde geslapen geslachten geslacht slagen slaagt slaap slapen slaapt slank staan staat slaaf gaan laat maan haan sla slag slak verhaal gebracht verpakt verplicht ' +
    'verzacht verwacht bereid beraad bedreven bedrijf geweten geweest geweldig geweldige gewend besteld best peda pede pedagoog pedaal ' +
    'speld spoel spel mees mis mest mens les des bes band rand wand hand krant strand tand land ramp lamp zelfmoorden meedoen meld ' +
    'weglaten weghalen wegkopen weglopend teglopen inloop oploop beloop verloop overlopen afslaan opslaan overslaan toeslaan slaapt gescholen gescheld gesproken ' +
    'kast bast betaal betaald betaalt bestaat belast besluit geschikt geschopt opgelost opgeslagen opgestoken stage stagiair ' +
    'stoppen stopt gestopt shoppen kloppen klopt schoppenaas kaping rapen rap race rate role help helpen hulp'
  ).split(' '),
);

/** What toddlers do. Word for word, because `peuter slaan` is something else. */
export const harmlessPhrases: readonly string[] = [
  'peuter slaat',
  'kleuter slaat',
  'dreumes slaat',
  'slaat andere kinderen',
  'peuter schopt',
  'kleuter schopt',
  'slaan andere kinderen',
  'schopt andere kinderen',
];
