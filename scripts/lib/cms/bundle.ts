import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { fileTexts, replaceQuestion } from '../../../cms/locale/file-texts.nl.ts';
import { projectRoot } from '../command.ts';

/**
 * Decap checks its configuration with code that it makes while it runs, which a strict policy refuses. A test checks the configuration instead.
 */
const withoutConfigCheck: Plugin = {
  name: 'without-config-check',
  setup({ onLoad }) {
    onLoad({ filter: /decap-cms-core[\\/]dist[\\/]esm[\\/]constants[\\/]configSchema\.js$/ }, () => ({
      contents: 'export function validateConfig() {}',
      loader: 'js',
    }));
  },
};

/** The parsers with which Astro makes the pages are native code. */
const browserParsers: Plugin = {
  name: 'browser-parsers',
  setup({ onResolve }) {
    onResolve({ filter: /\/site-parsers\.ts$/ }, () => ({ path: join(projectRoot, 'cms', 'content', 'browser-parsers.ts') }));
  },
};

/** Decap keeps a copy of what is not saved, and cannot put it back into an entry that exists. `cms/recovery/` does. */
const withoutOwnBackup: Plugin = {
  name: 'without-own-backup',
  setup({ onLoad }) {
    onLoad({ filter: /decap-cms-core[\\/]dist[\\/]esm[\\/]backend\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const begin = /async persistLocalDraftBackup\(\w+, \w+\) \{/;
      if (!begin.test(code)) throw new Error('Decap keeps its backups in another way: look at backend.js again.');
      return { contents: code.replace(begin, '$& return;'), loader: 'jsx' };
    });
  },
};

/**
 * Decap takes a width for the width of every picture, also of one that is smaller, and makes WebP with a program that a strict policy refuses. A
 * picture is made no wider than that, by the browser. AVIF it would leave as it is, with where it was made in it: that becomes a JPEG.
 */
const picturesAsTheyAre: Plugin = {
  name: 'pictures-as-they-are',
  setup({ onLoad }) {
    onLoad({ filter: /decap-cms-core[\\/]dist[\\/]esm[\\/]lib[\\/]imageTransformations\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const width = 'const width = config.width ?? undefined;';
      const encoder = "outputFormat === 'webp' ? await encodeImageData(";
      const own = "await import('@jsquash/webp')";
      const kinds = "new Set(['image/jpeg', 'image/png', 'image/webp'])";
      const name = /(if \(!config\.format\) \{\s*return )fileName;/;
      if (!name.test(code) || ![width, encoder, own, kinds].every((part) => code.includes(part)))
        throw new Error('Decap makes pictures in another way: look at imageTransformations.js again.');
      const contents = code
        .replace(width, 'const width = config.width ? Math.min(config.width, sourceWidth) : undefined;')
        .replace(encoder, 'false ? await encodeImageData(')
        .replace(own, '{}')
        .replace(kinds, "new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif'])")
        .replace(name, "$1fileName.replace(/\\.avif$/i, '.jpg');");
      return { contents, loader: 'jsx' };
    });
  },
};

/** What Decap says of files and no list of texts holds. */
const dutchFileTexts: Plugin = {
  name: 'dutch-file-texts',
  setup({ onLoad }) {
    onLoad({ filter: /decap-cms-core[\\/]dist[\\/]esm[\\/]actions[\\/]mediaLibrary\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const question = /`\$\{(\w+)\.name\} already exists\. Do you want to replace it\?`/;
      const english = [...Object.keys(fileTexts)];
      if (!question.test(code) || !english.every((text) => code.includes(text)))
        throw new Error('Decap speaks of files in another way: look at mediaLibrary.js again.');
      const dutch = english.reduce((now, text) => now.replaceAll(text, fileTexts[text] ?? text), code);
      return { contents: dutch.replace(question, (_, file: string) => `\`${replaceQuestion(`\${${file}.name}`)}\``), loader: 'jsx' };
    });
  },
};

/** Our own code reads and writes with the package of the build, once: it stands in two folders. Decap has an older one for itself. */
const oneYaml: Plugin = {
  name: 'one-yaml',
  setup({ onResolve }) {
    onResolve({ filter: /^yaml$/ }, ({ importer }) =>
      importer.includes('node_modules') ? undefined : { path: join(projectRoot, 'node_modules', 'yaml', 'browser', 'index.js') },
    );
  },
};

/** Size in bytes of a file of the bundle. */
export interface BundledFile {
  path: string;
  bytes: number;
}

/**
 * Makes the admin: one page with its script and its style sheet, without any address of another host in it.
 *
 * @param out folder that is emptied first
 */
export async function bundleAdmin(out: string): Promise<BundledFile[]> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const cms = join(projectRoot, 'cms');
  const shared = { bundle: true, minify: true, target: 'es2022', outdir: out, metafile: true, logLevel: 'warning' } as const;
  const script = await build({
    ...shared,
    entryPoints: { beheer: join(cms, 'admin', 'main.ts') },
    format: 'esm',
    splitting: true,
    chunkNames: 'delen/[name]-[hash]',
    assetNames: 'delen/[name]-[hash]',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', global: 'globalThis' },
    loader: { '.css': 'text', '.svg': 'text', '.wasm': 'file', '.js': 'jsx' },
    plugins: [withoutConfigCheck, withoutOwnBackup, dutchFileTexts, picturesAsTheyAre, browserParsers, oneYaml],
  });
  const styles = await build({ ...shared, entryPoints: { beheer: join(cms, 'admin', 'admin.css') }, loader: { '.png': 'dataurl' } });
  for (const name of ['index.html', 'logo.svg']) await copyFile(join(cms, 'admin', name), join(out, name));
  return [script, styles].flatMap(({ metafile: { outputs } }) => Object.entries(outputs).map(([path, { bytes }]) => ({ path, bytes })));
}
