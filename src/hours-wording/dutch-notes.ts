import { inDutch } from '../messages/dutch-words.ts';
import type { Hours } from '../schemas/shared/hours.ts';

/** Hours of which the notes and reasons, which an editor wrote, are marked as Dutch, for phrases in another language. */
export function withDutchNotes(hours: Hours): Hours {
  return {
    ...hours,
    ...(hours.weekly === undefined ? {} : { weekly: hours.weekly.map(marked) }),
    ...(hours.monthly === undefined ? {} : { monthly: hours.monthly.map(marked) }),
    ...(hours.sessions === undefined ? {} : { sessions: hours.sessions.map(marked) }),
    exceptions: hours.exceptions.map((exception) => ({
      ...exception,
      reason: inDutch(exception.reason),
      ...(exception.hours === undefined ? {} : { hours: exception.hours.map(marked) }),
    })),
  };
}

const marked = <Row extends { note?: string | undefined }>(row: Row): Row =>
  row.note === undefined ? row : { ...row, note: inDutch(row.note) };
