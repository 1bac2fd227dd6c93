import type { CoachKind } from './schema-coach';

/** What asks for another look, and can wait until the rest of the coach is there: it hurts least, and is seldom said alone. */
export const laterKinds: readonly CoachKind[] = [
  'over-owning',
  'watching-over',
  'scorekeeping',
  'mind-reading',
  'pseudo-feelings',
  'deflecting',
];
