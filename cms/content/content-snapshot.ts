/** The content of a repository, as the admin gets it: what an entry refers to, what may refer to it, and what the rules look at beside it. */
export interface ContentSnapshot {
  /** The folders it holds, from `content/`, without a slash at the end. */
  folders: readonly string[];
  /** Files of text by path, from `content/`. */
  texts: Readonly<Record<string, string>>;
  /** Pictures and other files by path. */
  others: Readonly<Record<string, OtherFile>>;
}

/** A file that is no text. */
export interface OtherFile {
  /** That git gives it, in SHA-1. */
  id: string;
  /** In bytes. */
  size: number;
  /** Its first bytes in base64: {@link startLength} of them. */
  start: string;
}

/** How many bytes of a picture tell its kind. */
export const startLength = 16;

/** Whether a file is kept as text. */
export const isText = (path: string): boolean => /\.(?:ya?ml|mdx?|svg|css|json)$/.test(path);
