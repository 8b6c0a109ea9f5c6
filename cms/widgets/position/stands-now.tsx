import { positionTexts as texts } from './position.nl.ts';
import { writtenOut } from './position-form.ts';

/** A value that no input can show, written out. */
export function StandsNow({ name, value }: { name?: string; value: unknown }) {
  return (
    <p className="cms-position__stands">
      {texts.standsNow} <q>{name === undefined ? writtenOut(value) : `${name}: ${writtenOut(value)}`}</q>
    </p>
  );
}
