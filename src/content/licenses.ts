/** A work of somebody else that is part of the app, and the terms it came with. */
interface License {
  readonly name: string;
  readonly version: string;
  /** As its maker names it: "MIT". */
  readonly license: string;
  /** Where its source is. */
  readonly source: string;
  /** The terms, whole. */
  readonly text: string;
}

/** Put in its place by `serving/build-about.ts`. */
declare const mendLicenses: readonly License[];

/** Every work of others in the build, by name. Long: bring it only when somebody wants to read it. */
export const licenses = mendLicenses;
