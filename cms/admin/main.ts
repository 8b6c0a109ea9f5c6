import dayjs from 'dayjs';
import 'dayjs/locale/nl';
import { ForgejoBackend } from 'decap-cms-backend-forgejo';
import { GitHubBackend } from 'decap-cms-backend-github';
import { GitLabBackend } from 'decap-cms-backend-gitlab';
import { ProxyBackend } from 'decap-cms-backend-proxy';
import CMS from 'decap-cms-core';
import nl from 'decap-cms-locales/dist/esm/nl';
import type { AdminMunicipality, AdminSettings } from '../config/admin-settings.ts';
import { fieldWidget, formatName } from '../config/collection-config.ts';
import { hasPreview, kindNames, kinds } from '../config/kinds.ts';
import { makeConfig, ownersFor } from '../config/make-config.ts';
import { attentionLists } from '../attention/attention-lists.ts';
import { AttentionPanel } from '../attention/attention-panel.ts';
import { waitingProposals } from '../attention/waiting-proposals.ts';
import { collectionIn, collectionKey, contentName, municipalitiesOf, type Owner } from '../config/owners.ts';
import type { ContentSnapshot } from '../content/content-snapshot.ts';
import type { AddedFile, FileChange } from '../content/snapshot-files.ts';
import { ContentStore } from '../content/content-store.ts';
import { proposalBase } from '../content/proposal-base.ts';
import { publishedFiles } from '../content/published-files.ts';
import { listWholeFolders } from '../content/whole-lists.ts';
import { putBackFiles } from '../decap/put-back-files.ts';
import { recoveryBinding } from '../decap/recovery-binding.ts';
import { previewTemplate } from '../decap/preview-template.tsx';
import { keepLandmarks } from '../decap/landmarks.ts';
import { plainValue } from '../decap/plain-value.ts';
import { schemaControl, type DraftEntry } from '../decap/schema-control.tsx';
import { lookForNamesIn } from '../decap/upload-name.ts';
import { contextFor, modelFor, schemaFor } from '../decap/binding.ts';
import { keepEditorFresh, markForms, type SavedEntry } from '../decap/fresh-editor.ts';
import { entryFormat, faultKey, sourceKey } from '../formats/entry-format.ts';
import { BegunSaves } from '../guard/begun-saves.ts';
import { fieldsOf } from '../guard/changed-fields.ts';
import { make } from '../guard/dialogs.ts';
import { guardNl } from '../guard/guard.nl.ts';
import { Refusal } from '../guard/refusal.ts';
import type { ProposedChange } from '../guard/outdated-proposal.ts';
import { safeBackend, type Backend } from '../guard/safe-backend.ts';
import { dutch, mergePhrases } from '../locale/nl.ts';
import { EditsWhileSaving } from '../recovery/edits-while-saving.ts';
import { Recovery } from '../recovery/recovery.ts';
import { browserFiles, UnsavedFiles } from '../recovery/unsaved-files.ts';
import { adminNl } from './admin.nl.ts';
import { chosenMunicipality, chosenOwner, showBar, showChoice } from './choose-municipality.ts';

try {
  await begin();
} catch (error) {
  console.error(error);
  document.body.append(make('main', { class: 'cms-start' }, make('h1', {}, adminNl.failed.title), make('p', {}, adminNl.failed.text)));
}

async function begin() {
  const settings = await fetchJson<AdminSettings>('instellingen.json');
  const { municipalities } = settings;
  const chosen = municipalities.length === 1 ? municipalities[0] : chosenMunicipality(municipalities);
  if (chosen === undefined) {
    showChoice(municipalities);
    return;
  }
  const owners = ownersFor(chosen, settings);
  const owner = chosenOwner(owners);
  const store = new ContentStore({
    fetchSnapshot: () => fetchJson<ContentSnapshot>(`inhoud/${contentName(owner)}.json`),
    sites: chosen.sites.map(({ id }) => id),
    shownOn: municipalitiesOf(owner, municipalities).flatMap(({ sites }) => sites.map(({ id }) => id)),
    now: Date.now,
  });
  const [portal] = chosen.sites;
  const [styles] = await Promise.all([portal && fetchText(`voorbeeld/${portal.id}.css`), store.load()]);
  const config = makeConfig(settings, chosen, owner);
  const recovery = new Recovery({
    store: localStorage,
    files: new UnsavedFiles(browserFiles()),
    putBack: putBackFiles,
    now: Date.now,
    collectionName: (name) => config.collections.find((one) => one.name === name)?.label,
  });
  const attention = new AttentionPanel(({ collection }) => collectionKey(owner, collection));
  const showAttention = async (backend: Backend) => {
    const { loaded } = store;
    if (loaded === undefined) return;
    const { content, portals, limitMonths } = loaded;
    const isLocal = owner.layer === 'municipality';
    const lists = attentionLists(content, { layer: owner.layer, limitMonths, now: Date.now(), portals: isLocal ? portals : [] });
    attention.show(lists, settings.workflow ? await waitingProposals(backend, config.collections, content.collections) : []);
  };
  const loggedIn = async (backend: Backend) => {
    if (settings.backend.name === 'forgejo') listWholeFolders(backend.api as never);
    const files = publishedFiles(settings.backend.name, backend.api);
    // Without an answer of the forge the content is that of the last build.
    if (files !== undefined) await store.connect(files).catch(() => undefined);
    await showAttention(backend);
    // Without one later, the panel stays as it was.
    store.watch(() => void showAttention(backend).catch(() => undefined));
  };
  register({ store, recovery, municipality: chosen, owner, loggedIn: (backend) => void loggedIn(backend) });
  if (styles !== undefined) CMS.registerPreviewStyle(styles, { raw: true });
  for (const { name } of config.collections) {
    const kind = collectionIn(name);
    if (hasPreview(kind)) CMS.registerPreviewTemplate(name, previewTemplate(kind, store, chosen, owner) as never);
  }
  showBar(owner, owners, municipalities.length === 1);
  keepLandmarks(document, adminNl.bar.title);
  recovery.begin();
  CMS.init({ config: config as never });
}

