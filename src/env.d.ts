declare namespace App {
  interface Locals {
    /** The portal of the page that is being made, for the blocks inside an MDX text. */
    portal?: import('./view-models/portal.ts').Portal;
  }
}
