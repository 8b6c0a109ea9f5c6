import type { AttributeDefinition } from '../../../../src/documents/mdx-components.ts';
import { describedBy, FieldFrame } from '../../../forms/field-frame.tsx';
import { definitionOf, readBlock, type BlockValues } from './block-form.ts';
import { blockProblems, textKey, toldInForm } from './block-problems.ts';
import { useBody } from '../body-context.ts';
import { partOf, withPart, type BodyPart } from '../parts/body-parts.ts';
import { bodyNl } from '../body.nl.ts';
import { EntryField, WordField } from './choice-field.tsx';
import { FileField } from './file-field.tsx';
import { LineField } from './line-field.tsx';
import { MarkdownInput } from '../text/markdown-input.tsx';
import { sealed } from '../parts/sealed.ts';
import { writeBlock } from './write-block.ts';

/** The inputs of a block: one for every attribute, and one for the text between its tags. */
export function BlockFields({ part, values }: { part: BodyPart; values: BlockValues }) {
  const { base, body, problemsOf, edit } = useBody();
  const id = `${base}-block-${String(part.id)}`;
  const { name } = values;
  const { attributes, children } = definitionOf(name);
  const problems = part.fresh === true ? {} : blockProblems(values);
  const change = (make: (now: BlockValues) => BlockValues) => {
    edit((now) => {
      const { source } = partOf(now, part.id);
      const read = readBlock(source);
      return typeof read === 'string' ? now : withPart(now, part.id, { source: writeBlock(source, make(read.values), now.lineEnd) });
    });
  };
  const problem = (key: string) => (problems[key] === undefined ? [] : [problems[key]]);
  const textId = `${id}-text`;
  return (
    <>
      {Object.entries(attributes).map(([key, definition]) => (
        <AttributeField
          key={key}
          id={`${id}-${key}`}
          hint={bodyNl.hints[`${name}.${key}`] ?? ''}
          definition={definition}
          value={values.attributes[key]}
          messages={problem(key)}
          onChange={(value) => {
            change((now) => ({ ...now, attributes: { ...now.attributes, [key]: value } }));
          }}
        />
      ))}
      {children !== 'none' && (
        <FieldFrame
          id={textId}
          field={{ label: bodyNl.textOf(name), hint: bodyNl.blockTextHint(name), required: true }}
          messages={problem(textKey)}
        >
          <MarkdownInput
            id={textId}
            source={values.text}
            lineEnd={body.lineEnd}
            plain
            describedBy={`${describedBy(textId)} ${id}-problems`}
            invalid={
              problem(textKey).length > 0 || problemsOf(part.id).some(({ severity, code }) => severity === 'error' && !toldInForm.has(code))
            }
            tools="inline"
            keep={(next) => {
              const text = sealed(next);
              change((now) => ({ ...now, text }));
              return text;
            }}
          />
        </FieldFrame>
      )}
    </>
  );
}

interface AttributeFieldProps {
  id: string;
  hint: string;
  definition: AttributeDefinition;
  value: string | true | undefined;
  messages: readonly string[];
  onChange: (value: string | true | undefined) => void;
}

function AttributeField({ id, hint, definition: { label, required, type }, value, messages, onChange }: AttributeFieldProps) {
  const text = typeof value === 'string' ? value : '';
  const put = (next: string) => {
    onChange(next === '' ? undefined : next);
  };
  const shared = { id, value: text, required, invalid: messages.length > 0, onChange: put };
  if (type.kind === 'boolean') {
    return (
      <div className="cms-field">
        <label className="cms-check">
          <input
            type="checkbox"
            id={id}
            checked={value === true}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => {
              onChange(target.checked ? true : undefined);
            }}
          />
          {label}
        </label>
        <p className="cms-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      </div>
    );
  }
  return (
    <FieldFrame id={id} field={{ label, hint, required }} messages={messages}>
      {type.kind === 'reference' ? (
        <EntryField {...shared} collection={type.collection} />
      ) : type.kind === 'choice' ? (
        <WordField {...shared} labels={type.labels} />
      ) : type.kind === 'media' ? (
        <FileField {...shared} extensions={type.extensions} />
      ) : (
        <LineField {...shared} isAddress={type.kind !== 'text'} />
      )}
    </FieldFrame>
  );
}
