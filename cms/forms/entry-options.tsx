import { layerNames } from '../../src/schemas/collections.ts';
import type { KnownEntry } from './form-context.ts';
import { formsNl } from './forms.nl.ts';

/** What an entry is called in a list: its name, and where it is. */
export const called = ({ name, place }: KnownEntry): string => (place === undefined ? name : `${name} (${place})`);

/** The entries to choose from in a `select`: those of the municipality on top, then of the region, then national ones. */
export function EntryOptions({ entries }: { entries: readonly KnownEntry[] }) {
  return layerNames.toReversed().map((layer) => {
    const ofLayer = entries.filter((entry) => entry.layer === layer);
    return ofLayer.length === 0 ? null : (
      <optgroup key={layer} label={formsNl.layers[layer]}>
        {ofLayer.map((entry) => (
          <option key={entry.id} value={entry.id}>
            {called(entry)}
          </option>
        ))}
      </optgroup>
    );
  });
}
