import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type AnswerCard from './answer-card.astro';

const shared = { phoneLabel: 'Bellen', more: { label: 'Alle inlooppunten en tijden', href: '#' } };
const content = '<p class="answer-card__key"><strong>De tijden zijn nog niet bekend.</strong> De inloop begint na de zomer.</p>';

export const examples: ComponentExamples<ComponentProps<typeof AnswerCard>> = {
  title: 'Kaart met het antwoord',
  use: 'Op het eerste scherm van de startpagina. Bovenin staat waar en wanneer iemand terechtkan; de telefoon staat er altijd onder.',
  variants: [
    { title: 'Met een telefoonnummer', props: { ...shared, phone: { number: '000 000 00 00', href: '#' } }, content },
    { title: 'Zonder telefoonnummer', props: { ...shared, phone: { unknown: 'Het nummer komt eraan.' } }, content },
  ],
};
