import type { Fault } from './fault.ts';

/** Mistakes in an MDX text, with all that the editor is told. */
export const mdxFaults: readonly Fault[] = [
  {
    name: 'an import',
    text: `import x from "node:fs"

Tekst.`,
    told: `1:1 error mdx-import
Een regel die met import begint, is in dit soort tekst programmacode, en die is niet toegestaan. Haal de regel weg. Hoort het woord bij de tekst? Zet het dan niet aan het begin van een regel.`,
  },
  {
    name: 'an import without spaces',
    text: 'import{x}from"node:fs"',
    told: `1:1 error mdx-import
Een regel die met import begint, is in dit soort tekst programmacode, en die is niet toegestaan. Haal de regel weg. Hoort het woord bij de tekst? Zet het dan niet aan het begin van een regel.

1:7 error mdx-expression
Tekst tussen accolades { } is in dit soort tekst programmacode, en die is niet toegestaan. Gebruik gewone haakjes ( ) of laat de accolades weg.
=> (x)`,
  },
  {
    name: 'an import inside a component',
    text: `<Tip>
import x from "node:fs"
</Tip>`,
    told: `2:1 error mdx-import
Een regel die met import begint, is in dit soort tekst programmacode, en die is niet toegestaan. Haal de regel weg. Hoort het woord bij de tekst? Zet het dan niet aan het begin van een regel.`,
  },
  {
    name: 'an export',
    text: 'export const a = 1',
    told: `1:1 error mdx-export
Een regel die met export begint, is in dit soort tekst programmacode, en die is niet toegestaan. Haal de regel weg. Hoort het woord bij de tekst? Zet het dan niet aan het begin van een regel.`,
  },
  {
    name: 'an expression',
    text: '{process.exit(1)}',
    told: `1:1 error mdx-expression
Tekst tussen accolades { } is in dit soort tekst programmacode, en die is niet toegestaan. Gebruik gewone haakjes ( ) of laat de accolades weg.`,
  },
  {
    name: 'an expression in a sentence',
    text: 'Beste {naam}, welkom.',
    told: `1:7 error mdx-expression
Tekst tussen accolades { } is in dit soort tekst programmacode, en die is niet toegestaan. Gebruik gewone haakjes ( ) of laat de accolades weg.
=> (naam)`,
  },
  {
    name: 'a placeholder in braces',
    text: 'Bel {organisatie} vandaag.',
    told: `1:5 error mdx-expression
Tekst tussen accolades { } is in dit soort tekst programmacode, en die is niet toegestaan. Gebruik gewone haakjes ( ) of laat de accolades weg. Bedoelt u de invulplek [[organisatie]]?
=> [[organisatie]]`,
  },
  {
    name: 'a broken expression',
    text: 'Beste {naam',
    told: `1:7 error mdx-expression
Tekst tussen accolades { } is in dit soort tekst programmacode, en die is niet toegestaan. Gebruik gewone haakjes ( ) of laat de accolades weg.
=> (naam)`,
  },
  {
    name: 'a comment',
    text: '{/* nog nakijken */}',
    told: `1:1 error mdx-expression
Een opmerking {/* … */} is in een tekst niet toegestaan. Haal hem weg.`,
  },
  {
    name: 'an HTML comment',
    text: 'Tekst <!-- nog nakijken -->',
    told: `1:7 error html-not-allowed
Een opmerking <!-- … --> is in een tekst niet toegestaan. Haal hem weg.`,
  },
  {
    name: 'less than',
    text: 'Voor kinderen <4 jaar is er het consultatiebureau.',
    told: `1:15 error mdx-syntax
Het teken < is in dit soort tekst het begin van een blok, zoals <Tip>. Hoort het bij de tekst? Schrijf dan &lt; of een woord zoals “onder” of “minder dan”.
=> Voor kinderen &lt;4 jaar is er het consultatiebureau.`,
  },
  {
    name: 'an address between angle brackets',
    text: 'Mail <info@voorbeeld.nl> of kijk op <https://www.rijksoverheid.nl/>.',
    told: `1:6 error mdx-syntax
Schrijf een link met rechte haken voor de tekst en ronde haken voor het adres.
=> [info@voorbeeld.nl](mailto:info@voorbeeld.nl)

1:37 error mdx-syntax
Schrijf een link met rechte haken voor de tekst en ronde haken voor het adres.
=> [Tekst van de link](https://www.rijksoverheid.nl/)`,
  },
  {
    name: 'an HTML element',
    text: '<div>hoi</div>',
    told: `1:1 error html-not-allowed
HTML (<div>) is in een tekst niet toegestaan. Haal het weg, of gebruik de opmaak van Markdown. Hoort het teken < bij de tekst? Schrijf dan &lt;.`,
  },
  {
    name: 'a script',
    text: '<script>{"alert(1)"}</script>',
    told: `1:1 error html-not-allowed
HTML (<script>) is in een tekst niet toegestaan. Een script hoort niet in een tekst: haal het weg.

1:9 error mdx-expression
Tekst tussen accolades { } is in dit soort tekst programmacode, en die is niet toegestaan. Gebruik gewone haakjes ( ) of laat de accolades weg.`,
  },
  {
    name: 'a component in lower case',
    text: '<tip>Slaap lekker.</tip>',
    told: `1:1 error unknown-component
Het blok <tip> bestaat niet. Bedoelt u “Tip”?`,
  },
  {
    name: 'an unknown component',
    text: '<Tipp>Slaap lekker.</Tipp>',
    told: `1:1 error unknown-component
Het blok <Tipp> bestaat niet. Bedoelt u “Tip”?`,
  },
  {
    name: 'a member name',
    text: '<Tip.Groot>x</Tip.Groot>',
    told: `1:1 error unknown-component
Het blok <Tip.Groot> bestaat niet. U kunt kiezen uit Tip, LetOp, Stappen, VraagEnAntwoord, BelOns, Inloop, Dienst, Video en Download.`,
  },
  {
    name: 'a namespace',
    text: '<svg:a />',
    told: `1:1 error unknown-component
Het blok <svg:a> bestaat niet. U kunt kiezen uit Tip, LetOp, Stappen, VraagEnAntwoord, BelOns, Inloop, Dienst, Video en Download.`,
  },
  {
    name: 'a fragment',
    text: '<>x</>',
    told: `1:1 error unknown-component
Het blok <> bestaat niet. U kunt kiezen uit Tip, LetOp, Stappen, VraagEnAntwoord, BelOns, Inloop, Dienst, Video en Download.`,
  },
  {
    name: 'a name of every object',
    text: '<Tip toString="x">y</Tip>',
    told: `1:6 error unknown-attribute
Het kenmerk “toString” bestaat niet bij <Tip>. U kunt kiezen uit title.`,
  },
  {
    name: 'a spread',
    text: '<Tip {...alles}>x</Tip>',
    told: `1:6 error mdx-expression
Tussen accolades { } staat programmacode, en die is niet toegestaan. Schrijf in <Tip> elk kenmerk met een waarde tussen aanhalingstekens.`,
  },
  {
    name: 'an attribute in braces',
    text: '<Tip title={"Kop"}>x</Tip>',
    told: `1:6 error mdx-expression
Kop (title): de waarde staat tussen accolades { } en is daardoor programmacode. Zet haar tussen aanhalingstekens.
=> title="Kop"`,
  },
  {
    name: 'an attribute that runs code',
    text: '<Tip title={fetch("https://voorbeeld.nl")}>x</Tip>',
    told: `1:6 error mdx-expression
Kop (title): de waarde staat tussen accolades { } en is daardoor programmacode. Zet haar tussen aanhalingstekens.
=> title="Tip"`,
  },
  {
    name: 'an unknown attribute',
    text: '<Tip titel="Kop">x</Tip>',
    told: `1:6 error unknown-attribute
Het kenmerk “titel” bestaat niet bij <Tip>. Bedoelt u “title”?`,
  },
  {
    name: 'an event handler',
    text: '<Tip onClick="x">y</Tip>',
    told: `1:6 error unknown-attribute
Het kenmerk “onClick” bestaat niet bij <Tip>. U kunt kiezen uit title.`,
  },
  {
    name: 'an attribute that stands twice',
    text: '<Tip title="a" title="b">x</Tip>',
    told: `1:16 error duplicate-attribute
Het kenmerk “title” staat twee keer in <Tip>. Haal er een weg.`,
  },
  {
    name: 'a missing attribute',
    text: '<Dienst />',
    told: `1:1 error missing-attribute
In <Dienst> ontbreekt het kenmerk “service” (Dienst).
=> <Dienst service="id-van-de-dienst" />`,
  },
  {
    name: 'an empty attribute',
    text: '<Dienst service="" />',
    told: `1:9 error invalid-attribute
Dienst (service): de waarde ontbreekt.
=> service="id-van-de-dienst"`,
  },
  {
    name: 'a javascript address',
    text: '<Video title="Poetsen" url="javascript:alert(1)" />',
    told: `1:24 error invalid-attribute
Webadres (url): een link met javascript: kan op de computer van de bezoeker een programma starten en is niet toegestaan. Gebruik een webadres dat begint met https://.
=> url="https://www.rijksoverheid.nl/"`,
  },
  {
    name: 'an address that is not encrypted',
    text: '<Video title="Poetsen" url="http://voorbeeld.nl/v" />',
    told: `1:24 error invalid-attribute
Webadres (url): dit adres begint met http://, en dat is niet beveiligd. Gebruik https://.
=> url="https://voorbeeld.nl/v"`,
  },
  {
    name: 'a file of another kind',
    text: '<Download title="Boekje" file="media/boekje.exe" />',
    told: `1:26 error invalid-attribute
Bestand (file): dit is geen bestand uit de map media van een soort die hier kan (pdf, docx, odt, ics). De naam bestaat uit kleine letters, cijfers en streepjes.
=> file="/media/groeiboekje.pdf"`,
  },
  {
    name: 'a value for a bare attribute',
    text: '<VraagEnAntwoord question="Wat kost het?" open="ja">Niets.</VraagEnAntwoord>',
    told: `1:43 error invalid-attribute
Opengeklapt (open): dit kenmerk heeft geen waarde. Schrijf alleen de naam, of laat het weg.
=> open`,
  },
  {
    name: 'a value without quotes',
    text: '<Tip title=Kop>x</Tip>',
    told: `1:1 error mdx-syntax
Elke waarde achter een =-teken in <Tip> moet tussen twee aanhalingstekens staan.
=> <Tip title="Kop">`,
  },
  {
    name: 'a quote that is not closed',
    text: `<Tip title="Kop>
x
</Tip>

<LetOp title="Kop">y</LetOp>`,
    told: `1:1 error mdx-syntax
Elke waarde achter een =-teken in <Tip> moet tussen twee aanhalingstekens staan.
=> <Tip title="Kop">`,
  },
  {
    name: 'a component that is not closed',
    text: `<Tip>
x`,
    told: `1:1 error mdx-syntax
Het blok <Tip> wordt niet goed afgesloten. Zet <Tip> en </Tip> elk op een eigen regel, met de tekst ertussen.
=> <Tip>
=> De tekst.
=> </Tip>`,
  },
  {
    name: 'a component with a slip in its first tag',
    text: `<Tipp>
x
</Tip>`,
    told: `1:1 error mdx-syntax
Dit blok begint met <Tipp>, maar eindigt met </Tip>. Een blok <Tipp> bestaat niet. Bedoelt u <Tip>?
=> <Tip>
=> De tekst.
=> </Tip>`,
  },
  {
    name: 'a component with a slip in its last tag',
    text: `<Tip>
x
</Tipp>`,
    told: `3:1 error mdx-syntax
Dit blok begint met <Tip>, maar eindigt met </Tipp>. Zet hier </Tip> neer.
=> <Tip>
=> De tekst.
=> </Tip>`,
  },
  {
    name: 'a picture of which is only said that it is one',
    text: '![Foto](/media/foto.jpg)',
    told: `1:1 warning image-says-little
Hier staat alleen dat het een afbeelding is. Schrijf wat er te zien is, voor wie de afbeelding niet ziet.
=> ![…](/media/foto.jpg)`,
  },
  {
    name: 'a component closed by another',
    text: `<Tip>
x
</LetOp>`,
    told: `3:1 error mdx-syntax
Dit blok begint met <Tip>, maar eindigt met </LetOp>. Zet hier </Tip> neer.
=> <Tip>
=> De tekst.
=> </Tip>`,
  },
  {
    name: 'a component inside another that is not closed',
    text: `<LetOp>

<Tip>
x

</LetOp>`,
    told: `6:1 error mdx-syntax
Het blok <Tip> is nog niet afgesloten, maar hier eindigt <LetOp>. Zet eerst </Tip> neer.
=> <Tip>
=> De tekst.
=> </Tip>`,
  },
  {
    name: 'the name of a component in two words',
    text: `<Let op title="Kijk uit">
x
</LetOp>`,
    told: `1:1 error mdx-syntax
De naam van een blok heeft geen spatie: schrijf <LetOp>.
=> <LetOp>
=> De tekst.
=> </LetOp>`,
  },
  {
    name: 'a component without text that is not closed',
    text: `<Inloop location="centrum">

Tot dan.`,
    told: `1:1 error mdx-syntax
In het blok <Inloop> staat geen tekst, dus het sluit zichzelf. Zet een / voor de laatste >.
=> <Inloop location="centrum" />`,
  },
  {
    name: 'steps without steps',
    text: `<Stappen>
Bel ons en kom langs.
</Stappen>`,
    told: `1:1 error missing-list
In het blok <Stappen> hoort een lijst. Zet elke stap op een eigen regel, met een nummer en een punt ervoor.
=> <Stappen>
=> 1. Eerst dit.
=> 2. Dan dat.
=> </Stappen>`,
  },
  {
    name: 'an end without a beginning',
    text: `x

</Tip>`,
    told: `3:1 error mdx-syntax
Hier eindigt een blok <Tip> dat nergens begint. Zet <Tip> voor de tekst, of haal </Tip> weg.
=> <Tip>
=> De tekst.
=> </Tip>`,
  },
  {
    name: 'a component through other markup',
    text: '<Tip>*x</Tip>*',
    told: `1:8 error mdx-syntax
Het blok <Tip> loopt door andere opmaak heen, zoals sterretjes. Zet <Tip> en </Tip> elk op een eigen regel.
=> <Tip>
=> De tekst.
=> </Tip>`,
  },
  {
    name: 'an empty component',
    text: '<Tip></Tip>',
    told: `1:1 error missing-text
Het blok <Tip> is leeg. Zet er tekst in, of haal het weg.
=> <Tip>
=> De tekst.
=> </Tip>`,
  },
  {
    name: 'text in a component without',
    text: '<Inloop>x</Inloop>',
    told: `1:1 error unexpected-text
Tussen <Inloop> en </Inloop> hoort geen tekst. Sluit het blok meteen af en zet de tekst erbuiten.
=> <Inloop />`,
  },
  {
    name: 'a component in a sentence',
    text: 'Kom naar <Inloop location="elst" /> of bel.',
    told: `1:10 error component-inside-text
Het blok <Inloop> staat midden in een zin of lijst. Zet het op een eigen regel, met een lege regel ervoor en erna.`,
  },
  {
    name: 'a javascript link',
    text: '[Bel](javascript:alert(1))',
    told: `1:1 error unsafe-link
Een link met javascript: kan op de computer van de bezoeker een programma starten en is niet toegestaan. Gebruik een webadres dat begint met https://.
=> [Bel](https://www.rijksoverheid.nl/)`,
  },
  {
    name: 'a heading of the first level in a component',
    text: `<Tip>

# Kop

x

</Tip>`,
    told: `3:1 error heading-level
Een kop van het eerste niveau (één # of een rij = onder de tekst) is de titel van de pagina, en die staat er al. Begin in de tekst met ##.
=> ## Kop`,
  },
  {
    name: 'several faults at once',
    text: `Kinderen <4 jaar.

Beste {naam}.

<Tipp>x</Tipp>

Ook <6 jaar.`,
    told: `1:10 error mdx-syntax
Het teken < is in dit soort tekst het begin van een blok, zoals <Tip>. Hoort het bij de tekst? Schrijf dan &lt; of een woord zoals “onder” of “minder dan”.
=> Kinderen &lt;4 jaar.

7:5 error mdx-syntax
Het teken < is in dit soort tekst het begin van een blok, zoals <Tip>. Hoort het bij de tekst? Schrijf dan &lt; of een woord zoals “onder” of “minder dan”.
=> Ook &lt;6 jaar.

3:7 error mdx-expression
Tekst tussen accolades { } is in dit soort tekst programmacode, en die is niet toegestaan. Gebruik gewone haakjes ( ) of laat de accolades weg.
=> (naam)

5:1 error unknown-component
Het blok <Tipp> bestaat niet. Bedoelt u “Tip”?`,
  },
];
