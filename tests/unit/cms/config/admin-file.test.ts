import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { adminFile, forgeBackend, forgeOrigins, type ForgeSettings } from '../../../../cms/config/admin-file.ts';
import { adminPolicy } from '../../../../scripts/lib/cms/admin-headers.ts';
import { readAdminFile } from '../../../../scripts/lib/cms/read-admin-file.ts';
import { projectRoot } from '../../../../scripts/lib/command.ts';

const exampleOf = (name: string) => adminFile.parse(parse(readFileSync(join(folder, name), 'utf8')));
const folder = join(projectRoot, 'cms', 'voorbeelden');

describe('the examples of settings', () => {
  it('are there for every backend, and are right', () => {
    expect(readdirSync(folder).sort()).toEqual(['forgejo.yaml', 'github.yaml', 'gitlab.yaml', 'proxy.yaml']);
    for (const name of readdirSync(folder)) {
      const settings = exampleOf(name);
      expect(`${settings.backend}.yaml`).toBe(name);
      if (settings.backend === 'proxy') continue;
      expect(`${forgeBackend(settings).name}.yaml`).toBe(name);
      for (const origin of forgeOrigins(settings)) {
        expect(adminPolicy(forgeOrigins(settings)).everywhere[0]?.value).toMatch(new RegExp(`connect-src[^;]* ${origin}`));
      }
    }
  });

  it('ask GitLab for a login without a secret', () => {
    expect(forgeBackend(exampleOf('gitlab.yaml') as ForgeSettings)).toMatchObject({
      auth_type: 'pkce',
      api_root: 'https://gitlab.com/api/v4',
      branch: 'main',
    });
  });
});

describe('settings with a mistake', () => {
  const read = (text: string) => {
    const file = join(mkdtempSync(join(tmpdir(), 'cjg-settings-')), 'beheer.yaml');
    writeFileSync(file, text);
    return readAdminFile(file);
  };

  it('say what is wrong and what to write', async () => {
    await expect(read('backend: gitea\n')).rejects.toThrow('bij “backend” hoort gitlab, forgejo, github of proxy te staan');
    const example = readFileSync(join(folder, 'gitlab.yaml'), 'utf8');
    await expect(read(example.replace('https://gitlab.com', 'http://gitlab.com'))).rejects.toThrow(
      'Dit moet een adres zijn dat begint met https://.',
    );
    await expect(read(example.replace(/^repo: .*$/m, 'repo: jeugdportal'))).rejects.toThrow('de groep en de naam van de repository');
    await expect(read(example.replace(/^appId: .*$/m, 'client: "0000"'))).rejects.toThrow('client');
    await expect(read('backend: [\n')).rejects.toThrow('is niet te lezen');
  });

  it('that are not there say which file to copy', async () => {
    await expect(readAdminFile(join(folder, 'geen.yaml'))).rejects.toThrow('Kopieer een voorbeeld en vul het in');
  });
});

it('the policy of the admin lets no script through but its own, and no eval', () => {
  const value = adminPolicy().everywhere[0]?.value ?? '';
  expect(value).toContain("script-src 'self';");
  expect(value).not.toContain('unsafe-eval');
  expect(value).toContain("frame-ancestors 'none'");
});
