/**
 * A service, an organisation and a place in which an editor filled in every field there is, and what a visitor sees of each. A field that
 * the schema gets is to be added here: with what the page shows, or with the reason why it shows nothing.
 */

/** What the page shows of a field: words in its text or the address of a link; or why it shows nothing. */
export type FieldShown = { text: string } | { link: string } | { notForVisitors: string };

const provenance = { text: 'Gecontroleerd op 2 november 2026' };
const foundBy = { notForVisitors: 'words to be found by, that visitors use and editors would not write' };
const translated = { notForVisitors: 'stands on the pages in other languages, which languages.spec.ts looks at' };
const decides = (what: string) => ({ notForVisitors: `decides ${what}` });

/** The fields of each collection by name. */
export const everyField: Readonly<Record<'services' | 'organizations' | 'locations', Readonly<Record<string, FieldShown>>>> = {
  services: {
    name: { text: 'Dienst met alles' },
    summary: { text: 'Alles wat een dienst kan hebben.' },
    organizations: { link: '/organisaties/alles/' },
    locations: { text: 'Alleen in de proefweek.' },
    hours: { text: 'Elke dinsdag van 19.00 tot 20.00 uur.' },
    themes: { link: '/sociale-kaart/thema/slapen/' },
    audiences: { text: 'Ouders en opvoeders, familie en buren' },
    age: { text: 'Van 2 tot en met 5 jaar' },
    wmoFunctions: { text: 'Informatie en advies' },
    basicModel: { notForVisitors: 'tells whether a municipality may use the name of a centre (`npm run validate -- --basismodel`)' },
    level: { text: 'Bij extra vragen of zorgen' },
    cost: { text: '€ 12,50 (per keer)' },
    referral: { text: 'Verwijzing nodig van de proefarts' },
    application: { text: 'Vul eerst het proefformulier in.' },
    channels: { text: 'Binnenlopen, online' },
    area: { text: 'Heel Testland' },
    languages: { text: 'Nederlands, Oekraïens' },
    waitingTime: { text: 'Ongeveer vier proefweken' },
    synonyms: foundBy,
    phone: { link: 'tel:0880000011' },
    email: { link: 'mailto:alles@dienst.example' },
    website: { link: 'https://dienst.example/alles' },
    validity: { text: '31 december 2027' },
    status: decides('whether there is a page'),
    translations: translated,
    hidden: decides('whether there is a page'),
    sources: { text: 'Verslag van een proef' },
    checkedOn: provenance,
    alert: { text: 'De dienst is deze week verhuisd.' },
  },
  organizations: {
    name: { text: 'Organisatie met alles' },
    shortName: { text: 'OMA' },
    kind: { text: 'Partner' },
    description: { text: 'Alles wat een organisatie kan hebben.' },
    role: { text: 'Doet de proefrol.' },
    synonyms: foundBy,
    audiences: decides('on which portals it stands'),
    phone: { link: 'tel:0880000012' },
    phoneFree: { text: 'gratis' },
    phoneHours: { text: 'Elke maandag van 9.00 tot 10.00 uur.' },
    email: { link: 'mailto:alles@organisatie.example' },
    website: { link: 'https://organisatie.example/alles' },
    chat: { link: 'https://organisatie.example/chat' },
    address: { text: 'Allesstraat 12, 9999 ZZ Voorbeelddam' },
    crisis: { text: 'Bel bij proefnood.' },
    identifiers: { text: '00000003' },
    translations: translated,
    hidden: decides('whether there is a page'),
    sources: { text: 'Verslag van een proef' },
    checkedOn: provenance,
    alert: { text: 'De organisatie is deze week dicht.' },
  },
  locations: {
    name: { text: 'Plek met alles' },
    synonyms: foundBy,
    kind: { notForVisitors: 'decides in which list it stands; its name says what it is' },
    summary: { text: 'Alles wat een plek kan hebben.' },
    audiences: decides('on which portals it stands'),
    hostBuilding: { text: 'Het Allesgebouw' },
    address: { text: 'Plekstraat 1' },
    neighbourhood: { text: 'Alleswijk' },
    position: { link: 'https://www.openstreetmap.org/?mlat=52.5501&mlon=5.2501#map=17/52.5501/5.2501' },
    directions: { text: 'De ingang is achter.' },
    hours: { text: 'Elke vrijdag van 9.00 tot 11.00 uur.' },
    temporary: { text: 'Daarna gaat alles naar elders.' },
    opensOn: { text: 'Open vanaf 1 december 2026.' },
    accessibility: { text: 'Zonder drempel via de zijdeur.' },
    organizations: { link: '/organisaties/alles/' },
    topics: { text: 'allesvragen' },
    topicsFor: { text: 'vragen van ouders' },
    phone: { link: 'tel:0880000013' },
    email: { link: 'mailto:alles@plek.example' },
    website: { link: 'https://plek.example/alles' },
    translations: translated,
    hidden: decides('whether there is a page'),
    sources: { text: 'Verslag van een proef' },
    checkedOn: provenance,
    alert: { text: 'De plek is deze week verhuisd.' },
  },
};

