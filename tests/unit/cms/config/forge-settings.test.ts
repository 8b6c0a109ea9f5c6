import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { forgeBackend, forgeOrigins, forgeSettings } from '../../../../cms/config/forge-settings.ts';
import { adminPolicy } from '../../../../scripts/lib/cms/admin-headers.ts';
import { readForgeSettings } from '../../../../scripts/lib/cms/read-forge-settings.ts';
import { projectRoot } from '../../../../scripts/lib/command.ts';

const folder = join(projectRoot, 'cms', 'voorbeelden');

describe('the examples of settings', () => {
  it('are there for every forge, and are right', () => {
    expect(readdirSync(folder).sort()).toEqual(['forgejo.yaml', 'github.yaml', 'gitlab.yaml']);
    for (const name of readdirSync(folder)) {
      const settings = forgeSettings.parse(parse(readFileSync(join(folder, name), 'utf8')));
      expect(`${forgeBackend(settings).name}.yaml`).toBe(name);
      for (const origin of forgeOrigins(settings)) {
        expect(adminPolicy(forgeOrigins(settings)).everywhere[0]?.value).toMatch(new RegExp(`connect-src[^;]* ${origin}`));
      }
    }
  });

  it('ask GitLab for a login without a secret', () => {
    const settings = forgeSettings.parse(parse(readFileSync(join(folder, 'gitlab.yaml'), 'utf8')));
    expect(forgeBackend(settings)).toMatchObject({ auth_type: 'pkce', api_root: 'https://gitlab.com/api/v4', branch: 'main' });
  });
});

describe('settings with a mistake', () => {
  const read = (text: string) => {
    const file = join(mkdtempSync(join(tmpdir(), 'cjg-settings-')), 'beheer.yaml');
    writeFileSync(file, text);
    return readForgeSettings(file);
  };

  it('say what is wrong and what to write', async () => {
    await expect(read('backend: gitea\n')).rejects.toThrow('bij “backend” hoort gitlab, forgejo of github te staan');
    const example = readFileSync(join(folder, 'gitlab.yaml'), 'utf8');
    await expect(read(example.replace('https://gitlab.com', 'http://gitlab.com'))).rejects.toThrow(
      'Dit moet een adres zijn dat begint met https://.',
    );
    await expect(read(example.replace(/^repo: .*$/m, 'repo: jeugdportal'))).rejects.toThrow('de groep en de naam van de repository');
    await expect(read(example.replace(/^appId: .*$/m, 'client: "0000"'))).rejects.toThrow('client');
    await expect(read('backend: [\n')).rejects.toThrow('is niet te lezen');
  });

  it('that are not there say which file to copy', async () => {
    await expect(readForgeSettings(join(folder, 'geen.yaml'))).rejects.toThrow('Kopieer een voorbeeld en vul het in');
  });
});

it('the policy of the admin lets no script through but its own, and no eval', () => {
  const value = adminPolicy().everywhere[0]?.value ?? '';
  expect(value).toContain("script-src 'self';");
  expect(value).not.toContain('unsafe-eval');
  expect(value).toContain("frame-ancestors 'none'");
});
