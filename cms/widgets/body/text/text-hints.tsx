import { bodyNl } from '../body.nl.ts';
import { bySentence, type LanguageHint } from '../parts/language-hints.ts';
import type { TextCount } from '../parts/text-count.ts';

interface TextHintsProps {
  hints: readonly LanguageHint[];
  count: TextCount | undefined;
  show: (hint: LanguageHint) => void;
}

/** How long the text is, and what could be said in plainer words. */
export function TextHints({ hints, count, show }: TextHintsProps) {
  if (count === undefined) return <p className="cms-body-report">{bodyNl.unread}</p>;
  return (
    <div className="cms-body-report">
      <p className="cms-body-count">{bodyNl.count(count.words, count.minutes)}</p>
      <details className="cms-body-hints">
        <summary>{bodyNl.hintsTitle(hints.length)}</summary>
        <p className="cms-field__hint">{hints.length === 0 ? bodyNl.hintsNone : bodyNl.hintsFree}</p>
        <ul>
          {bySentence(hints).map(({ sentence, hints: [first, ...others] }, index) => (
            <li key={`${String(index)} ${sentence}`}>
              <p className="cms-body-hints__sentence">“{sentence}”</p>
              {[first, ...others].map(({ reason, suggestion }) => (
                <p key={reason} className="cms-body-hints__advice">
                  {reason} <span className="cms-body-hints__cure">{suggestion}</span>
                </p>
              ))}
              <button
                type="button"
                className="cms-button"
                aria-label={bodyNl.showSentence(sentence)}
                onClick={() => {
                  show(first);
                }}
              >
                {bodyNl.showPlace}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
