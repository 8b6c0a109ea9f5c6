// Forms that no rule brings together. Left the word, right its other forms.
const forms = `
kind: kinderen kindje kindjes kids
slaan: sla slaat sloeg sloegen geslagen
slapen: sliep geslapen
lopen: liep gelopen
weglopen: wegloopt weggelopen wegliep
scheiden: gescheiden scheidt
drinken: dronk gedronken
eten: at gegeten eet
helpen: hielp geholpen hulp
praten: praat gepraat
verliezen: verloor verloren verlies
bevallen: beviel bevalling bevallingen
overlijden: overleden overleed
verdriet: verdrietig verdrietige
roken: gerookt rook rookt
sterven: gestorven stierf sterft
doden: dood dode
schrijven: schreef geschreven
lezen: las gelezen
spreken: sprak gesproken spreekt
liegen: loog gelogen
stelen: stal gestolen
vechten: vocht gevochten vecht gevecht
schelden: schold gescholden scheldt
bijten: beet gebeten bijt
zwanger: zwangerschap zwangere
angst: angstig angstige angsten bang
jongere: jongeren jongens jongen jongetje
misbruik: misbruikt misbruiken
verkrachten: verkracht verkrachting
mishandelen: mishandeld mishandelt mishandeling mishandelingen
buitensluiten: buitengesloten buitensluit
chantage: chanteren chanteer chanteert gechanteerd gechanteert
stress: stressen gestrest gestresst strest
gamen: gamet gamed gegamed gamede gamer gamers
wiet: wietje wietjes
verslaafd: verslaving verslavingen verslaafde verslaafden
`;

/** Each irregular form with the word it is a form of. */
export const irregular: ReadonlyMap<string, string> = new Map(
  forms
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [word = '', others = ''] = line.split(': ');
      return others.split(' ').map((other): [string, string] => [other, word]);
    }),
);
