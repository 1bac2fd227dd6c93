import { lessonTitles, practiceSeenWords } from '../../content/interface/practice-seen';
import { lessonCards } from '../../content/lessons-content';
import { sceneCards } from '../../content/scene-cards';
import type { PracticePart } from '../../content/schema-practice';
import { temperamentOf } from '../../content/temperament-texts';
import { walkContent } from '../../content/walk-content';

const words = practiceSeenWords.part;

/** A part of a practice in plain words: its name, what it is, and the questions it asks where it asks some. */
export interface PartWords {
  readonly title: string;
  readonly says: string;
  readonly questions: readonly string[];
}

/** Names a part the same wherever it is seen: to the therapist, to the client, and on paper. */
export function partWords(part: PracticePart): PartWords {
  switch (part.kind) {
    case 'walk': {
      const questions = part.prompts.flatMap((id) => walkContent.prompts[id]?.wording.question ?? []);
      const { whole, wholeSays, some, someSays } = words.walk;
      return part.prompts.length === 0
        ? { title: whole, says: wholeSays, questions }
        : { title: some(part.prompts.length), says: someSays, questions };
    }
    case 'rehearsal':
      return rehearsalWords(part);
    case 'lesson':
      return {
        title: words.lesson.title(lessonTitle(part.lesson)),
        says: cardOf(part.lesson)?.summary ?? words.lesson.says,
        questions: [],
      };
    case 'check-in':
      return { ...words.checkIn, questions: [] };
    case 'settle':
      return { ...words.settle, questions: [] };
  }
}

/** What a lesson is called; a practice made by hand can name any. */
export const lessonTitle = (id: string): string =>
  cardOf(id)?.title ??
  (Object.hasOwn(lessonTitles, id) ? lessonTitles[id] : undefined) ??
  words.lesson.unknown;

const cardOf = (lesson: string) => lessonCards.find(({ id }) => id === lesson);

function rehearsalWords({
  scenario,
  temperament,
  tries,
}: Extract<PracticePart, { kind: 'rehearsal' }>): PartWords {
  const { title, own, ownSays, unknown, stand, tries: triesSaid } = words.rehearsal;
  const scene = sceneCards.find(({ id }) => id === scenario);
  const texts = temperamentOf(temperament);
  const how = scene && scene.role !== 'was-hurt' ? (texts.titleElsewhere ?? texts.title) : texts.title;
  return {
    title: scenario === undefined ? own : title(scene?.title ?? unknown),
    says: [scenario === undefined ? ownSays : scene?.card, stand(how), triesSaid(tries)]
      .filter(Boolean)
      .join(' '),
    questions: [],
  };
}
