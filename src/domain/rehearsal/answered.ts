import type { Act, Shown } from '../../content/schema-rehearsal';
import { familyOf, sureOf, type Done, type Family, type Taken } from './taken';

/** A few words in which nothing hurtful is heard more surely than this are not answered as if they had hurt. */
const faint = 0.4;
/** Scorn and threats are mistaken more easily in a few words, and excuses less. */
const faintOf: Partial<Readonly<Record<Act, number>>> = {
  scorns: 0.55,
  threatens: 0.55,
  explains: 0.25,
  minimizes: 0.25,
  evades: 0.25,
};
/** Where nothing else was heard, and nothing was asked. */
const faintAlone = 0.35;
/** What mends less surely than this was not made out. */
const barely = 0.12;
/** What counts as a few words. */
const few = 18;

/** Somebody asks to be told, without a question mark. */
export const isInviting = ({ words, shows }: Taken): boolean => words.length <= few && shows.has('inviting');

/** Something is offered as a question. */
const isOffered = ({ questions, shows }: Taken): boolean =>
  questions > 0 && shows.has('asks-to-do') && !shows.has('asks-to-talk');

/** Acts that a few plain words can show, in the order they count. */
const inPlainWords: readonly (readonly [Act, Shown])[] = [
  ['blames', 'accused'],
  ['asks', 'inviting'],
  ['owns', 'confessed'],
  ['owns', 'own-part'],
  ['regrets', 'sorry'],
  ['sees', 'seen'],
  ['stays', 'stayed'],
  ['cares', 'cared'],
  ['offers', 'promised'],
  ['feels', 'says-feel'],
];

/** What plain words do by themselves, where nothing was made out: a bare sorry, an offer, a question. */
function plainly(taken: Taken): Act {
  const { shows, questions } = taken;
  if (isOffered(taken)) return 'offers';
  if (questions > 0 && !shows.has('sorry')) return 'asks';
  if (shows.has('sorry') && shows.has('unsays')) return 'owns';
  const found = inPlainWords.find(([, shown]) => shows.has(shown))?.[0] ?? 'plain';
  return found === 'owns' && shows.has('takes-back') ? 'plain' : found;
}

/** Whether this was heard well enough in these words to be answered. */
function isMadeOut({ act, sure }: Done, { done, words, questions, shows }: Taken): boolean {
  if (act === 'breaks') return shows.has('of-break');
  if (act === 'regrets') return shows.has('sorry');
  if (act === 'threatens' && !shows.has('of-threat')) return false;
  const family = familyOf(act);
  if (family === 'met') return sure >= barely;
  if (family === 'thin' || words.length > few) return true;
  const isOwned = shows.has('confessed') && !shows.has('takes-back');
  if (isOwned && act !== 'scorns' && act !== 'threatens') return false;
  if (family === 'missed' && sure < 0.6 && shows.has('promised') && !shows.has('takes-back')) return false;
  if (shows.has('inviting') && (family === 'missed' || act === 'presses')) return false;
  const isAlone = questions === 0 && done.every((each) => familyOf(each.act) !== 'met');
  return sure >= Math.min(faintOf[act] ?? faint, isAlone ? faintAlone : 1);
}

/** The one act that is answered: what hurts is heard before what mends, if it is there about as surely. */
export function answered(taken: Taken): Done {
  const { done, questions, shows } = taken;
  const rank: readonly Family[] = ['struck', 'missed', 'met', 'thin'];
  if (shows.has('too-much') && done.every(({ act }) => act !== 'threatens'))
    return { ...done[0], act: 'over-owns' };
  if (isInviting(taken) && sureOf(taken, 'struck') < 0.6) return { ...done[0], act: 'asks' };
  if (questions === 0 && shows.has('needs-pause')) return { ...done[0], act: 'breaks' };
  const counts = done.filter((each) => isMadeOut(each, taken));
  const unheard = Math.max(0, ...done.filter((each) => !counts.includes(each)).map(({ sure }) => sure));
  const heaviest = Math.max(...counts.map(({ sure }) => sure));
  for (const family of rank) {
    const found = counts.find(({ act, sure }) => familyOf(act) === family && sure >= 0.75 * heaviest);
    if (
      !found ||
      found.act === 'plain' ||
      ((found.act === 'presses' || found.act === 'blames') && isOffered(taken))
    )
      continue;
    const isClear = found.sure >= faint || (found.sure >= unheard && !isOffered(taken));
    if (isClear) return found;
  }
  return { ...done[0], act: done[0].act === 'silent' ? 'silent' : plainly(taken) };
}

/** What was heard well enough to move somebody: a faint hurt in a few words moves nobody. */
export function madeOut(taken: Taken): Taken {
  const [first, ...others] = taken.done.filter(
    (each) => familyOf(each.act) === 'met' || isMadeOut(each, taken),
  );
  if (first && first.act !== 'plain') return { ...taken, done: [first, ...others] };
  const act = plainly(taken);
  return { ...taken, done: [{ ...taken.done[0], act, sure: act === 'plain' ? 1 : 0.45 }] };
}
