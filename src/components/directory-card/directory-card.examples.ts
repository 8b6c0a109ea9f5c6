import type { ComponentProps } from 'astro/types';
import { interfaceNl } from '../../messages/interface.nl.ts';
import { shortlistNl } from '../../messages/shortlist.nl.ts';
import type { ComponentExamples } from '../example.ts';
import type DirectoryCard from './directory-card.astro';

const texts = interfaceNl('formal').location;
const star = shortlistNl('formal').star;
const checked = 'Gecontroleerd op 21 november 2026. Uit de buurt.';

export const examples: ComponentExamples<ComponentProps<typeof DirectoryCard>> = {
  title: 'Kaartje van een dienst',
  use: 'In de sociale kaart, in een lijst of in kolommen. Genoeg om te zien of dit het juiste is; de rest staat op de pagina erachter.',
  variants: [
    {
      title: 'Met alles',
      props: {
        texts,
        star,
        card: {
          id: 'voorbeeld',
          name: 'Praten over slapen',
          href: '#',
          provider: 'Een voorbeeldorganisatie',
          alert: 'Deze week is het in een ander gebouw.',
          summary: 'Samen uitzoeken waarom uw kind slecht slaapt, en wat daarbij helpt.',
          status: { next: { text: 'donderdag 26 november, van 14.00 tot 16.00 uur', until: Date.UTC(2100, 0, 1) } },
          waiting: 'Wachttijd: ongeveer drie weken',
          facts: [
            { kind: 'audience', label: 'Voor wie', text: 'Ouders en opvoeders, van 0 tot en met 3 jaar' },
            { kind: 'place', label: 'Waar', text: 'Testdorp, Voorbeeldwijk en Proefveld' },
            { kind: 'how', label: 'Hoe', text: 'Binnenlopen, bellen' },
            { kind: 'cost', label: 'Kosten', text: 'Gratis' },
            { kind: 'referral', label: 'Verwijzing', text: 'Geen verwijzing nodig' },
          ],
          checked,
          stale: false,
        },
      },
    },
    {
      title: 'Weinig bekend, met een lange naam',
      props: {
        texts,
        card: {
          id: 'voorbeeld',
          name: 'Samenwerkingsverband Jeugdgezondheidszorgorganisaties en Kinderopvanglocaties',
          href: '#',
          summary: 'Artsen, verpleegkundigen en pedagogen die meekijken bij opgroeien en opvoeden.',
          facts: [],
          notKnown: 'Nog niet bekend: tijden, kosten, verwijzing.',
          checked,
          stale: false,
        },
      },
    },
    {
      title: 'Lang niet nagekeken',
      props: {
        texts,
        card: {
          id: 'voorbeeld',
          name: 'Huiswerkhulp',
          href: '#',
          summary: 'Twee middagen in de week hulp bij huiswerk.',
          status: { closed: 'Alleen op afspraak.' },
          facts: [{ kind: 'cost', label: 'Kosten', text: '€ 12,50 (per keer)' }],
          checked: 'Lang niet nagekeken. Vraag voor de zekerheid na of dit nog klopt. Uit de regio.',
          stale: true,
        },
      },
    },
  ],
};
