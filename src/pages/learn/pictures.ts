import type { ComponentType } from 'react';
import type { Picture, PictureKind } from '../../content/schema-learn';

/** A component that draws one kind of picture. */
export type Drawing<Kind extends PictureKind> = ComponentType<{
  readonly picture: Extract<Picture, { kind: Kind }>;
}>;

/** How to bring what draws each kind of picture, from the file of its name; each comes with its lesson alone. */
const pictures: { readonly [Kind in PictureKind]: () => Promise<Drawing<Kind>> } = {
  'build-an-apology': async () => (await import('./build-an-apology')).BuildAnApology,
  'by-degrees': async () => (await import('./by-degrees')).ByDegrees,
  'how-strong': async () => (await import('./how-strong')).HowStrong,
  kinds: async () => (await import('./kinds')).Kinds,
  mismatch: async () => (await import('./mismatch')).Mismatch,
  situations: async () => (await import('./situations')).Situations,
  'six-steps': async () => (await import('./six-steps')).SixSteps,
  unicorn: async () => (await import('./unicorn')).Unicorn,
  venn: async () => (await import('./venn')).Venn,
  'coming-down': async () => (await import('./coming-down')).ComingDown,
  'two-orders': async () => (await import('./two-orders')).TwoOrders,
  'round-the-loop': async () => (await import('./round-the-loop')).RoundTheLoop,
};

/** Brings what draws this picture. */
export function loadDrawing({ kind }: Picture): Promise<ComponentType<{ readonly picture: Picture }>> {
  // The kind is the key it was found by, so it draws this picture.
  return pictures[kind]() as Promise<ComponentType<{ readonly picture: Picture }>>;
}
