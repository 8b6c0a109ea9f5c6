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
