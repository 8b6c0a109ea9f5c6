import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { fileTexts, otherName } from '../../../cms/locale/file-texts.nl.ts';
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

/**
 * Decap uploads a file over another of the same name, also when it may not take that away. Here it gets a name that is free. What Decap says of files
 * and no list of texts holds is said in Dutch.
 */
const safeUploads: Plugin = {
  name: 'safe-uploads',
  setup({ onLoad }) {
    onLoad({ filter: /decap-cms-core[\\/]dist[\\/]esm[\\/]actions[\\/]mediaLibrary\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const name = 'const fileName = sanitizeSlug(file.name.toLowerCase(), state.config.slug);';
      const replacing =
        /const uploadFileName = [^\n]*\n\s*const existingFile = [^\n]*\n([\s\S]*?)\n( +)if \(!integration && existingFile\) \{[\s\S]*?\n\2\}\n/;
      const english = [...Object.keys(fileTexts)];
      if (!code.includes(name) || !replacing.test(code) || !english.every((text) => code.includes(text)))
        throw new Error('Decap uploads files in another way: look at mediaLibrary.js again.');
      const dutch = english.reduce((now, text) => now.replaceAll(text, fileTexts[text] ?? text), code);
      const own = `const wantedName = sanitizeSlug(file.name.toLowerCase(), state.config.slug);
    const keptName = name => getUploadFileName(name, file, state.config, field);
    const fileName = await uploadName(wantedName, keptName, files.map(({ name }) => name));
    if (fileName !== wantedName)
      dispatch(addNotification({ message: \`${otherName('${keptName(fileName)}')}\`, type: 'info', dismissAfter: 8000 }));`;
      const from = JSON.stringify(join(projectRoot, 'cms', 'decap', 'upload-name.ts'));
      const contents = `import { uploadName } from ${from};\n${dutch.replace(replacing, '$1').replace(name, () => own)}`;
      return { contents, loader: 'jsx' };
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
    plugins: [withoutConfigCheck, withoutOwnBackup, safeUploads, picturesAsTheyAre, browserParsers, oneYaml],
  });
  const styles = await build({ ...shared, entryPoints: { beheer: join(cms, 'admin', 'admin.css') }, loader: { '.png': 'dataurl' } });
  for (const name of ['index.html', 'logo.svg']) await copyFile(join(cms, 'admin', name), join(out, name));
  return [script, styles].flatMap(({ metafile: { outputs } }) => Object.entries(outputs).map(([path, { bytes }]) => ({ path, bytes })));
}
