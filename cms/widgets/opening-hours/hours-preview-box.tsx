import { useEffect, useMemo, useState } from 'react';
import { createCalendar, type MunicipalityHolidays } from '../../../src/opening-hours/calendar.ts';
import { previewOf } from './form/hours-preview.ts';
import { hoursTexts as texts } from './opening-hours.nl.ts';

/** How long nothing may change before the words follow, in milliseconds: who listens is not interrupted at every key. */
const pause = 900;

interface HoursPreviewBoxProps {
  id: string;
  value: unknown;
  holidays: MunicipalityHolidays;
  now: number;
}

/** What the value comes down to, in words and as the next openings. */
export function HoursPreviewBox({ id, value, holidays, now }: HoursPreviewBoxProps) {
  const key = JSON.stringify([value, holidays, now]);
  const [settled, setSettled] = useState({ key, value, holidays, now });
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled({ key, value, holidays, now });
    }, pause);
    return () => {
      clearTimeout(timer);
    };
    // The key says all that the others do.
  }, [key]);
  const preview = useMemo(() => previewOf(settled.value, createCalendar(settled.holidays), settled.now), [settled]);
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
        {listed && openings.length === 0 && <p>{texts.previewNoOpenings}</p>}
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
