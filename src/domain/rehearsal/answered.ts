import type { Act } from '../../content/schema-rehearsal';
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

const phrases = (list: string): readonly (readonly string[])[] =>
  list.split('|').map((phrase) => phrase.split(' '));
const over = phrases(
  'i am the worst|i am a terrible|i am a horrible|i am an awful|i ruin everything|i ruined everything|all my fault|you should hate me|i am a monster|i am disgusting|i am garbage|i do not deserve you',
);
const sorry = phrases('sorry|apologize|apologise|apologies|forgive me|regret|my bad|pardon');
const confessed = phrases(
  'i hurt you|i lied|i let you down|i betrayed|i left you|i yelled|i shouted|i was wrong|i was late|i was a coward|a cruel|was cruel|was unfair|was unkind|a rotten thing',
);
const own = phrases('i should not have|i should have|my fault|that was wrong|i did that|that is on me');
const seen = phrases(
  'must have been|must have felt|must have hurt|you must have|you looked so|so alone|so lonely|all alone|you were alone|you waited',
);
const cared = phrases('i love you|i miss you|i loved|you matter|you count|proud of you');
const stayed = phrases(
  'take your time|take all the time|i am listening|i am here|i will wait|i will be here|no hurry|if you need to|whenever you want|you do not have to',
);
const promised = phrases(
  'i want us to|i would like us to|i have got her|i have got this|let me take|let me do|i will write|i will call|i will text|i will come|i will tell|i will bring|i could walk|i could come|i could help|i could look|i can take|next time i|from now on i',
);
const inviting = phrases(
  'tell me about|tell me what|tell me more|tell me how|i want to hear|i want to know|i would like to hear|i would like to know|i want to understand',
);
const accused = phrases(
  'you always|you never|you make me|you made me|bad guy|shut up|grow up|get over it|how dare|look at me when|are grounded',
);
/** “I banged every pan I could find.” */
const did = phrases(
  'i banged|i called you|i took|i sold|i threw|i left|i sent|i hid|i forgot|i ignored|i snapped|i laughed|i made you|sorry i said|sorry i called|sorry i left|sorry i did|sorry i never|sorry i made|sorry i yelled|sorry i shouted|sorry i missed|sorry i hurt|sorry i forgot|sorry for|sorry that i',
);
const pauses = phrases(
  'i need a break|i need a minute|i need some air|i need to stop|i need to step|i need ten|i need twenty',
);
const feeling = phrases(
  'i feel|i felt|i am ashamed|i was ashamed|i am scared|i was scared|i am afraid|i was afraid|i was hurt|i am sad|i was sad',
);
const offer = phrases(
  'can i help|can i come|can i cook|can i make|can i take|can i do|can i bring|can i get|can we start|can we try|can we begin|may i|could i|shall i|should i|would you like|would you let|do you want me|do you want to|if you will have me',
);
const toTalk = phrases(
  'may i ask|could i ask|may i say|could i say|can we talk|do you want to know|do you want to ask|do you want to talk|do you want to say',
);
const breakWords: ReadonlySet<string> = new Set(
  'break breather pause stop breathe breath walk air later tomorrow back calm cool outside step minutes moment hour'.split(
    ' ',
  ),
);

/** What takes an owning back. */
const turns: ReadonlySet<string> = new Set('but because though if only just'.split(' '));
/** Without one of these nothing is threatened. */
const ahead: ReadonlySet<string> = new Set(
  'will going gonna if or unless until before last done over sorry regret enough'.split(' '),
);

const holds = (words: readonly string[], list: readonly (readonly string[])[]): boolean =>
  list.some((phrase) => words.some((_, at) => phrase.every((word, nth) => words[at + nth] === word)));

/** Somebody asks to be told, without a question mark. */
export const isInviting = ({ words }: Taken): boolean => words.length <= few && holds(words, inviting);

/** Something is offered as a question. */
const isOffered = ({ words, questions }: Taken): boolean =>
  questions > 0 && holds(words, offer) && !holds(words, toTalk);

/** Acts that a few plain words can show, in the order they count. */
const inPlainWords: readonly (readonly [Act, readonly (readonly string[])[]])[] = [
  ['blames', accused],
  ['asks', inviting],
  ['owns', [...confessed, ...own, ...did]],
  ['regrets', sorry],
  ['sees', seen],
  ['stays', stayed],
  ['cares', cared],
  ['offers', promised],
  ['feels', feeling],
];

/** What plain words do by themselves, where nothing was made out: a bare sorry, an offer, a question. */
function plainly(taken: Taken): Act {
  const { words, questions } = taken;
  if (isOffered(taken)) return 'offers';
  if (questions > 0 && !holds(words, sorry)) return 'asks';
  const found = inPlainWords.find(([, list]) => holds(words, list))?.[0] ?? 'plain';
  return found === 'owns' && words.some((word) => turns.has(word)) ? 'plain' : found;
}

/** Whether this was heard well enough in these words to be answered. */
function isMadeOut({ act, sure }: Done, { done, words, questions }: Taken): boolean {
  if (act === 'breaks') return words.some((word) => breakWords.has(word));
  if (act === 'regrets') return holds(words, sorry);
  if (act === 'threatens' && !words.some((word) => ahead.has(word))) return false;
  const family = familyOf(act);
  if (family === 'met') return sure >= barely;
  if (family === 'thin' || words.length > few) return true;
  const isOwned = holds(words, confessed) && !words.some((word) => turns.has(word));
  if (isOwned && act !== 'scorns' && act !== 'threatens') return false;
  if (family === 'missed' && sure < 0.6 && holds(words, promised) && !words.some((word) => turns.has(word)))
    return false;
  if (holds(words, inviting) && (family === 'missed' || act === 'presses')) return false;
  const isAlone = questions === 0 && done.every((each) => familyOf(each.act) !== 'met');
  return sure >= Math.min(faintOf[act] ?? faint, isAlone ? faintAlone : 1);
}

/** The one act that is answered: what hurts is heard before what mends, if it is there about as surely. */
export function answered(taken: Taken): Done {
  const { done, words, questions } = taken;
  const rank: readonly Family[] = ['struck', 'missed', 'met', 'thin'];
  if (holds(words, over) && done.every(({ act }) => act !== 'threatens'))
    return { ...done[0], act: 'over-owns' };
  if (isInviting(taken) && sureOf(taken, 'struck') < 0.6) return { ...done[0], act: 'asks' };
  if (questions === 0 && holds(words, pauses)) return { ...done[0], act: 'breaks' };
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
