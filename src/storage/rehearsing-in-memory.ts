import {
  hasExchanges,
  isSameScene,
  type Recording,
  type Rehearsal,
  type RehearsalId,
} from '../domain/rehearsal/kept';
import { SaveRefused, type RepairId } from '../domain/saved';
import type { Rehearsing } from './rehearsing';

/** Rehearsals and recordings in this page alone, for browsers that refuse storage. */
export function rehearseInMemory(): Pick<Rehearsing, 'keeping'> & {
  /** Takes the rehearsals of a repair away. */
  readonly eraseOf: (repair: RepairId) => void;
  readonly eraseAll: () => void;
} {
  const rehearsals = new Map<RehearsalId, Rehearsal>();
  const recordings = new Map<string, Recording>();

  function erase(id: RehearsalId): void {
    rehearsals.delete(id);
    for (const [each, { rehearsal }] of recordings) if (rehearsal === id) recordings.delete(each);
  }

  return {
    keeping: {
      saveRehearsal(rehearsal) {
        const before = rehearsals.get(rehearsal.id);
        if (before && hasExchanges(before) && !hasExchanges(rehearsal))
          return Promise.reject(new SaveRefused('changed-elsewhere'));
        rehearsals.set(rehearsal.id, rehearsal);
        return Promise.resolve();
      },
      listRehearsals(scene) {
        const mine = [...rehearsals.values()].filter((each) => isSameScene(each.scene, scene));
        return Promise.resolve(mine.sort((a, b) => b.changed - a.changed));
      },
      eraseRehearsal(id) {
        erase(id);
        return Promise.resolve();
      },
      saveRecording(recording) {
        recordings.set(recording.id, recording);
        return Promise.resolve();
      },
      openRecording: (id) => Promise.resolve(recordings.get(id)),
      eraseRecording(id) {
        recordings.delete(id);
        return Promise.resolve();
      },
    },
    eraseOf(repair) {
      for (const { id, scene } of rehearsals.values())
        if (scene.kind === 'own' && scene.repair === repair) erase(id);
    },
    eraseAll() {
      rehearsals.clear();
      recordings.clear();
    },
  };
}
