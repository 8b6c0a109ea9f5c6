import { photoExtensions } from '../../../../src/schemas/shared/media-files.ts';
import { useBody } from '../body-context.ts';
import { bodyNl } from '../body.nl.ts';
import { LineField } from './line-field.tsx';

interface FileFieldProps {
  id: string;
  value: string;
  invalid: boolean;
  onChange: (value: string) => void;
  /** What the name of the file may end with. */
  extensions: readonly string[];
}

const pictures: readonly string[] = photoExtensions;

/** A file of the media folder: chosen or uploaded, or written down. */
export function FileField({ extensions, ...props }: FileFieldProps) {
  const { pickFile } = useBody();
  const isPicture = extensions.every((one) => pictures.includes(one));
  return (
    <>
      <LineField {...props} isAddress />
      <button
        type="button"
        className="cms-button"
        onClick={() => {
          pickFile(isPicture ? 'picture' : 'file', props.value, (path) => {
            props.onChange(`/${path.replace(/^\//, '')}`);
          });
        }}
      >
        {isPicture ? bodyNl.pickPicture : bodyNl.pickFile}
      </button>
    </>
  );
}
