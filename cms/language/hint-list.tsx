import { bySentence, type LanguageHint } from './language-hints.ts';
import { languageNl } from './language.nl.ts';

interface HintListProps {
  hints: readonly LanguageHint[];
  /** Points to the sentence in the text; left out where the text is so short that it is seen at once. */
  show?: (hint: LanguageHint) => void;
}

/** What could be said in plainer words, a sentence at a time. Closed, for it stops nobody. */
export function HintList({ hints, show }: HintListProps) {
  return (
    <details className="cms-hints">
      <summary>{languageNl.title(hints.length)}</summary>
      <p className="cms-field__hint">{hints.length === 0 ? languageNl.none : languageNl.free}</p>
      <ul>
        {bySentence(hints).map(({ sentence, hints: [first, ...others] }, index) => (
          <li key={`${String(index)} ${sentence}`}>
            <p className="cms-hints__sentence">“{sentence}”</p>
            {[first, ...others].map(({ reason, suggestion }) => (
              <p key={reason} className="cms-hints__advice">
                {reason} <span className="cms-hints__cure">{suggestion}</span>
              </p>
            ))}
            {show !== undefined && (
              <button
                type="button"
                className="cms-button"
                aria-label={languageNl.showSentence(sentence)}
                onClick={() => {
                  show(first);
                }}
              >
                {languageNl.showPlace}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
