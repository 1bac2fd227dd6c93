import { flagRules } from './coach-flags';
import { strengthRules } from './coach-strengths';
import type { Rule } from './schema-coach';

/** Every rule there is, for the catalogue. */
export const coachRules: readonly Rule[] = [...flagRules, ...strengthRules];
