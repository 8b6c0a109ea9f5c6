// Decap publishes no types of these packages.
declare module 'decap-cms-backend-forgejo' {
  export const ForgejoBackend: new (...args: unknown[]) => import('../guard/safe-backend.ts').Backend;
}
declare module 'decap-cms-backend-github' {
  export const GitHubBackend: new (...args: unknown[]) => import('../guard/safe-backend.ts').Backend;
}
declare module 'decap-cms-backend-gitlab' {
  export const GitLabBackend: new (...args: unknown[]) => import('../guard/safe-backend.ts').Backend;
}
declare module 'decap-cms-backend-proxy' {
  export const ProxyBackend: new (...args: unknown[]) => import('../guard/safe-backend.ts').Backend;
}
declare module 'decap-cms-locales/dist/esm/nl' {
  const phrases: import('../locale/nl.ts').PhraseTree;
  export default phrases;
}
// Parts of the core for which its own interface has no way in.
declare module 'decap-cms-core/dist/esm/redux' {
  export const store: { dispatch: (action: object) => void };
}
declare module 'decap-cms-core/dist/esm/actions/entries' {
  export function addDraftEntryMediaFile(file: object): object;
}
declare module 'decap-cms-core/dist/esm/actions/media' {
  export function addAsset(asset: object): object;
}
declare module 'decap-cms-core/dist/esm/valueObjects/AssetProxy' {
  export function createAssetProxy(of: { file: File; path: string }): { url: string; path: string };
}
