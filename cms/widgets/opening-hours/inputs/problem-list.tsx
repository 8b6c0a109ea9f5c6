import { hoursTexts as texts } from '../opening-hours.nl.ts';
import type { HoursProblem } from '../form/problems.ts';

/** What is wrong at one place, in words; nothing when all is well. */
export function ProblemList({ id, problems }: { id?: string | undefined; problems: readonly HoursProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul className="cms-hours-problems" id={id}>
      {problems.map(({ message, severity }) => (
        <li key={message} className={`cms-hours-problem cms-hours-problem-${severity}`}>
          <strong>{severity === 'error' ? texts.wrong : texts.doubtful}</strong> {message}
        </li>
      ))}
    </ul>
  );
}
