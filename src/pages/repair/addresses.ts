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

/** Where a place of the walk is. */
export const addressOf = (id: RepairId, place: Pick<Place, 'step' | 'prompt'>): string =>
  `/repair/${id}/${place.step}/${place.prompt}`;

/** Where a prompt of this repair is; the review when it is not part of this walk. */
export function addressOfPrompt(content: WalkContent, repair: Repair, prompt: PromptId): string {
  const place = placeOf(content, repair, prompt);
  return place ? addressOf(repair.id, place) : `/repair/${repair.id}/review`;
}

/** Where the person stands; when all is done their words, or the page they read where nothing is said to anybody. */
export function addressWhereItStands(content: WalkContent, repair: Repair): string {
  const place = standsAt(content, repair);
  if (place) return addressOf(repair.id, place);
  const isPage = layoutOf(content, repair.about).words === 'page';
  return `/repair/${repair.id}/${isPage ? 'review' : 'words'}`;
}
