import { measureIds, type MeasureId } from '../../content/schema-measures';
import { returnFieldIds, type ReturnFieldId } from '../../content/schema-practice';
import type { Answer, PromptId } from '../../content/schema';
import type { WalkContent } from '../../content/schema-walk';
import type { Exchange, Rehearsal } from '../rehearsal/kept';
import { lookBack } from '../rehearsal/looking-back';
import type { Repair } from '../saved';
import type { TakenPractice } from './kept';
import { walksDone } from './progress';
import { mostLetters, type PracticeReturn, type ReturnField } from './sent';

/** Fields that are words of the client’s own. */
export type WordField = Exclude<ReturnFieldId, 'done' | 'heat' | 'measures'>;

/** What the pages of a return know of what was done. */
export interface Source {
  /** The repairs that were begun from the practice and can be read, the newest last. */
  readonly repairs: readonly Repair[];
  /** How often each part was done, in the order of the parts; 0 for one that was not, or was refused. */
  readonly times: readonly number[];
  /** What moved the stand-in most, in the newest rehearsal of the practice. */
  readonly turning?: Pick<Exchange, 'said' | 'reply'>;
}

/** Whether anything may go back at all. */
export type MayReturn = 'yes' | 'no-match' | 'under-18';

/** Nothing goes back where the four words did not match, or from anyone under 18. */
export function mayReturn(
  { canReturn, isYoung }: TakenPractice,
  { repairs }: Pick<Source, 'repairs'>,
): MayReturn {
  if (isYoung) return 'under-18';
  if (repairs.some(({ about }) => about.under18 === true)) return 'under-18';
  return canReturn ? 'yes' : 'no-match';
}

/** Whether a repair’s words may be offered: none about the therapist, and none of a path that safety opened. */
const mayBeOffered = ({ about }: Repair): boolean =>
  about.relationship !== 'my-therapist' && about.path === 'walk' && about.under18 !== true;

/** What was written; of a list, which is said clearer from one to the next, the last. */
function textIn(answer: Answer | undefined): string {
  if (answer?.kind === 'list')
    return (
      answer.items
        .filter((each) => each.trim() !== '')
        .at(-1)
        ?.trim() ?? ''
    );
  return answer && 'text' in answer ? answer.text.trim() : '';
}

/** The first of these prompts that was answered in words. */
const firstText = (repair: Repair | undefined, prompts: readonly PromptId[]): string =>
  prompts.map((id) => textIn(sayable(id, repair?.answers[id]))).find((text) => text !== '') ?? '';

/** What of an answer is a sentence to say: under the anger only the wish is one, and never the anger or the hurt. */
const sayable = (id: PromptId, answer: Answer | undefined): Answer | undefined =>
  id === 'anger-hurt-wish' && answer?.kind === 'list' ? { ...answer, items: answer.items.slice(2) } : answer;

/**
 * How often each part was done, as far as it may be told: refused ones never, and nothing of a repair that is not offered.
 * `tries` are those counted from rehearsals, in the order of the parts.
 */
export const timesDone = (
  content: WalkContent,
  { parts }: TakenPractice,
  repairs: readonly Repair[],
  tries: readonly number[],
): readonly number[] =>
  parts.map(({ refused, times, repairs: begun }, at) => {
    if (refused) return 0;
    const told = repairs.filter((repair) => begun.includes(repair.id) && mayBeOffered(repair));
    return times + walksDone(content, told) + (tries[at] ?? 0);
  });

/**
 * What was said, and answered, where somebody made up was moved most: in the newest rehearsal that has such a turn. None of
 * a rupture of one's own that is not offered.
 */
export function turningIn(rehearsals: readonly Rehearsal[], repairs: readonly Repair[]): Source['turning'] {
  const mayTell = ({ scene }: Rehearsal): boolean =>
    scene.kind === 'made-up' || repairs.some((repair) => repair.id === scene.repair && mayBeOffered(repair));
  const newest = rehearsals.filter(mayTell).sort((one, other) => other.changed - one.changed);
  for (const { tries } of newest)
    for (const { exchanges } of [...tries].reverse()) {
      const { best } = lookBack(exchanges, exchanges[0] ?? { trust: 0, guard: 0 });
      if (best) return { said: best.said, reply: best.reply };
    }
  return undefined;
}

