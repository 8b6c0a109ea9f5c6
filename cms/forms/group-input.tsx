import { FormProvider, useForm } from './form-context.ts';
import { FieldInput } from './field-input.tsx';
import type { NamedField } from './field-model.ts';
import { problemsAt, type FormProblem } from './problems.ts';
import { recordOf, withKey } from './record.ts';

interface GroupProps {
  id: string;
  fields: readonly NamedField[];
  value: unknown;
  onChange: (value: unknown) => void;
  problems: readonly FormProblem[];
  /** Whether it stays when nothing in it is filled in. */
  keepEmpty: boolean;
}

/** The inputs of an object. */
export function GroupInput({ id, fields, value, onChange, problems, keepEmpty }: GroupProps) {
  const record = recordOf(value);
  const around = useForm();
  return (
    <FormProvider value={{ ...around, beside: (key) => record[key] }}>
      {fields.map(([name, field]) => (
        <FieldInput
          key={name}
          id={`${id}-${name}`}
          field={field}
          value={record[name]}
          problems={problemsAt(problems, name)}
          onChange={(next) => {
            onChange(withKey(value, name, next, keepEmpty));
          }}
        />
      ))}
    </FormProvider>
  );
}
