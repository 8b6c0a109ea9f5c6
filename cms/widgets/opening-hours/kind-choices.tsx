import { useEditor } from './editor-context.ts';
import { fieldOf, isWritten } from './form/form-group.ts';
import { chooseKind, toggleKind } from './form/hours-form.ts';
import { combinable, kindsOn } from './form/hours-kinds.ts';
import { hoursTexts as texts } from './opening-hours.nl.ts';
import { RadioGroup } from './inputs/radio-group.tsx';
import { WrongValue } from './inputs/wrong-value.tsx';

/** The first choice: in which way it is open, and which ways there are beside that. */
export function KindChoices() {
  const { base, disabled, use, form, problems, edit } = useEditor();

  const { root, choice } = form;
  const { kind } = choice;
  const on = kindsOn(choice, root);
  // A kind that does not belong here is shown when the file has it.
  const shown = [...use.kinds, ...on.filter((one) => !use.kinds.includes(one))];
  const always = fieldOf(root, 'always');
  // The problem of two kinds that exclude each other belongs to the choice between them.
  const excluded = kind === undefined ? problems.at(['unknown']) : [];
  return (
    <>
      <RadioGroup
        id={`${base}-kind`}
        legend={use.texts.kind}
        options={shown.map((value) => ({ value, ...use.texts.kinds[value] }))}
        chosen={kind}
        problems={[...problems.at([]), ...problems.at(['always']), ...excluded]}
        onChoose={(chosen) => {
          edit((current) => chooseKind(current, chosen));
        }}
      >
        <p className="cms-hours-hint">{texts.kept}</p>
        {isWritten(root, 'always') && always !== true && (
          <WrongValue id={`${base}-always-stands`} group={root} field="always" path={['always']} value={always} />
        )}
      </RadioGroup>
      {kind !== undefined && combinable.includes(kind) && (
        <fieldset className="cms-hours-radios">
          <legend className="cms-hours-label">{use.texts.also}</legend>
          <div className="cms-hours-choices">
            {shown
              .filter((one) => one !== kind && combinable.includes(one))
              .map((one) => (
                <label key={one} className="cms-hours-choice">
                  <input
                    type="checkbox"
                    className="cms-hours-box"
                    checked={on.includes(one)}
                    disabled={disabled}
                    onChange={({ currentTarget }) => {
                      const isOn = currentTarget.checked;
                      edit((current) => toggleKind(current, one, isOn));
                    }}
                  />{' '}
                  {use.texts.alsoKinds[one] ?? use.texts.kinds[one].label}
                </label>
              ))}
          </div>
        </fieldset>
      )}
    </>
  );
}
