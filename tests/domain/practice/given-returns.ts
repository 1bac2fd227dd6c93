import type { KeptReturn, SetPractice } from '../../../src/domain/practice/kept';
import { returnIdOf } from '../../../src/domain/practice/kept';
import type { PracticeReturn, ReturnField } from '../../../src/domain/practice/sent';

export const practiceId = '5f0c1a52-0000-4000-8000-000000000001';
export const clientId = '5f0c1a52-0000-4000-8000-00000000000c';

/** A practice set for a client. */
export const setPractice = (more: Partial<SetPractice> = {}): SetPractice => ({
  kind: 'set',
  id: practiceId,
  version: 1,
  made: 1_000,
  changed: 1_000,
  client: clientId,
  sent: {
    id: practiceId,
    title: 'Saying it once',
    why: 'One sentence is easier to hear than ten.',
    parts: [{ kind: 'settle' }],
    measures: ['hurt'],
    times: 1,
    minutes: 20,
    forTwo: false,
    recipient: 'age1x',
    by: 'Dr. A.',
  },
  ...more,
});

/** A return of one copy. */
export const back = (
  version = 1,
  fields: readonly ReturnField[] = [{ kind: 'question', text: `Version ${version}` }],
  more: Partial<PracticeReturn> = {},
): PracticeReturn => ({ practice: practiceId, of: 'print', copy: 'c0', version, fields, ...more });

/** A return as it is kept. */
export const keptReturn = (newest = back(), more: Partial<KeptReturn> = {}): KeptReturn => ({
  id: returnIdOf(newest),
  version: 1,
  arrived: 2_000,
  changed: 2_000,
  client: clientId,
  newest,
  earlier: [],
  fit: 'as-set',
  notes: '',
  ...more,
});
