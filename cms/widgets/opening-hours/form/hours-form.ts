import { isPlainObject } from '../../../../src/schema-problems/plain-value.ts';
import { changeGroup, withNewRow, withOtherRow, withoutRow } from './edit-group.ts';
import { fieldOf, idsFrom, readGroup, rowsOf, writeGroup, type Group } from './form-group.ts';
import { hoursShape } from './group-shape.ts';
import { applyChoice, readChoice, type Kind, type KindChoice } from './hours-kinds.ts';

/** Opening hours while they are edited. Never changed, always replaced. */
export interface HoursForm {
  root: Group;
  choice: KindChoice;
  /** The value when it is no object: it stays until the editor starts anew. */
  unreadable?: { value: unknown };
  /** The value came with nothing that says anything, and is written all the same. */
  bare: boolean;
  /** The first id that has not been given out. */
  nextId: number;
}

/**
 * The form of a value, right or wrong. {@link valueOf} gives the same value back, in the same order of keys.
 *
 * @param firstId from which number on rows get their ids
 */
export function formOf(value: unknown, firstId = 0): HoursForm {
  const ids = idsFrom(firstId);
  const source = isPlainObject(value) ? value : {};
  const root = readGroup(source, hoursShape, ids);
  const form: HoursForm = { root, choice: readChoice(root), bare: isPlainObject(value) && saysNothing(value), nextId: ids() };
  return value === undefined || isPlainObject(value) ? form : { ...form, unreadable: { value } };
}

/**
 * The value that a form stands for; `undefined` when all is cleared. While something is kept aside for another kind it is not: the value
 * then is one that misses its times, so that nobody saves it unawares.
 */
export function valueOf({ root, unreadable, bare }: HoursForm): unknown {
  if (unreadable !== undefined) return unreadable.value;
  const value = writeGroup(root);
  return saysNothing(value) && !bare && !holdsAside(root) ? undefined : value;
}

const holdsAside = (root: Group) => root.off.some((key) => fieldOf(root, key) !== undefined || rowsOf(root, key).length > 0);

/** Whether a value holds no more than a choice for holidays: without times that means nothing. */
const saysNothing = (value: Readonly<Record<string, unknown>>) =>
  Object.entries(value).every(
    ([key, item]) =>
      key === 'publicHolidays' || key === 'schoolHolidays' || (key === 'exceptions' && Array.isArray(item) && item.length === 0),
  );

/** Chooses a kind. What another kind held is kept aside, and comes back when that is chosen again. */
export const chooseKind = (form: HoursForm, kind: Kind): HoursForm => withChoiceOf(form, { ...form.choice, kind });

/** Lets a kind hold beside the one that is chosen, or no longer. */
export function toggleKind(form: HoursForm, kind: Kind, on: boolean): HoursForm {
  const others = form.choice.also.filter((one) => one !== kind);
  return withChoiceOf(form, { ...form.choice, also: on ? [...others, kind] : others });
}

const withChoiceOf = (form: HoursForm, choice: KindChoice): HoursForm => ({ ...form, choice, root: applyChoice(form.root, choice) });

/** Changes one group of a form. */
export const editGroup = (form: HoursForm, id: number, change: (group: Group) => Group): HoursForm => ({
  ...form,
  root: changeGroup(form.root, id, change),
});

/** Adds a row to a list of a group; it gets the id `form.nextId`. */
export function addRow(
  form: HoursForm,
  group: number,
  key: string,
  index: number,
  fields: Readonly<Record<string, unknown>> = {},
): HoursForm {
  const ids = idsFrom(form.nextId);
  const root = changeGroup(form.root, group, (one) => withNewRow(one, key, index, fields, ids));
  return { ...form, root, nextId: ids() };
}

/** Puts what was meant in the place of a row of the opening hours that cannot be read; it gets the id `form.nextId`. */
export function mendRow(form: HoursForm, key: string, id: number, value: unknown): HoursForm {
  const ids = idsFrom(form.nextId);
  const root = withOtherRow(form.root, key, id, value, ids);
  return { ...form, root, nextId: ids() };
}

/** Takes a row away. */
export const removeRow = (form: HoursForm, id: number): HoursForm => ({ ...form, root: withoutRow(form.root, id) });

/** Says that the editor has been through a row that was added. */
export const settleRow = (form: HoursForm, id: number): HoursForm =>
  editGroup(form, id, (group) => {
    const { fresh, ...settled } = group;
    return fresh === undefined ? group : settled;
  });

/** A form with nothing in it, also nothing that the form does not show. */
export const emptyForm = ({ nextId }: HoursForm): HoursForm => formOf(undefined, nextId);
