import { BodyField } from '../widgets/body/body-field.tsx';
import { useForm } from './form-context.ts';
import type { InputProps } from './input-props.ts';

/** The text of an entry, which has an editor of its own. */
export function BodyInput({
  id,
  value,
  onChange,
  problems,
  format,
  asks,
  isDutch,
}: InputProps & { format: 'md' | 'mdx'; asks: boolean; isDutch: boolean }) {
  const { audiences, entriesOf, pickFile } = useForm();
  return (
    <BodyField
      id={`${id}-text`}
      value={value}
      onChange={onChange}
      format={format}
      problems={problems}
      entriesOf={entriesOf}
      audiences={audiences}
      asks={asks}
      isDutch={isDutch}
      pickFile={pickFile}
    />
  );
}
