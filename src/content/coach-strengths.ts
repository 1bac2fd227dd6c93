import { lexiconOf } from './coach-words';
import { mending } from './coach-words/mending';
import { opening } from './coach-words/opening';
import { owning } from './coach-words/owning';
import { peopleAndActs } from './coach-words/people-and-acts';
import { rulesIn } from './coach-rules-in';
import type { RuleMatcher } from './schema-coach';

/** The matchers of what helps. */
export const strengthRules = rulesIn(
  import.meta.glob<RuleMatcher>('./coach-rules/en/strengths/*.ts', { eager: true, import: 'matcher' }),
);

/** The words their patterns name. */
export const strengthWords = lexiconOf(peopleAndActs, mending, opening, owning);
