declare namespace App {
  interface Locals {
    /** The portal of the page that is being made, for the blocks inside an MDX text. */
    portal?: import('./portal/portal.ts').Portal;
  }
}

/** For tools that read TypeScript only; `astro check` knows the properties of every component. */
declare module '*.astro' {
  const Component: (props: Record<string, unknown>) => unknown;
  export default Component;
}
