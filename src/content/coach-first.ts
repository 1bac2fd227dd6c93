import type { PackedText } from './schema-coach';

const packed = import.meta.glob<PackedText>('./coach-books.ts', {
  eager: true,
  query: '?first',
  import: 'packed',
});

/** The first part of the rules, packed by the build. */
export const firstBook = packed['./coach-books.ts'] as PackedText;
