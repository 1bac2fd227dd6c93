import type { CoachKind } from '../../content/schema-coach';
import type { Act } from '../../content/schema-rehearsal';
import type { Notes } from '../coach/coach';
import { featuresOf, judging, numbered, strongest, type Likeness } from '../coach/likeness';
import { stretches } from '../coach/resembling';
import { wordsOf } from '../coach/text';
import type { Done, Taken } from './taken';

/** Acts that can be learned from sentences; the other two are what is left when nothing is heard. */
export type HeardAct = Exclude<Act, 'plain' | 'silent'>;

/** What a stand-in hears with. */
export interface Hearing {
  /** The coach, for the side of this scene. */
  readonly read: (text: string) => Notes;
  /** What turns that do a thing have in common, learned from turns written for it. */
  readonly likeness: Likeness<HeardAct>;
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

/** A rule that found its words is believed this far; a likeness as far as it is sure. */
const sureOfRule = 0.85;
/** What is less likely than this was not heard. */
const least = 0.3;

const letters = /[\p{L}\p{N}]/u;
/** A silence may be written as a gesture. */
const gesture = /^[[(*][^\])*]*[\])*]$/u;

/** What a stand-in takes from what was said. */
export function takenFrom(said: string, { read, likeness, isHeavy, isHarm }: Hearing): Taken {
  const text = said.trim();
  const words = wordsOf(said);
  const spoken = words.tokens.map(({ word }) => word).filter((word) => letters.test(word));
  const rest = { questions: words.questions.size, words: spoken };
  if (!letters.test(text) || gesture.test(text))
    return { done: [{ act: 'silent', sure: 1, start: 0, end: said.length }], ...rest };

  const surest = new Map<Act, Done>();
  const take = (done: Done): void => {
    if (done.sure > (surest.get(done.act)?.sure ?? least)) surest.set(done.act, done);
  };
  const { flags, strengths, quiet } = read(said);
  for (const { kind, rule, start, end } of [...flags, ...strengths, ...quiet]) {
    const act = actOf[kind];
    // What the coach itself only found alike is heard better by what was learned from whole turns.
    if (act && !rule.startsWith('like-')) take({ act, sure: sureOfRule, start, end });
  }
  const numbers = numbered(words, likeness.classOf);
  const judge = judging(likeness, numbers);
  for (const [from, to] of stretches(words.tokens)) {
    const likely = judge(from, to);
    const features = featuresOf(numbers, from, to);
    for (const [at, act] of likeness.kinds.entries()) {
      const sure = likely[at] ?? 0;
      if (sure <= (surest.get(act)?.sure ?? least)) continue;
      const most = strongest(likeness, features, at, from, to);
      const start = words.tokens[most.from]?.start ?? 0;
      take({ act, sure, start, end: words.tokens[most.to - 1]?.end ?? start });
    }
  }
  const [first, ...others] = [...surest.values()].sort((a, b) => b.sure - a.sure);
  const stops = isHarm(said) ? 'harm' : isHeavy(said) ? 'heavy' : undefined;
  return {
    done: first ? [first, ...others] : [{ act: 'plain', sure: 1, start: 0, end: said.length }],
    ...rest,
    ...(stops && { stops }),
  };
}
