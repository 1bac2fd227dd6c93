import type { Scene } from './scene';
import { namedIn } from './naming';
import { familyOf, type Taken } from './taken';

/** How long a question, and how long a fragment, may be to be about one thing. */
const longestQuestion = 8;
const longestFragment = 6;
const longestErrand = 14;
/**
 * Who asks about something of the scene, or names it in a word or two, is not going around it: “How is your dog?” may
 * sound like small talk elsewhere.
 */
export function aboutScene(taken: Taken, { scenario }: Scene): Taken {
  const { words, questions, done, shows } = taken;
  const errands = scenario.answers.filter(({ isErrand }) => isErrand);
  if (words.length <= longestErrand && namedIn(errands, words).length > 0)
    return { ...taken, questions: 0, shows: new Set(), done: [{ ...done[0], act: 'plain', sure: 1 }] };
  if (scenario.role !== 'was-hurt' || shows.has('makes-small')) return taken;
  const isAsked = questions > 0 && shows.has('asks-plainly');
  const isAbout =
    questions > 0
      ? words.length <= longestQuestion + (isAsked ? 4 : 0) &&
        namedIn(isAsked ? [...scenario.answers, ...scenario.facts] : scenario.answers, words).length > 0
      : words.length <= longestFragment && namedIn(scenario.facts, words).length > 0;
  if (!isAbout) return taken;
  const [first, ...others] = done.filter(
    ({ act }) =>
      familyOf(act) !== 'missed' && !(isAsked && (act === 'blames' || act === 'scorns' || act === 'presses')),
  );
  if (first) return { ...taken, done: [first, ...others] };
  const act = questions > 0 ? 'asks' : 'plain';
  return { ...taken, done: [{ ...done[0], act, sure: questions > 0 ? 0.4 : 1 }] };
}
