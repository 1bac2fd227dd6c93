import type { Keeping } from '../domain/keeping';
import type { Rehearsal, RehearsalId } from '../domain/rehearsal/kept';
import { SaveRefused, type RepairId } from '../domain/saved';
import { autosave } from './autosave';
import type { Disk } from './disk';
import { eraseRecording, openRecording, writeRecording } from './recordings';
import { eraseRehearsals, listRehearsals, rehearsalsOf, writeRehearsal } from './rehearsals';

/** What keeping does for rehearsals, and what the rest of it needs of that. */
export interface Rehearsing {
  readonly keeping: Pick<
    Keeping,
    | 'saveRehearsal'
    | 'listRehearsals'
    | 'eraseRehearsal'
    | 'saveRecording'
    | 'openRecording'
    | 'eraseRecording'
  >;
  /** Runs the erasing of a repair with the rehearsals of its own; none of them is written meanwhile, or after. */
  readonly eraseWith: (
    repair: RepairId,
    erase: (rehearsals: readonly RehearsalId[]) => Promise<void>,
  ) => Promise<void>;
  /** Resolves when nothing is being written. */
  readonly settled: () => Promise<void>;
}

/** Rehearsals and recordings on this disk, as one window keeps them; `isEmptied` tells that everything was erased. */
export function rehearsalsOver(disk: Disk, isEmptied: () => boolean): Rehearsing {
  /** Rehearsals this window has put down or read, and when those were changed. */
  const known = new Map<RehearsalId, number>();
  /** Erased in this window, repairs too: what still comes for them is not written. */
  const erased = new Set<string>();
  /** The newest save of each, done or not. */
  const saves = new Map<string, Promise<void>>();

  function refuseErased(...ids: readonly string[]): void {
    if (isEmptied() || ids.some((id) => erased.has(id))) throw new SaveRefused('erased-elsewhere');
  }

  const saveNewest = autosave(async (rehearsal: Rehearsal) => {
    const { id, scene } = rehearsal;
    refuseErased(id, ...(scene.kind === 'own' ? [scene.repair] : []));
    await writeRehearsal(disk, rehearsal, known.get(id));
    known.set(id, rehearsal.changed);
  });

  function follow(id: string, saving: Promise<void>): Promise<void> {
    saves.set(id, saving);
    return saving;
  }

  async function settled(): Promise<void> {
    await Promise.allSettled(saves.values());
  }

  async function withoutSaves(id: string, erase: () => Promise<void>): Promise<void> {
    erased.add(id);
    try {
      // A write that is still under way would otherwise come after, and bring it back.
      await settled();
      await erase();
    } catch (error) {
      erased.delete(id);
      throw error;
    }
  }

  return {
    keeping: {
      saveRehearsal: (rehearsal) => follow(rehearsal.id, saveNewest(rehearsal)),
      async listRehearsals(scene) {
        const found = await listRehearsals(disk, scene);
        for (const { id, changed } of found) known.set(id, changed);
        return found;
      },
      eraseRehearsal: (id) =>
        withoutSaves(id, () => disk.connection.use((database) => eraseRehearsals(database, [id]))),
      saveRecording(recording) {
        const save = async (): Promise<void> => {
          refuseErased(recording.id, recording.rehearsal);
          await writeRecording(disk, recording, known.has(recording.rehearsal));
        };
        return follow(recording.id, save());
      },
      openRecording: (id) => openRecording(disk, id),
      eraseRecording: (id) => withoutSaves(id, () => eraseRecording(disk.connection, id)),
    },
    eraseWith: (repair, erase) =>
      withoutSaves(repair, async () => {
        await erase(await rehearsalsOf(disk, repair));
        // What another window put down between the two; from now on it meets the mark that lies there.
        const late = await rehearsalsOf(disk, repair);
        if (late.length > 0) await disk.connection.use((database) => eraseRehearsals(database, late));
      }),
    settled,
  };
}
