import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type PhoneBlock from './phone-block.astro';

export const examples: ComponentExamples<ComponentProps<typeof PhoneBlock>> = {
  title: 'Telefoon',
  use: 'Op de contactpagina, onder een kop van de pagina. Het nummer is een knop: op een telefoon belt die meteen.',
  variants: [
    {
      title: 'Met alles',
      props: {
        phone: {
          number: '000 000 00 00',
          href: '#',
          costs: 'U betaalt uw gewone belkosten.',
          answered: {
            title: 'Wanneer neemt er iemand op?',
            rules: ['Elke maandag en dinsdag van 9.00 tot 17.00 uur.', 'Elke donderdag van 9.00 tot 12.30 uur.'],
            note: 'In de zomer nemen we soms later op.',
          },
          fallback: { title: 'En buiten die tijden?', text: 'Buiten deze tijden krijgt u de Hulplijn aan de telefoon.' },
        },
      },
    },
    {
      title: 'Zonder nummer',
      props: {
        phone: { unknown: 'Het nummer wordt nog aangevraagd.', fallback: { title: 'Wat kunt u nu doen?', text: 'Bel de huisarts.' } },
      },
    },
  ],
};
