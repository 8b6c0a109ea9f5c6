import type { Fault } from './fault.ts';

/** Mistakes in the form of a file, with all that the editor is told. */
export const yamlFaults: readonly Fault[] = [
  {
    name: 'a colon in a text',
    text: `name: Inloop: Elst
id: 1
`,
    told: `1:7 error yaml-syntax
Er staat een dubbele punt in de tekst, en daardoor is niet duidelijk waar de waarde begint. Zet de tekst tussen aanhalingstekens.
=> name: "Inloop: Elst"`,
  },
  {
    name: 'a colon in a text inside a list',
    text: `weekly:
  - day: thursday
    note: let op: dicht
`,
    told: `3:11 error yaml-syntax
Er staat een dubbele punt in de tekst, en daardoor is niet duidelijk waar de waarde begint. Zet de tekst tussen aanhalingstekens.
=> note: "let op: dicht"`,
  },
  {
    name: 'a double quote that is not closed',
    text: `name: "Inloop Elst
phone: 1
note: x
`,
    told: `1:7 error yaml-syntax
Hier begint een tekst met een aanhalingsteken ("), maar het tweede aanhalingsteken ontbreekt. Zet het aan het eind van de tekst.
=> name: "Inloop Elst"`,
  },
  {
    name: 'a double quote that is not closed, with another quoted line below',
    text: `name: "Inloop Elst
phone: "0800-2000"
`,
    told: `1:7 error yaml-syntax
Hier begint een tekst met een aanhalingsteken ("), maar het tweede aanhalingsteken ontbreekt. Zet het aan het eind van de tekst.
=> name: "Inloop Elst"`,
  },
  {
    name: 'a single quote that is not closed',
    text: `name: 'Inloop Elst
phone: x
`,
    told: `1:7 error yaml-syntax
Hier begint een tekst met een aanhalingsteken ('), maar het tweede aanhalingsteken ontbreekt. Zet het aan het eind van de tekst.
=> name: "Inloop Elst"`,
  },
  {
    name: 'text after the closing quote',
    text: `name: "Elst" en omgeving
`,
    told: `1:14 error yaml-syntax
Na het tweede aanhalingsteken staat nog tekst. Zet de aanhalingstekens om de hele tekst. Hoort het teken zelf bij de tekst? Gebruik dan buitenom de andere soort: " of '.
=> name: '"Elst" en omgeving'`,
  },
  {
    name: 'an apostrophe between single quotes',
    text: `name: 'foto's'
`,
    told: `1:13 error yaml-syntax
Na het tweede aanhalingsteken staat nog tekst. Zet de aanhalingstekens om de hele tekst. Hoort het teken zelf bij de tekst? Gebruik dan buitenom de andere soort: " of '.
=> name: "foto's"`,
  },
  {
    name: 'quotes inside quotes',
    text: `summary: "Wat is "CJG"?"
`,
    told: `1:19 error yaml-syntax
Na het tweede aanhalingsteken staat nog tekst. Zet de aanhalingstekens om de hele tekst. Hoort het teken zelf bij de tekst? Gebruik dan buitenom de andere soort: " of '.
=> summary: 'Wat is "CJG"?'`,
  },
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
    name: 'no space after the colon',
    text: `kind: walk-in
name:Elst
`,
    told: `2:1 error yaml-syntax
Na de dubbele punt ontbreekt een spatie.
=> name: Elst`,
  },
  {
    name: 'no space after the colon between braces',
    text: `hours: { day:thursday }
`,
    told: `1:10 error yaml-syntax hours
Na de dubbele punt ontbreekt een spatie.
=> day: thursday`,
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
    name: 'a line without a field',
    text: `name: Elst
een losse regel
kind: walk-in
`,
    told: `2:1 error yaml-syntax
Op deze regel staat geen dubbele punt met een spatie erachter. Elke regel begint met de naam van een veld, een dubbele punt en een spatie. Loopt de tekst van de regel erboven door? Zet die tekst dan helemaal tussen aanhalingstekens op één regel.`,
  },
  {
    name: 'a value that starts with @',
    text: `name: @elst
`,
    told: `1:7 error yaml-syntax
Een tekst mag in YAML niet met @ beginnen. Zet de tekst tussen aanhalingstekens.
=> name: "@elst"`,
  },
  {
    name: 'a value that starts with an asterisk',
    text: `summary: **Let op** dicht
`,
    told: `1:10 error yaml-alias
Een tekst mag in YAML niet met * beginnen. Zet de tekst tussen aanhalingstekens.
=> summary: "**Let op** dicht"`,
  },
  {
    name: 'a value that starts with an ampersand',
    text: `name: &Zo
`,
    told: `1:7 error yaml-anchor
Een tekst mag in YAML niet met & beginnen. Zet de tekst tussen aanhalingstekens.
=> name: "&Zo"`,
  },
  {
    name: 'a value that starts with an exclamation mark',
    text: `alert: !Let op
`,
    told: `1:8 error yaml-tag
Een tekst mag in YAML niet met ! beginnen. Zet de tekst tussen aanhalingstekens.
=> alert: "!Let op"`,
  },
  {
    name: 'a bracket that is not closed',
    text: `themes: [slapen, eten
name: Elst
`,
    told: `1:9 error yaml-syntax
Deze haak [ wordt niet gesloten. Zet ] aan het eind.
=> themes: [slapen, eten]`,
  },
  {
    name: 'a brace that is not closed',
    text: `hours:
  - { day: thursday, opens: "14:00"
name: Elst
`,
    told: `2:5 error yaml-syntax
Deze haak { wordt niet gesloten. Zet } aan het eind.
=> - { day: thursday, opens: "14:00" }`,
  },
  {
    name: 'a closing bracket too many',
    text: `themes: [slapen]]
`,
    told: `1:17 error yaml-syntax
Dit past hier niet. Staat er een haak, een komma of een aanhalingsteken te veel? Hoort het teken bij de tekst? Zet de tekst dan tussen aanhalingstekens.`,
  },
  {
    name: 'a missing comma',
    text: `weekly:
  - { day: thursday opens: "14:00" }
`,
    told: `2:12 error yaml-syntax
Tussen deze haken ontbreekt een komma: zet er een tussen elke twee waarden.
=> - { day: thursday, opens: "14:00" }`,
  },
  {
    name: 'a comma too many',
    text: `themes: [slapen, , eten]
`,
    told: `1:18 error yaml-syntax
Voor of na deze komma ontbreekt een waarde. Haal de komma weg, of vul de waarde in.`,
  },
  {
    name: 'a list on the line of its name',
    text: `themes: - slapen
`,
    told: `1:9 error yaml-syntax
Een lijst met streepjes begint op de volgende regel.
=> themes:
=>   - slapen`,
  },
  {
    name: 'a list row among fields',
    text: `address:
  city: Elst
  - street
`,
    told: `3:3 error yaml-syntax
Deze regel begint met een streepje (een lijst), maar hoort bij gewone velden zonder streepje. Kijk of het streepje weg moet, of of de naam van de lijst erboven ontbreekt.`,
  },
  {
    name: 'a field among list rows',
    text: `themes:
  - slapen
  name: Elst
`,
    told: `3:3 error yaml-syntax
Deze regel staat tussen de regels van een lijst, maar begint niet met een streepje. Begint hier een nieuwe regel van de lijst? Zet er dan “- ” voor. Hoort hij bij de regel erboven? Laat hem dan even ver inspringen als de tekst na het streepje.`,
  },
  {
    name: 'text behind a block sign',
    text: `summary: > Kom langs.
`,
    told: `1:12 error yaml-syntax
Na > begint de tekst pas op de volgende regel, verder ingesprongen. Zet de tekst daar, of zet hem tussen aanhalingstekens op deze regel.
=> summary: >
=>   Kom langs.`,
  },
  {
    name: 'a backslash between double quotes',
    text: `src: "C:\\data"
`,
    told: `1:9 error yaml-syntax
Een \\ heeft tussen dubbele aanhalingstekens een bijzondere betekenis. Gebruik enkele aanhalingstekens om de tekst.
=> src: 'C:\\data'`,
  },
  {
    name: 'a hash right after a quote',
    text: `name: "Elst"#inloop
`,
    told: `1:13 error yaml-syntax
Hier staat een # zonder spatie ervoor. Begint hier een opmerking? Zet er dan een spatie voor. Hoort de # bij de tekst? Zet hem dan binnen de aanhalingstekens.
=> name: "Elst" #inloop`,
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
    name: 'a placeholder without quotes',
    text: `name: [[organisatie]]
`,
    told: `1:7 error placeholder-unquoted name
Een tekst die met een haak begint, moet tussen aanhalingstekens staan.
=> "[[organisatie]]"`,
  },
  {
    name: 'a placeholder without quotes at the start of a text',
    text: `name: [[De organisatie]] in Elst
`,
    told: `1:26 error yaml-syntax
Een tekst die met een haak begint, moet tussen aanhalingstekens staan.
=> name: "[[De organisatie]] in Elst"`,
  },
  {
    name: 'a placeholder with braces, without quotes',
    text: `name: {{organisatie}} in Elst
`,
    told: `1:8 error yaml-syntax
Een tekst die met een haak begint, moet tussen aanhalingstekens staan.
=> name: "{{organisatie}} in Elst"`,
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
    name: 'an apostrophe at the start of a name',
    text: `name: 's Middags in Elst
kind: walk-in
`,
    told: `1:7 error yaml-syntax
Deze tekst begint met een apostrof ('), en die leest de computer als aanhalingsteken. Zet de tekst tussen aanhalingstekens.
=> name: "'s Middags in Elst"`,
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
    name: 'a quote that is lost inside a row',
    text: `weekly:
  - { day: friday, opens: "14:00, closes: "16:00" }
`,
    told: `2:27 error yaml-syntax
Hier begint een tekst met een aanhalingsteken ("), maar het tweede aanhalingsteken ontbreekt. Zet het aan het eind van de tekst.
=> - { day: friday, opens: "14:00", closes: "16:00" }`,
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
Alles na een # is een opmerking en komt niet op de portal: “#nog aanvullen” valt weg. Hoort het bij de tekst? Zet de hele tekst tussen aanhalingstekens. Is het een opmerking? Zet een spatie na de #.
=> themes: "#nog aanvullen"`,
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
  {
    name: 'three slips in one file',
    text: `name:Elst
kind: walk-in
address:
   street: Dorpsstraat
  city: Elst
note: let op: dicht
`,
    told: `1:1 error yaml-syntax
Na de dubbele punt ontbreekt een spatie.
=> name: Elst

6:7 error yaml-syntax
Er staat een dubbele punt in de tekst, en daardoor is niet duidelijk waar de waarde begint. Zet de tekst tussen aanhalingstekens.
=> note: "let op: dicht"

4:4 error yaml-syntax
Deze regel springt niet goed in: er staan 3 spaties voor, en dat moeten er 2 zijn. Zet velden die bij elkaar horen recht onder elkaar.
=>   street: Dorpsstraat
=>   city: Elst`,
  },
];