/**
 * Where a line of what happened, and the sentence to say, may stand in a walk; the first that was answered is taken. Only
 * prompts that ask just that: what answers another question would be read under a name that is not its own.
 */
const happenedIn: readonly PromptId[] = ['camera', 'five-noticed', 'what-i-did', 'five-my-part'];
const sentenceIn: readonly PromptId[] = [
  'opening',
  'held-back',
  'request',
  'apology',
  'anger-hurt-wish',
  'invitation',
  'opening-rough',
  'lost-message',
];

const orTyped = (kind: 'happened' | 'stopped' | 'sentence' | 'question', text: string): ReturnField => ({
  kind,
  text,
});

function wordsOffered(repair: Repair | undefined): readonly ReturnField[] {
  const loop = repair?.answers.loop;
  // Whoever moves away is asked how they come back, in the same form.
  const plan = repair?.answers.plan ?? repair?.answers['come-back'];
  return [
    ...(loop?.kind === 'loop'
      ? [
          {
            kind: 'loop',
            mine: loop.mine,
            theirs: loop.theirs,
            thenI: loop.thenI,
            under: loop.under,
          } as const,
        ]
      : []),
    ...(plan?.kind === 'if-then' ? [{ kind: 'plan', if: plan.if, then: plan.then } as const] : []),
  ];
}

/**
 * Everything that could go back, each as the client wrote it and in full, with room for what they want to add. Nothing of
 * it is chosen. A part that was refused, skipped or not come to is not there, and cannot be told from the others.
 */
export function offeredFields(taken: TakenPractice, source: Source): readonly ReturnField[] {
  const repair = source.repairs.filter(mayBeOffered).at(-1);
  const { before, after } = taken;
  const { heat: heatBefore, ...measuresBefore } = before;
  const { heat: heatAfter, ...measuresAfter } = after;
  const parts = source.times.flatMap((times, part) => (times > 0 ? [{ part, times }] : []));
  const hasMeasures = Object.keys(measuresBefore).length + Object.keys(measuresAfter).length > 0;
  const fields: readonly ReturnField[] = [
    orTyped('happened', firstText(repair, happenedIn)),
    ...(parts.length > 0 ? [{ kind: 'done', parts } as const] : []),
    orTyped('stopped', ''),
    ...(heatBefore !== undefined || heatAfter !== undefined
      ? [
          {
            kind: 'heat',
            ...(heatBefore !== undefined && { before: heatBefore }),
            ...(heatAfter !== undefined && { after: heatAfter }),
          } as const,
        ]
      : []),
    ...(hasMeasures ? [{ kind: 'measures', before: measuresBefore, after: measuresAfter } as const] : []),
    orTyped('sentence', firstText(repair, sentenceIn)),
    ...wordsOffered(repair),
    ...(source.turning
      ? [{ kind: 'turning', said: source.turning.said, reply: source.turning.reply } as const]
      : []),
    orTyped('question', ''),
  ];
  return fields;
}

/** How many boxes are ticked: each part that was done and each number has one of its own. */
export const countTicked = (offered: readonly ReturnField[], chosen: readonly ReturnField[]): number =>
  offered
    .map((each): number => {
      const ticked = chosen.find(({ kind }) => kind === each.kind);
      if (each.kind === 'done' && ticked?.kind === 'done')
        return each.parts.filter(({ part }) => ticked.parts.some((one) => one.part === part)).length;
      if (each.kind === 'measures' && ticked?.kind === 'measures')
        return measureIds.filter((id) =>
          [each, ticked].every(({ before, after }) => before[id] !== undefined || after[id] !== undefined),
        ).length;
      return ticked ? 1 : 0;
    })
    .reduce((all, each) => all + each, 0);

