import type { ReactElement } from 'react';
import type { CollectionName } from '../../../src/schemas/collection-names.ts';
import type { LayerName } from '../../../src/schemas/collections.ts';
import type { Audience } from '../../../src/schemas/shared/people.ts';
import { BodyContext } from './body-context.ts';
import { BodyPartsList } from './body-parts-list.tsx';
import type { PickFile } from '../../forms/form-context.ts';
import { languageNl } from '../../language/language.nl.ts';
import { namedCollections } from '../../language/named-collections.ts';
import { bodyNl } from './body.nl.ts';
import { ProblemList } from './problem-list.tsx';
import { showPlace } from './show-place.ts';
import { TextHints } from './text/text-hints.tsx';
import { useBodyEditor } from './use-body-editor.ts';
import { useQuietWords } from './use-quiet-words.ts';
import { useTextReport } from './use-text-report.ts';

/** What {@link BodyField} needs. */
export interface BodyFieldProps {
  /** A string, or `undefined` when there is no text. */
  value: unknown;
  /** Gets the text after every change; `undefined` when nothing is left in it. */
  onChange: (value: string | undefined) => void;
  id: string;
  format: 'md' | 'mdx';
  /** What is wrong with the whole value. What the editor itself finds in a part stands with that part. */
  problems: readonly { path: readonly PropertyKey[]; message: string }[];
  /** Entries to choose in blocks that refer to one, by collection. */
  entriesOf: (collection: CollectionName) => readonly { id: string; name: string; place?: string; layer: LayerName }[];
  pickFile: PickFile;
  /** For whom the text is; everyone, unless told. */
  audiences?: readonly Audience[];
  /** Whether the headings of the text are to be questions. */
  asks?: boolean;
  /** Whether the rules of plain language hold for it. */
  isDutch?: boolean;
}

const everyone: readonly Audience[] = [];

/** The editor of the text of an entry. No character changes that the editor does not touch. */
export function BodyField(props: BodyFieldProps): ReactElement {
  const { value, onChange, id, format, problems, entriesOf, pickFile, audiences = everyone, asks = false, isDutch = true } = props;
  const { body, status, edit } = useBodyEditor(value, format, onChange);
  const names = namedCollections.flatMap((collection) => entriesOf(collection).map(({ name }) => name));
  const report = useTextReport(body, { audiences, names, asks, isDutch });
  const quiet = useQuietWords(report.count === undefined || report.hints === undefined ? '' : languageNl.title(report.hints.length));
  const told = new Set([...report.problems.values()].flatMap((list) => list.map(({ message }) => message)));
  const others = problems.filter(({ message }) => !told.has(message)).map(({ message }) => ({ severity: 'error' as const, message }));
  const fresh = new Set(body.parts.filter((part) => part.fresh === true).map((part) => part.id));
  return (
    <BodyContext
      value={{
        base: id,
        body,
        entriesOf,
        pickFile,
        edit,
        problemsOf: (part) => (fresh.has(part) ? [] : (report.problems.get(part) ?? [])),
      }}
    >
      <div
        className="cms-body"
        id={id}
        role="group"
        aria-label={bodyNl.field}
        aria-describedby={`${id}-told`}
        tabIndex={-1}
        onFocus={quiet.focus}
        onBlur={quiet.blur}
      >
        <ProblemList id={`${id}-told`} problems={others} />
        <BodyPartsList />
        <TextHints
          hints={report.hints}
          count={report.count}
          show={(hint) => {
            const place = report.placeOf(hint);
            if (place !== undefined) showPlace(document, id, body, place);
          }}
        />
        <p className="cms-hidden" role="status">
          {status}
        </p>
        <p className="cms-hidden" role="status">
          {quiet.said}
        </p>
      </div>
    </BodyContext>
  );
}
