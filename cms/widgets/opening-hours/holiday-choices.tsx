import { editGroup } from './form/hours-form.ts';
import { withChoice } from './form/edit-group.ts';
import { inputId, useEditor } from './editor-context.ts';
import { fieldOf, type Group } from './form/form-group.ts';
import { hoursTexts as texts } from './opening-hours.nl.ts';
import { RadioGroup } from './inputs/radio-group.tsx';
import { WrongValue } from './inputs/wrong-value.tsx';

const fields = [
  { field: 'publicHolidays', legend: texts.publicHolidays, fallback: 'closed' },
  { field: 'schoolHolidays', legend: texts.schoolHolidays, fallback: 'open' },
] as const;

/** Whether the fixed times go on in public and school holidays. */
export function HolidayChoices({ root }: { root: Group }) {
  const { base, use, problems, edit } = useEditor();
  const options = (['closed', 'open'] as const).map((value) => ({ value, label: use.texts.holidayChoices[value] }));
  return (
    <fieldset className="cms-hours-section">
      <legend className="cms-hours-legend">{texts.holidays}</legend>
      {fields.map(({ field, legend, fallback }) => {
        const value = fieldOf(root, field);
        const chosen = options.find((option) => option.value === (value ?? fallback))?.value;
        const isShown = value === undefined || (value !== null && chosen !== undefined);
        const id = inputId(base, root.id, field);
        return (
          <RadioGroup
            key={field}
            id={id}
            legend={legend}
            options={options}
            chosen={isShown ? chosen : undefined}
            problems={problems.at([field])}
            onChoose={(choice) => {
              edit((form) => editGroup(form, root.id, (group) => withChoice(group, field, choice, fallback)));
            }}
          >
            {!isShown && <WrongValue id={`${id}-stands`} group={root} field={field} path={[field]} value={value} />}
          </RadioGroup>
        );
      })}
    </fieldset>
  );
}
