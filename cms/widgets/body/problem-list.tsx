import type { Problem } from '../../../src/problems/problem.ts';
import { bodyNl } from './body.nl.ts';

/** What is wrong in a part, in words; what stands there is described by it. */
export function ProblemList({ id, problems }: { id: string; problems: readonly Pick<Problem, 'severity' | 'message' | 'example'>[] }) {
  return (
    <ul className="cms-body-problems" id={id}>
      {problems.map(({ severity, message, example }, index) => (
        <li key={`${String(index)} ${message}`} className={`cms-body-problem cms-body-problem--${severity}`}>
          <strong>{severity === 'error' ? bodyNl.error : bodyNl.warning}</strong> {message}
          {example !== undefined && (
            <span className="cms-body-problem__example">
              {bodyNl.example} <code>{example}</code>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
