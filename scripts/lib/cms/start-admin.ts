import { rememberingReader } from '../../../src/documents/remembering-reader.ts';
import { filesOnDisk } from '../../../src/layers/files-on-disk.ts';
import { loadContent } from '../../../src/loading/load-content.ts';
import { adminPlaces } from './admin-settings.ts';
import { serveAdmin, type AdminServer } from './admin-server.ts';
import { contentSnapshot } from './content-snapshot.ts';
import { ownerContent } from './owner-content.ts';
import { previewStyles } from './preview-styles.ts';
import { textBegunWith } from './proposal-base.ts';
import { startWriter } from './repository-writer.ts';

/** Of what the admin is started. */
export interface AdminOptions {
  /** Folder of a git repository with `content/` in it. */
  repository: string;
  branch: string;
  /** Whether a change is first a proposal. */
  workflow: boolean;
  /** Folder of the bundle. */
  bundle: string;
  /** The address at which an editor sees a portal. */
  portalAddress: (id: string) => string;
  /** Ports of the admin, and of what writes to the repository. */
  ports: { admin: number; writer: number };
}

/**
 * Serves the admin of a repository on this machine.
 *
 * @throws {CommandError} when what writes to the repository does not start
 */
export async function startAdmin({ repository, branch, workflow, bundle, portalAddress, ports }: AdminOptions): Promise<AdminServer> {
  const read = rememberingReader();
  let loading: ReturnType<typeof loadContent> | undefined;
  // Who opens the admin asks for some things at the same moment, which all look at the whole content.
  const load = () =>
    (loading ??= loadContent({ root: repository, now: Date.now(), rules: false, read }).finally(() => {
      loading = undefined;
    }));
  const writer = await startWriter(repository, ports.writer);
  const admin = await serveAdmin(
    {
      bundle,
      tiles: adminPlaces(await load()).municipalities.flatMap(({ tiles }) => tiles?.url ?? []),
      writer: writer.port,
      begunWith: (proposal, path) => textBegunWith(repository, { branch, proposal, path }),
      settings: async () => ({
        ...adminPlaces(await load(), ({ id }) => portalAddress(id)),
        backend: { name: 'proxy', proxy_url: '/api/v1', branch },
        workflow,
      }),
      styles: async (id) => {
        const theme = (await load()).sites.find((site) => site.id === id)?.theme;
        return theme && previewStyles(theme);
      },
      snapshot: async (name) => {
        const folders = ownerContent(adminPlaces(await load())).get(name);
        return folders && contentSnapshot(filesOnDisk(repository), folders);
      },
    },
    ports.admin,
  );
  return { url: admin.url, close: async () => void (await Promise.all([admin.close(), writer.close()])) };
}
