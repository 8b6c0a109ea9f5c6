import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundleAdmin } from './lib/cms/bundle.ts';
import { readAdminFile } from './lib/cms/read-admin-file.ts';
import { branchOf, scratchRepository } from './lib/cms/scratch-repository.ts';
import { startAdmin } from './lib/cms/start-admin.ts';
import { projectRoot, runCommand } from './lib/command.ts';
import { portOption, readPort } from './lib/port.ts';
import { requireFreePort } from './lib/serve.ts';

await runCommand(
  {
    command: 'npm run cms',
    summary:
      'Start de redactieomgeving met de portals ernaast, op deze computer. U werkt in een kopie van de inhoud: uitproberen kan geen kwaad.',
    options: {
      ...portOption,
      content: { type: 'string', value: 'MAP', help: 'Map met de inhoud (content/). Anders: dit project.' },
      here: { type: 'boolean', help: 'Werk niet in een kopie, maar in deze map: elke keer opslaan is een commit.' },
      workflow: { type: 'boolean', help: 'Met de werkvoorraad: concept, ter beoordeling, klaar.' },
    },
    examples: ['--workflow', '--here'],
  },
  async ({ values }) => {
    const source = resolve(values.content ?? projectRoot);
    const { here, workflow } = await choicesOf(values);
    const port = readPort(values.port);
    // The portals, the admin and what writes to the repository.
    const [adminPort, writerPort] = [port + 1, port + 2];
    for (const one of [port, adminPort, writerPort]) await requireFreePort(one);
    const repository = here ? source : await scratchRepository(source);
    const branch = branchOf(repository);

    const bundle = join(projectRoot, '.setup', 'cms');
    await bundleAdmin(bundle);
    const admin = await startAdmin({
      repository,
      branch,
      workflow,
      bundle,
      portalAddress: (id) => `http://${id}.localhost:${String(port)}`,
      ports: { admin: adminPort, writer: writerPort },
    });
    console.log(
      [
        `De redactieomgeving staat op:\n  ${admin.url}`,
        here ? `Wat u opslaat, komt in ${repository}.` : `U werkt in een kopie: ${repository}`,
      ].join('\n'),
    );
    const portals = spawn(process.execPath, [join(projectRoot, 'scripts', 'dev.ts'), '--content', repository, '--port', String(port)], {
      cwd: projectRoot,
      stdio: 'inherit',
    });
    // Nothing keeps running, nor holds a port, when this command is stopped.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => portals.kill());
    return new Promise<number>((done) => {
      portals.once('exit', (code) => {
        void admin.close().then(() => {
          done(code ?? 0);
        });
      });
    });
  },
);

/** What is asked for, and else what stands in `cms/beheer.yaml` for this machine. */
async function choicesOf(values: { here?: boolean; workflow?: boolean }): Promise<{ here: boolean; workflow: boolean }> {
  const file = join(projectRoot, 'cms', 'beheer.yaml');
  const settings = existsSync(file) ? await readAdminFile(file) : undefined;
  const local = settings?.backend === 'proxy' ? settings : { here: false, workflow: false };
  return { here: values.here ?? local.here, workflow: values.workflow ?? local.workflow };
}
