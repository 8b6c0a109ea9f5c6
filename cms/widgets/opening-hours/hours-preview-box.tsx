import { useMemo } from 'react';
import { createCalendar, type MunicipalityHolidays } from '../../../src/opening-hours/calendar.ts';
import { useSettled } from '../../forms/use-settled.ts';
import { previewOf } from './form/hours-preview.ts';
import type { HoursUse } from './hours-use.ts';
import { hoursTexts as texts } from './opening-hours.nl.ts';

interface HoursPreviewBoxProps {
  id: string;
  value: unknown;
  holidays: MunicipalityHolidays;
  now: number;
  use: HoursUse;
}

/** What the value comes down to, in words and as the next openings. */
export function HoursPreviewBox({ id, value, holidays, now, use }: HoursPreviewBoxProps) {
  // Only other words are a reason to tell them anew, not another object.
  const settled = useSettled(JSON.stringify({ value, holidays, now }));
  const preview = useMemo(() => {
    const at = JSON.parse(settled) as Pick<HoursPreviewBoxProps, 'value' | 'holidays' | 'now'>;
    return previewOf(at.value, createCalendar(at.holidays), at.now, use);
  }, [settled, use]);
  const { kind, rules, openings, listed } = preview;
  return (
    <section className="cms-hours-preview" aria-labelledby={`${id}-preview`}>
      <h3 className="cms-hours-legend" id={`${id}-preview`}>
        {texts.preview}
      </h3>
      <div aria-live="polite">
        {kind === 'nothing' && <p>{texts.previewNothing}</p>}
        {kind === 'wrong' && <p>{texts.previewWrong}</p>}
        {kind === 'partly' && <p>{texts.previewPartly}</p>}
        <Lines title={texts.previewRules} lines={rules} />
        <Lines title={texts.previewOpenings} lines={openings} />
        {listed && openings.length === 0 && <p>{use.texts.previewNoOpenings}</p>}
      </div>
    </section>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h4 className="cms-hours-label">{title}</h4>
      <ul className="cms-hours-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
