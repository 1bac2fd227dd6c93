import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { linesOf, movesOf } from '../../content/rehearsal-content';
import { roleMoves } from '../../content/role-moves';
import type { RoleLines, Scenario } from '../../content/schema-rehearsal';
import { inTurns } from '../../domain/in-turns';
import type { Hearing } from '../../domain/rehearsal/ear';
import type { Exchange, Rehearsal } from '../../domain/rehearsal/kept';
import { heardEarlier, say, standInAfter, warmedUp, type Played } from '../../domain/rehearsal/playing';
import type { Scene, StandIn } from '../../domain/rehearsal/scene';
import { useRehearsal } from '../../store/rehearsal';

interface Ready {
  readonly scene: Scene;
  readonly hears: Hearing;
}

interface Room {
  readonly state: 'opening' | 'open' | 'failed';
  readonly openAgain: () => void;
  /** Says something after these exchanges; undefined until the room is open. */
  readonly say: ((exchanges: readonly Exchange[], said: string) => Played) | undefined;
}

/** Opens the room for a rehearsal: what the stand-in says, what moves them, and what they hear with. */
export function useScene(scenario: Scenario, rehearsal: Rehearsal): Room {
  const [loaded, setLoaded] = useState<{ readonly lines: RoleLines; readonly hears: Hearing }>();
  const [hasFailed, setFailed] = useState(false);
  const [times, setTimes] = useState(0);
  const { temperament, seed, guarded } = rehearsal;
  const { role, side } = scenario;
  const past = useRehearsal((state) => state.past);
  // What was heard in earlier rehearsals when this one began: a line is not chosen anew while it is played.
  const earlier = useRef(past);

  useEffect(() => {
    let isHere = true;
    setFailed(false);
    void (async () => {
      const { openRoom } = await import('./room');
      const [lines, hears] = await Promise.all([linesOf(temperament, role), openRoom(side)]);
      if (isHere) setLoaded({ lines, hears });
    })().catch(() => isHere && setFailed(true));
    return () => {
      isHere = false;
    };
  }, [temperament, role, side, times]);

  const ready = useMemo((): Ready | undefined => {
    if (!loaded) return undefined;
    return {
      hears: loaded.hears,
      scene: {
        scenario,
        temperament,
        lines: loaded.lines,
        moves: movesOf(temperament),
        ofRole: roleMoves[role],
        seed,
        guarded,
        heardBefore: heardEarlier(earlier.current, { id: rehearsal.id, tries: [] }, [], ''),
      },
    };
  }, [loaded, scenario, temperament, role, seed, guarded, rehearsal.id]);

  useEffect(() => {
    const lines = Object.values(scenario.suggestions).flat(2);
    if (ready) void inTurns(warmedUp(ready.scene, ready.hears, lines));
  }, [ready, scenario]);

  const tries = useRef(rehearsal);
  tries.current = rehearsal;
  // A stand-in is known by the last exchange: tries share those they have in common.
  const known = useRef(new WeakMap<Exchange, StandIn>());
  const sayIt = useCallback(
    (exchanges: readonly Exchange[], said: string): Played => {
      if (!ready) throw new Error('the room is not open');
      const { scene, hears } = ready;
      const last = exchanges.at(-1);
      const before = (last && known.current.get(last)) ?? standInAfter(scene, hears, exchanges);
      const from = performance.now();
      const heardBefore = heardEarlier(earlier.current, tries.current, exchanges, said);
      const played = say({ ...scene, heardBefore }, before, hears, said);
      // How long it took, and nothing of what was said.
      performance.measure('stand-in', { start: from });
      known.current.set(played.exchange, played.standIn);
      return played;
    },
    [ready],
  );
  return {
    state: ready ? 'open' : hasFailed ? 'failed' : 'opening',
    openAgain: () => setTimes(times + 1),
    say: ready && sayIt,
  };
}
