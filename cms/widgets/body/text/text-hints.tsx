import { HintList } from '../../../language/hint-list.tsx';
import type { LanguageHint } from '../../../language/language-hints.ts';
import { bodyNl } from '../body.nl.ts';
import type { TextCount } from '../parts/text-count.ts';

interface TextHintsProps {
  /** Left out of a text in another language. */
  hints: readonly LanguageHint[] | undefined;
  count: TextCount | undefined;
  show: (hint: LanguageHint) => void;
}

/** How long the text is, and what could be said in plainer words. */
export function TextHints({ hints, count, show }: TextHintsProps) {
  if (count === undefined) return <p className="cms-body-report">{bodyNl.unread}</p>;
  return (
    <div className="cms-body-report">
      <p className="cms-body-count">{bodyNl.count(count.words, count.minutes)}</p>
      {hints !== undefined && <HintList hints={hints} show={show} />}
    </div>
  );
}
