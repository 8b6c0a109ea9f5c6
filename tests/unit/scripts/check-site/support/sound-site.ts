import type { SiteFolder } from '../../../../../scripts/lib/check-site/site-folder.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { type SiteChanges, writeSoundSite } from './sound-files.ts';

export { builtAt, pngOf, soundCalendar, soundPage } from './sound-files.ts';

/** The portal of {@link writeSoundSite}, for one test. */
export const soundSite = (changes: SiteChanges = {}): Promise<SiteFolder> => writeSoundSite(temporaryFolder(), changes);
