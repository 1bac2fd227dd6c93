import { describe, expect, it } from 'vitest';
import { quietSettings } from '../../src/domain/saved';
import { keepInMemory } from '../../src/storage/memory';
import { saying } from './given';
import { dinner, laterId, ownOf, rehearsing, saidIn, voice, voiceId, walkId } from './given-rehearsals';

describe('keeping in memory', () => {
  it('saves, lists the newest first, and erases', async () => {
    const keeping = keepInMemory();
    expect(await keeping.save(saying('a', 'old', 1))).toEqual({ revision: 1 });
    await keeping.save(saying('b', 'new', 2));
    expect((await keeping.list(0, 50)).rows.map(({ id }) => id)).toEqual(['new', 'old']);
    expect((await keeping.list(1, 1)).rows.map(({ id }) => id)).toEqual(['old']);
    await keeping.erase('new');
    expect(await keeping.open('new')).toEqual({ kind: 'missing' });
    expect((await keeping.list(0, 50)).total).toBe(1);
  });

  it('remembers the look until the page closes', async () => {
    const keeping = keepInMemory();
    await keeping.saveSettings({ appearance: 'contrast' });
    expect(await keeping.readSettings()).toEqual({ appearance: 'contrast' });
    expect(await keepInMemory().readSettings()).toEqual(quietSettings);
  });

  it('saves and lists rehearsals, never an empty one over one with words, and erases them with what they are of', async () => {
    const keeping = keepInMemory();
    await keeping.save(saying('a'));
    await keeping.saveRehearsal(rehearsing(['own'], { scene: ownOf('r1') }));
    await keeping.saveRecording(voice());
    await keeping.saveRehearsal(rehearsing(['old'], { id: laterId, changed: 1 }));
    await keeping.saveRehearsal(rehearsing(['new'], { id: 'newer', changed: 2 }));
    await expect(keeping.saveRehearsal(rehearsing([], { id: 'newer' }))).rejects.toMatchObject({
      reason: 'changed-elsewhere',
    });
    expect(saidIn(await keeping.listRehearsals(dinner))).toEqual([['new'], ['old']]);
    expect(await keeping.openRecording(voiceId)).toEqual(voice());
    await keeping.erase('r1');
    expect([await keeping.listRehearsals(ownOf('r1')), await keeping.openRecording(voiceId)]).toEqual([
      [],
      undefined,
    ]);
    await keeping.saveRecording(voice('x', { rehearsal: laterId }));
    await keeping.saveRecording(voice('y', { id: walkId, rehearsal: laterId }));
    await keeping.eraseRecording(walkId);
    expect(await keeping.openRecording(walkId)).toBeUndefined();
    await keeping.eraseRehearsal(laterId);
    expect(await keeping.openRecording(voiceId)).toBeUndefined();
    await keeping.eraseAll();
    expect(await keeping.listRehearsals(dinner)).toEqual([]);
  });
});
