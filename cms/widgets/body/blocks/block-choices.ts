import { mdxComponents } from '../../../../src/documents/mdx-components.ts';
import { placeholderNames } from '../../../../src/documents/placeholder-names.ts';
import type { BlockName } from './block-form.ts';
import { bodyNl } from '../body.nl.ts';

/** Something to choose in a panel. */
export interface PanelChoice {
  value: string;
  label: string;
  hint: string;
}

/** Stands for an ordinary text among the blocks to choose from. */
export const plainText = 'text:';

/** The blocks to choose from. */
export const blockChoices: readonly PanelChoice[] = (Object.keys(mdxComponents) as BlockName[]).map((value) => ({
  value,
  label: bodyNl.block(value),
  hint: bodyNl.blockHint[value],
}));

/** An ordinary text to choose, where no other one is beside it. */
export const textChoice: PanelChoice = { value: plainText, label: bodyNl.plainText, hint: bodyNl.plainTextHint };

/** The placeholders to choose from. */
export const placeholderChoices: readonly PanelChoice[] = placeholderNames.map((name) => ({
  value: `[[${name}]]`,
  label: `[[${name}]]`,
  hint: bodyNl.placeholders[name],
}));
