import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type Alert from './alert.astro';

export const examples: ComponentExamples<ComponentProps<typeof Alert>> = {
  title: 'Melding',
  use: 'Voor iets dat een bezoeker niet mag missen. Hooguit één op een pagina.',
  variants: [
    { title: 'Ter informatie', props: {}, content: '<p>De inloop is verhuisd naar de overkant.</p>' },
    {
      title: 'Let op, met een link',
      props: { kind: 'warning', title: 'Let op' },
      content: '<p>Op 5 mei is de inloop dicht. <a href="#">Kijk waar u dan terechtkunt</a>.</p>',
    },
    { title: 'Gelukt', props: { kind: 'ok' }, content: '<p>Uw bericht is verstuurd.</p>' },
    {
      title: 'Fout',
      props: { kind: 'error', title: 'Er ging iets mis' },
      content: '<p>Uw bericht is niet verstuurd. Probeer het nog een keer.</p>',
    },
  ],
};
