import { tellingSubjects } from '../language/telling-subjects.ts';
import type { Service } from '../schemas/services.ts';

/** Whether nobody may be seen with the page of a service, by its name in Dutch. */
export const isServiceSensitive = ({ name }: Pick<Service, 'name'>): boolean => tellingSubjects([name]).length > 0;
