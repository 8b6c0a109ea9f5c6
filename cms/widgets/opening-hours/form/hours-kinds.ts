import { fieldOf, isWritten, type Group } from './form-group.ts';
import { withField, withOff } from './edit-group.ts';

/** What an editor chooses from first, in the order in which it is shown. */
export const kinds = ['fixed', 'sessions', 'appointment', 'always', 'unknown'] as const;

/** One of {@link kinds}. */
export type Kind = (typeof kinds)[number];

/** The kinds that can hold beside each other. */
export const combinable: readonly Kind[] = ['fixed', 'sessions', 'appointment'];

/** The keys of the opening hours that belong to a kind. */
export const keysOfKind: Readonly<Record<Kind, readonly string[]>> = {
  fixed: ['weekly', 'monthly'],
  sessions: ['sessions'],
  appointment: ['appointmentOnly'],
  always: ['always'],
  unknown: ['unknown'],
};

const kindKeys = kinds.flatMap((kind) => keysOfKind[kind]);

/** The choice of an editor: a kind, and which others hold beside it. Without a kind nothing has been chosen yet. */
export interface KindChoice {
  kind: Kind | undefined;
  also: readonly Kind[];
}

/** The choice that a value stands for; no kind when it holds nothing, or kinds that exclude each other. */
export function readChoice(root: Group): KindChoice {
  const present = presentKinds(root);
  const exclusive = present.filter((kind) => !combinable.includes(kind));
  const also = present.filter((kind) => combinable.includes(kind));
  const isClear = exclusive.length === 0 || (exclusive.length === 1 && also.length === 0);
  const kind = isClear ? present[0] : undefined;
  return { kind, also: also.filter((one) => one !== kind) };
}

const presentKinds = (root: Group) => kinds.filter((kind) => keysOfKind[kind].some((key) => isWritten(root, key)));

/** The kinds that hold. Without a choice those are the ones of which the value holds something. */
export function kindsOn({ kind, also }: KindChoice, root: Group): readonly Kind[] {
  if (kind === undefined) return presentKinds(root);
  return combinable.includes(kind) ? combinable.filter((one) => one === kind || also.includes(one)) : [kind];
}

/** Writes the keys of the kinds that hold and keeps those of the others aside. */
export function applyChoice(root: Group, choice: KindChoice): Group {
  const on = kindsOn(choice, root);
  const off = kinds.filter((kind) => !on.includes(kind)).flatMap((kind) => keysOfKind[kind]);
  // Day and night has nothing to fill in: the choice is all there is to it.
  const chosen = choice.kind === 'always' && fieldOf(root, 'always') !== true ? withField(root, 'always', true) : root;
  return withOff(chosen, kindKeys, off);
}
