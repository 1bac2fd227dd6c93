import type { CoachKind, StrengthKind } from '../../content/schema-coach';
import type { Act, Shown } from '../../content/schema-rehearsal';
import type { Notes } from '../coach/coach';
import { placeOf, strongest, type Feature, type Likeness } from '../coach/likeness';
import { stretches } from '../coach/resembling';
import { allWords, spanOf, wordsOf, type Span } from '../coach/text';
import { familyOf, type Done, type Taken } from './taken';
import { turnFeatures } from './turn-features';

/** Acts that can be learned from sentences; the other two are what is left when nothing is heard. */
export type HeardAct = Exclude<Act, 'plain' | 'silent'>;

/** What is told apart first: whether a turn mends, misses or strikes. */
export const heardFamilies = ['met', 'missed', 'struck'] as const;
export type HeardFamily = (typeof heardFamilies)[number];
const isFamily = (kind: HeardAct | HeardFamily): kind is HeardFamily =>
  (heardFamilies as readonly string[]).includes(kind);

/** Phrases that show something by themselves, and what a plain question begins with. */
export interface PlainWords {
  readonly phrases: Readonly<Record<Exclude<Shown, 'asks-plainly'>, readonly (readonly string[])[]>>;
  readonly asking: ReadonlySet<string>;
}

/** What plain words show by themselves. */
export function shownIn(words: readonly string[], { phrases, asking }: PlainWords): ReadonlySet<Shown> {
  const shows = new Set<Shown>();
  for (const [name, list] of Object.entries(phrases) as [Shown, readonly (readonly string[])[]][])
    if (list.some((phrase) => words.some((_, at) => phrase.every((word, nth) => words[at + nth] === word))))
      shows.add(name);
  if (asking.has(words[0] ?? '')) shows.add('asks-plainly');
  return shows;
}

/** What a stand-in hears with. */
export interface Hearing {
  /** The coach, for the side of this scene. */
  readonly read: (text: string) => Notes;
  /** What turns that do a thing have in common, learned from turns written for it. */
  readonly likeness: Omit<Likeness<HeardAct | HeardFamily>, 'classOf'>;
  /** Words that carry how a turn is built. */
  readonly small: ReadonlySet<string>;
  /** Words that, alone, do nothing. */
  readonly assents: ReadonlySet<string>;
  readonly plainWords: PlainWords;
  /** The one who speaks was hurt, and the stand-in did it or listens. */
  readonly isHurt: boolean;
  readonly isHeavy: (text: string) => boolean;
  readonly isHarm: (text: string) => boolean;
}

/** What it is, in a talk, to write something the coach knows. */
export const actOf: Readonly<Record<CoachKind, HeardAct | undefined>> = {
  'names-rupture': 'names',
  'specific-observation': 'names',
  'owns-part': 'owns',
  'acknowledges-impact': 'sees',
  validates: 'sees',
  'invites-their-view': 'asks',
  'asks-consent': 'asks',
  'reaffirms-care': 'cares',
  'offers-amends': 'offers',
  'expresses-feeling': 'feels',
  'states-need': 'needs',
  'pseudo-feelings': undefined,
  blame: 'blames',
  absolutes: 'blames',
  scorekeeping: 'blames',
  'mind-reading': 'blames',
  contempt: 'scorns',
  threat: 'threatens',
  demand: 'presses',
  minimizing: 'minimizes',
  'conditional-apology': 'explains',
  'but-justification': 'explains',
  deflecting: 'evades',
  'over-owning': 'over-owns',
  'watching-over': 'presses',
};

/** What a rule of the coach adds to the evidence for an act, in natural logarithms of the odds. */
const byRule = 1.5;
/** How surely the coach's contempt and threats are heard. */
const sureOfFlag = 0.7;
/** What is less likely than this was not heard. */
const least = 0.06;
/** A turn of this many words and more gets all of the help below; what is shorter was learned as it is said. */
const wordsOfTurn = 8;
/** In a talk nearly every turn does something: what is learned mostly from single sentences is too careful, by this much. */
const prior: Readonly<Record<HeardFamily, number>> = { met: 0.8, missed: 1.4, struck: 1.9 };
/** A second act of the same family is heard from here. */
const alsoFrom = 0.4;

/** A bare sorry is heard from here. */
const thinFrom = 0.5;

const plainKinds: ReadonlySet<StrengthKind> = new Set<StrengthKind>([
  'specific-observation',
  'expresses-feeling',
  'states-need',
]);

const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

const letters = /[\p{L}\p{N}]/u;
/** A silence may be written as a gesture. */
const gesture = /^[[(*][^\])*]*[\])*]$/u;

