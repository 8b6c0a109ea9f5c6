import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { forgeBackend, forgeOrigins, type ForgeSettings } from '../../../../cms/config/admin-file.ts';
import { BareRepository } from './bare-repository.ts';
import { serveForge } from './forge-server.ts';
import { ForgejoApi } from './forgejo-api.ts';
import { GitlabApi } from './gitlab-api.ts';
import { appId, Login } from './login.ts';
import { Proposals } from './proposals.ts';

/** The forges of which there is a stand-in, by the name that Decap gives them. */
export type ForgeKind = 'forgejo' | 'gitlab';

const apis = { forgejo: ForgejoApi, gitlab: GitlabApi };

/** The repository of the stand-in, as it stands in settings. */
const repositoryName = 'redactie/jeugdportal';

/**
 * A stand-in for a forge on this machine: the part of its API that Decap uses, over a real bare repository. It proves the side of Decap and ours, not
 * that of a real forge.
 */
export interface StandIn {
  repository: BareRepository;
  proposals: Proposals;
  login: Login;
  /** What was asked that the stand-in does not know. */
  faults: readonly string[];
  /** What the admin is told of the forge. */
  backend: ReturnType<typeof forgeBackend>;
  origins: string[];
  close: () => Promise<void>;
}

/** Starts a stand-in with a copy of a repository. */
export async function startStandIn(kind: ForgeKind, source: string): Promise<StandIn> {
  const repository = new BareRepository(source);
  const proposals = new Proposals(repository);
  const login = new Login();
  const { origin, faults, close } = await serveForge(new apis[kind](repositoryName, repository, proposals), login);
  const settings: ForgeSettings = { backend: kind, url: origin, repo: repositoryName, branch: 'main', appId, workflow: true };
  return {
    repository,
    proposals,
    login,
    faults,
    backend: forgeBackend(settings),
    origins: forgeOrigins(settings),
    close: async () => {
      await close();
      rmSync(dirname(repository.folder), { recursive: true, force: true });
    },
  };
}
