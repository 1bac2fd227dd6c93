import type { PackedText } from './schema-coach';

const packed = import.meta.glob<PackedText>('./coach-books.ts', {
  eager: true,
  query: '?later',
  import: 'packed',
});

/** The later part of the rules, packed by the build. */
export const laterBook = packed['./coach-books.ts'] as PackedText;
