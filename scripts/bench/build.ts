import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildOptions, readBuildOptions } from '../lib/build/options.ts';
import { runBuild } from '../lib/build/run-build.ts';
import { UsageError } from '../lib/cli.ts';
import { CommandError, runCommand } from '../lib/command.ts';

const wholeNumber = (name: string, value: string) => {
  if (!/^[1-9]\d*$/.test(value)) throw new UsageError(`--${name} is een getal vanaf 1, niet "${value}".`);
  return Number(value);
};

await runCommand(
  {
    command: 'npm run bench:build',
    summary:
      'Meet hoe snel een groot aantal portals gebouwd wordt. De portals zijn kopieën van één gemeente; niets in het project verandert.',
    options: {
      portals: { type: 'string', value: 'GETAL', help: 'Het aantal portals. Anders: 100.' },
      like: { type: 'string', value: 'GEMEENTE', help: 'De gemeente die gekopieerd wordt. Anders: overbetuwe.' },
      processes: { type: 'string', value: 'GETAL', help: 'Het aantal processen tegelijk. Anders: een per processorkern.' },
      content: buildOptions.content,
    },
    examples: ['--portals 342'],
  },
  async ({ values }) => {
    const count = wholeNumber('portals', values.portals ?? '100');
    const like = values.like ?? 'overbetuwe';
    const root = mkdtempSync(join(tmpdir(), 'bench-'));
    try {
      const { content } = readBuildOptions({ ...(values.content !== undefined && { content: values.content }) });
      cloneMunicipality(content, root, like, count);
      const options = readBuildOptions({ content: root, out: join(root, 'dist') });
      const result = await runBuild(
        { ...options, ...(values.processes !== undefined && { processes: wholeNumber('processes', values.processes) }) },
        (line) => console.log(line),
      );
      const pages = result.built.reduce((sum, site) => sum + site.pages, 0);
      console.log(
        JSON.stringify({
          portals: count,
          pages,
          seconds: Number(result.seconds.toFixed(1)),
          perSecond: Math.round(pages / result.seconds),
        }),
      );
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
    return 0;
  },
);

/** Writes a content tree with the shared layers and `count` municipalities that are the same but for their names. */
function cloneMunicipality(from: string, to: string, like: string, count: number): void {
  const municipalities = join(from, 'content', 'municipalities');
  if (!existsSync(join(municipalities, like))) throw new CommandError(`Er is geen gemeente "${like}" in ${municipalities}.`);
  cpSync(join(from, 'content'), join(to, 'content'), { recursive: true, filter: (path) => !path.startsWith(municipalities) });
  for (let index = 1; index <= count; index++) {
    const id = `gemeente-${String(index).padStart(4, '0')}`;
    const folder = join(to, 'content', 'municipalities', id);
    cpSync(join(municipalities, like), folder, { recursive: true });
    const [first = '', ...others] = readdirSync(join(folder, 'sites')).sort();
    const site = readFileSync(join(folder, 'sites', first), 'utf8');
    rmSync(join(folder, 'sites', first));
    // Two portals never have one address.
    writeFileSync(join(folder, 'sites', `${id}.yaml`), site.replace(/^url:.*$/m, `url: https://${id}.example`));
    for (const other of others) rmSync(join(folder, 'sites', other));
  }
}
