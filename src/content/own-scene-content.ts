import type { RuptureId } from './schema';
import type { OwnScene } from './schema-rehearsal';

const scenes = import.meta.glob<OwnScene>('./own-scenes/*.ts', { import: 'ownScene' });

/** What a scene of one's own takes from its kind of rupture; undefined where none was written for it. */
export const ownSceneOf = (rupture: RuptureId): Promise<OwnScene> | undefined =>
  scenes[`./own-scenes/${rupture}.ts`]?.();
