import type { Act } from '../../content/schema-rehearsal';
import { familyOf, type Done, type Family, type Taken } from './taken';

/** A few words in which nothing hurtful is heard more surely than this are not answered as if they had hurt. */
const faint = 0.4;
/** Scorn and threats are mistaken more easily in a few words. */
const fainter = 0.55;
/** What mends less surely than this was not made out. */
const barely = 0.12;
/** What counts as a few words. */
const few = 18;

const phrases = (list: string): readonly (readonly string[])[] =>
  list.split('|').map((phrase) => phrase.split(' '));
const over = phrases(
  'i am the worst|i am a terrible|i am a horrible|i am an awful|i ruin everything|i ruined everything|all my fault|you should hate me|i am a monster',
);
const sorry = phrases('sorry|apologize|apologise|apologies|forgive me|regret|my bad|pardon');
const own = phrases(
  'i should not have|i should have|my fault|i was wrong|that was wrong|i did that|that is on me',
);
const feeling = phrases(
  'i feel|i felt|i am ashamed|i was ashamed|i am scared|i was scared|i am afraid|i was afraid|i was hurt|i am sad|i was sad',
);
const offer = phrases(
  'can i help|can i come|can i cook|can i make|can i take|can i do|can i bring|can i get|can we start|can we try|can we begin|may i|could i|shall i|should i|would you like|would you let|do you want me|do you want to|if you will have me',
);
const toTalk = phrases('may i ask|could i ask|may i say|could i say|can we talk');
const breakWords: ReadonlySet<string> = new Set(
  'break breather pause stop breathe breath walk air later tomorrow back calm cool outside step minutes moment hour'.split(
    ' ',
  ),
);

/** Without one of these nothing is threatened. */
const ahead: ReadonlySet<string> = new Set(
  'will going gonna if or unless until before last done leave leaving over sorry regret enough'.split(' '),
);

const holds = (words: readonly string[], list: readonly (readonly string[])[]): boolean =>
  list.some((phrase) => words.some((_, at) => phrase.every((word, nth) => words[at + nth] === word)));

/** Something is offered as a question. */
const isOffered = ({ words, questions }: Taken): boolean =>
  questions > 0 && holds(words, offer) && !holds(words, toTalk);

/** What plain words do by themselves, where nothing was made out: a bare sorry, an offer, a question. */
function plainly(taken: Taken): Act {
  const { words, questions } = taken;
  if (holds(words, over)) return 'over-owns';
  if (isOffered(taken)) return 'offers';
  if (holds(words, own)) return 'owns';
  if (holds(words, sorry)) return 'regrets';
  if (questions > 0) return 'asks';
  return holds(words, feeling) ? 'feels' : 'plain';
}

/** Whether this was heard well enough in these words to be answered. */
function isMadeOut({ act, sure }: Done, words: readonly string[]): boolean {
  if (act === 'breaks') return words.some((word) => breakWords.has(word));
  if (act === 'regrets') return holds(words, sorry);
  if (act === 'threatens' && !words.some((word) => ahead.has(word))) return false;
  const family = familyOf(act);
  if (family === 'met') return sure >= barely;
  if (family === 'thin' || words.length > few) return true;
  return sure >= (act === 'scorns' || act === 'threatens' ? fainter : faint);
}

/** The one act that is answered: what hurts is heard before what mends, if it is there about as surely. */
export function answered(taken: Taken): Done {
  const { done, words } = taken;
  const rank: readonly Family[] = ['struck', 'missed', 'met', 'thin'];
  if (holds(words, over) && done.every(({ act }) => act !== 'threatens'))
    return { ...done[0], act: 'over-owns' };
  const counts = done.filter((each) => isMadeOut(each, words));
  const unheard = Math.max(0, ...done.filter((each) => !counts.includes(each)).map(({ sure }) => sure));
  const heaviest = Math.max(...counts.map(({ sure }) => sure));
  for (const family of rank) {
    const found = counts.find(({ act, sure }) => familyOf(act) === family && sure >= 0.75 * heaviest);
    if (!found || found.act === 'plain' || (found.act === 'presses' && isOffered(taken))) continue;
    const isClear = found.sure >= faint || (found.sure >= unheard && !isOffered(taken));
    if (isClear) return found;
  }
  return { ...done[0], act: done[0].act === 'silent' ? 'silent' : plainly(taken) };
}
