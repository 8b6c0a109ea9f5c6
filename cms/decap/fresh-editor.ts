/** An entry that was saved in this tab. */
export interface SavedEntry {
  /** Name of its collection in Decap. */
  collection: string;
  slug: string;
}

/** Where a form is: of an entry, or of a new one. */
export interface FormPlace {
  collection: string;
  /** Left out for a new entry. */
  slug?: string;
}

/** The form at an address; `undefined` when there is none: a list, or another page. */
export function formAt(address: string): FormPlace | undefined {
  const hash = address.slice(address.indexOf('#') + 1);
  const [, collection, kind, slug = ''] = /^\/collections\/([^/?]+)\/(new|entries\/([^?]+))/.exec(hash) ?? [];
  if (collection === undefined || kind === undefined) return undefined;
  return kind === 'new' ? { collection } : { collection, slug };
}

/**
 * Whether Decap has to begin anew after a change of address. From one form straight to another, by a link, by the button of the browser or by
 * typing, it keeps what stood in the first one, and would save it as the second.
 *
 * @param from address before
 * @param to address now
 * @param saved what was saved last: a new entry goes to its own address then, with the form as it is
 */
export function needsFreshEditor(from: string, to: string, saved: SavedEntry | undefined): boolean {
  const [before, now] = [formAt(from), formAt(to)];
  if (before === undefined || now === undefined) return false;
  if (before.collection !== now.collection) return true;
  // A copy of an entry is a new one with what stands in the form.
  if (now.slug === undefined) return false;
  if (before.slug === undefined) return saved?.collection !== now.collection || saved.slug !== now.slug;
  return before.slug !== now.slug;
}

/** How long Decap may take to go back when the editor chooses to stay, in milliseconds. */
const patience = 300;

/** Looks after the address of a window, and loads the page again when {@link needsFreshEditor} says so. @param saved what was saved last */
export function keepEditorFresh(window: Window, saved: () => SavedEntry | undefined): void {
  window.addEventListener('hashchange', ({ oldURL, newURL }) => {
    if (!needsFreshEditor(oldURL, newURL, saved())) return;
    window.setTimeout(() => {
      if (window.location.href === newURL) window.location.reload();
    }, patience);
  });
}

/** Says on the page whether a form is open: it lies over what is ours, which a keyboard should not come to then. */
export function markForms(window: Window): void {
  const { document, location } = window;
  const mark = () => document.body.toggleAttribute('data-form', formAt(location.href) !== undefined);
  window.addEventListener('hashchange', mark);
  mark();
}
