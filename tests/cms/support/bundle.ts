import { join } from 'node:path';
import { bundleAdmin } from '../../../scripts/lib/cms/bundle.ts';
import { projectRoot } from '../../../scripts/lib/command.ts';

/** Where the admin is that the tests look at. */
export const bundleFolder = join(projectRoot, '.setup', 'cms-test');

/** Made once, before all tests. */
export default async function makeBundle(): Promise<void> {
  await bundleAdmin(bundleFolder);
}
