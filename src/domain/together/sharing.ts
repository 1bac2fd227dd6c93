import type { PromptId } from '../../content/schema';
import type { WalkContent } from '../../content/schema-walk';
import { isAnswered } from '../answers';
import { placesWithAsides } from '../walk';
import { isPrivate } from '../wording';
import type { Part, Person, Share, SharedField, SharedWhen } from './kept';

/** What of this part could be shown: every answer of the walk that is not for the person alone, in its order, those behind a door too. */
export function showable(content: WalkContent, part: Part): readonly PromptId[] {
  return placesWithAsides(content, part.repair)
    .map(({ prompt }) => prompt)
    .filter(
      (prompt) => isAnswered(part.repair.answers[prompt]) && !isPrivate(content, part.repair.about, prompt),
    );
}

/** Chooses what becomes of one answer; undefined keeps it. */
export function withShown(part: Part, prompt: PromptId, when: SharedWhen | undefined): Part {
  const { [prompt]: _before, ...shows } = part.shows;
  return { ...part, shows: when ? { ...shows, [prompt]: when } : shows };
}

/** Exactly what the other will see, in the order of the walk; nothing of what is held back, not even that it is there. */
export function shownFields(content: WalkContent, part: Part): readonly SharedField[] {
  return showable(content, part).flatMap((prompt) => {
    const when = part.shows[prompt];
    const answer = part.repair.answers[prompt];
    return when && answer ? [{ prompt, answer, when }] : [];
  });
}

/** What a person shows, as another version after those before it. */
export const shareOf = (
  content: WalkContent,
  part: Part,
  person: Person,
  before: readonly Share[],
): Share => ({
  version: (before.at(-1)?.version ?? 0) + 1,
  person,
  fields: shownFields(content, part),
});
