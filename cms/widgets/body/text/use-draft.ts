import { useState } from 'react';
import { retype, shownText, type Typed } from '../parts/typed-text.ts';

/** What an input shows of a source, and how what is typed gets there. */
export interface Draft {
  shown: string;
  change: (next: string) => void;
  /** The focus has left the input: it shows the source again. */
  leave: () => void;
  /** What the source is of what is shown. */
  source: string;
}

/**
 * Keeps what is typed as it was typed for as long as the focus is in the input, while the source may hold other signs for it.
 *
 * @param keep takes what the source should become, and gives what it became
 */
export function useDraft(source: string, { plain, lineEnd }: { plain: boolean; lineEnd: string }, keep: (next: string) => string): Draft {
  const [draft, setDraft] = useState<Typed>();
  const isOwn = draft !== undefined && draft.source.trim() === source.trim();
  const now = isOwn ? draft : { shown: shownText(source, plain), source };
  return {
    ...now,
    change(next) {
      const typed = retype(now, next, { plain, lineEnd });
      setDraft({ shown: typed.shown, source: keep(typed.source) });
    },
    leave() {
      setDraft(undefined);
    },
  };
}
