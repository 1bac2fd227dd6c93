import type { TakenPractice } from '../../../src/domain/practice/kept';
import type { SentPractice } from '../../../src/domain/practice/sent';

/** A practice as it goes out, changed as said here. */
export const aSentPractice = (changes: Partial<SentPractice> = {}): SentPractice => ({
  id: '0e2f8a34-9d11-4c6b-8f7a-6f1f2b7f9c01',
  recipient: 'age1practice',
  by: 'Dr. M.',
  title: 'Name it in one sentence',
  why: 'One plain sentence is easier to hear than ten.',
  parts: [
    { kind: 'walk', prompts: ['camera', 'opening'] },
    { kind: 'rehearsal', scenario: 'late-dinner', temperament: 'open-but-hurt', tries: 2 },
  ],
  measures: ['closeness', 'ready'],
  times: 1,
  minutes: 15,
  forTwo: false,
  ...changes,
});

/** The same on a client’s device, with nothing done yet. */
export const aTakenPractice = (changes: Partial<TakenPractice> = {}): TakenPractice => {
  const sent = changes.sent ?? aSentPractice();
  return {
    kind: 'taken',
    id: sent.id,
    version: 1,
    made: 1,
    changed: 1,
    sent,
    canReturn: true,
    copy: 'c0'.repeat(16),
    parts: sent.parts.map(() => ({ refused: false, times: 0, repairs: [] })),
    before: {},
    after: {},
    draft: { fields: [] },
    handed: 0,
    ...changes,
  };
};
