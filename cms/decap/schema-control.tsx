import { fromJS } from 'immutable';
import { Component } from 'react';
import type * as z from 'zod';
import { checkField } from '../forms/check-field.ts';
import { FieldInput } from '../forms/field-input.tsx';
import { looksBeside, type FieldModel } from '../forms/field-model.ts';
import { FormProvider, type FormContext } from '../forms/form-context.ts';
import { formsNl } from '../forms/forms.nl.ts';
import { shownText } from '../forms/line-input.tsx';
import { targetCollections } from '../forms/supplement-target.ts';
import type { FormProblem } from '../forms/problems.ts';
import type { EditsWhileSaving } from '../recovery/edits-while-saving.ts';
import { audiences } from '../../src/schemas/shared/people.ts';
import { plainValue } from './plain-value.ts';

/** What Decap gives the control of a widget, as far as it is used here. */
export interface ControlProps {
  value: unknown;
  field: { get: (key: string) => unknown };
  collection: { get: (key: string) => unknown };
  forID: string;
  onChange: (value: unknown) => void;
  onOpenMediaLibrary: (request: { controlID: string; forImage: boolean; value: string; field: unknown }) => void;
  mediaPaths: { get: (controlId: string) => unknown };
  /** Forgets what was chosen in the library: until then Decap tells of no other choice. */
  onRemoveInsertedMedia: (controlId: string) => void;
  /** Something that is its own address when it is made a text. */
  getAsset: (path: string) => unknown;
  /** The entry as it is now, of which this is one field. */
  getEntry: () => DraftEntry | undefined;
}

/** An entry that is open, in the Immutable.js of Decap. */
export interface DraftEntry {
  get: (key: string) => unknown;
}

/** What the inputs know, whatever the entry. */
export type GeneralContext = Omit<FormContext, 'pickFile' | 'address' | 'imageAddress' | 'beside' | 'audiences'>;

/** What binds the fields of Decap to the schemas. */
export interface Binding {
  /** The schema of a field, by the name of the collection in Decap and its key. @throws {Error} when there is none */
  schemaOf: (collection: string, name: string) => z.core.$ZodType;
  /** The same field as a form shows it. */
  modelOf: (collection: string, name: string) => FieldModel;
  contextOf: () => GeneralContext;
  /** Calls a function each time what {@link contextOf} gives became another. @returns what ends that */
  watchContext: (changed: () => void) => () => void;
  /** The form of an entry opens. Called for each of its fields. */
  opened: (entry: DraftEntry) => void;
  /** What an editor wrote before in this field of this entry, and did not save; `undefined` when there is nothing to put back. */
  restored: (collection: string, name: string, entry: DraftEntry) => { value: unknown } | undefined;
  /** What is typed while the entry is being saved, or put back when it is opened. */
  edits: EditsWhileSaving;
  /** Called after a change. */
  changed: (collection: string, entry: DraftEntry) => void;
}

/** The fields of an entry as they are now. */
const dataOf = (entry: DraftEntry | undefined) => (plainValue(entry?.get('data')) ?? {}) as Readonly<Record<string, unknown>>;

/** The audiences in an entry, as far as there are such. */
const audiencesOf = ({ audiences: chosen }: Readonly<Record<string, unknown>>) =>
  audiences.filter((one) => Array.isArray(chosen) && chosen.includes(one));

/** The address in an entry, as one line. */
function addressOf({ address }: { address?: Record<string, unknown> }): string {
  const { streetAddress, postalCode, addressLocality } = address ?? {};
  const town = [postalCode, addressLocality].filter((part) => typeof part === 'string' && part !== '').join(' ');
  return [streetAddress, town].filter((part) => typeof part === 'string' && part !== '').join(', ');
}

let showing = 0;

/** Brings the editor to the first field that is wrong, once all fields have been looked at: Decap itself says nothing of where it is. */
function showFirstWrong() {
  clearTimeout(showing);
  showing = window.setTimeout(() => {
    const wrong = document.querySelector<HTMLElement>('.cms-own [aria-invalid="true"]');
    const place = wrong?.closest('details');
    if (place) place.open = true;
    wrong?.focus();
    wrong?.scrollIntoView({ block: 'center' });
  }, 50);
}

interface State {
  problems: readonly FormProblem[];
  /** What a chosen file is given to. */
  chosen?: ((src: string) => void) | undefined;
}

/**
 * The control of every field: its inputs follow from the schema, and so does what is said of a wrong value.
 *
 * A class, for Decap asks the control itself whether its value is right.
 */
