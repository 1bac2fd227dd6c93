import { practiceSeenWords } from '../../content/interface/practice-seen';
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
      // A walk that has none of those asked for is asked as it is.
      return questions.length === 0
        ? { title: whole, says: wholeSays, questions }
        : { title: some(questions.length), says: someSays, questions };
    }
    case 'rehearsal':
      return rehearsalWords(part);
    case 'lesson': {
      const card = cardOf(part.lesson);
      return {
        title: words.lesson.title(card?.title ?? words.lesson.unknown),
        says: card?.summary ?? words.lesson.says,
        questions: [],
      };
    }
    case 'check-in':
      return { ...words.checkIn, questions: [] };
    case 'settle':
      return { ...words.settle, questions: [] };
  }
}

/** A lesson as it stands in the list; a practice made by hand can name any. */
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
