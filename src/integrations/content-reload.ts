import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rememberingReader } from '../documents/remembering-reader.ts';
import { loadContent } from '../loading/load-content.ts';
import { formatProblems } from '../problems/format.ts';
import type { Problem } from '../problems/problem.ts';

/**
 * During development: a change in the content reloads the pages, and mistakes in the content are printed in the terminal and shown over
 * the page. Reads `PORTAL_CONTENT` and `PORTAL_SITES` like the build does; `scripts/dev.ts` sets `PORTAL_NOW`.
 */
export function contentReload(): AstroIntegration {
  let root = '';
  return {
    name: 'content-reload',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = process.env['PORTAL_CONTENT'] ?? fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const folder = join(root, 'content');
        const read = rememberingReader();
        let errors: Problem[] = [];
        let printed = '';
        const showOverlay = () => {
          if (errors.length === 0) return;
          server.ws.send({
            type: 'error',
            err: { title: 'Er staat een fout in de inhoud', message: formatProblems(errors, 'text'), stack: '', plugin: 'inhoud' },
          });
        };
        const check = async () => {
          const sites = (process.env['PORTAL_SITES'] ?? '').split(',').filter(Boolean);
          const now = Date.parse(process.env['PORTAL_NOW'] ?? '');
          const { problems } = await loadContent({ root, now, read, ...(sites.length > 0 && { sites }) });
          errors = problems.filter(({ severity }) => severity === 'error');
          const text = formatProblems(errors.length > 0 ? errors : problems, 'text', { color: process.stderr.isTTY });
          // The same list again would only push what is new out of sight.
          if (text !== printed) process.stderr.write(`\n${text}\n`);
          printed = text;
        };
        const reload = inTurn(async () => {
          const wasWrong = errors.length > 0;
          await check();
          // With a mistake in the content the last right pages stay, under the message.
          if (errors.length > 0) return showOverlay();
          // Astro reloads the pages when entries have changed, but not when all is again as it was before the mistake.
          await refreshContent?.({});
          if (wasWrong) server.ws.send({ type: 'full-reload' });
        });
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (file.startsWith(folder)) reload().catch((error: unknown) => logger.error(String(error)));
        });
        server.ws.on('connection', showOverlay);
        check().catch((error: unknown) => logger.error(String(error)));
      },
    },
  };
}

/** Runs a task once for many calls shortly after each other, and never two at once; a call during a run gives one more run after it. */
function inTurn(task: () => Promise<void>, delay = 100): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | undefined;
  return () => {
    waiting ??= Promise.all([running.catch(() => undefined), new Promise((done) => setTimeout(done, delay))]).then(() => {
      waiting = undefined;
      running = task();
      return running;
    });
    return waiting;
  };
}
