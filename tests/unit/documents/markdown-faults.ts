import type { Fault } from './fault.ts';

/** Mistakes in a Markdown text, with all that the editor is told. */
export const markdownFaults: readonly Fault[] = [
  {
    name: 'block HTML',
    text: `Tekst.

<div onclick="x">
hoi
</div>
`,
    told: `3:1 error html-not-allowed
HTML (<div>) is in een tekst niet toegestaan. Haal het weg, of gebruik de opmaak van Markdown. Hoort het teken < bij de tekst? Schrijf dan &lt;.`,
  },
  {
    name: 'inline HTML',
    text: 'Dit is <b>vet</b>.',
    told: `1:8 error html-not-allowed
HTML (<b>) is in een tekst niet toegestaan. Zet twee sterretjes om woorden die vet moeten zijn.
=> **belangrijk**`,
  },
  {
    name: 'a script',
    text: '<script>alert(1)</script>',
    told: `1:1 error html-not-allowed
HTML (<script>) is in een tekst niet toegestaan. Een script hoort niet in een tekst: haal het weg.`,
  },
  {
    name: 'a frame',
    text: '<iframe src="https://video.example/1"></iframe>',
    told: `1:1 error html-not-allowed
HTML (<iframe>) is in een tekst niet toegestaan. Zet er een gewone link neer naar de video of de kaart.
=> [Bekijk de video](https://www.rijksoverheid.nl/)`,
  },
  {
    name: 'a comment',
    text: 'Tekst <!-- intern: nog bellen --> meer.',
    told: `1:7 error html-not-allowed
Een opmerking <!-- … --> komt in de broncode van de pagina terecht, waar iedereen hem kan lezen. Haal hem weg.`,
  },
  {
    name: 'a javascript link',
    text: '[Bel](javascript:alert(1))',
    told: `1:1 error unsafe-link
Een link met javascript: kan op de computer van de bezoeker een programma starten en is niet toegestaan. Gebruik een webadres dat begint met https://.
=> [Bel](https://www.rijksoverheid.nl/)`,
  },
  {
    name: 'a javascript link in capitals',
    text: '[Bel](JAVASCRIPT:alert(1))',
    told: `1:1 error unsafe-link
Een link met javascript: kan op de computer van de bezoeker een programma starten en is niet toegestaan. Gebruik een webadres dat begint met https://.
=> [Bel](https://www.rijksoverheid.nl/)`,
  },
  {
    name: 'a javascript link in character references',
    text: '[Bel](&#106;ava&Tab;script&colon;alert(1))',
    told: `1:1 error unsafe-link
Een link met javascript: kan op de computer van de bezoeker een programma starten en is niet toegestaan. Gebruik een webadres dat begint met https://.
=> [Bel](https://www.rijksoverheid.nl/)`,
  },
  {
    name: 'a percent-encoded javascript link',
    text: '[Bel](java%73cript%3Aalert)',
    told: `1:1 error unsafe-link
Een link met javascript: kan op de computer van de bezoeker een programma starten en is niet toegestaan. Gebruik een webadres dat begint met https://.
=> [Bel](https://www.rijksoverheid.nl/)`,
  },
  {
    name: 'a javascript link with an invisible character',
    text: '[Bel](java\u200bscript:alert)',
    told: `1:1 error unsafe-link
Een link met javascript: kan op de computer van de bezoeker een programma starten en is niet toegestaan. Gebruik een webadres dat begint met https://.
=> [Bel](https://www.rijksoverheid.nl/)`,
  },
  {
    name: 'a javascript link split by a tab',
    text: '[Bel](java\tscript:alert(1))',
    told: `1:1 error broken-link
“[Bel](java\tscript:alert(1))” lijkt een link, maar werkt niet. In het adres mag geen spatie staan.
=> [Bel](https://www.rijksoverheid.nl/)`,
  },
  {
    name: 'a javascript autolink',
    text: '<javascript:alert(1)>',
    told: `1:1 error unsafe-link
Een link met javascript: kan op de computer van de bezoeker een programma starten en is niet toegestaan. Gebruik een webadres dat begint met https://.
=> [Tekst van de link](https://www.rijksoverheid.nl/)`,
  },
  {
    name: 'a javascript definition',
    text: `[Bel][a]

[a]: javascript:alert(1)`,
    told: `3:1 error unsafe-link
Een link met javascript: kan op de computer van de bezoeker een programma starten en is niet toegestaan. Gebruik een webadres dat begint met https://.
=> [a]: https://www.rijksoverheid.nl/`,
  },
  {
    name: 'a javascript image',
    text: '![Foto](javascript:alert(1))',
    told: `1:1 error unsafe-link
Een afbeelding met javascript: is niet toegestaan. Zet het bestand in de map media.
=> ![Foto](/media/foto.jpg)`,
  },
  {
    name: 'a data link',
    text: '[Foto](data:text/html,hoi)',
    told: `1:1 error unsafe-link
Een link met data: kan op de computer van de bezoeker een programma starten en is niet toegestaan. Gebruik een webadres dat begint met https://.
=> [Foto](https://www.rijksoverheid.nl/)`,
  },
  {
    name: 'a vbscript link in a footnote',
    text: `Tekst[^1].

[^1]: [Bel](vbscript:x)`,
    told: `3:7 error unsafe-link
Een link met vbscript: kan op de computer van de bezoeker een programma starten en is niet toegestaan. Gebruik een webadres dat begint met https://.
=> [Bel](https://www.rijksoverheid.nl/)`,
  },
  {
    name: 'a javascript link in a table',
    text: `| a |
| - |
| [x](javascript:1) |`,
    told: `3:3 error unsafe-link
Een link met javascript: kan op de computer van de bezoeker een programma starten en is niet toegestaan. Gebruik een webadres dat begint met https://.
=> [x](https://www.rijksoverheid.nl/)`,
  },
  {
    name: 'another protocol',
    text: '[Bestand](ftp://voorbeeld.nl/a)',
    told: `1:1 error unsafe-link
Een link met ftp: is niet toegestaan. Een link begint met https://, mailto:, tel:, / of #.`,
  },
  {
    name: 'an address that is not encrypted',
    text: '[Rijksoverheid](http://www.rijksoverheid.nl/)',
    told: `1:1 error link-not-https
Dit adres begint met http://, en dat is niet beveiligd. Gebruik https://.
=> [Rijksoverheid](https://www.rijksoverheid.nl/)`,
  },
  {
    name: 'a bare www address',
    text: 'Kijk op www.rijksoverheid.nl voor meer.',
    told: `1:9 error link-not-https
Dit adres begint met http://, en dat is niet beveiligd. Gebruik https://.
=> [www.rijksoverheid.nl](https://www.rijksoverheid.nl)`,
  },
  {
    name: 'a web address without protocol',
    text: '[Rijksoverheid](www.rijksoverheid.nl)',
    told: `1:1 error relative-link
Voor dit webadres ontbreekt https://.
=> [Rijksoverheid](https://www.rijksoverheid.nl)`,
  },
  {
    name: 'an e-mail address without mailto',
    text: '[Mail](info@voorbeeld.nl)',
    told: `1:1 error relative-link
Voor dit e-mailadres ontbreekt mailto:.
=> [Mail](mailto:info@voorbeeld.nl)`,
  },
  {
    name: 'a relative path',
    text: '[Inloop](inloop/elst.md)',
    told: `1:1 error relative-link
Een link naar een pagina van de portal begint met /. Een link naar een andere website begint met https://.
=> [Inloop](/inloop/elst/)`,
  },
  {
    name: 'a link to another host without protocol',
    text: '[Elders](//voorbeeld.nl/x)',
    told: `1:1 error relative-link
Voor dit webadres ontbreekt https://.
=> [Elders](https://voorbeeld.nl/x)`,
  },
  {
    name: 'a backslash in an address',
    text: '[Elders](/\\\\voorbeeld.nl)',
    told: `1:1 error invalid-link
In dit adres staat een spatie, een onzichtbaar teken of een \\. Typ het adres opnieuw.`,
  },
  {
    name: 'a user name in a web address',
    text: '[Bank](https://bank.nl@voorbeeld.nl/)',
    told: `1:1 error invalid-link
In dit webadres staat een @ voor de naam van de website. Zo lijkt het adres anders dan het is. Haal dat deel weg.
=> [Bank](https://voorbeeld.nl/)`,
  },
  {
    name: 'a web address without a real name',
    text: '[Hier](https://localhost/)',
    told: `1:1 error invalid-link
De naam van de website in dit adres klopt niet. Kopieer het adres nog eens uit de adresbalk.

1:1 warning vague-link-text
De tekst “Hier” zegt niet waar de link heen gaat. Wie de pagina laat voorlezen, hoort alleen die woorden. Schrijf wat de lezer daar vindt.
=> […](https://localhost/)`,
  },
  {
    name: 'a space in a telephone link',
    text: '[Bel](tel:0800 2000)',
    told: `1:1 error broken-link
“[Bel](tel:0800 2000)” lijkt een link, maar werkt niet. In het adres mag geen spatie staan.
=> [Bel](tel:0800-2000)`,
  },
  {
    name: 'words in a telephone link',
    text: '[Bel](tel:ons)',
    told: `1:1 error invalid-link
Achter tel: horen alleen cijfers en streepjes.
=> [Bel](tel:0800-2000)`,
  },
  {
    name: 'half a mail address',
    text: '[Mail](mailto:info)',
    told: `1:1 error invalid-link
Achter mailto: hoort een e-mailadres, zonder spaties.
=> [Mail](mailto:info@voorbeeld.nl)`,
  },
  {
    name: 'a link without an address',
    text: '[Lees dit]()',
    told: `1:1 error empty-link
Deze link heeft geen adres. Vul het adres in, of haal de link weg.`,
  },
  {
    name: 'a link without text',
    text: '[](https://www.rijksoverheid.nl/)',
    told: `1:1 error link-without-text
Deze link heeft geen tekst, dus niemand ziet hem. Zet tussen de rechte haken waar de link heen gaat.
=> [Tekst van de link](https://www.rijksoverheid.nl/)`,
  },
  {
    name: 'a heading without a space',
    text: '##Wat kost het?',
    told: `1:1 error heading-without-space
Na ## ontbreekt een spatie. Zo is dit geen kop, en ziet de lezer de hekjes staan.
=> ## Wat kost het?`,
  },
  {
    name: 'a block where there are none',
    text: `<Tip>
Neem een vriend mee.
</Tip>`,
    told: `1:1 error html-not-allowed
Het blok <Tip> kan hier niet: alleen artikelen en pagina’s hebben blokken, in een bestand dat eindigt op .mdx. Haal <Tip> en </Tip> weg en laat de tekst staan.`,
  },
  {
    name: 'the name of a file as the description of a picture',
    text: '![IMG_2041.jpg](/media/plein.jpg)',
    told: `1:1 error image-without-alt
Dit is de naam van een bestand. Schrijf wat er te zien is, voor wie de afbeelding niet ziet.
=> ![…](/media/plein.jpg)`,
  },
  {
    name: 'a link without the first slash',
    text: '[de inloop](inloop/centrum)',
    told: `1:1 error relative-link
Een link naar een pagina van de portal begint met /. Een link naar een andere website begint met https://.
=> [de inloop](/inloop/centrum/)`,
  },
  {
    name: 'a vague link text',
    text: '[Klik hier](https://www.rijksoverheid.nl/)',
    told: `1:1 warning vague-link-text
De tekst “Klik hier” zegt niet waar de link heen gaat. Wie de pagina laat voorlezen, hoort alleen die woorden. Schrijf wat de lezer daar vindt.
=> […](https://www.rijksoverheid.nl/)`,
  },
  {
    name: 'an image without description',
    text: '![](/media/foto.jpg)',
    told: `1:1 error image-without-alt
Deze afbeelding heeft geen beschrijving. Zet tussen de rechte haken wat er te zien is, voor wie de afbeelding niet ziet.
=> ![Wat er te zien is](/media/foto.jpg)`,
  },
  {
    name: 'an image from another host',
    text: '![Foto](https://voorbeeld.nl/Mijn%20Foto.JPG)',
    told: `1:1 error invalid-link
Een afbeelding van een andere website is niet toegestaan, omdat die website dan ziet wie deze pagina bezoekt. Zet het bestand in de map media.
=> ![Foto](/media/mijn-foto.jpg)`,
  },
  {
    name: 'an image outside the media folder',
    text: '![Foto](../foto.jpg)',
    told: `1:1 error invalid-link
Dit is geen afbeelding uit de map media. Het adres begint met /media/, en de naam bestaat uit kleine letters, cijfers en streepjes.
=> ![Foto](/media/foto.jpg)`,
  },
  {
    name: 'a referenced image without description',
    text: `![][a]

[a]: /media/foto.jpg`,
    told: `1:1 error image-without-alt
Deze afbeelding heeft geen beschrijving. Zet tussen de rechte haken wat er te zien is, voor wie de afbeelding niet ziet.
=> ![Wat er te zien is](/media/foto.jpg)`,
  },
  {
    name: 'a heading of the first level',
    text: `# Slapen

Tekst.`,
    told: `1:1 error heading-level
Een kop van het eerste niveau (één # of een rij = onder de tekst) is de titel van de pagina, en die staat er al. Begin in de tekst met ##.
=> ## Slapen`,
  },
  {
    name: 'an underlined heading of the first level',
    text: `Slapen
=======
`,
    told: `1:1 error heading-level
Een kop van het eerste niveau (één # of een rij = onder de tekst) is de titel van de pagina, en die staat er al. Begin in de tekst met ##.
=> ## Slapen`,
  },
  {
    name: 'a skipped heading level',
    text: `## Slapen

#### Dutjes`,
    told: `3:1 warning heading-level
Deze kop slaat een niveau over: #### staat hier direct onder ##. Wie de pagina laat voorlezen, denkt dan dat er een kop mist.
=> ### Dutjes`,
  },
  {
    name: 'a first heading that is too deep',
    text: '### Slapen',
    told: `1:1 warning heading-level
Deze kop slaat een niveau over: ### staat hier direct onder de titel. Wie de pagina laat voorlezen, denkt dan dat er een kop mist.
=> ## Slapen`,
  },
  {
    name: 'an empty heading',
    text: `## 

Tekst.`,
    told: `1:1 error empty-heading
Deze kop heeft geen tekst. Vul hem in, of haal de regel weg.`,
  },
  {
    name: 'quotations nested too deep',
    text: '> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > x',
    told: `1:1 error text-too-complex
De opmaak van deze tekst is te ingewikkeld om te lezen. Staan er heel veel haken, sterretjes of > achter elkaar?`,
  },
];
