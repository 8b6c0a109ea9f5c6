// @ts-check
// Installs what the project needs. Runs on plain Node 20, without any package:
//   node scripts/setup.mjs [--browser] [--cms]
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureBrowser } from './lib/browser.mjs';
import { ensureInstalled, SetupError } from './lib/install.mjs';

const help = `Installeert wat er ontbreekt. Een tweede keer doet niets.

Gebruik:  node scripts/setup.mjs [--browser] [--cms]

  --browser  Zorgt ook voor een browser (Chrome of Chromium) voor de tests.
  --cms      Installeert ook wat de redactieomgeving nodig heeft (map cms).
  --help     Toont deze uitleg.`;

/**
 * @param {string} root folder of the project
 * @param {{ browser: boolean, cms?: boolean }} options
 * @returns {Promise<number>} exit code
 */
export async function setup(root, { browser, cms = false }) {
  const say = (/** @type {string} */ line) => console.error(line);
  try {
    await ensureInstalled(root, say);
    if (cms) await ensureInstalled(join(root, 'cms'), say);
    if (browser) await ensureBrowser(root, say);
    return 0;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    return 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2);
  const unknown = args.find((arg) => !['--browser', '--cms', '--help', '-h'].includes(arg));
  if (unknown !== undefined) {
    console.error(`De optie ${unknown} bestaat niet.\n\n${help}`);
    process.exitCode = 2;
  } else if (args.includes('--help') || args.includes('-h')) console.log(help);
  else
    process.exitCode = await setup(dirname(dirname(fileURLToPath(import.meta.url))), {
      browser: args.includes('--browser'),
      cms: args.includes('--cms'),
    });
}
