import type { DirectorySource } from '../directory/source.ts';
import { toScriptJson } from '../exports/script-json.ts';
import type { Portal } from '../portal/portal.ts';
import { cardToFill, type DirectoryCardView } from './directory-card.ts';
import { directoryFiles } from './directory.ts';
import { directoryWords } from './directory-words.ts';

/** What a page gives the script of the social map. */
export interface DirectoryScript {
  /** A {@link DirectorySource}, as it can stand in a script element. */
  json: string;
  /** The card that the script fills in. */
  card: DirectoryCardView;
}

/** What the pages of a portal give the script of the social map. */
export function directoryScript(portal: Portal): DirectoryScript {
  const { list, texts } = directoryFiles(portal);
  const source: DirectorySource = { list: list.href, texts: texts.href, words: directoryWords(portal) };
  return { json: toScriptJson(source), card: cardToFill(portal) };
}
