import type { Site } from '../schemas/site.ts';

/** Names, descriptions and search words of the pages that every portal has and that no entry describes. */
export function fixedPagesNl(tone: Site['tone']) {
  const say = (formal: string, informal: string) => (tone === 'formal' ? formal : informal);
  return {
    contact: {
      title: 'Contact',
      summary: say(
        'Bel, schrijf of stel uw vraag online. Hier staan ook de hulpnummers.',
        'Bel, schrijf of stel je vraag online. Hier staan ook de hulpnummers.',
      ),
      synonyms: [
        'telefoonnummer',
        'bellen',
        'mailen',
        'bereikbaar',
        'openingstijden telefoon',
        'hulpnummers',
        'vraag stellen',
        'adres',
        'klacht',
      ],
    },
    walkIn: {
      title: 'Binnenlopen zonder afspraak',
      summary: say('Waar en wanneer u kunt binnenlopen met een vraag.', 'Waar en wanneer je kunt binnenlopen met een vraag.'),
      synonyms: ['inloop', 'inlooppunt', 'openingstijden', 'langskomen', 'adressen', 'in de buurt'],
    },
    organizations: {
      title: 'Organisaties',
      summary: 'De organisaties die samenwerken, en wat zij doen.',
      synonyms: ['partners', 'wie doen mee', 'instellingen', 'samenwerken'],
    },
    directory: {
      title: 'Hulp vinden',
      summary: 'De sociale kaart: alle hulp, advies en activiteiten.',
      synonyms: ['sociale kaart', 'overzicht', 'aanbod', 'alle hulp', 'kaart', 'zoeken', 'adressen'],
    },
    accessibility: {
      title: 'Toegankelijkheid',
      summary: say(
        'Hoe toegankelijk deze website is, en waar u een probleem meldt.',
        'Hoe toegankelijk deze website is, en waar je een probleem meldt.',
      ),
      synonyms: ['toegankelijkheidsverklaring', 'voorlezen', 'slechtziend', 'blind', 'website werkt niet'],
    },
  };
}
