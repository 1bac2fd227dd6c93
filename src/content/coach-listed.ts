import type { CoachKind } from './schema-coach';

interface Listed {
  readonly id: string;
  readonly kind: CoachKind;
}

const found = import.meta.glob<readonly Listed[]>('./coach-books.ts', {
  eager: true,
  query: '?listed',
  import: 'listed',
});

/** Every rule there is, without what it listens for: for the catalogue. */
export const listedRules = found['./coach-books.ts'] as readonly Listed[];
