import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test, type Page } from '@playwright/test';
import type { AdminSettings } from '../../cms/config/admin-settings.ts';
import { fieldWidget, formatName } from '../../cms/config/collection-config.ts';
import { makeConfig, ownersFor } from '../../cms/config/make-config.ts';
import { dutch, mergePhrases, type PhraseTree } from '../../cms/locale/nl.ts';
import { projectRoot } from '../../scripts/lib/command.ts';
import { collectionNames } from '../../src/schemas/collection-names.ts';
import { collections } from '../../src/schemas/collections.ts';

/** Modules of Decap as a script that a browser runs; what it exports is `decap`. */
async function decapScript(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: join(projectRoot, 'cms'), loader: 'js' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'decap',
    loader: { '.css': 'text', '.svg': 'text', '.wasm': 'empty', '.js': 'jsx' },
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', global: 'globalThis' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** A page of nothing, on which scripts have a place to keep things. */
async function openEmptyPage(page: Page) {
  await page.route('http://leeg.localhost/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Leeg</title>' }),
  );
  await page.goto('http://leeg.localhost/');
}

declare const decap: {
  registerWidget: (name: string, control: unknown) => void;
  registerCustomFormat: (name: string, extension: string, format: object) => void;
  validateConfig: (config: unknown) => void;
  en: PhraseTree;
  nl: PhraseTree;
};

const settings: AdminSettings = {
  backend: {
    name: 'gitlab',
    repo: 'gemeente/jeugdportal',
    branch: 'main',
    auth_type: 'pkce',
    app_id: '0',
    base_url: 'https://git.voorbeeld.example',
  },
  workflow: true,
  municipalities: [],
  regions: [{ id: 'testland', name: 'Testland' }],
};

test('Decap itself finds no fault in the configuration, and does in a broken one', async ({ page }) => {
  await openEmptyPage(page);
  await page.addScriptTag({
    content: await decapScript(`
      import registry from 'decap-cms-core/dist/esm/lib/registry.js';
      export { validateConfig } from 'decap-cms-core/dist/esm/constants/configSchema.js';
      export const { registerWidget, registerCustomFormat } = registry;
    `),
  });
  const formats = collectionNames.map((name) => [formatName(name), collections[name].format] as const);
  const holidays = { schoolRegion: 'midden', goodFriday: false, liberationDay: 'lustrum' } as const;
  const municipality = { id: 'dorp', name: 'Dorp', region: 'testland', holidays, center: { lat: 52, lon: 5 }, sites: [] };
  const owners = ownersFor(municipality, settings);
  const configs = owners.map((owner) => makeConfig(settings, municipality, owner));
  const said = await page.evaluate(
    ([widget, known, checked]) => {
      decap.registerWidget(widget, () => null);
      for (const [name, extension] of known) decap.registerCustomFormat(name, extension, {});
      return checked.map((config) => {
        try {
          decap.validateConfig(config);
          return '';
        } catch (error) {
          return String(error);
        }
      });
    },
    [fieldWidget, formats, [...configs, ...configs.map((config) => ({ ...config, collections: [{ label: 'Zonder naam' }] }))]] as const,
  );
  expect(said.slice(0, 3)).toEqual(['', '', '']);
  for (const fault of said.slice(3)) expect(fault).toContain('collections');
});

const leaves = (tree: PhraseTree, around = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${around}${key}`, value]] : leaves(value, `${around}${key}.`),
  );

/** What is put into a text: `%{details}`. */
const slots = (text: string) => [...text.matchAll(/%\{(\w+)\}/g)].map(([, name]) => name).sort();

test('every text of Decap is there in Dutch, with the same words put into it', async ({ page }) => {
  await openEmptyPage(page);
  await page.addScriptTag({
    content: await decapScript(`
      export { default as en } from 'decap-cms-locales/dist/esm/en/index.js';
      export { default as nl } from 'decap-cms-locales/dist/esm/nl/index.js';
    `),
  });
  const { en, nl } = await page.evaluate(() => ({ en: decap.en, nl: decap.nl }));
  const ours = new Map(leaves(mergePhrases(nl, dutch)));
  // What is a name, or the same word in both languages.
  const same = new Set(['ui.errorBoundary.detailsHeading']);
  const faults = leaves(en).flatMap(([key, english]) => {
    const text = ours.get(key);
    if (text === undefined) return [`${key} ontbreekt`];
    if (text === english && /[a-z]{4}/i.test(english.replace(/%\{\w+\}/g, '')) && !same.has(key)) return [`${key} is Engels: ${english}`];
    // The name of a widget is a word of the program.
    if (key === 'editor.editorControl.field.widgetLabel') return [];
    return slots(english).every((name) => slots(text).includes(name)) ? [] : [`${key} mist een woord: ${text}`];
  });
  expect(faults).toEqual([]);
  // A text of ours that Decap does not know is one that it calls otherwise now.
  const english = new Set(leaves(en).map(([key]) => key));
  expect(
    leaves(dutch)
      .map(([key]) => key)
      .filter((key) => !english.has(key)),
  ).toEqual([]);
});
