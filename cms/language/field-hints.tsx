import { useMemo } from 'react';
import { useForm } from '../forms/form-context.ts';
import { useSettled } from '../forms/use-settled.ts';
import { HintList } from './hint-list.tsx';
import { languageHints } from './language-hints.ts';
import { namedCollections } from './named-collections.ts';

/** Tips for the text of a field, below its input. Nothing is said of a text that reads well. */
export function FieldHints({ text }: { text: string }) {
  const { audiences, entriesOf } = useForm();
  const read = useSettled(text);
  const hints = useMemo(() => {
    const names = namedCollections.flatMap((collection) => entriesOf(collection).map(({ name }) => name));
    // A field is one line in its file.
    return languageHints([{ kind: 'prose', text: read, placeAt: (offset) => ({ line: 1, column: offset + 1 }) }], { audiences, names });
    // The lists of entries are made anew for every drawing: other words, or other readers, are a reason to read the text again.
  }, [read, audiences.join()]);
  return hints.length === 0 ? null : <HintList hints={hints} />;
}
