import { describe, expect, it } from 'vitest';
import { rehearsalWords } from '../../../src/content/interface/rehearsal';
import { ownScenePicks } from '../../../src/content/own-scene-picks';
import { ownScenesShared } from '../../../src/content/own-scenes-shared';
import type { RuptureCard } from '../../../src/content/schema';
import { temperamentIds, type OwnScene, type TemperamentId } from '../../../src/content/schema-rehearsal';
import { walkContent } from '../../../src/content/walk-content';
import { fitted, roleFor } from '../../../src/domain/rehearsal/fitting';
import type { Exchange } from '../../../src/domain/rehearsal/kept';
import { heardEarlier } from '../../../src/domain/rehearsal/playing';
import type { Scene } from '../../../src/domain/rehearsal/scene';
import { plainAbout } from '../a-repair';
import { play, sceneWith, trustIn } from './room';

const ownFiles = import.meta.glob<OwnScene>('../../../src/content/own-scenes/*.ts', {
  eager: true,
  import: 'ownScene',
});
const ruptures = Object.keys(ownFiles).map((path) => path.replace(/^.*\/|\.ts$/g, ''));

function ownSceneFor(
  rupture: string,
  side: 'i-hurt-them' | 'they-hurt-me',
  temperament: TemperamentId,
  seed = 5,
): Scene {
  const about = { ...plainAbout, side, rupture, name: 'Dan' };
  const role = roleFor(about);
  const scenario = fitted(
    about,
    walkContent.ruptures[rupture]?.card as RuptureCard,
    ownFiles[`../../../src/content/own-scenes/${rupture}.ts`] as OwnScene,
    ownScenesShared[role],
    ownScenePicks[role],
    rehearsalWords.ownScene,
    {},
  );
  return sceneWith(scenario, temperament, seed);
}

const quiet = 'I didn’t talk to you for three days because I didn’t know how. I needed you on my side.';

describe('somebody hurt who tells of their own quiet', () => {
  it.each(temperamentIds)('loses nothing by it, and no footing, with somebody %s', (temperament) => {
    for (const said of [quiet, 'I went quiet because I was scared. I needed a word from you.']) {
      const scene = ownSceneFor('met-with-silence', 'they-hurt-me', temperament);
      const turns = play(scene, 'they-hurt-me', [said]);
      const [before, after] = trustIn(scene, turns);
      expect(after).toBeGreaterThanOrEqual(before ?? 0);
      expect(turns[0]?.standIn.steadiness).toBeGreaterThanOrEqual(50);
    }
  });
});

describe('a reply in one’s own scene', () => {
  const cheap = 'I’m sorry. I said you only turn up for the photos, and it was a cheap shot. It wasn’t true.';
  const little =
    /whole sentence\?|second sentence|so little|small word|few words|short version|short and sweet|half a sentence|all of it\?/i;

  it('never finds three sentences little, nor a plain owning thin', () => {
    for (const temperament of temperamentIds)
      for (let seed = 0; seed < 20; seed += 1) {
        const scene = ownSceneFor('embarrassed-in-public', 'i-hurt-them', temperament, seed);
        const [turn] = play(scene, 'i-hurt-them', [cheap]);
        expect(turn?.reply).not.toMatch(little);
        expect(turn?.why.answer.act).toBe('owns');
      }
  });

  it('to a practical question is about that, and moves nobody far', () => {
    const errands = [
      'do you want to drive her thursday or shall i',
      'Who picks her up on Friday?',
      'Can you get the groceries?',
    ];
    for (const temperament of temperamentIds)
      for (const side of ['i-hurt-them', 'they-hurt-me'] as const) {
        const scene = ownSceneFor('heated-argument', side, temperament);
        const answers = scene.scenario.answers
          .filter(({ isErrand }) => isErrand)
          .flatMap(({ closed, open }) => [...closed, ...open]);
        for (const errand of errands) {
          const turns = play(scene, side, [errand]);
          expect(answers).toContain(turns[0]?.reply);
          const [before = 0, after = 0] = trustIn(scene, turns);
          expect(Math.abs(after - before)).toBeLessThan(3);
        }
      }
  });

  it('claims no face, door or shout that nobody told of', () => {
    // Where somebody tells of their own shouting, it may be answered: those facts come only to their words.
    const claims = /\b(?:faces?|doors?|shout\w*|yell\w*|voices?|loud\w*|kitchen|your eyes)\b/i;
    const found = ruptures.flatMap((rupture) =>
      (['i-hurt-them', 'they-hurt-me'] as const).flatMap((side) => {
        const { scenario } = ownSceneFor(rupture, side, 'open-but-hurt');
        return [...Object.values(scenario.slots), ...Object.values(scenario.firstWords)].filter((line) =>
          claims.test(line),
        );
      }),
    );
    expect(found).toEqual([]);
  });
});

describe('the same turn said otherwise', () => {
  it('is not answered with a line of the other try, and the same words are answered the same way', () => {
    for (const temperament of temperamentIds) {
      const scene = ownSceneFor('broken-promise', 'i-hurt-them', temperament);
      const said = ['I gave you my word, and I didn’t keep it.', 'I promised, and I let you down.'] as const;
      const first = play(scene, 'i-hurt-them', [said[0]])[0]?.reply ?? '';
      const exchange: Exchange = {
        said: said[0],
        reply: first,
        act: 'owns',
        start: 0,
        end: 0,
        trust: 0,
        guard: 0,
        steadiness: 0,
      };
      const now = { id: 'one', tries: [{ exchanges: [exchange] }, { exchanges: [] }] };
      const again = (words: string): string | undefined =>
        play({ ...scene, heardBefore: heardEarlier([], now, [], words) }, 'i-hurt-them', [words])[0]?.reply;
      expect(again(said[1])).not.toBe(first);
      expect(again(said[0])).toBe(first);
    }
  });
});
