import { isWithin } from '../schemas/shared/date.ts';
import type { Hours, MonthlyRow, Session, WeeklyRow } from '../schemas/shared/hours.ts';

/** The rows and sessions of some hours that have not ended: what still says when it is open. */
export interface CurrentRows {
  weekly: WeeklyRow[];
  monthly: MonthlyRow[];
  sessions: Session[];
}

/** The rows and sessions that have not ended on a local date (ISO), in the order in which they are written; without a date all of them. */
export function currentRows({ weekly = [], monthly = [], sessions = [] }: Hours, today = ''): CurrentRows {
  const isCurrent = ({ validThrough }: { validThrough?: string | undefined }) => isWithin({ until: validThrough }, today);
  return {
    weekly: weekly.filter(isCurrent),
    monthly: monthly.filter(isCurrent),
    sessions: sessions.filter(({ date }) => date >= today),
  };
}

/** Whether anything says when it is open on `today` or later, by appointment too: rows, sessions, or exceptions with hours. */
export function hasTimes(hours: Hours, today: string): boolean {
  const { weekly, monthly, sessions } = currentRows(hours, today);
  const changed = hours.exceptions.some(({ date, until = date, hours: others }) => others !== undefined && isWithin({ until }, today));
  return hours.always === true || weekly.length + monthly.length + sessions.length > 0 || changed;
}

/** Whether there is a row or a session, on `today` or later, on which one needs no appointment. */
export function hasWalkInRows(hours: Hours, today: string): boolean {
  const { weekly, monthly, sessions } = currentRows(hours, today);
  return hours.always === true || [...weekly, ...monthly, ...sessions].some(({ byAppointment }) => !byAppointment);
}
