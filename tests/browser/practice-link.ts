import type { SentPractice } from '../../src/domain/practice/sent';
import { linkTo } from '../../src/storage/message-text';
import { practiceBytes } from '../../src/storage/practice-bytes';
import { pages } from '../../src/storage/practice-unpacking';
import { aSentPractice } from '../domain/practice/a-practice';

/** A key whose secret nobody has. */
const recipient = 'age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa';

/** A practice of each kind of part, as it is set, changed as said here. */
export const givenPractice = (changes: Partial<SentPractice> = {}): SentPractice =>
  aSentPractice({
    recipient,
    by: 'Dr. Okafor',
    due: '2027-03-05',
    note: 'Start with whichever part feels smallest.',
    parts: [
      { kind: 'walk', prompts: ['camera', 'opening'] },
      { kind: 'rehearsal', scenario: 'late-dinner', temperament: 'angry-needs-hearing', tries: 2 },
      { kind: 'lesson', lesson: 'heard-first' },
      { kind: 'settle' },
    ],
    measures: ['heat', 'closeness'],
    ...changes,
  });

/** What stands after the host’s name in the link to a practice. */
export const practiceAddress = (changes: Partial<SentPractice> = {}): string =>
  linkTo('', pages.practice, practiceBytes(givenPractice(changes)));

/** The file of a practice. */
export const practiceFile = (changes: Partial<SentPractice> = {}): Buffer =>
  Buffer.from(practiceBytes(givenPractice(changes)));
