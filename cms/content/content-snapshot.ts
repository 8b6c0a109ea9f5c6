/** The content of a repository, as the admin gets it: what an entry refers to, and what the rules look at beside it. */
export interface ContentSnapshot {
  /** Files of text by path, from `content/`. */
  texts: Readonly<Record<string, string>>;
  /** Pictures and other files by path: their size in bytes, and their first bytes in base64. */
  others: Readonly<Record<string, { size: number; start: string }>>;
}

/** How many bytes of a picture tell its kind. */
export const startLength = 16;

/** Whether a file is kept as text. */
export const isText = (path: string): boolean => /\.(?:ya?ml|mdx?|svg|css|json)$/.test(path);
