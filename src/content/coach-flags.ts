import { lexiconOf } from './coach-words';
import { accusing } from './coach-words/accusing';
import { dismissing } from './coach-words/dismissing';
import { peopleAndActs } from './coach-words/people-and-acts';
import { rulesIn } from './coach-rules-in';
import type { RuleMatcher } from './schema-coach';

/** The matchers of what asks for another look, quietly or not. Notes come later, when one is first opened. */
export const flagRules = rulesIn(
  import.meta.glob<RuleMatcher>(['./coach-rules/en/flags/*.ts', './coach-rules/en/quiet/*.ts'], {
    eager: true,
    import: 'matcher',
  }),
);

/** The words their patterns name. */
export const flagWords = lexiconOf(peopleAndActs, accusing, dismissing);
