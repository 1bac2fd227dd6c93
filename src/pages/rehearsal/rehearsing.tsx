import { lazy, Suspense, useEffect, useState } from 'react';
import type { Act, Scenario, TemperamentId } from '../../content/schema-rehearsal';
import type { Rehearsal, SceneKey } from '../../domain/rehearsal/kept';
import { isGuardedBy } from '../../domain/rehearsal/scene';
import {
  beginRehearsal,
  leaveRehearsal,
  newSeed,
  readPast,
  resumeRehearsal,
  useRehearsal,
} from '../../store/rehearsal';
import { useLock } from '../../store/lock';
import { AboutScene, type Chosen } from './about-scene';
import { Imagining } from './imagining';
import { Playing } from './playing';

/** Needed only where a passphrase locks what is kept. */
const UnlockPage = lazy(async () => ({ default: (await import('../lock/unlock-page')).UnlockPage }));
/** Needed only at the end. */
const Debrief = lazy(async () => ({ default: (await import('./debrief')).Debrief }));

interface RehearsingProps {
  readonly scenario: Scenario;
  readonly sceneKey: SceneKey;
  /** That nobody real is meant. */
  readonly told: string;
  readonly back: { readonly to: string; readonly label: string };
  /** Nothing of it may outlive the page. */
  readonly keepsNothing: boolean;
  /** Where the best line can go, for a scene of one's own. */
  readonly onBest?: ((line: string, act: Act) => void) | undefined;
}

type Phase = 'about' | 'imagining' | 'playing' | 'debrief';

/** One scene from beginning to end: what happened, a quiet minute, the scene, looking back. */
export function Rehearsing({ scenario, sceneKey, told, back, keepsNothing, onBest }: RehearsingProps) {
  const [phase, setPhase] = useState<Phase>('about');
  const now = useRehearsal((state) => state.now);
  const saving = useRehearsal((state) => state.saving);
  const lock = useLock((state) => state.state);
  const [isWithoutSaving, setWithoutSaving] = useState(false);
  const id = sceneKey.kind === 'made-up' ? sceneKey.scenario : sceneKey.repair;
  useEffect(() => {
    leaveRehearsal();
    return leaveRehearsal;
  }, [sceneKey.kind, id]);
  useEffect(() => {
    if (lock !== 'unknown' && lock !== 'locked') void readPast(sceneKey);
    // The scene is known by its id; the key is made anew at every drawing.
  }, [sceneKey.kind, id, lock]);

  function begin({ temperament, heatBefore, imagines, keeps }: Chosen): void {
    const seed = newSeed();
    const setup = {
      scene: sceneKey,
      temperament,
      firstWords: scenario.firstWords[temperament],
      heatBefore,
      keeps: keeps && !keepsNothing && lock !== 'locked',
    };
    beginRehearsal(setup, seed, isGuardedBy(seed));
    setPhase(imagines ? 'imagining' : 'playing');
  }

  function resume(rehearsal: Rehearsal): void {
    resumeRehearsal(rehearsal);
    setPhase(rehearsal.tries.at(-1)?.ended ? 'debrief' : 'playing');
  }

  function playAgain(temperament: TemperamentId): void {
    begin({ temperament, heatBefore: now?.heatAfter, imagines: false, keeps: saving !== 'not-kept' });
  }

  if (lock === 'locked' && !now && !isWithoutSaving)
    return (
      <Suspense fallback={null}>
        <UnlockPage onWithoutSaving={() => setWithoutSaving(true)} />
      </Suspense>
    );
  if (phase === 'about' || !now)
    return (
      <AboutScene
        scenario={scenario}
        told={told}
        back={back}
        canKeep={!keepsNothing}
        onBegin={begin}
        onResume={resume}
      />
    );
  if (phase === 'imagining')
    return <Imagining scenario={scenario} firstWords={now.firstWords} onReady={() => setPhase('playing')} />;
  if (phase === 'playing')
    return <Playing scenario={scenario} rehearsal={now} onOver={() => setPhase('debrief')} />;
  return (
    <Suspense fallback={null}>
      <Debrief
        scenario={scenario}
        rehearsal={now}
        back={back}
        onBack={() => setPhase('playing')}
        onAgain={() => playAgain(now.temperament)}
        onResume={resume}
        onBest={onBest}
      />
    </Suspense>
  );
}
