import { AgeInput } from './age-input.tsx';
import { BodyInput } from './body-input.tsx';
import { CheckedOnInput } from './checked-on-input.tsx';
import { ChoiceInput, ChoicesInput, SwitchInput } from './choice-input.tsx';
import { ColorInput } from './color-input.tsx';
import { EntriesInput, EntryInput, TargetInput } from './entry-input.tsx';
import { DayInput } from './day-input.tsx';
import { FieldFrame, GroupFrame, OptionalGroupFrame } from './field-frame.tsx';
import type { FieldModel } from './field-model.ts';
import { GroupInput } from './group-input.tsx';
import { HoursInput } from './hours-input.tsx';
import { ImageInput } from './image-input.tsx';
import type { InputProps } from './input-props.ts';
import { LineInput, TextInput } from './line-input.tsx';
import { NumberInput } from './number-input.tsx';
import { ownMessages } from './problems.ts';
import { PositionInput } from './position-input.tsx';
import { ListInput, RowsInput } from './rows-input.tsx';

/** The kinds that hold inputs of their own: their name is a legend. */
const holders = new Set<FieldModel['input']['kind']>([
  'group',
  'rows',
  'list',
  'hours',
  'age',
  'choices',
  'entries',
  'position',
  'image',
  'body',
]);

/** A field with its label, its input and what is wrong with it. */
export function FieldInput(props: InputProps) {
  const { id, field, value, problems } = props;
  const { input } = field;
  if (input.kind === 'group' && !field.required) {
    return (
      <OptionalGroupFrame
        id={id}
        field={field}
        messages={messagesOf(props)}
        isFilled={value !== undefined || problems.length > 0}
        clear={() => {
          props.onChange(undefined);
        }}
      >
        <BareInput {...props} />
      </OptionalGroupFrame>
    );
  }
  const Frame = holders.has(input.kind) ? GroupFrame : FieldFrame;
  return (
    <Frame id={id} field={field} messages={messagesOf(props)}>
      <BareInput {...props} />
    </Frame>
  );
}

/** What is said of a field itself. The editors of opening hours, of a position and of a text tell themselves what is wrong in them. */
function messagesOf({ field, value, problems }: InputProps): string[] {
  if (field.input.kind === 'position' || field.input.kind === 'body' || (field.input.kind === 'hours' && value !== undefined)) return [];
  return ownMessages(problems, partsOf(field));
}

/** Which parts of a value have inputs of their own, with what is wrong beside them. */
const partsOf =
  ({ input }: FieldModel) =>
  (key: PropertyKey): boolean => {
    if (input.kind === 'group') return input.fields.some(([name]) => name === key);
    if (input.kind === 'age') return key === 'from' || key === 'to';
    return (input.kind === 'rows' || input.kind === 'list') && typeof key === 'number';
  };

/** The input of a field, without its label. */
export function BareInput(props: InputProps) {
  const { input, required } = props.field;
  switch (input.kind) {
    case 'line':
      return <LineInput {...props} input={input.input} max={input.max} />;
    case 'day':
      return <DayInput {...props} startsAt={input.startsAt} />;
    case 'checked-on':
      return <CheckedOnInput {...props} />;
    case 'text':
      return <TextInput {...props} max={input.max} isDutch={input.isDutch} />;
    case 'number':
      return <NumberInput {...props} whole={input.whole} min={input.min} max={input.max} />;
    case 'switch':
      return <SwitchInput {...props} />;
    case 'choice':
      return <ChoiceInput {...props} choices={input.choices} />;
    case 'choices':
      return <ChoicesInput {...props} choices={input.choices} />;
    case 'entry':
      return <EntryInput {...props} collection={input.collection} />;
    case 'target':
      return <TargetInput {...props} />;
    case 'entries':
      return <EntriesInput {...props} collection={input.collection} />;
    case 'list':
      return <ListInput {...props} item={input.item} />;
    case 'rows':
      return <RowsInput {...props} fields={input.fields} />;
    case 'group':
      return <GroupInput {...props} fields={input.fields} keepEmpty={required} />;
    case 'age':
      return <AgeInput {...props} />;
    case 'position':
      return <PositionInput {...props} />;
    case 'body':
      return <BodyInput {...props} format={input.format} asks={input.asks} isDutch={input.isDutch} />;
    case 'hours':
      return <HoursInput {...props} use={input.use} />;
    case 'color':
      return <ColorInput {...props} />;
    case 'image':
      return <ImageInput {...props} />;
  }
}
