import { DirectoryApp } from './directory-app.ts';
import { loadDirectory, readDirectorySource } from './load-directory.ts';

/** How long the first list waits for the texts of its cards, in milliseconds. */
const textsPatience = 1500;

/**
 * Makes a page with services a list that can be filtered.
 *
 * @returns false when the data did not come; then the page is as it was, with a notice
 */
export async function startDirectory(root: HTMLElement): Promise<boolean> {
  const found = readDirectorySource(root);
  const { href, all, selection } = root.dataset;
  if (found === undefined || href === undefined || all === undefined) return true;
  const notice = root.querySelector<HTMLElement>('[data-notice]');
  const line = notice?.querySelector('[role="status"]');
  const say = (text: string) => {
    if (notice) notice.hidden = text === '';
    if (line) line.textContent = text;
  };
  const { source, card } = found;
  const loaded = await loadDirectory(source);
  if (loaded === undefined) {
    say(notice?.dataset['failed'] ?? '');
    return false;
  }
  say('');
  const early = await Promise.race([
    loaded.texts,
    new Promise<undefined>((done) => {
      setTimeout(done, textsPatience);
    }),
  ]);
  const app = new DirectoryApp(root, {
    frame: { href, all, selection: selection ?? '' },
    words: source.words,
    cards: { template: card, data: loaded.data, texts: early },
    say,
  });
  if (early === undefined) {
    void loaded.texts.then((texts) => {
      if (texts !== undefined) app.setTexts(texts);
    });
  }
  return true;
}
