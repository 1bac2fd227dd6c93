const written = import.meta.glob<string>('./coach-books.ts', {
  eager: true,
  query: '?later',
  import: 'text',
});

/** The later part of the rules, as the build wrote it. */
export const laterBook = written['./coach-books.ts'] as string;
