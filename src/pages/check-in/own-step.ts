import { walkContent } from '../../content/walk-content';
import type { Repair } from '../../domain/saved';
import { placeOf } from '../../domain/walk';
import { addressOf } from '../repair/addresses';

/** Where the person wrote, or could write, what they will do themselves; undefined where their walk does not ask. */
export function ownStepOf(repair: Repair): string | undefined {
  // To who was hurt it asks what the other has to change.
  const isOwn = repair.about.side !== 'they-hurt-me';
  const prompts = ['one-thing', ...(isOwn ? ['what-changes'] : []), 'plan'];
  const [place] = prompts.flatMap((prompt) => placeOf(walkContent, repair, prompt) ?? []);
  return place && addressOf(repair, place);
}
