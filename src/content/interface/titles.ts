/** Titles of pages: neutral, and telling nobody who looks over a shoulder more than which part of the app is open. */
export const titles = {
  /** `place` is where one stands among the questions. */
  at: (place: string): string => `${place} · Mend`,
  begin: 'Before we start · Mend',
  broken: 'Not loaded · Mend',
  change: 'A change · Mend',
  examples: 'Examples · Mend',
  notFound: 'Not found · Mend',
  patterns: 'Patterns · Mend',
  repairs: 'Repairs · Mend',
  review: 'Look over · Mend',
  settings: 'Settings · Mend',
  about: 'About · Mend',
  settle: 'Settle · Mend',
  line: 'A line · Mend',
  support: 'Support · Mend',
  words: 'Words · Mend',
};