/** The words of a field by their names; none where it is numbers or parts. */
export function textsOfField(field: ReturnField): Readonly<Record<string, string>> {
  switch (field.kind) {
    case 'done':
    case 'heat':
    case 'measures':
      return {};
    case 'loop':
      return { mine: field.mine, theirs: field.theirs, thenI: field.thenI, under: field.under };
    case 'plan':
      return { if: field.if, then: field.then };
    case 'turning':
      return { said: field.said, reply: field.reply };
    default:
      return { text: field.text };
  }
}

/** How many letters too long a text of this field is; 0 where it fits. */
export const lettersOver = (kind: WordField, text: string): number =>
  Math.max(0, [...text.trim()].length - mostLetters[kind]);

/** The kinds of chosen fields that have a text too long for the page. Nothing is ever cut off: the client shortens it. */
export const tooLong = (fields: readonly ReturnField[]): readonly WordField[] =>
  fields.flatMap((field) =>
    field.kind !== 'done' &&
    field.kind !== 'heat' &&
    field.kind !== 'measures' &&
    Object.values(textsOfField(field)).some((text) => lettersOver(field.kind, text) > 0)
      ? [field.kind]
      : [],
  );

/** The same field with its words trimmed and nothing in it but what belongs there; undefined where it holds nothing. */
function plain(field: ReturnField): ReturnField | undefined {
  switch (field.kind) {
    case 'done': {
      const parts = field.parts.map(({ part, times }) => ({ part, times }));
      return parts.length > 0 ? { kind: 'done', parts } : undefined;
    }
    case 'heat': {
      const { before, after } = field;
      if (before === undefined && after === undefined) return undefined;
      return { kind: 'heat', ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
    }
    case 'measures': {
      const only = (from: typeof field.before) =>
        Object.fromEntries(
          measureIds.flatMap((id: MeasureId) => (from[id] === undefined ? [] : [[id, from[id]]])),
        );
      const [before, after] = [only(field.before), only(field.after)];
      if (Object.keys(before).length + Object.keys(after).length === 0) return undefined;
      return { kind: 'measures', before, after };
    }
    case 'loop': {
      const [mine, theirs, thenI, under] = [field.mine, field.theirs, field.thenI, field.under].map((each) =>
        each.trim(),
      ) as [string, string, string, string];
      return mine + theirs + thenI + under === '' ? undefined : { kind: 'loop', mine, theirs, thenI, under };
    }
    case 'plan': {
      const [given, then] = [field.if.trim(), field.then.trim()];
      return given + then === '' ? undefined : { kind: 'plan', if: given, then };
    }
    case 'turning': {
      const [said, reply] = [field.said.trim(), field.reply.trim()];
      return said + reply === '' ? undefined : { kind: 'turning', said, reply };
    }
    default: {
      const text = field.text.trim();
      return text === '' ? undefined : { kind: field.kind, text };
    }
  }
}

/** What goes back of what was chosen: in the order of the page, nothing empty, nothing else. */
export const chosenFields = (fields: readonly ReturnField[]): readonly ReturnField[] =>
  returnFieldIds.flatMap((id) => {
    const field = fields.find(({ kind }) => kind === id);
    const kept = field && plain(field);
    return kept ? [kept] : [];
  });

/** The return to be sealed. `of` is the fingerprint of the practice as it came. Throws where a text is too long. */
export function returnOf(taken: TakenPractice, of: string): PracticeReturn {
  const fields = chosenFields(taken.draft.fields);
  const long = tooLong(fields);
  if (long.length > 0) throw new RangeError(`too long to go back: ${long.join(', ')}`);
  return { practice: taken.id, of, copy: taken.copy, version: taken.handed + 1, fields };
}

/** The draft with this field in the place of the one of its kind, or without that kind. */
export function withField(
  taken: TakenPractice,
  kind: ReturnFieldId,
  field: ReturnField | undefined,
): TakenPractice {
  const others = taken.draft.fields.filter((each) => each.kind !== kind);
  return { ...taken, draft: { fields: field ? [...others, field] : others } };
}
