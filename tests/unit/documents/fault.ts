import type { DocumentFormat } from '../../../src/documents/read-document.ts';

/** One mistake of an editor and the complete message about it, as `print` writes it. */
export interface Fault {
  name: string;
  text: string;
  /** `yaml` when left out. */
  format?: DocumentFormat;
  told: string;
}
