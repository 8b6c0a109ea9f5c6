import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { forgeBackend, forgeOrigins } from '../cms/config/admin-file.ts';
import type { AdminSettings } from '../cms/config/admin-settings.ts';
import { apacheConfig } from '../src/site-files/headers/apache.ts';
import { caddyConfig } from '../src/site-files/headers/caddy.ts';
import { hostedHeaders } from '../src/site-files/headers/hosted-headers.ts';
import { nginxConfig } from '../src/site-files/headers/nginx.ts';
import { filesOnDisk } from '../src/layers/files-on-disk.ts';
import { loadContent } from '../src/loading/load-content.ts';
import { adminPolicy } from './lib/cms/admin-headers.ts';
import { adminPlaces } from './lib/cms/admin-settings.ts';
import { bundleAdmin } from './lib/cms/bundle.ts';
import { contentSnapshot } from './lib/cms/content-snapshot.ts';
import { ownerContent } from './lib/cms/owner-content.ts';
import { previewStyles } from './lib/cms/preview-styles.ts';
import { readAdminFile } from './lib/cms/read-admin-file.ts';
import { CommandError, projectRoot, runCommand } from './lib/command.ts';

await runCommand(
  {
    command: 'npm run build:cms',
    summary:
      'Maakt de redactieomgeving als een eigen website: een map om op een webserver te zetten, met een adres dat niet dat van een portal is.',
    options: {
      settings: { type: 'string', value: 'BESTAND', help: 'Waar de inhoud staat. Anders: cms/beheer.yaml.' },
      out: { type: 'string', value: 'MAP', help: 'Waar de website komt. Anders: dist-beheer.' },
    },
    examples: ['--settings cms/voorbeelden/gitlab.yaml'],
  },
  async ({ values }) => {
    const file = resolve(values.settings ?? join(projectRoot, 'cms', 'beheer.yaml'));
    const forge = await readAdminFile(file);
    if (forge.backend === 'proxy')
      throw new CommandError(
        `In ${file} staat dat de inhoud op deze computer staat (proxy). Dat werkt alleen met npm run cms.\n` +
          'Kies voor een website een voorbeeld van GitLab, Forgejo of GitHub uit cms/voorbeelden.',
      );
    const out = resolve(values.out ?? join(projectRoot, 'dist-beheer'));
    const building = `${out}.nieuw`;
    await rm(building, { recursive: true, force: true });
    const page = join(building, 'beheer');
    const files = await bundleAdmin(page);
    const content = await loadContent({ root: projectRoot, now: Date.now(), rules: false });
    const places = adminPlaces(content);
    const wrong = content.municipalities.filter(({ municipality }) => municipality === undefined).map(({ id }) => id);
    if (wrong.length > 0)
      throw new CommandError(`Van ${wrong.join(', ')} klopt municipality.yaml niet. Lees met npm run validate wat er mis is.`);
    const settings: AdminSettings = { ...places, backend: forgeBackend(forge), workflow: forge.workflow };
    await mkdir(join(page, 'inhoud'));
    await writeFile(join(page, 'instellingen.json'), JSON.stringify(settings));
    for (const [name, folders] of ownerContent(places)) {
      const snapshot = await contentSnapshot(filesOnDisk(projectRoot), folders);
      await writeFile(join(page, 'inhoud', `${name}.json`), JSON.stringify(snapshot));
    }
    await mkdir(join(page, 'voorbeeld'));
    for (const { id, theme } of content.sites) {
      if (theme !== undefined) await writeFile(join(page, 'voorbeeld', `${id}.css`), await previewStyles(theme));
    }
    const policy = adminPolicy(
      forgeOrigins(forge),
      places.municipalities.flatMap(({ tiles }) => tiles?.url ?? []),
    );
    await writeFile(join(building, '_headers'), hostedHeaders(policy));
    await writeFile(join(building, '.htaccess'), apacheConfig(policy));
    await writeFile(join(building, 'nginx.conf'), nginxConfig(policy));
    await writeFile(join(building, 'beheer.caddy'), caddyConfig(policy));
    // The old one stays until the new one is whole.
    const old = `${out}.oud`;
    await rm(old, { recursive: true, force: true });
    await rename(out, old).catch(() => undefined);
    await rename(building, out);
    await rm(old, { recursive: true, force: true });
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    console.log(`De redactieomgeving staat in ${out} (${(bytes / 1e6).toFixed(1)} MB). Het adres wordt: https://…/beheer/`);
    return 0;
  },
);
