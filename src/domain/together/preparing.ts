import type { RelationshipId } from '../../content/schema';
import type { About } from '../saved';

/** What a person is asked in private before they prepare, in this order. */
export const preparingQuestions = ['heat', 'what', 'side', 'move', 'time'] as const;
export type PreparingQuestion = (typeof preparingQuestions)[number];

/** What a part is about before anything was asked: two who talk with each other. */
export const aboutOf = (relationship: RelationshipId): About => ({
  relationship,
  ...(relationship === 'colleague' && { power: 'beside' as const }),
  side: 'both',
  move: 'neither',
  need: 'both',
  reach: 'can-talk',
  path: 'walk',
  length: 'five-minutes',
});

/** The question after this one; undefined after the last. */
export const questionAfter = (question: PreparingQuestion): PreparingQuestion | undefined =>
  preparingQuestions[preparingQuestions.indexOf(question) + 1];
