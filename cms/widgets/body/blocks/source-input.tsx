import { useBody } from '../body-context.ts';
import { partOf, withPart, type BodyPart } from '../parts/body-parts.ts';
import { bodyNl } from '../body.nl.ts';
import { MarkdownInput } from '../text/markdown-input.tsx';
import { ProblemList } from '../problem-list.tsx';
import { isReadable } from '../parts/read-text.ts';

interface SourceInputProps {
  part: BodyPart;
  label: string;
  /** Why it is shown as it stands in the file. */
  why: string;
}

/** A part as it stands in the file, for what no form can show. */
export function SourceInput({ part, label, why }: SourceInputProps) {
  const { base, body, problemsOf, edit } = useBody();
  const id = `${base}-source-${String(part.id)}`;
  const problems = problemsOf(part.id);
  return (
    <div className="cms-field">
      <label className="cms-field__label" htmlFor={id}>
        {label}
      </label>
      <p className="cms-field__hint" id={`${id}-hint`}>
        {why}
      </p>
      <MarkdownInput
        id={id}
        source={part.source}
        lineEnd={body.lineEnd}
        plain={false}
        describedBy={`${id}-hint ${id}-problems`}
        invalid={problems.some(({ severity }) => severity === 'error')}
        tools="none"
        keep={(source) =>
          partOf(
            edit((now) => withPart(now, part.id, { source })),
            part.id,
          ).source
        }
      />
      <ProblemList id={`${id}-problems`} problems={problems} />
      {part.kind === 'whole' && isReadable(part.source, body.format) && <p className="cms-field__hint">{bodyNl.wholeRight}</p>}
    </div>
  );
}
