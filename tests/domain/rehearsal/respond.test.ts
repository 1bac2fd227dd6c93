import { describe, expect, it } from 'vitest';
import { temperamentIds } from '../../../src/content/schema-rehearsal';
import { fitted } from '../../../src/domain/rehearsal/fitting';
import { liveThreads } from '../../../src/domain/rehearsal/drawing';
import { tellsDanger } from '../../../src/domain/rehearsal/naming';
import { textOf, woven } from '../../../src/domain/rehearsal/weaving';
import { play, sceneOf, scenarioOf, taken, trustIn } from './room';

const mends = [
  'I came in at ten past nine. I put my phone in my bag, and nobody made me stay.',
  'You sat there with the plate for two hours and didn’t know if something had happened to me.',
  'Take your time. I’m listening.',
  'I’ll text you before seven next time. Every time.',
];
const hurts = [
  'You always make a drama of it.',
  'Calm down and get over it.',
  'You’re ridiculous.',
  'Whatever.',
];

describe.each(temperamentIds)('a stand-in who is %s', (temperament) => {
  const scene = sceneOf('late-dinner', temperament, 5);
  const trust = (lines: readonly string[]): readonly number[] =>
    trustIn(scene, play(scene, 'i-hurt-them', lines));

  it('comes nearer to somebody who owns it, sees it and stays, and goes from somebody who charges and orders', () => {
    const [start = 0] = trust([]);
    expect(trust(mends).at(-1)).toBeGreaterThan(start + 10);
    expect(trust(hurts).at(-1)).toBeLessThan(start);
  });

  it('falls from where they were when it turns, and comes back, less far, when it is owned after all', () => {
    const turned = trust([...mends, ...hurts]);
    expect(turned.at(-1)).toBeLessThan(Math.max(...turned) - 10);
    const recovered = trust([...hurts.slice(0, 2), ...mends]);
    expect(recovered.at(-1)).toBeGreaterThan(Math.min(...recovered) + 5);
    expect(recovered.at(-1)).toBeLessThan(trust(mends).at(-1) ?? 0);
  });

  it('gives nothing for begging, and less for the same sorry again', () => {
    const [start = 0, begged = 0] = trust(['It’s all my fault, I’m the worst, I’ll do anything.']);
    expect(begged).toBeLessThanOrEqual(start);
    const [before = 0, first = 0, second = 0] = trust(['I’m sorry.', 'I’m sorry.']);
    expect(second - first).toBeLessThanOrEqual(Math.max(0, first - before));
  });

  it('is calmer after a break that was asked for well', () => {
    const [turn] = play(scene, 'i-hurt-them', ['I’m too wound up. Give me half an hour and I’ll come back.']);
    const [other] = play(scene, 'i-hurt-them', ['You always do this to me and I’m sick of it.']);
    expect(turn?.standIn.inside.flooding).toBeLessThan(other?.standIn.inside.flooding ?? 0);
  });

  it('loses no trust in a hurt person for a plain sentence about the act', () => {
    const theirs = sceneOf('told-my-secret', temperament, 5);
    const went = trustIn(theirs, play(theirs, 'they-hurt-me', ['You told her what I’d told only you.']));
    expect(went[1]).toBeGreaterThanOrEqual(went[0] ?? 0);
  });
});

describe('a scene', () => {
  it('stops kindly where somebody speaks of harm, and stays stopped', () => {
    const scene = sceneOf('late-dinner', 'open-but-hurt', 1);
    const turns = play(scene, 'i-hurt-them', [
      'I will hit you.',
      'I’m sorry. I came in late.',
      'What was it like?',
    ]);
    expect(turns.map(({ standIn }) => standIn.ended)).toEqual(['kind-stop', 'kind-stop', 'kind-stop']);
    expect(new Set(turns.map(({ standIn }) => JSON.stringify(standIn.inside))).size).toBe(1);
    const heavy = play(scene, 'i-hurt-them', ['I don’t want to be alive anymore.']);
    expect(heavy[0]?.standIn.ended).toBe('kind-stop');
  });

  it('stays guarded though the words are good, where its seed says so', () => {
    const at = (guarded: boolean): number =>
      trustIn(
        sceneOf('late-dinner', 'open-but-hurt', 5, guarded),
        play(sceneOf('late-dinner', 'open-but-hurt', 5, guarded), 'i-hurt-them', mends),
      ).at(-1) ?? 0;
    expect(at(true)).toBeLessThan(at(false) - 8);
  });

  it('weighs an apology less before somebody who is angry was heard', () => {
    const scene = sceneOf('hidden-messages', 'angry-needs-hearing', 2);
    const gain = (lines: readonly string[]): number => {
      const went = trustIn(scene, play(scene, 'i-hurt-them', lines));
      return (went.at(-1) ?? 0) - (went.at(-2) ?? 0);
    };
    expect(gain(['I’m sorry.'])).toBeLessThan(
      gain([
        'You asked me twice and I looked at you and said nobody. You have been alone with that for eight days.',
      ]),
    );
  });

  it('overwhelms somebody who is flooded with questions in a row', () => {
    const scene = sceneOf('late-dinner', 'floods-and-leaves', 2);
    const flooding = (said: string): number =>
      play(scene, 'i-hurt-them', [said])[0]?.standIn.inside.flooding ?? 0;
    expect(flooding('What is it? Why are you like this? What do you want? Can you say it?')).toBeGreaterThan(
      flooding('Take your time.') + 10,
    );
  });

  it('picks up what is named, and answers what is asked', () => {
    const scene = sceneOf('late-dinner', 'open-but-hurt', 3);
    const { facts } = scenarioOf('late-dinner');
    const plate = facts.find(({ words }) => words.some((word) => 'plate'.startsWith(word)));
    const [turn] = play(scene, 'i-hurt-them', ['I saw the plate when I came in, and I knew you had waited.']);
    expect([...(plate?.closed ?? []), ...(plate?.open ?? [])]).toContain(turn?.reply);
  });

  it('takes a gesture and a few dots as silence', () => {
    for (const said of ['', '…', '...', '[nods]', '(waits)'])
      expect(taken(said, 'both').done[0].act).toBe('silent');
    expect(taken('No.', 'both').done[0].act).not.toBe('silent');
  });
});

