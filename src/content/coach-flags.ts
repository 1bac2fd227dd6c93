import { coachRules } from './coach-content';
import { coachWords } from './coach-words';
import { isStrength } from '../domain/coach/kinds';
export const flagRules = coachRules.filter(({ matcher }) => !isStrength(matcher.kind));
export const flagWords = coachWords;
