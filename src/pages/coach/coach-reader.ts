import { coachRules } from '../../content/coach-content';
import { coachWords } from '../../content/coach-words';
import type { CoachContext, Notes } from '../../domain/coach/coach';
import { matcherOf } from '../../domain/coach/matcher';
import { rereading } from '../../domain/coach/rereading';

/** Reads a text as it stands, and again as it changes. */
export type Reader = (text: string, context: CoachContext) => Notes;

const matcher = matcherOf(coachRules, coachWords);

/** A reader for one field, with every rule there is. This part is loaded when the first text prompt opens. */
export const newReader = (): Reader => rereading(matcher);
