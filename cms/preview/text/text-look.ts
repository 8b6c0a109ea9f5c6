import { textClasses as classesOfPortal } from '../../../src/view-models/text-classes.ts';

/** The classes that a portal gives to what Markdown can write, and those of a title: a portal refuses one in a text, but who writes it sees it. */
export const textClasses = { h1: 'nl-heading nl-heading--level-1', ...classesOfPortal } as const;
