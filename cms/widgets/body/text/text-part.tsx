import { addBlock } from '../parts/add-part.ts';
import { useBody } from '../body-context.ts';
import { partOf, type BodyPart } from '../parts/body-parts.ts';
import { bodyNl } from '../body.nl.ts';
import { looksLikeCode, shownText } from '../parts/typed-text.ts';
import { setText, splitText } from '../parts/edit-body.ts';
import { MarkdownInput } from './markdown-input.tsx';
import { PartFrame } from '../part-frame.tsx';
import { ProblemList } from '../problem-list.tsx';

/** An ordinary text. */
export function TextPart({ part, number, of }: { part: BodyPart; number: number; of: number }) {
  const { base, body, problemsOf, edit } = useBody();
  const id = `${base}-text-${String(part.id)}`;
  const problems = problemsOf(part.id);
  return (
    <PartFrame part={part.id} className="cms-body-text">
      <label className="cms-field__label" htmlFor={id}>
        {bodyNl.text(number, of)}
      </label>
      {number === 1 && (
        <p className="cms-field__hint" id={`${id}-hint`}>
          {bodyNl.textHint}
        </p>
      )}
      <MarkdownInput
        id={id}
        source={part.source}
        lineEnd={body.lineEnd}
        plain={body.format === 'mdx'}
        describedBy={`${number === 1 ? `${id}-hint ` : ''}${id}-problems`}
        invalid={problems.some(({ severity }) => severity === 'error')}
        tools="all"
        keep={(next) =>
          partOf(
            edit((now) => setText(now, part.id, next)),
            part.id,
          ).source
        }
        {...(body.format === 'mdx' && {
          addBlock: (offset: number, block: string) => {
            addBlock(edit, base, block, (now) => splitText(now, part.id, offset));
          },
        })}
      />
      {body.format === 'mdx' && looksLikeCode(shownText(part.source, true)) && <p className="cms-body-told">{bodyNl.codeIsText}</p>}
      <ProblemList id={`${id}-problems`} problems={problems} />
    </PartFrame>
  );
}
