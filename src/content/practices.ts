import type { ReadyPractice } from './schema-practice';

/** In the order a therapist reads them: what most begin with first, what is for two last. */
const order = [
  'name-it',
  'made-up-first',
  'heard-first',
  'say-the-quiet',
  'under-the-anger',
  'your-loop',
  'twenty-minutes',
  'apology-parts',
  'what-stays-true',
  'receive-an-apology',
  'one-request',
  'one-if-then',
  'fair-outsider',
  'looking-back',
  'no-reply',
  'parent-goes-first',
  'something-was-off',
  'two-ways',
  'loop-apart',
  'half-each',
] as const;

const files = import.meta.glob<ReadyPractice>('./practices/*.ts', { eager: true, import: 'practice' });

/** A ready practice and its file’s name. */
export interface NamedPractice {
  readonly id: string;
  readonly practice: ReadyPractice;
}

/** Every practice that is ready to be set. Throws for an id that is no file. */
export const readyPractices: readonly NamedPractice[] = order.map((id) => {
  const practice = files[`./practices/${id}.ts`];
  if (!practice) throw new Error(`unknown practice: ${id}`);
  return { id, practice };
});
