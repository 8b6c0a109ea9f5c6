import { isFor } from './audience.ts';
import type { ListShowing } from './shown-lists.ts';

/**
 * Some themes and those above them, as far as they are for the audiences of the portal: help with sleep is help with parenting. Themes that
 * are hidden are left out.
 */
export function shownThemeIds(
  { site, entries: { themes } }: Pick<ListShowing, 'site'> & { entries: Pick<ListShowing['entries'], 'themes'> },
  ids: readonly string[],
): string[] {
  const found = new Set<string>();
  const add = (id: string | undefined) => {
    const theme = id === undefined ? undefined : themes.get(id);
    if (id === undefined || theme === undefined || found.has(id)) return;
    found.add(id);
    add(theme.data.parent);
  };
  ids.forEach(add);
  return [...found].filter((id) => isFor(site, themes.get(id)?.data.audiences));
}
