import { readManifest } from './build/manifest.ts';
import { reportLines } from './build/report.ts';
import { BuildStopped, runBuild, type BuildOptions } from './build/run-build.ts';
import { CommandError } from './command.ts';
import { addressLines } from './port.ts';
import { servePortals } from './serve.ts';

/**
 * Builds portals and serves them on this machine until the command is stopped. When the build fails, the previous portals are served.
 *
 * @param path a page to name in the addresses that are printed, without a slash in front
 * @throws {CommandError} when there is nothing to serve, or the port is in use
 */
export async function buildAndServe(options: BuildOptions, port: number, path = ''): Promise<void> {
  // First the server: a port in use is known before the work, and a second start keeps showing the old portals meanwhile.
  const server = await servePortals(options.out, port);
  try {
    const result = await runBuild(options, (line) => console.log(line));
    for (const line of reportLines(result)) console.log(line);
  } catch (error) {
    const previous = await readManifest(options.out);
    if (!(error instanceof CommandError) || error instanceof BuildStopped || !previous) {
      await server.close();
      throw error;
    }
    console.error(error.message);
    console.error('\nLET OP: de portals hieronder zijn de vorige versie. Los de fouten op en start opnieuw.\n');
  }
  const manifest = await readManifest(options.out);
  const addresses = addressLines(manifest?.sites.map(({ id }) => id) ?? [], server.port);
  console.log(
    [
      'De portals staan op:',
      ...addresses.map((line, index) => (index === 0 || path === '' ? line : `${line}${path}`)),
      'Stoppen: Ctrl+C',
    ].join('\n'),
  );
}
