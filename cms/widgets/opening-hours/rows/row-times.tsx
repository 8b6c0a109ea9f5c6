import type { Group } from '../form/form-group.ts';
import { hoursTexts as texts } from '../opening-hours.nl.ts';
import type { Path } from '../form/problem-index.ts';
import { TimeField } from '../inputs/time-field.tsx';

/** From when until when, in one row. */
export function RowTimes({ group, path, who, number }: { group: Group; path: Path; who: string; number: number }) {
  return (
    <>
      <TimeField group={group} path={path} field="opens" label={texts.opens} name={texts.inRow(who, texts.opens, number)} />
      <TimeField group={group} path={path} field="closes" label={texts.closes} name={texts.inRow(who, texts.closes, number)} />
    </>
  );
}