/** What Decap is told of. */
interface Parts {
  store: ContentStore;
  recovery: Recovery;
  municipality: AdminMunicipality;
  owner: Owner;
  loggedIn: (backend: Backend) => void;
}

/** Tells Decap what is ours: texts, backends, formats and the control of every field. */
function register({ store, recovery, municipality, owner, loggedIn }: Parts) {
  dayjs.locale('nl');
  CMS.registerLocale('nl', mergePhrases(nl, dutch));
  const backends = { proxy: ProxyBackend, gitlab: GitLabBackend, forgejo: ForgejoBackend, github: GitHubBackend };
  const edits = new EditsWhileSaving(Date.now);
  let lastSaved: SavedEntry | undefined;
  lookForNamesIn(store.takenNames);
  keepEditorFresh(window, () => lastSaved);
  markForms(window);
  // A new entry gets an address of its own when it is saved; any other way leads to another page.
  window.addEventListener('hashchange', ({ oldURL }) => {
    if (!oldURL.endsWith('/new')) edits.end();
    // Only the first change of address after a save is that of Decap itself.
    lastSaved = undefined;
  });
  /** The text with which an editor begins. */
  const remember = (entry: DraftEntry) => {
    const [path, source] = [entry.get('path'), dataIn(entry, sourceKey)];
    if (entry.get('newRecord') !== true && typeof path === 'string' && typeof source === 'string') store.open(path, source);
  };
  const guard = {
    known: store.known,
    check: store.check,
    replaced: store.replaced,
    saving: (isBegun: boolean) => {
      if (isBegun) edits.begin();
      else edits.end();
    },
    gone: recovery.gone,
    reapply: (path: string) => {
      recovery.reapply(path);
    },
    loggedIn,
    keepProposal: (collection: string, { path, before, mine }: ProposedChange) => {
      const fields = fieldsOf(path, mine);
      // What cannot be read has no fields.
      if (Object.keys(fields).length === 0) return false;
      return recovery.keep({ collection, path, before: before === undefined ? {} : fieldsOf(path, before), fields });
    },
    openAnew: () => {
      recovery.goOnAnew();
    },
    begun: new BegunSaves(localStorage),
    proposalMoved: store.refresh,
    forget: (collection: string, slug: string) => {
      edits.end();
      recovery.thrownAway(collection, slug);
      store.forget(collectionIn(collection), slug);
    },
    keep: (change: FileChange, collection: string, added: readonly AddedFile[]) => {
      store.keep(change, added);
      recovery.saved({ collection, path: change.path }, change.text === undefined ? undefined : fieldsOf(change.path, change.text));
      lastSaved = { collection, slug: slugOf(change.path) };
    },
  };
  for (const [name, backend] of Object.entries(backends)) {
    const begunWith = ({ api }: Backend, branch: string, path: string) => proposalBase(name, api, branch, path);
    CMS.registerBackend(name, safeBackend(backend, { ...guard, begunWith }));
  }
  for (const name of kindNames) {
    const { schema, format } = kinds[name];
    CMS.registerCustomFormat(formatName(name), format, entryFormat(schema, format));
  }
  CMS.registerWidget(
    fieldWidget,
    schemaControl({
      schemaOf: schemaFor,
      modelOf: modelFor,
      contextOf: contextFor(store, municipality, owner.layer),
      watchContext: store.watch,
      ...recoveryBinding(recovery),
      opened: remember,
      edits,
    }) as never,
    (() => null) as never,
  );
  CMS.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => {
      const draft = entry as unknown as DraftEntry;
      const fault = dataIn(draft, faultKey);
      if (typeof fault === 'string') throw new Refusal(guardNl.unreadable(fault));
      remember(draft);
    },
  });
}

/** The id of an entry by the path of its file. */
const slugOf = (path: string) => path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response.text();
}

async function fetchJson<T>(address: string): Promise<T> {
  return JSON.parse(await fetchText(address)) as T;
}

/** What an entry in a form holds beside its fields, by its key. */
const dataIn = (entry: DraftEntry, key: string): unknown =>
  (plainValue(entry.get('data')) as Readonly<Record<string, unknown>> | undefined)?.[key];