/** The files of the three entries, by their path below `content/`. */
export const everyFieldFiles = (folder: string): Readonly<Record<string, string>> => ({
  [`${folder}/services/alles.md`]: `---
name: Dienst met alles
summary: Alles wat een dienst kan hebben.
organizations: [alles]
locations:
  - location: alles
    hours:
      weekly:
        - { day: wednesday, opens: "13:00", closes: "14:00" }
      note: Neem iets te doen mee.
    note: Alleen in de proefweek.
hours:
  weekly:
    - { day: tuesday, opens: "19:00", closes: "20:00" }
  note: Dit is de telefonische avond.
themes: [slapen]
audiences: [parents, relatives]
age: { from: "2 years", to: "5 years" }
wmoFunctions: [information]
basicModel: [A]
level: extra-attention
cost: { free: false, amount: 12.5, note: per keer }
referral: { needed: true, by: de proefarts }
application: Vul eerst het proefformulier in.
channels: [walk-in, online]
area: Heel Testland
languages: [uk]
waitingTime: Ongeveer vier proefweken
synonyms: [alleswoord]
phone: "088-0000011"
email: alles@dienst.example
website: "https://dienst.example/alles"
validity: { from: "2026-01-01", until: "2027-12-31" }
status: active
sources: [proefverslag]
checkedOn: "2026-11-02"
alert: De dienst is deze week verhuisd.
---
Een eigen tekst over alles.
`,
  [`${folder}/organizations/alles.yaml`]: `name: Organisatie met alles
shortName: OMA
kind: partner
description: Alles wat een organisatie kan hebben.
role: Doet de proefrol.
synonyms: [organisatiewoord]
audiences: [parents]
phone: "088-0000012"
phoneFree: true
phoneHours:
  weekly:
    - { day: monday, opens: "09:00", closes: "10:00" }
  note: Op feestdagen neemt niemand op.
email: alles@organisatie.example
website: "https://organisatie.example/alles"
chat: "https://organisatie.example/chat"
address:
  streetAddress: Allesstraat 12
  postalCode: "9999 ZZ"
  addressLocality: Voorbeelddam
crisis:
  when: Bel bij proefnood.
  order: 90
identifiers:
  kvk: "00000003"
  oin: "00000000000000000003"
sources: [proefverslag]
checkedOn: "2026-11-02"
alert: De organisatie is deze week dicht.
`,
  [`${folder}/locations/alles.yaml`]: `name: Plek met alles
kind: consultation
summary: Alles wat een plek kan hebben.
synonyms: [plekwoord]
audiences: [parents, relatives]
hostBuilding: Het Allesgebouw
address:
  streetAddress: Plekstraat 1
  postalCode: "9999 ZZ"
  addressLocality: Voorbeelddam
neighbourhood: Alleswijk
position: { lat: 52.5501, lon: 5.2501 }
directions: De ingang is achter.
hours:
  weekly:
    - { day: friday, opens: "09:00", closes: "11:00" }
  note: Bel aan bij de tweede deur.
temporary:
  until: "2027-12-31"
  note: Daarna gaat alles naar elders.
opensOn: "2026-12-01"
accessibility:
  wheelchair: true
  note: Zonder drempel via de zijdeur.
organizations: [alles]
topics: [allesvragen]
topicsFor:
  - audiences: [parents]
    topics: [vragen van ouders]
phone: "088-0000013"
email: alles@plek.example
website: "https://plek.example/alles"
sources: [proefverslag]
checkedOn: "2026-11-02"
alert: De plek is deze week verhuisd.
`,
});
