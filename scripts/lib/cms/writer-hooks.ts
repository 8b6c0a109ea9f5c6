// Loaded before `decap-server`, which cannot be told to leave a proposal where it is.
import { registerHooks } from 'node:module';
import { patchWriter } from './patch-writer.ts';

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith('/decap-server/dist/index.js')) return loaded;
    return { ...loaded, source: patchWriter(String(loaded.source)) };
  },
});
