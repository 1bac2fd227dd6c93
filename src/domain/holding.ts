import type { Answer } from '../content/schema';
import { isAnswered, textsOf } from './answers';
import type { CheckIns } from './check-in';
import { holdsFields, isSameValue, ownField } from './same-value';
import type { CardEdit, Repair, WordsChoices } from './saved';

/** A text holds another that it goes on from: nothing of the shorter one is missing. */
const holdsText = (mine: string, theirs: string): boolean => mine.startsWith(theirs.trimEnd());

const holdsAll = (mine: readonly string[], theirs: readonly string[]): boolean =>
  theirs.every((each) => mine.includes(each));

/** Every entry of theirs is held by the entry of mine with the same name. */
function holdsEach<T>(
  mine: Readonly<Record<string, T>>,
  theirs: Readonly<Record<string, T>>,
  holdsOne: (mine: T | undefined, theirs: T) => boolean,
): boolean {
  return Object.entries(theirs).every(([key, value]) =>
    holdsOne(ownField(mine, key) as T | undefined, value),
  );
}

/** The fields of an answer that are compared by what they mean; any other one is from a later Mend. */
const answerFields = [
  'kind',
  'text',
  'chosen',
  'value',
  'items',
  'mine',
  'theirs',
  'thenI',
  'under',
  'if',
  'then',
];

function holdsAnswer(mine: Answer | undefined, theirs: Answer): boolean {
  if (!holdsFields(mine ?? {}, theirs, answerFields)) return false;
  if (!isAnswered(theirs)) return true;
  if (!mine || mine.kind !== theirs.kind) return false;
  const texts = textsOf(mine);
  if (!textsOf(theirs).every((text, at) => holdsText(texts[at] ?? '', text))) return false;
  switch (theirs.kind) {
    case 'feelings':
    case 'needs':
      return 'chosen' in mine && Array.isArray(mine.chosen) && holdsAll(mine.chosen, theirs.chosen);
    case 'choice':
      return theirs.chosen === '' || ('chosen' in mine && mine.chosen === theirs.chosen);
    case 'scale':
      return theirs.value < 0 || ('value' in mine && mine.value === theirs.value);
    default:
      return true;
  }
}

const holdsEdit = (mine: CardEdit | undefined, theirs: CardEdit): boolean =>
  mine !== undefined && holdsText(mine.text, theirs.text) && holdsFields(mine, theirs, ['text', 'of']);

function holdsWords(mine: WordsChoices, theirs: WordsChoices): boolean {
  return (
    (theirs.order.length === 0 || isSameValue(mine.order, theirs.order)) &&
    holdsAll(mine.dropped, theirs.dropped) &&
    holdsAll(mine.added, theirs.added) &&
    holdsEach(mine.edits, theirs.edits, holdsEdit) &&
    holdsFields(mine, theirs, ['order', 'dropped', 'added', 'edits'])
  );
}

/** The same check-in, gone on from: each number that was given, and a text or a longer one that begins with it. */
function holdsCheckIn(mine: CheckIns[number], theirs: CheckIns[number]): boolean {
  if (mine.outcome === undefined || theirs.outcome === undefined) return isSameValue(mine, theirs);
  return (
    holdsFields(mine.before, theirs.before) &&
    holdsFields(mine.after, theirs.after) &&
    holdsText(mine.helped ?? '', theirs.helped ?? '') &&
    holdsText(mine.left ?? '', theirs.left ?? '') &&
    holdsFields(mine, theirs, ['before', 'after', 'helped', 'left'])
  );
}

/** Which copy it is and when it was written, never what is in it; and what was passed over, which holds no words. */
const notContent = ['id', 'versionOf', 'version', 'revision', 'made', 'changed', 'skipped'];

/**
 * True when everything a person gave in `theirs` stands in `mine` too: each answer, or a longer one that begins with
 * it; each choice. Times and ids decide nothing.
 */
export function holds(mine: Repair, theirs: Repair): boolean {
  return (
    holdsFields(mine.about, theirs.about) &&
    holdsEach(mine.answers, theirs.answers, holdsAnswer) &&
    holdsWords(mine.words, theirs.words) &&
    holdsFields(mine.keptMine, theirs.keptMine) &&
    theirs.checkIns.every((each) => mine.checkIns.some((own) => holdsCheckIn(own, each))) &&
    holdsFields(mine, theirs, [...notContent, 'about', 'answers', 'words', 'keptMine', 'checkIns'])
  );
}
