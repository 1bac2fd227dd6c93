/** Put in their places by `serving/build-about.ts`. */
declare const mendVersion: string;
declare const mendReviews: Reviews;

/** How much of what the app says carries a field for who looked it over, and in how much of it somebody stands. */
interface Reviews {
  readonly items: number;
  readonly reviewed: number;
}

/** The version in package.json. */
export const version = mendVersion;

/** Counted in the content itself when it was built. */
export const reviews = mendReviews;
