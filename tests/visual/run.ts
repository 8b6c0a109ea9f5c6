import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { browserLaunch } from '../../scripts/lib/check-site/browser/launch.ts';
import { CommandError, projectRoot, runCommand } from '../../scripts/lib/command.ts';
import { testBuild } from '../e2e/support/test-builds.ts';
import { shrinkPictures } from './shrink-pictures.ts';
import { acceptedMajors, chromiumMajor, folderOfMajor, picturesFolder } from './chromium-major.ts';

await runCommand(
  {
    command: 'npm run test:visual',
    summary: 'Vergelijkt elk onderdeel van de stijlgids met het plaatje dat eerder is goedgekeurd.',
    options: {
      update: { type: 'boolean', help: 'Keurt goed hoe de onderdelen er nu uitzien: de plaatjes worden opnieuw gemaakt.' },
      dist: { type: 'string', value: 'MAP', help: 'Een build met de stijlgids erin. Anders wordt die eerst gemaakt.' },
    },
    examples: ['--update'],
  },
  async ({ values }) => {
    const major = chromiumMajor(browserLaunch().executablePath);
    if (major === undefined) throw new CommandError('Het is niet te zien welke versie van Chromium er is.');
    const accepted = acceptedMajors();
    if (values.update !== true && !accepted.includes(major)) {
      console.log(skipNotice(major, accepted));
      return 0;
    }
    const folder = join(projectRoot, '.setup', 'visual');
    if (values.dist === undefined) rmSync(folder, { recursive: true, force: true });
    const dist = values.dist ?? (await testBuild('style-guide', folder));
    // Pictures of a component that is gone, or of an older browser, must not stay.
    if (values.update === true) rmSync(picturesFolder, { recursive: true, force: true });
    const args = [
      'test',
      '--config',
      join(import.meta.dirname, 'playwright.config.ts'),
      ...(values.update === true ? ['--update-snapshots=all'] : []),
    ];
    const { status } = spawnSync(process.execPath, [join(projectRoot, 'node_modules/@playwright/test/cli.js'), ...args], {
      cwd: projectRoot,
      stdio: 'inherit',
      env: { ...process.env, VISUAL_DIST: dist },
    });
    if (values.update === true && status === 0) await shrinkPictures();
    if (values.update === true && status === 0)
      console.log(`De plaatjes staan in tests/visual/screenshots/${folderOfMajor(major)}. Bekijk ze voordat u ze vastlegt.`);
    else if (status !== 0)
      console.log(
        'Is het verschil de bedoeling? Keur het goed: npm run test:visual -- --update\nDe verschillen staan in test-results/visual.',
      );
    return status ?? 1;
  },
);

/** Why nothing was compared: each version of Chromium draws letters a little differently. */
function skipNotice(major: string, accepted: readonly string[]): string {
  const there =
    accepted.length === 0
      ? 'Er zijn nog geen goedgekeurde plaatjes.'
      : `De goedgekeurde plaatjes zijn van Chromium ${accepted.join(' en ')}.`;
  return [
    `OVERGESLAGEN: op deze computer staat Chromium ${major}. ${there}`,
    'Maak ze opnieuw, en bekijk ze: npm run test:visual -- --update',
  ].join('\n');
}