/** The evidence for each act, in natural logarithms of the odds. */
function summed({ bias, weights }: Hearing['likeness'], features: readonly Feature[]): readonly number[] {
  const sums = [...bias];
  for (const { id } of features) {
    const place = placeOf(weights, id);
    if (place === 0) continue;
    const last = weights.from[place + 1] ?? 0;
    for (let at = weights.from[place] ?? 0; at < last; at += 1) {
      const kind = weights.kinds[at] ?? 0;
      sums[kind] = (sums[kind] ?? 0) + (weights.values[at] ?? 0);
    }
  }
  return sums;
}

/** What a stand-in takes from what was said. */
export function takenFrom(
  said: string,
  { read, likeness, small, assents, plainWords, isHurt, isHeavy, isHarm }: Hearing,
): Taken {
  const text = said.trim();
  const words = wordsOf(said);
  const spoken = allWords(words).filter((word) => letters.test(word));
  const rest = { questions: words.questions.size, words: spoken, shows: shownIn(spoken, plainWords) };
  if (!letters.test(text) || gesture.test(text))
    return { done: [{ act: 'silent', sure: 1, start: 0, end: said.length }], ...rest };

  if (spoken.every((word) => assents.has(word)))
    return { done: [{ act: 'plain', sure: 1, start: 0, end: said.length }], ...rest };

  const careful = Math.min(1, spoken.length / wordsOfTurn);
  const surest = new Map<Act, Done>();
  const { flags, strengths, quiet } = read(said);
  // What the coach itself only found alike is heard better by what was learned from whole turns.
  const ruled = [...flags, ...strengths, ...quiet].filter(({ rule }) => !rule.startsWith('like-'));
  for (const [from, to] of stretches(words)) {
    const features = turnFeatures(words, small, from, to);
    const sums = summed(likeness, features);
    const { start: begin, end } = spanOf(words, from, to);
    const strongestFor = (at: number): Span => {
      const most = strongest(likeness, features, at, from, to);
      return spanOf(words, most.from, most.to);
    };
    const heard = likeness.kinds.flatMap((act, at) => {
      if (isFamily(act)) return [];
      const rule = ruled.find((each) => actOf[each.kind] === act && each.start >= begin && each.start < end);
      return [{ act, at, rule, likely: chance((sums[at] ?? 0) + (rule ? byRule : 0)) }];
    });
    // A bare sorry, or too much taken on, is neither: it is heard by itself.
    for (const { act, at, rule, likely } of heard)
      if (familyOf(act) === 'thin' && likely >= thinFrom && likely > (surest.get(act)?.sure ?? 0)) {
        const span = rule ?? strongestFor(at);
        surest.set(act, { act, sure: likely, start: span.start, end: span.end });
      }
    for (const family of heardFamilies) {
      const sureOfFamily = chance((sums[likeness.kinds.indexOf(family)] ?? 0) + prior[family] * careful);
      const [most, ...others] = heard
        .filter(({ act }) => familyOf(act) === family)
        .sort((one, other) => other.likely - one.likely);
      if (!most) continue;
      for (const { act, at, rule, likely } of [most, ...others.filter((each) => each.likely >= alsoFrom)]) {
        // Which act it is may be unclear where it is clear that it mends, dodges or hurts.
        const sure = sureOfFamily * (at === most.at ? 1 : likely);
        if (sure <= (surest.get(act)?.sure ?? least)) continue;
        const span = rule ?? strongestFor(at);
        surest.set(act, { act, sure, start: span.start, end: span.end });
      }
    }
  }
  // What the coach calls contempt or a threat is heard as that, whatever else is in it.
  for (const { kind, start, end } of flags) {
    const act = actOf[kind];
    if ((kind === 'contempt' || kind === 'threat') && act && (surest.get(act)?.sure ?? 0) < sureOfFlag)
      surest.set(act, { act, sure: sureOfFlag, start, end });
  }
  // What the one who was hurt says plainly, about the act, the feeling or the need, is never taken for a charge where the
  // coach finds none in it.
  const plain = flags.length === 0 && strengths.find(({ kind }) => isHurt && plainKinds.has(kind));
  if (plain) {
    for (const act of surest.keys())
      if (familyOf(act) === 'struck' || familyOf(act) === 'missed') surest.delete(act);
    const act = actOf[plain.kind];
    if (act && (surest.get(act)?.sure ?? 0) < sureOfFlag)
      surest.set(act, { act, sure: sureOfFlag, start: plain.start, end: plain.end });
  }
  const [first, ...others] = [...surest.values()].sort((a, b) => b.sure - a.sure);
  const stops = isHarm(said) ? 'harm' : isHeavy(said) ? 'heavy' : undefined;
  return {
    done: first ? [first, ...others] : [{ act: 'plain', sure: 1, start: 0, end: said.length }],
    ...rest,
    ...(stops && { stops }),
  };
}
