import type { PromptId, StoryId } from '../../content/schema';
import type { WalkContent } from '../../content/schema-walk';
import type { Repair, RepairId } from '../../domain/saved';
import { layoutOf, placeOf, standsAt, type Place } from '../../domain/walk';

const examplePrefix = 'example-';

/** The id an example is shown under; it is in no store. */
export const exampleId = (story: StoryId): RepairId => examplePrefix + story;

/** The story an id stands for, if it is an example's. */
export const storyOf = (id: RepairId): StoryId | undefined =>
  id.startsWith(examplePrefix) ? id.slice(examplePrefix.length) : undefined;

/** Where a walk is: a repair's, or one person's of a session. */
export const walkOf = ({ id, origin }: Pick<Repair, 'id' | 'origin'>): string =>
  origin.kind === 'together' ? `/together/${origin.session}/${origin.person}` : `/repair/${id}`;

/** Where a place of the walk is. */
export const addressOf = (
  repair: Pick<Repair, 'id' | 'origin'>,
  place: Pick<Place, 'step' | 'prompt'>,
): string => `${walkOf(repair)}/${place.step}/${place.prompt}`;

/** Where all answers are looked over; a person's part of a session is its own such page. */
export const reviewOf = (repair: Pick<Repair, 'id' | 'origin'>): string =>
  repair.origin.kind === 'together' ? walkOf(repair) : `${walkOf(repair)}/review`;

/** Where a prompt of this repair is; the review when it is not part of this walk. */
export function addressOfPrompt(content: WalkContent, repair: Repair, prompt: PromptId): string {
  const place = placeOf(content, repair, prompt);
  return place ? addressOf(repair, place) : reviewOf(repair);
}

/** Where the person stands; when all is done their words, or the page they read where nothing is said to anybody. */
export function addressWhereItStands(content: WalkContent, repair: Repair): string {
  const place = standsAt(content, repair);
  return place ? addressOf(repair, place) : endOf(content, repair);
}

/** Where a walk leads when all is done. */
export function endOf(content: WalkContent, repair: Repair): string {
  const hasWords = layoutOf(content, repair.about).words !== 'page' && repair.origin.kind !== 'together';
  return hasWords ? `${walkOf(repair)}/words` : reviewOf(repair);
}
