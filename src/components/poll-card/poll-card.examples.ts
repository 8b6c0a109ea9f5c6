import type { ComponentProps } from 'astro/types';
import { pollsNl } from '../../messages/polls.nl.ts';
import type { ComponentExamples } from '../example.ts';
import type PollCard from './poll-card.astro';

const texts = pollsNl('formal');

/** So far ahead that the poll stays open. */
const closes = Date.UTC(2100, 0, 1);
const poll = {
  id: 'avond',
  question: 'Komt u ook in de avond naar de inloop?',
  href: '#',
  closes,
  closed: false,
  open: texts.open('1 december 2026'),
  over: texts.closed('1 december 2026'),
  options: [
    { id: 'ja', label: 'Ja', percent: 80, text: texts.share(texts.votes(12), 80) },
    { id: 'nee', label: 'Nee', percent: 20, text: texts.share(texts.votes(3), 20) },
    { id: 'misschien', label: 'Misschien', percent: 0, text: texts.share(texts.votes(0), 0) },
  ],
  total: texts.total(15),
};

export const examples: ComponentExamples<ComponentProps<typeof PollCard>> = {
  title: 'Poll',
  use: 'Voor één vraag met een paar antwoorden. De uitslag staat er altijd in getallen bij.',
  variants: [
    { title: 'Alleen de uitslag', props: { poll, texts } },
    { title: 'Met stemmen', props: { poll: { ...poll, vote: { action: '#', to: texts.to('stemmen.example') } }, texts } },
    { title: 'Gesloten', props: { poll: { ...poll, closes: 0, closed: true }, texts, titled: true } },
  ],
};
