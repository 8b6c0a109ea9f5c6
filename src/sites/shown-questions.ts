import type { Question } from '../schemas/questions.ts';
import { isFor } from './audience.ts';
import type { Showing } from './showing.ts';

/** Whether a portal shows a question with its answer: it is for one of the portal's audiences. */
export const isQuestionShown = ({ site }: Pick<Showing, 'site'>, { audiences }: Question): boolean => isFor(site, audiences);
