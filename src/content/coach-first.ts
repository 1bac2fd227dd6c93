const written = import.meta.glob<string>('./coach-books.ts', {
  eager: true,
  query: '?first',
  import: 'text',
});

/** The first part of the rules, as the build wrote it. */
export const firstBook = written['./coach-books.ts'] as string;