export function schemaControl({ schemaOf, modelOf, contextOf, watchContext, opened, restored, edits, changed }: Binding) {
  /** Those that show something of another field: Decap draws a control again for its own value only. */
  const lookers = new Set<{ forceUpdate: () => void }>();
  return class SchemaControl extends Component<ControlProps, State> {
    override state: State = { problems: [] };
    readonly #waiting = new Set<number>();
    #endWatching: (() => void) | undefined;

    get #name() {
      return String(this.props.field.get('name'));
    }

    /** Not the one that Decap gives: its own label, which is not shown, would be a second name of the input. */
    get #id() {
      return `${this.props.forID}-input`;
    }

    get #collection() {
      return String(this.props.collection.get('name'));
    }

    #check = () => (this.#isSettled ? [] : checkField(this.#name, schemaOf(this.#collection, this.#name), plainValue(this.props.value)));

    /** Whether this was chosen when the entry was made, so that nothing can be chosen any more. */
    get #isSettled() {
      return modelOf(this.#collection, this.#name).isForNew === true && this.props.getEntry()?.get('newRecord') !== true;
    }

    /** What a supplement adds to: the file has its id. */
    get #target() {
      const id = String(this.props.getEntry()?.get('slug'));
      return targetCollections.flatMap((one) => contextOf().entriesOf(one)).find((one) => one.id === id)?.name ?? id;
    }

    /** Called by Decap before it saves. */
    isValid = () => {
      const problems = this.#check();
      this.setState({ problems });
      if (problems.length > 0) showFirstWrong();
      return problems.length === 0 ? true : { error: { type: 'CUSTOM', message: problems[0]?.message ?? '' } };
    };

    /** Called by Decap to bring the editor to what is wrong. */
    focus = () => {
      const place = document.getElementById(this.#id)?.closest('.cms-own');
      const wrong = place?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? document.getElementById(this.#id);
      wrong?.focus();
    };

    override componentDidMount() {
      // What is published at a forge comes while a form may be open already.
      this.#endWatching = watchContext(() => {
        this.forceUpdate();
      });
      if (looksBeside(modelOf(this.#collection, this.#name))) lookers.add(this);
      const entry = this.props.getEntry();
      if (entry !== undefined) opened(entry);
      const before = entry && restored(this.#collection, this.#name, entry);
      if (before !== undefined) {
        edits.hold();
        this.#change(before.value);
      }
      this.#putBack();
    }

    override componentWillUnmount() {
      this.#endWatching?.();
      lookers.delete(this);
      for (const timer of this.#waiting) clearTimeout(timer);
    }

    // Decap calls it with the properties alone, before it draws; React calls it with the state.
    override shouldComponentUpdate(next: ControlProps, state?: State) {
      return state !== undefined || next.value !== this.props.value || next.mediaPaths !== this.props.mediaPaths;
    }

    override componentDidUpdate(before: ControlProps) {
      if (before.value !== this.props.value) this.#putBack();
      // Who mends what is wrong sees that it is right.
      if (before.value !== this.props.value && this.state.problems.length > 0) this.setState({ problems: this.#check() });
      const { chosen } = this.state;
      const src = this.props.mediaPaths.get(this.props.forID);
      if (chosen === undefined || typeof src !== 'string' || src === '') return;
      this.setState({ chosen: undefined });
      this.props.onRemoveInsertedMedia(this.props.forID);
      chosen(src);
    }

    #pickFile: FormContext['pickFile'] = (wanted, now, chosen) => {
      this.setState({ chosen });
      this.props.onOpenMediaLibrary({ controlID: this.props.forID, forImage: wanted === 'picture', value: now, field: this.props.field });
    };

    /** By which the field of this entry is known. */
    get #key() {
      const entry = this.props.getEntry();
      return entry?.get('newRecord') === true ? this.#newKey : `${String(entry?.get('path'))} ${this.#name}`;
    }

    /** The same of an entry that has no file yet. */
    get #newKey() {
      return `${this.#collection} ${this.#name}`;
    }

    /** Decap puts the saved entry into the form, also over what was typed meanwhile. */
    #putBack() {
      const value = plainValue(this.props.value);
      // A new entry that is saved has its file from then on.
      const isNew = this.props.getEntry()?.get('newRecord') === true;
      const lost = edits.lost(this.#key, value) ?? (isNew ? undefined : edits.lost(this.#newKey, value));
      if (lost !== undefined) this.#change(lost.value);
    }

    /** When a save is done Decap takes all for saved, also what was changed meanwhile: what is told again makes it look. */
    #tellAgain(value: unknown) {
      for (const wait of [1500, 4000, 9000]) {
        this.#waiting.add(
          window.setTimeout(() => {
            // What is in a save that began since is no change any more.
            if (!edits.has(this.#key)) return;
            if (JSON.stringify(plainValue(this.props.value)) === JSON.stringify(value)) this.props.onChange(fromJS(value));
          }, wait),
        );
      }
    }

    #change = (next: unknown) => {
      edits.note(this.#key, next);
      if (edits.isSaving) this.#tellAgain(next);
      this.props.onChange(fromJS(next));
      // Decap has it in the entry when it has drawn.
      queueMicrotask(() => {
        const entry = this.props.getEntry();
        if (entry !== undefined) changed(this.#collection, entry);
        for (const looker of lookers) looker.forceUpdate();
      });
    };

    override render() {
      const { value } = this.props;
      const entry = dataOf(this.props.getEntry());
      const field = modelOf(this.#collection, this.#name);
      if (this.#isSettled) {
        const isTarget = field.input.kind === 'target';
        const now = isTarget ? this.#target : shownText(plainValue(value));
        return (
          <div className="cms-own">
            <p>
              {field.label}: <strong>{now}</strong>
              {!isTarget && ` (${formsNl.settled})`}
            </p>
          </div>
        );
      }
      return (
        <FormProvider
          value={{
            ...contextOf(),
            pickFile: this.#pickFile,
            imageAddress: (src) => String(this.props.getAsset(src)),
            address: addressOf(entry),
            audiences: audiencesOf(entry),
            beside: (key) => entry[key],
          }}
        >
          <div className="cms-own">
            <FieldInput id={this.#id} field={field} value={plainValue(value)} problems={this.state.problems} onChange={this.#change} />
          </div>
        </FormProvider>
      );
    }
  };
}
