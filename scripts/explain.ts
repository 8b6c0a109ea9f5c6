import { resolve } from 'node:path';
import { explain } from '../src/layers/explain.ts';
import { loadContent } from '../src/loading/load-content.ts';
import { contentOptions } from './lib/build/options.ts';
import { CommandError, projectRoot, runCommand } from './lib/command.ts';
import { readInstant } from './lib/instant.ts';

const { content, now } = contentOptions;

await runCommand(
  {
    command: 'npm run explain',
    summary: 'Laat zien uit welk bestand elk veld van een stuk inhoud komt: landelijk, van de regio of van de gemeente.',
    positionals: ['PORTAL', 'COLLECTIE/ID'],
    options: { content, now },
    examples: ['overbetuwe services/homestart'],
  },
  async ({ values, positionals }) => {
    const [site = '', target = ''] = positionals;
    const loaded = await loadContent({ root: resolve(values.content ?? projectRoot), now: Date.parse(readInstant(values.now)) });
    const { found, text } = explain(loaded, site, target);
    if (!found) throw new CommandError(text);
    console.log(text.trimEnd());
    return 0;
  },
);