describe('telling a friend', () => {
  const told = [
    'My sister told everyone I was lying about Dad.',
    'I cried in the bathroom so my daughter wouldn’t hear.',
    'He gets so loud. Then he buys me flowers.',
    'I hate him for it. I hate what he did.',
  ];

  it.each(temperamentIds)(
    'is never answered as an excuse or an attack, by somebody who is %s',
    (temperament) => {
      for (let seed = 0; seed < 20; seed += 1) {
        const scene = sceneOf('telling-a-friend', temperament, seed);
        const sharp = Object.values(scene.lines.moments).flatMap(({ missed, struck }) =>
          [...missed, ...struck].map(textOf),
        );
        const replies = play(scene, 'they-hurt-me', told).map(({ standIn }) => standIn.said.at(-1));
        expect(replies.filter((reply) => sharp.includes(reply ?? ''))).toEqual([]);
      }
    },
  );

  it('is met with belief, and people to talk to, where it tells of danger', () => {
    const { facts } = scenarioOf('telling-a-friend');
    const told = facts.filter(({ isDanger }) => isDanger).flatMap(({ closed, open }) => [...closed, ...open]);
    for (const temperament of temperamentIds)
      for (const said of [
        'My husband grabbed me by the throat on Sunday.',
        'I’m afraid to go home tonight.',
      ]) {
        expect(tellsDanger(facts, said)).toBe(true);
        const [turn] = play(sceneOf('telling-a-friend', temperament, 4), 'they-hurt-me', [said]);
        expect(told).toContain(turn?.reply);
      }
    expect(tellsDanger(facts, 'She read my letter out loud at lunch.')).toBe(false);
  });

  it('loses the friend nothing', () => {
    const scene = sceneOf('telling-a-friend', 'open-but-hurt', 1);
    const went = trustIn(scene, play(scene, 'they-hurt-me', told));
    expect(went.at(-1)).toBeGreaterThanOrEqual(went[0] ?? 0);
  });
});

describe('a line with facts in it', () => {
  const { slots } = scenarioOf('late-dinner');

  it('begins its sentences with a capital where a fact begins them, and nowhere else', () => {
    expect(woven('{act}. Just like that.', slots)).toMatch(/^You came/);
    expect(woven('And then {after}.', slots)).toMatch(/^And then I went/);
    expect(woven('I know. {usual}.', { ...slots, usual: 'you say seven' })).toBe('I know. You say seven.');
    expect(woven('well, {that}', { ...slots, that: 'the dinner' })).toBe('well, the dinner');
  });
});

describe('the live line', () => {
  it('draws the other as far away as their guard is up', () => {
    const { theirs } = liveThreads(
      [
        { guard: 80, steadiness: 50 },
        { guard: 20, steadiness: 50 },
      ],
      12,
    );
    expect(theirs[0]?.y).toBeGreaterThan(theirs[1]?.y ?? 1);
  });

  it('is a line from the first moment on', () => {
    expect(liveThreads([{ guard: 50, steadiness: 50 }], 12).mine.length).toBeGreaterThan(1);
  });
});

describe('a scene of one’s own', () => {
  it('never carries the real person’s name, and puts the words that were prepared first among what can be picked', async () => {
    const { ownScene } = await import('../../../src/content/own-scenes/broken-promise');
    const { ownScenesShared } = await import('../../../src/content/own-scenes-shared');
    const { ownScenePicks } = await import('../../../src/content/own-scene-picks');
    const { rupture } = await import('../../../src/content/ruptures/broken-promise');
    const told = { name: 'somebody made up', told: ['a'], yours: 'b', imagine: [], place: 'c' };
    const scene = fitted(
      {
        relationship: 'friend',
        name: 'Dan',
        side: 'i-hurt-them',
        move: 'neither',
        need: 'both',
        reach: 'can-talk',
        path: 'walk',
        length: 'full',
        rupture: 'broken-promise',
      },
      rupture.card,
      ownScene,
      ownScenesShared['was-hurt'],
      ownScenePicks['was-hurt'],
      told,
      { opening: 'My own first line.' },
    );
    expect(scene.suggestions.opening[0]?.[0]).toBe('My own first line.');
    expect(scene.name).toBe('somebody made up');
    expect(JSON.stringify(scene)).not.toMatch(/\bDan\b/);
    expect(scene.role).toBe('was-hurt');
  });
});
