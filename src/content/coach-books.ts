import { flagRules, flagWords } from './coach-flags';
import { laterKinds } from './coach-later-kinds';
import { strengthRules, strengthWords } from './coach-strengths';
import type { Rule } from './schema-coach';

/**
 * The rules in the two parts they come to a device in, each with the words its patterns name. The build writes them as texts; no
 * page loads this file itself.
 */

const isLater = ({ matcher: { kind } }: Rule): boolean => laterKinds.includes(kind);

/** What hurts most, and comes first. */
export const first = { rules: flagRules.filter((rule) => !isLater(rule)), lexicon: flagWords };

/** What comes right behind it: what helps, and what can wait a moment. */
export const later = {
  rules: [...flagRules.filter(isLater), ...strengthRules],
  lexicon: { ...strengthWords, classes: { ...flagWords.classes, ...strengthWords.classes } },
};

/** Every rule's id and kind, for a list of them. */
export const listed = [...flagRules, ...strengthRules].map(({ id, matcher: { kind } }) => ({ id, kind }));
