import { guardNl as texts } from './guard.nl.ts';

/** With these words Decap gives up at once. With any others it goes on asking for a minute, and says nothing meanwhile. */
const givingUp = "Can't refresh access token when using implicit auth";

/** What browsers say when nothing comes in: those made with Chromium, Firefox and Safari. */
const noConnection = ['Failed to fetch', 'NetworkError when attempting to fetch resource.', 'Load failed'];

/** That nobody is logged in any more. */
export const endedLogin = (): Error => new Error(givingUp);

/** Whether something went wrong because nobody is logged in any more. */
export const isEndedLogin = (error: unknown): boolean =>
  error instanceof Error && (error.message === givingUp || (error as { status?: unknown }).status === 401);

/** Whether something went wrong because there is no connection. Some backends make an error of their own of what the browser says. */
export const isOffline = (error: unknown): boolean =>
  error instanceof TypeError || (error instanceof Error && noConnection.includes(error.message));

/** Whether a forge says that somebody may not, or that it cannot. */
export function isForgeFault(error: unknown): boolean {
  const { status } = (error ?? {}) as { status?: unknown };
  return typeof status === 'number' && (status === 403 || status >= 500);
}

/** What an editor is told of an answer of a forge that is an error; `undefined` of any other error. */
export function forgeFault(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { status } = error as { status?: unknown };
  if (typeof status !== 'number') return undefined;
  if (status === 403) return texts.forbidden;
  return status >= 500 ? texts.broken : texts.refusedThere(error.message);
}
