import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { bundleAdmin } from './lib/cms/bundle.ts';
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
    const port = readPort(values.port);
    // The portals, the admin and what writes to the repository.
    const [adminPort, writerPort] = [port + 1, port + 2];
    for (const one of [port, adminPort, writerPort]) await requireFreePort(one);
    const repository = values.here === true ? source : await scratchRepository(source);
    const branch = branchOf(repository);

    const bundle = join(projectRoot, '.setup', 'cms');
    await bundleAdmin(bundle);
    const admin = await startAdmin({
      repository,
      branch,
      workflow: values.workflow === true,
      bundle,
      portalAddress: (id) => `http://${id}.localhost:${String(port)}`,
      ports: { admin: adminPort, writer: writerPort },
    });
    console.log(
      [
        `De redactieomgeving staat op:\n  ${admin.url}`,
        values.here === true ? `Wat u opslaat, komt in ${repository}.` : `U werkt in een kopie: ${repository}`,
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
