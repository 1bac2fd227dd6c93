import type { CardId, PromptId, Side } from '../content/schema';
import type { CardContent, CardPart, WalkContent } from '../content/schema-walk';
import { isAnswered } from './answers';
import type { Repair, WordsChoices } from './saved';
import { spoken } from './spoken';
import { layoutOf, placesWithAsides } from './walk';
import { isPrivate, ruptureOf, voiceOf } from './wording';

/** One part of the words: said, then stopped after. */
export interface Card {
  readonly id: CardId;
  readonly title: string;
  readonly text: string;
  readonly stop: string;
  /** The person rewrote it. */
  readonly isEdited: boolean;
  /** They rewrote it, and the answer it came from has changed since. */
  readonly isBehind: boolean;
  /** What it would say without their edit. */
  readonly composed: string;
  /** What stands by itself of it, without sentences that lead in and what needs one, for when there is little time. */
  readonly core: string;
}

/** A card that nothing was written for yet, and the prompt that would fill it. */
export interface MissingCard {
  readonly id: CardId;
  readonly says: string;
  readonly prompt: PromptId;
}

/** A short fingerprint of a text (FNV-1a, 32 bit), to see later that it changed. Not a secret. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

const isSaidBy = (side: Side, { sides }: CardPart): boolean => sides === undefined || sides.includes(side);

/** Typed to get past a question: nobody is made to say it. */
const saysNothing =
  /^(?:(?:i )?(?:don[’']?t|do not) know|idk|i ?dunno|no idea|no clue|n\/?a|skip|[-–—?.…\s]+)[.!?…]*$/i;

/** Between the parts of a card: a new paragraph, so that nobody has to say it in one go. */
const breath = '\n\n';

/** What a card says before any edit, whole and without the sentences that lead in; empty when it has nothing to say. */
interface Composed {
  readonly whole: string;
  readonly core: string;
}

/** Composes cards of one repair; what holds for all of them is worked out once. */
function composerOf(content: WalkContent, repair: Repair): (id: CardId) => Composed {
  const asked = new Set(placesWithAsides(content, repair).map((place) => place.prompt));
  const side = voiceOf(content, repair.about);
  const leads = ruptureOf(content, repair.about)?.leads[side];

  /** What the person gave, sentence by sentence as it is spoken, each with what leads into it. */
  function partsOf(card: CardContent): readonly { readonly text: string; readonly bridge: string }[] {
    const said: { readonly text: string; readonly bridge: string }[] = [];
    for (const part of card.from) {
      const answer = repair.answers[part.prompt];
      const isIn = asked.has(part.prompt) && isSaidBy(side, part) && !(part.asFallback && said.length > 0);
      if (!isIn || !isAnswered(answer) || isPrivate(content, repair.about, part.prompt)) continue;
      const text = spoken(content, part, answer);
      if (saysNothing.test(text) || text === '' || said.some((each) => each.text === text)) continue;
      said.push({ text, bridge: said.length > 0 ? (part.bridge ?? '') : '' });
    }
    return said;
  }

  return (id) => {
    const card = content.cards[id];
    const lead = leads?.[id] ?? card?.lead?.[side] ?? '';
    if (!card || card.from.length === 0) return { whole: lead, core: lead };
    const parts = partsOf(card);
    const paragraphs = parts.map(({ text, bridge }) => [bridge, text].filter(Boolean).join(' '));
    return {
      whole: parts.length === 0 ? '' : [lead, paragraphs.join(breath)].filter(Boolean).join(' '),
      // “Made you feel small” is a confession behind “this is what I think it did”, and a blow without it.
      core: parts
        .filter(({ bridge }) => bridge === '')
        .map(({ text }) => text)
        .join(' '),
    };
  };
}

/** True for a card that stays out until the person adds it. */
function isOffered(content: WalkContent, repair: Repair, id: CardId): boolean {
  const layout = layoutOf(content, repair.about);
  return content.cards[id]?.offered === true || layout.offered?.includes(id) === true;
}

/** Whether an answer goes into the words only when the person adds the card that holds it. */
export function isLeftOutAtFirst(content: WalkContent, repair: Repair, prompt: PromptId): boolean {
  const side = voiceOf(content, repair.about);
  const holding = layoutOf(content, repair.about).cards.filter((id) =>
    content.cards[id]?.from.some((part) => part.prompt === prompt && isSaidBy(side, part)),
  );
  return holding.length > 0 && holding.every((id) => isOffered(content, repair, id));
}

/** The card ids of this repair's layout in the order the person left them in, dropped ones included. */
export function orderOf(content: WalkContent, repair: Repair): readonly CardId[] {
  const layout = layoutOf(content, repair.about);
  const here = layout.cards.filter(
    (id) => !isOffered(content, repair, id) || repair.words.added.includes(id),
  );
  const moved = [...new Set(repair.words.order)].filter((id) => here.includes(id));
  const next = [...moved];
  for (const id of here) {
    if (next.includes(id)) continue;
    const before = here.slice(0, here.indexOf(id)).findLast((each) => next.includes(each));
    next.splice(before === undefined ? 0 : next.indexOf(before) + 1, 0, id);
  }
  return next;
}

/** The words: every card that has something to say and was not dropped, in the person's order. One emptied by hand stays, to be written anew. */
export function cardsOf(content: WalkContent, repair: Repair): readonly Card[] {
  const compose = composerOf(content, repair);
  return orderOf(content, repair)
    .filter((id) => !repair.words.dropped.includes(id))
    .map((id): Card => {
      const { whole: composed, core } = compose(id);
      const edit = repair.words.edits[id];
      const text = edit?.text ?? composed;
      const { stop = '', stopUnasked = stop } = content.cards[id] ?? {};
      return {
        id,
        title: content.cards[id]?.title ?? '',
        stop: text.includes('?') ? stop : stopUnasked,
        text,
        composed,
        core: edit?.text ?? core,
        isEdited: edit !== undefined,
        isBehind: edit !== undefined && edit.of !== fingerprint(composed),
      };
    })
    .filter((card) => card.text.trim() !== '' || card.composed !== '');
}

/** What could still be said, each with the prompt that fills it. Never a fault. */
export function missingOf(content: WalkContent, repair: Repair): readonly MissingCard[] {
  const asked = placesWithAsides(content, repair).map((place) => place.prompt);
  const side = voiceOf(content, repair.about);
  const compose = composerOf(content, repair);
  return orderOf(content, repair).flatMap((id) => {
    const card = content.cards[id];
    const prompt = card?.from.find((part) => isSaidBy(side, part) && asked.includes(part.prompt))?.prompt;
    const isEmpty = compose(id).whole === '' && repair.words.edits[id] === undefined;
    return card?.missing && prompt && isEmpty && !repair.words.dropped.includes(id)
      ? [{ id, says: card.missing, prompt }]
      : [];
  });
}

/** Cards that have something to say but stay out until the person adds them. */
export function offeredOf(content: WalkContent, repair: Repair): readonly CardId[] {
  const compose = composerOf(content, repair);
  return layoutOf(content, repair.about).cards.filter(
    (id) => isOffered(content, repair, id) && !repair.words.added.includes(id) && compose(id).whole !== '',
  );
}

/** The choices with one card moved by one place; at an end it stays. */
export function moveCard(content: WalkContent, repair: Repair, id: CardId, by: -1 | 1): WordsChoices {
  const order = [...orderOf(content, repair)];
  const shown = cardsOf(content, repair).map((card) => card.id);
  const neighbor = shown[shown.indexOf(id) + by];
  if (neighbor === undefined || !shown.includes(id)) return repair.words;
  const from = order.indexOf(id);
  const to = order.indexOf(neighbor);
  order[from] = neighbor;
  order[to] = id;
  return { ...repair.words, order };
}

/** The choices with a card's text rewritten; the composed text again takes the edit away. */
export function editCard(content: WalkContent, repair: Repair, id: CardId, text: string): WordsChoices {
  const composed = composerOf(content, repair)(id).whole;
  const { [id]: _old, ...others } = repair.words.edits;
  return {
    ...repair.words,
    edits: text === composed ? others : { ...others, [id]: { text, of: fingerprint(composed) } },
  };
}
