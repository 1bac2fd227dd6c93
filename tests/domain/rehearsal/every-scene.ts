import { expect } from 'vitest';
import type { TemperamentId } from '../../../src/content/schema-rehearsal';
import { mostTurns } from '../../../src/domain/rehearsal/ending';
import { seeded, seedOf } from '../../../src/domain/rehearsal/seeded';
import { play, sceneOf, scenarioOf } from './room';

/** Things people say, of every kind, for playing anything. */
export const anything: readonly string[] = [
  'I was late and I said nothing. That was me.',
  'You waited, and nobody called you.',
  'What was the worst of it for you?',
  'Take your time. I am not going anywhere.',
  '…',
  '',
  'I’m sorry.',
  'sorry',
  'I was scared you would leave.',
  'I need you to ask me first next time.',
  'I’ll call her tonight and tell her it was me.',
  'I can’t right now. Give me half an hour and I’ll come back.',
  'Thank you. I believe you. I’m not ready yet.',
  'It wasn’t that bad, was it?',
  'I only did it because I had a terrible week.',
  'Things happened. Can we move on?',
  'You always do this.',
  'You’re pathetic, you know that?',
  'If you don’t stop I’m leaving and that’s it.',
  'Just forgive me already!',
  'It is all my fault, I ruin everything, I’m the worst person.',
  'ok',
  'The weather has been nice.',
  'Why? Why? Why? What do you want from me? Why now?',
  'When you go quiet I push, and then we both go round again.',
  '💔',
  '\u202Eabc __proto__ {act} {that}',
  'y u mad lol',
];

/** Plays a scene to its end with lines thrown by a seed, and holds it to what must be true of every scene. */
export function expectToHold(id: string, temperament: TemperamentId, seed: number): void {
  const { side } = scenarioOf(id);
  const random = seeded(seedOf(seed, 0x11));
  const lines = Array.from(
    { length: mostTurns },
    () => anything[Math.floor(random() * anything.length)] ?? '',
  );
  const guarded = random() < 0.25;
  const scene = sceneOf(id, temperament, seed, guarded);
  const turns = play(scene, side, lines);
  const replies = [scene.scenario.firstWords[temperament], ...turns.map(({ reply }) => reply)].filter(
    Boolean,
  );
  expect(new Set(replies).size).toBe(replies.length);
  expect(replies.filter((reply) => /\{\w+\}|undefined/.test(reply))).toEqual([]);
  expect(replies).toHaveLength(mostTurns + 1);
  expect(turns.at(-1)?.standIn.ended).toBeDefined();
  let trust = -1;
  for (const { standIn, why } of turns) {
    for (const value of Object.values(standIn.inside)) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(100);
    }
    const isHard = why.done.some(({ act, sure }) => (act === 'scorns' || act === 'threatens') && sure > 0.5);
    if (isHard && trust >= 0) expect(standIn.inside.trust).toBeLessThanOrEqual(trust);
    trust = standIn.inside.trust;
  }
  expect(play(scene, side, lines).map(({ reply }) => reply)).toEqual(turns.map(({ reply }) => reply));
}
