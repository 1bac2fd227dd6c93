import type { MeasureId } from '../schema-measures';
import type { ReturnFieldId } from '../schema-practice';
import { measures } from '../measures';

/** Words on the one page that goes back, which client and therapist see alike. */
export const returnSheetWords = {
  heading: 'What came of it',
  nothing: 'Nothing is on this page yet.',
  titles: {
    happened: 'What happened, in a line',
    done: 'What was done',
    stopped: 'Where it stopped, and why',
    heat: 'Heat, from 0 to 10',
    measures: 'In numbers, from 0 to 10',
    sentence: 'The sentence to say',
    loop: 'The loop',
    plan: 'If it comes again',
    turning: 'A turning point in a rehearsal',
    question: 'For the session',
  } satisfies Record<ReturnFieldId, string>,
  measures: Object.fromEntries(Object.entries(measures).map(([id, { name }]) => [id, name])) as Record<
    MeasureId,
    string
  >,
  measure: 'Measure',
  before: 'before',
  after: 'after',
  notGiven: 'not given',
  loop: { mine: 'When I', theirs: 'They', thenI: 'Then I', under: 'Underneath I was' },
  plan: { if: 'If', then: 'Then I will' },
  turning: { said: 'Said:', reply: 'And the answer:' },
  times: (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`),
  part: (number: number): string => `Part ${number}`,
  /** A note under the page. */
  reported: 'As reported by the one who practiced.',
};
