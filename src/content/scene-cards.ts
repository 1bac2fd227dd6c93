import type { SceneCard } from './schema-rehearsal';

// With the query each file is a module of its own, so that the list does not carry the scenes.
const cards = import.meta.glob<SceneCard>('./scenarios/*.ts', {
  eager: true,
  query: '?card',
  import: 'card',
});

/** The first one to play: small, and plain. */
export const firstScene = 'late-dinner';

const heaviness = { small: 0, middling: 1, grave: 2 } as const;

/** Every made-up scene as it stands in the list: the lighter ones first. */
export const sceneCards: readonly (SceneCard & { readonly id: string })[] = Object.entries(cards)
  .map(([path, card]) => ({ id: path.replace(/^.*\/|\.ts.*$/g, ''), ...card }))
  .sort(
    (a, b) =>
      Number(b.id === firstScene) - Number(a.id === firstScene) ||
      heaviness[a.weight] - heaviness[b.weight] ||
      (a.id < b.id ? -1 : 1),
  );
