import { bodyNl } from '../body.nl.ts';
import { heading, list, wrap, type Selected, type TextEdit } from './toolbar.ts';
import type { Tool } from './tools.tsx';

/** What a button of the toolbar can open. */
export type Panel = 'link' | 'placeholder' | 'block';

/** What the buttons work on. */
export interface ToolsFor {
  /** Whether there are headings. */
  all: boolean;
  /** Whether a block can be put in the text. */
  block: boolean;
  panel: Panel | undefined;
  setPanel: (panel: Panel | undefined) => void;
  apply: (make: (selected: Selected) => TextEdit) => void;
}

/** The buttons above a text. */
export function toolsOf({ all, block, panel, setPanel, apply }: ToolsFor): Tool[] {
  const edit = (name: string, label: string, make: (selected: Selected) => TextEdit): Tool => ({
    name,
    label,
    press: () => {
      apply(make);
    },
  });
  const opening = (name: Panel, label: string): Tool => ({
    name,
    label,
    open: panel === name,
    press: () => {
      setPanel(panel === name ? undefined : name);
    },
  });
  return [
    edit('bold', bodyNl.bold, (selected) => wrap(selected, '**')),
    edit('italic', bodyNl.italic, (selected) => wrap(selected, '*')),
    ...(all
      ? [
          edit('heading', bodyNl.heading, (selected) => heading(selected, 2)),
          edit('subheading', bodyNl.subheading, (selected) => heading(selected, 3)),
        ]
      : []),
    edit('points', bodyNl.points, (selected) => list(selected, 'points')),
    edit('numbers', bodyNl.numbers, (selected) => list(selected, 'numbers')),
    opening('link', bodyNl.link),
    opening('placeholder', bodyNl.placeholder),
    ...(block ? [opening('block', bodyNl.blockHere)] : []),
  ];
}
