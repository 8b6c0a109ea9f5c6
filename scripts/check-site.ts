import { formatProblems, problemFormats, type ProblemFormat } from '../src/problems/format.ts';
import type { Problem } from '../src/problems/problem.ts';
import { countProblems } from '../src/problems/summary.ts';
import { checkInBrowser } from './lib/check-site/browser/check-in-browser.ts';
import { siteProblem } from './lib/check-site/finding.ts';
import { checkFiles } from './lib/check-site/run-checks.ts';
import { selectSites, type SelectedSite } from './lib/check-site/select-sites.ts';
import { publishedPart, readSiteFolder, type SiteFolder } from './lib/check-site/site-folder.ts';
import { weightLines } from './lib/check-site/weight.ts';
import { runCommand, wantsColor } from './lib/command.ts';
import { servePortals } from './lib/serve.ts';

await runCommand(
  {
    command: 'npm run check:site',
    summary: 'Controleert gebouwde portals zoals een bezoeker ze krijgt: HTML, links, gegevens, kopregels, gewicht, papier en privacy.',
    positionals: ['MAP...'],
    options: {
      format: { type: 'string', value: 'text|json|github', choices: problemFormats, help: 'De vorm van de meldingen.' },
      'no-browser': {
        type: 'boolean',
        help: 'Slaat over waar een browser voor nodig is: beleid, privacy, JavaScript, smal scherm en papier.',
      },
    },
    examples: ['dist/overbetuwe', 'dist', 'dist/overbetuwe dist/deventer --format github'],
  },
  async ({ values, positionals }) => {
    const format = (values.format ?? 'text') as ProblemFormat;
    const selected = await selectSites(positionals);
    const sites = selected.map(({ folder, now }) => readSiteFolder(folder, now));
    const problems = await checkFiles(sites);
    if (values['no-browser'] !== true) problems.push(...(await browserProblems(selected, sites)));
    if (format === 'text')
      for (const site of sites)
        console.log([`${site.shown}  ${site.pages.length} pagina's`, ...weightLines(publishedPart(site)), ''].join('\n'));
    process.stdout.write(formatProblems(problems, format, { color: wantsColor(process.stdout) }));
    return countProblems(problems).errors > 0 ? 1 : 0;
  },
);

/** Each build has a server of its own: portals of two builds may have one name. */
async function browserProblems(selected: readonly SelectedSite[], sites: readonly SiteFolder[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const [build, chosen] of Map.groupBy(selected, ({ build }) => build)) {
    const inBuild = sites.filter(({ folder }) => chosen.some((site) => site.folder === folder)).map(publishedPart);
    const server = await servePortals(build, 0);
    try {
      const found = await checkInBrowser(inBuild, server);
      problems.push(...inBuild.flatMap((site, index) => (found[index] ?? []).map((finding) => siteProblem(site, finding))));
    } finally {
      await server.close();
    }
  }
  return problems;
}
