import type { SceneCard } from './schema-rehearsal';

// With the query each is a module of its own: shared with its scene, it would bring the scene along.
const cards = import.meta.glob<SceneCard>('./scenarios/*/card.ts', {
  eager: true,
  query: '?list',
  import: 'card',
});

/** The first one to play: small, and plain. */
export const firstScene = 'late-dinner';

const heaviness = { small: 0, middling: 1, grave: 2 } as const;

/** Every made-up scene as it stands in the list: the lighter ones first. */
export const sceneCards: readonly (SceneCard & { readonly id: string })[] = Object.entries(cards)
  .map(([path, card]) => ({ id: path.split('/').at(-2) ?? '', ...card }))
  .sort(
    (a, b) =>
      Number(b.id === firstScene) - Number(a.id === firstScene) ||
      heaviness[a.weight] - heaviness[b.weight] ||
      (a.id < b.id ? -1 : 1),
  );
