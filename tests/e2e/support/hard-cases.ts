import { everyFieldFiles } from './every-field.ts';

const folder = 'municipalities/voorbeelddam';

/** A name with all that means something in HTML. */
export const hostileName = `Inloop <b>"Vet"</b> & 'Zo' <script>alert(1)</script>`;

/**
 * Content that is allowed and hard to print, by file: added to the fictional municipality. A name that looks like HTML, a place with so many
 * opening times and such a long name that its poster is as full as one gets, hours on the Sundays on which the clock changes, a campaign with
 * a headline as long as one may be, and a text with everything an editor can write.
 */
export const hardCases: Readonly<Record<string, string>> = {
  ...everyFieldFiles(folder),
  [`${folder}/locations/vet.yaml`]: `name: ${JSON.stringify(hostileName)}
kind: office
summary: ${JSON.stringify('5 < 6 & 7 > 6: "<img src=x onerror=alert(2)>"')}
hostBuilding: ${JSON.stringify('<i>Het & Gebouw</i>')}
address:
  addressLocality: Voorbeelddam
directions: ${JSON.stringify('Volg <a href="javascript:alert(3)">de borden</a> naar [[organisatie]].')}
hours:
  unknown: ${JSON.stringify('Nog <u>onbekend</u> & onzeker.')}
topics:
  - ${JSON.stringify('<marquee>pubers</marquee>')}
checkedOn: "2026-11-02"
`,
  [`${folder}/locations/volle-week.yaml`]: `name: Inloop voor alle gezinnen in het Wijkvoorzieningencentrum Noorderbreedte
kind: walk-in
summary: Hier kunt u bijna elke dag terecht.
hostBuilding: Multifunctioneel Wijkvoorzieningencentrum Noorderbreedte
address:
  streetAddress: Burgemeester van Voorbeelddam-Testerveenstraat 1234
  postalCode: "9999 ZZ"
  addressLocality: Voorbeelddam
neighbourhood: Noorderbreedte-Noordwijk
hours:
  weekly:
    - { day: monday, opens: "09:00", closes: "12:00" }
    - { day: tuesday, opens: "10:00", closes: "12:30" }
    - { day: wednesday, opens: "13:00", closes: "17:00", note: met speelhoek }
    - { day: thursday, opens: "09:30", closes: "11:00" }
    - { day: thursday, opens: "19:00", closes: "21:00", interval: 2, anchor: "2026-11-26" }
    - { day: friday, opens: "08:30", closes: "10:00" }
    - { day: saturday, opens: "10:00", closes: "13:00", note: alleen voor jongeren }
    - { day: sunday, opens: "14:00", closes: "16:00" }
  publicHolidays: closed
  schoolHolidays: closed
organizations: [ggd-testland, stichting-proef]
topics:
  - opvoeden van een kind dat veel aandacht vraagt
  - verhuizen, scheiden en opnieuw beginnen
  - geldzorgen en regelingen voor gezinnen
  - gepest worden of zelf pesten
  - slapen, eten en zindelijk worden
  - kiezen voor een middelbare school
  - welke hulp past bij u
checkedOn: "2026-11-02"
`,
  'municipalities/testerveen/campaigns/zonder-pesten.yaml': `title: Samen zorgen we in Testerveen voor een school waar niemand bang is om te komen
summary: Praat erover. Dat helpt.
startsOn: "2026-11-24"
endsOn: "2026-12-04"
audiences: [parents, youth]
articles: [huilende-baby, gepest-worden]
news: [landelijke-proefdag]
`,
  [`${folder}/pages/alle-blokken.mdx`]: `---
title: Alles wat in een tekst kan
summary: Om te zien of het past.
checkedOn: "2026-11-02"
---
Een zin met een [link](/contact/), **vet** en een noot.[^1]

## Tabellen

| Dag | Tijd |
| :-- | ---: |
| Maandag | 9.00 uur |

### Een brede tabel

| Leeftijd | Jeugdgezondheidszorg | Schoolmaatschappelijk werk | Jongerenwerk en vrijetijdsbesteding | Consultatiebureau |
| :------- | -------------------: | :------------------------: | :---------------------------------- | :---------------- |
| Tot 4 jaar | 12 | nee | nee | ja |

## Lijsten

- een
  - in een lijst

> Een citaat.

1. eerst
2. daarna

---

## Blokken

<Tip>
Loop eens binnen.
</Tip>

<LetOp title="Let goed op">
Neem een **legitimatie** mee.
</LetOp>

<Stappen title="Zo begint u">
1. Bel ons.
2. Kom langs.
</Stappen>

<VraagEnAntwoord question="Wat kost het?">
Het kost niets.
</VraagEnAntwoord>

<VraagEnAntwoord question="Mag mijn kind mee?" open>
Ja, graag.
</VraagEnAntwoord>

<BelOns title="Liever bellen?" organization="stichting-proef" />

<Inloop location="centrum" />

<Dienst service="opvoedspreekuur" />

<Video title="Zo werkt de inloop" url="https://video.voorbeelddam.example/inloop" poster="media/inloop.png" />

<Download title="Groeiboekje" file="media/groeiboekje.pdf" />

[^1]: Een noot.
`,
};
