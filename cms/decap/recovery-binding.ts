import { kinds } from '../config/kinds.ts';
import { entryFormat, sourceKey } from '../formats/entry-format.ts';
import type { OpenEntry, Recovery } from '../recovery/recovery.ts';
import { workKey } from '../recovery/unsaved-work.ts';
import { collectionIn } from '../config/owners.ts';
import { plainValue } from './plain-value.ts';
import { filesNotSaved } from './put-back-files.ts';
import type { Binding, DraftEntry } from './schema-control.tsx';

/** The keys with which a format keeps what is no field. */
const isField = (name: string) => !name.startsWith('__');

const fieldsOf = (data: unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries((plainValue(data) ?? {}) as Record<string, unknown>).filter(([name]) => isField(name)));

/** Keeps what an editor has not saved: of every change in the form of Decap, and back into it. */
export function recoveryBinding(recovery: Recovery): Pick<Binding, 'restored' | 'changed'> {
  /** What is being put back: Decap makes the fields of a form one by one. */
  let restoring: { entry: OpenEntry; fields: ReadonlyMap<string, unknown> } | undefined;
  return {
    restored: (collection, name, draft) => {
      const entry = openEntry(collection, draft);
      const taken = recovery.take(entry, fieldsOf(draft.get('data')));
      if (taken !== undefined) restoring = { entry, fields: taken };
      if (restoring === undefined || workKey(restoring.entry) !== workKey(entry)) return undefined;
      return restoring.fields.has(name) ? { value: restoring.fields.get(name) } : undefined;
    },
    changed: (collection, draft) => {
      restoring = undefined;
      const data = plainValue(draft.get('data')) as Record<string, unknown>;
      const source = data[sourceKey];
      const { schema, format } = kinds[collectionIn(collection)];
      const before = typeof source === 'string' && draft.get('newRecord') !== true ? entryFormat(schema, format).fromFile(source) : {};
      recovery.changed({ ...openEntry(collection, draft), fields: fieldsOf(data), before: fieldsOf(before) }, filesNotSaved(draft));
    },
  };
}

function openEntry(collection: string, draft: DraftEntry): OpenEntry {
  const path = draft.get('newRecord') === true ? undefined : draft.get('path');
  return { collection, path: typeof path === 'string' && path !== '' ? path : undefined };
}
