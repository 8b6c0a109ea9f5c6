import type { Fault } from './fault.ts';

/** Mistakes in the form of a file, with all that the editor is told. */
export const yamlFaults: readonly Fault[] = [
  {
    name: 'fields that are not under each other',
    text: `address:
   street: Dorpsstraat
  city: Elst
`,
    told: `2:4 error yaml-syntax
Deze regel springt niet goed in: er staan 3 spaties voor, en dat moeten er 2 zijn. Zet velden die bij elkaar horen recht onder elkaar.
=>   street: Dorpsstraat
=>   city: Elst`,
  },
  {
    name: 'a field indented deeper than the value above',
    text: `name: Elst
  kind: walk-in
`,
    told: `2:3 error yaml-syntax
Deze regel springt niet goed in: er staan 2 spaties voor, en dat moeten er 0 zijn. Zet velden die bij elkaar horen recht onder elkaar.
=> name: Elst
=> kind: walk-in`,
  },
  {
    name: 'a tab as indentation',
    text: `address:
\tstreet: Dorpsstraat
\tcity: Elst
`,
    told: `2:1 error tab-indentation
Deze regel springt in met een tab. In YAML mag dat alleen met spaties: vervang elke tab door twee spaties. Dat geldt ook voor één andere regel.
=>   street: Dorpsstraat
see 3:1`,
  },
  {
    name: 'a tab after spaces',
    text: `a:
  - b: 1
  \tc: 2
`,
    told: `3:3 error tab-indentation
Deze regel springt in met een tab. In YAML mag dat alleen met spaties: vervang elke tab door twee spaties.
=>     c: 2`,
  },
  {
    name: 'no space after the dash',
    text: `themes:
  -slapen
  -eten
`,
    told: `2:3 error yaml-syntax
Na het streepje van een lijst ontbreekt een spatie.
=> - slapen`,
  },
  {
    name: 'a closing bracket too many',
    text: `themes: [slapen]]
`,
    told: `1:17 error yaml-syntax
Dit past hier niet. Staat er een haak, een komma of een aanhalingsteken te veel? Hoort het teken bij de tekst? Zet de tekst dan tussen aanhalingstekens.`,
  },
  {
    name: 'text lost behind a hash',
    text: `note: ingang #3
`,
    told: `1:14 warning text-after-hash
Alles na een # is een opmerking en komt niet op de portal: “#3” valt weg. Hoort het bij de tekst? Zet de hele tekst tussen aanhalingstekens. Is het een opmerking? Zet een spatie na de #.
=> note: "ingang #3"`,
  },
  {
    name: 'a key that stands twice',
    text: `name: Elst
kind: walk-in
name: Andelst
`,
    told: `3:1 error duplicate-key name
Het veld “name” staat hier twee keer: ook al op regel 1. Haal een van de twee weg, of geef de andere de naam die hij moet hebben.
see 1:1`,
  },
  {
    name: 'a key that stands twice in a row',
    text: `weekly:
  - { day: monday, opens: "09:00", day: friday }
`,
    told: `2:36 error duplicate-key weekly[0].day
Het veld “day” staat hier twee keer: ook al op regel 2. Haal een van de twee weg, of geef de andere de naam die hij moet hebben.
see 2:7`,
  },
  {
    name: 'an anchor and an alias',
    text: `a: &hours { opens: "09:00" }
b: *hours
`,
    told: `1:4 error yaml-anchor
Een naam voor een stuk van het bestand (&hours) is hier niet toegestaan. Haal hem weg en schrijf de waarde op elke plek voluit.

2:4 error yaml-alias
Een verwijzing naar een ander stuk van het bestand (*hours) is hier niet toegestaan. Schrijf de waarde hier voluit.`,
  },
  {
    name: 'a merge key',
    text: `a:
  <<: { b: 1 }
`,
    told: `2:3 error yaml-merge-key a
Het samenvoegteken << van YAML is hier niet toegestaan. Schrijf de velden hier voluit.`,
  },
  {
    name: 'an alias bomb',
    text: `a: &a [x, x]
b: &b [*a, *a]
c: &c [*b, *b]
`,
    told: `1:4 error yaml-anchor
Een naam voor een stuk van het bestand (&a) is hier niet toegestaan. Haal hem weg en schrijf de waarde op elke plek voluit.

2:4 error yaml-anchor
Een naam voor een stuk van het bestand (&b) is hier niet toegestaan. Haal hem weg en schrijf de waarde op elke plek voluit.

2:8 error yaml-alias
Een verwijzing naar een ander stuk van het bestand (*a) is hier niet toegestaan. Schrijf de waarde hier voluit.

2:12 error yaml-alias
Een verwijzing naar een ander stuk van het bestand (*a) is hier niet toegestaan. Schrijf de waarde hier voluit.

3:4 error yaml-anchor
Een tekst mag in YAML niet met & beginnen. Zet de tekst tussen aanhalingstekens.
=> c: "&c [*b, *b]"

3:8 error yaml-alias
Een verwijzing naar een ander stuk van het bestand (*b) is hier niet toegestaan. Schrijf de waarde hier voluit.

3:12 error yaml-alias
Een verwijzing naar een ander stuk van het bestand (*b) is hier niet toegestaan. Schrijf de waarde hier voluit.`,
  },
  {
    name: 'a tag',
    text: `run: !!js/function "function () {}"
`,
    told: `1:6 error yaml-tag
Een soort-aanduiding van YAML (!!js/function) is hier niet toegestaan. Haal hem weg en laat alleen de waarde staan.`,
  },
  {
    name: 'a directive',
    text: `%YAML 1.1
---
name: Elst
`,
    told: `1:1 error yaml-directive
Een regel die met % begint (%YAML 1.1) is hier niet toegestaan. Haal de regel weg.`,
  },
  {
    name: 'a second document',
    text: `name: Elst
---
name: Andelst
`,
    told: `2:1 error multiple-documents
Hier begint een tweede document in hetzelfde bestand. Eén bestand is één item: haal de regel weg of maak een tweede bestand.`,
  },
  {
    name: 'a second document after an end mark',
    text: `name: Elst
...
name: Andelst
`,
    told: `3:1 error multiple-documents
Hier begint een tweede document in hetzelfde bestand. Eén bestand is één item: haal de regel weg of maak een tweede bestand.`,
  },
  {
    name: 'brackets nested too deep',
    text: `a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
`,
    told: `1:24 error nested-too-deep
Hier staan meer dan 20 lijsten of blokken in elkaar. Zo diep gaat geen enkel veld: kijk of er haken of inspringingen te veel staan.`,
  },
  {
    name: 'dashes nested too deep',
    text: `- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - x
`,
    told: `1:41 error nested-too-deep
Hier staan meer dan 20 lijsten of blokken in elkaar. Zo diep gaat geen enkel veld: kijk of er haken of inspringingen te veel staan.`,
  },
  {
    name: 'indentation nested too deep',
    text: `a:
 a:
  a:
   a:
    a:
     a:
      a:
       a:
        a:
         a:
          a:
           a:
            a:
             a:
              a:
               a:
                a:
                 a:
                  a:
                   a:
                    a:
                     a:
                      a:
                       a:
                        a:`,
    told: `22:22 error nested-too-deep
Hier staan meer dan 20 lijsten of blokken in elkaar. Zo diep gaat geen enkel veld: kijk of er haken of inspringingen te veel staan.`,
  },
  {
    name: 'an empty file',
    text: '',
    told: `1:1 error empty-file
Dit bestand is leeg. Vul de velden in, of haal het bestand weg.`,
  },
  {
    name: 'a file with only a comment',
    text: `# nog invullen
`,
    told: `1:1 error empty-file
Dit bestand is leeg. Vul de velden in, of haal het bestand weg.`,
  },
  {
    name: 'a text instead of fields',
    text: `Kom gerust langs.
`,
    told: `1:1 error not-a-mapping
Hier horen regels te staan met de naam van een veld, een dubbele punt en een waarde.
=> name: "…"`,
  },
  {
    name: 'a list instead of fields',
    text: `- slapen
`,
    told: `1:1 error not-a-mapping
Hier horen regels te staan met de naam van een veld, een dubbele punt en een waarde.
=> name: "…"`,
  },
  {
    name: 'a list as a key',
    text: `[a, b]: c
`,
    told: `1:1 error yaml-syntax
De naam van een veld moet gewone tekst zijn, zonder haken. Staat er een haak [ of { in de tekst? Zet de tekst tussen aanhalingstekens.`,
  },
  {
    name: 'a key without a name',
    text: `: c
`,
    told: `1:1 error invalid-key
Voor deze dubbele punt ontbreekt de naam van het veld. Hoort de dubbele punt bij een tekst? Zet de tekst tussen aanhalingstekens.`,
  },
  {
    name: 'the key __proto__',
    text: `__proto__: { admin: true }
`,
    told: `1:1 error forbidden-key
De naam __proto__ is niet toegestaan voor een veld. Haal dit veld weg.`,
  },
  {
    name: 'infinity',
    text: `amount: .inf
`,
    told: `1:9 error not-a-number amount
“.inf” is in YAML een bijzonder getal, en dat kan hier niet. Is het tekst? Zet er aanhalingstekens om.
=> ".inf"`,
  },
  {
    name: 'merge-conflict markers',
    text: `name: Elst
<<<<<<< HEAD
phone: "0800-2000"
=======
phone: "0800-2001"
>>>>>>> main
`,
    told: `2:1 error merge-conflict
Twee mensen hebben hier tegelijk iets veranderd, en git heeft beide versies laten staan: regel 2 begint met <<<<<<<, regel 4 begint met ======= en regel 6 begint met >>>>>>>. Kies wat moet blijven en haal deze regels weg.
see 4:1
see 6:1`,
  },
  {
    name: 'a merge-conflict marker left behind',
    text: `name: Elst
>>>>>>> main
`,
    told: `2:1 error merge-conflict
Deze regel (>>>>>>>) is een overblijfsel van git: twee mensen hebben hier tegelijk iets veranderd. Kies wat moet blijven en haal de regel weg.`,
  },
  {
    name: 'a NUL',
    text: `name: El\u0000st
`,
    told: `1:9 error control-character
Hier staat een leeg teken (NUL) (U+0000) dat niet in een tekst hoort. Haal het weg. Vaak komt het mee bij knippen en plakken uit een ander programma; typ dat stukje dan opnieuw.`,
  },
  {
    name: 'two control characters',
    text: `name: E\u0007l\u0008st
`,
    told: `1:8 error control-character
Hier staat een onzichtbaar teken (U+0007) dat niet in een tekst hoort. Er is er nog één in dit bestand. Haal het weg. Vaak komt het mee bij knippen en plakken uit een ander programma; typ dat stukje dan opnieuw.
see 1:10`,
  },
  {
    name: 'line breaks of an old Mac',
    text: 'name: Elst\rkind: x\r',
    told: `1:11 error control-character
Hier staat een los regeleinde CR (U+000D) dat niet in een tekst hoort. Er is er nog één in dit bestand. Sla het bestand op met regeleinden LF of CRLF.
see 1:19`,
  },
  {
    name: 'several faults at once',
    text: `name: Elst
name: Andelst
note: ingang #3
cost: .nan
`,
    told: `3:14 warning text-after-hash
Alles na een # is een opmerking en komt niet op de portal: “#3” valt weg. Hoort het bij de tekst? Zet de hele tekst tussen aanhalingstekens. Is het een opmerking? Zet een spatie na de #.
=> note: "ingang #3"

2:1 error duplicate-key name
Het veld “name” staat hier twee keer: ook al op regel 1. Haal een van de twee weg, of geef de andere de naam die hij moet hebben.
see 1:1

4:7 error not-a-number cost
“.nan” is in YAML een bijzonder getal, en dat kan hier niet. Is het tekst? Zet er aanhalingstekens om.
=> ".nan"`,
  },
  {
    name: 'no front matter',
    text: `# Slapen

Tekst.
`,
    format: 'md',
    told: `1:1 error front-matter-missing
Dit bestand begint niet met een blok gegevens. Zet bovenaan een regel ---, dan de gegevens, dan weer een regel --- en daaronder de tekst.
=> ---
=> title: "…"
=> ---
=> 
=> …`,
  },
  {
    name: 'front matter after an empty line',
    text: `
---
title: Slapen
---
`,
    format: 'md',
    told: `1:1 error front-matter-missing
Boven de eerste regel --- staat nog iets, al is het maar een lege regel of spatie. Haal dat weg: --- moet de eerste regel van het bestand zijn.
=> ---
=> title: "…"
=> ---
=> 
=> …`,
  },
  {
    name: 'front matter that is not closed',
    text: `---
title: Slapen

Tekst.
`,
    format: 'md',
    told: `1:1 error front-matter-not-closed
Het blok gegevens bovenaan wordt niet afgesloten. Zet een regel --- tussen de gegevens en de tekst.
=> ---
=> title: "…"
=> ---
=> 
=> …`,
  },
  {
    name: 'front matter closed with two dashes',
    text: `---
title: Slapen
--
Tekst.
`,
    format: 'mdx',
    told: `3:1 error front-matter-not-closed
Deze regel lijkt het blok gegevens te moeten afsluiten, maar dat doet alleen een regel met precies drie streepjes, zonder spatie ervoor.
=> ---`,
  },
  {
    name: 'empty front matter',
    text: `---
---
Tekst.
`,
    format: 'md',
    told: `2:1 error empty-file
Tussen de twee regels --- staat niets. Vul daar de velden in, zoals “title”.`,
  },
  {
    name: 'a fault in front matter',
    text: `---
title: Slapen: hoe
---
Tekst.
`,
    format: 'mdx',
    told: `2:8 error yaml-syntax
Er staat een dubbele punt in de tekst, en daardoor is niet duidelijk waar de waarde begint. Zet de tekst tussen aanhalingstekens.
=> title: "Slapen: hoe"`,
  },
  {
    name: 'an empty Markdown file',
    text: '',
    format: 'md',
    told: `1:1 error empty-file
Dit bestand is leeg. Vul de velden in, of haal het bestand weg.`,
  },
  {
    name: 'a no-break space as indentation',
    text: 'address:\n\u00A0\u00A0city: Elst\n',
    told: `2:1 error invisible-space
Hier staat een onzichtbare spatie die geen gewone spatie is, vaak door plakken uit Word. Haal hem weg en typ een gewone spatie.
=> city: Elst`,
  },
  {
    name: 'a no-break space after a colon and after a dash',
    text: 'name:\u00A0Elst\nthemes:\n  -\u00A0slapen\n',
    told: `1:6 error invisible-space
Hier staat een onzichtbare spatie die geen gewone spatie is, vaak door plakken uit Word. Haal hem weg en typ een gewone spatie.
=> name: Elst

3:4 error invisible-space
Hier staat een onzichtbare spatie die geen gewone spatie is, vaak door plakken uit Word. Haal hem weg en typ een gewone spatie.
=> - slapen`,
  },
  {
    name: 'a no-break space inside a text is part of it',
    text: 'note: |\n  \u00A0van 9\u00A0uur\nname: Elst\n',
    told: ``,
  },
  {
    name: 'round brackets around a row',
    text: `weekly:
  - ( day: friday, opens: "14:00" )
`,
    told: `2:5 error yaml-syntax
Hier staan ronde haken om een groep velden. Gebruik accolades: { en }.
=> - { day: friday, opens: "14:00" }`,
  },
  {
    name: 'a colour without quotes',
    text: `theme:
  accent: #0b6e4f
  highlight: x
`,
    told: `2:11 error text-after-hash
Alles na een # is een opmerking, en daardoor is dit veld leeg. Zet de waarde tussen aanhalingstekens.
=> accent: "#0b6e4f"`,
  },
  {
    name: 'a remark behind the name of a list',
    text: `themes: #nog aanvullen
  - slapen
`,
    told: `1:9 warning text-after-hash
“#nog aanvullen” is een opmerking en komt niet op de portal. Zet een spatie na de #.
=> themes: # nog aanvullen`,
  },
  {
    name: 'a remark behind the name of a group, with a blank line and a comment in between',
    text: `locations:
  - hours: #nog controleren

    # van de website
      weekly: []
`,
    told: `2:12 warning text-after-hash
“#nog controleren” is een opmerking en komt niet op de portal. Zet een spatie na de #.
=> - hours: # nog controleren`,
  },
  {
    name: 'a remark behind the name of a list that is not indented, with a blank line in between',
    text: `themes: #Nog aanvullen!

- slapen
`,
    told: `1:9 warning text-after-hash
“#Nog aanvullen!” is een opmerking en komt niet op de portal. Zet een spatie na de #.
=> themes: # Nog aanvullen!`,
  },
  {
    name: 'a hash before a text that goes on under it',
    text: `summary: #opvoeden
  doe je samen
`,
    told: `1:10 warning text-after-hash
Alles na een # is een opmerking en komt niet op de portal: “#opvoeden” valt weg. Hoort het bij de tekst? Zet de hele tekst tussen aanhalingstekens. Is het een opmerking? Zet een spatie na de #.`,
  },
  {
    name: 'a space before the first line',
    text: ` name: Elst
kind: walk-in
`,
    told: `1:2 error yaml-syntax
Deze regel springt niet goed in: er staat 1 spatie voor, en dat moeten er 0 zijn. Zet velden die bij elkaar horen recht onder elkaar.
=> name: Elst
=> kind: walk-in`,
  },
  {
    name: 'the first line of a group too far to the left',
    text: `address:
 street: Dorpsstraat
  city: Elst
  code: x
`,
    told: `2:2 error yaml-syntax
Deze regel springt niet goed in: er staat 1 spatie voor, en dat moeten er 2 zijn. Zet velden die bij elkaar horen recht onder elkaar.
=>   street: Dorpsstraat
=>   city: Elst`,
  },
];
