import type { WordClasses } from '../schema-coach';
import { words } from './words';

/** Word classes of the notes on feelings, needs, care, questions and what was seen. */
export const opening: WordClasses = {
  what: words('it this that things something there we everything which one'),
  this: words('it this that'),
  iwe: words('i we'),
  asks: words('can could may might shall should will would do'),
  if: words('if when whenever once until'),
  // Small verbs and adverbs between a subject and what it does; none of them says no.
  mid: words(
    "do does did am are is was were be been being have has had will would 'd can could may might must ill id always still also all both only ever already now get got getting feel feeling felt seem seems",
  ),
  wants: words(
    'need needed want wanted like love prefer deserve wish hope hoping asking ask crave miss appreciate rather',
  ),
  okay: words(
    'okay alright right fine good cool well ourselves normal close friends possible fair better works work suit happy',
  ),
  bond: words('relationship friendship marriage partnership family team'),
  // Trouble between two people.
  row: words(
    'fight fights row argument arguments quarrel misunderstanding disagreement spat falling clash falling-out bust-up conversation call talk words chat feud grudge blow-up silence freeze text texts visit dinner',
  ),
  bicker: words('fight argue quarrel bicker snap shout yell clash disagree avoid tiptoe'),
  strained: words(
    'off weird tense strained awkward frosty cold icy distant different rocky rough strange odd bad wrong sour broken broke funny uneasy stiff uncomfortable difficult changed shifted missing unsaid come came unresolved snapped disconnected strangers drifting drifted struggling suffering',
  ),
  tense: words(
    'stuck off weird tense strained awkward frosty icy distant rocky sour uneasy stiff different broken bad wrong quiet cold funny shaky uncomfortable rough strange',
  ),
  rift: words(
    'distance gap wall tension silence coldness atmosphere strain chill blood friction fighting arguing crack hole barrier mess trouble ice cloud knot drift feud',
  ),
  parted: words('left ended parted leave finished went turned got end stand spoke part'),
  poorly: words(
    'badly hanging unsaid unresolved sour unfinished wrong shouting terms ugly heated tears angry bad weird awkward low cold rough raw harsh dreadful horrible sharp silly',
  ),
  // Feelings: those one is, and those one has.
  ache: words(
    'sad hurt angry mad scared afraid frightened terrified anxious worried nervous uneasy stressed overwhelmed exhausted lonely ashamed embarrassed guilty upset frustrated annoyed furious disappointed jealous helpless hopeless heartbroken crushed devastated shaken shocked unhappy miserable torn homesick bitter resentful gutted livid mortified humiliated drained panicky desperate envious rattled relieved wounded hurting struggling panicking cross sore raw choked teary wreck mess',
  ),
  bit: words(
    'a bit little lot tad rather pretty too always been feeling more deeply beyond all still getting of kind genuinely rly rlly super much ever lowkey',
  ),
  'sore-b7': words('confused numb exposed hollow sidelined'),
  'doing-b7': words(
    'talking laughing sitting hanging cooking walking going doing spending hearing seeing being having waking coming eating working living sharing watching dancing growing playing holding texting',
  ),
  'telling-b7': words('talking telling sharing explaining'),
  'quarrel-b7': words(
    'fight fights row argument arguments quarrel misunderstanding disagreement spat falling clash falling-out bust-up feud blow-up',
  ),
  grief: words(
    'sadness anger guilt shame grief regret dread hurt jealousy rage loneliness fear fears anxiety panic embarrassment',
  ),
  pain: words(
    'hurt sting stung upset bother worry scare frighten crush devastate shake embarrass annoy frustrate disappoint stress kill shock trouble terrify anger',
  ),
  hard: words(
    'hard tough rough awful horrible painful exhausting lonely frightening scary difficult terrible stressful upsetting brutal miserable humiliating embarrassing hurtful confusing rotten unfair',
  ),
  body: words(
    'stomach heart chest throat hands guts gut eyes face voice legs blood palms shoulders jaw smile lip',
  ),
  reels: words(
    'close drop sink sank sunk break tight pound race shake ache hurt burn knot flip freeze turn fill well stop skip fall wet go hot red flush heavy',
  ),
  // What people need, and ask for.
  needed: words(
    'space time help support reassurance comfort honesty trust respect rest quiet patience closeness break hug notice warning attention company clarity boundaries kindness understanding minute moment hour evening evenings night nights appreciation fairness privacy sleep calm peace backup rule plan hand heads-up',
  ),
  treated: words(
    'heard asked told included seen respected trusted valued loved held consulted listened understood considered supported appreciated thanked invited informed copied involved believed taken treated wanted spoken able part warned',
  ),
  asked: words(
    'tell ask text call let warn check talk knock wait listen include give help share spend eat split speak respect trust message ring sit come keep say inform have stop look take discuss show remember bring do slow put make keep work find leave treat pick close believe explain answer apologize',
  ),
  // Taking in the other's side.
  overly: words(
    'overreacting crazy silly stupid dramatic sensitive unreasonable imagining paranoid selfish wrong weird ridiculous mad difficult weak needy alone lazy mistaken emotional',
  ),
  thank: words(
    'tell say be share listen trust let talk explain point ask hear wait understand open care check stick bring raise speak cover stay put try notice remember',
  ),
  view: words(
    'view opinion decision choice feelings feeling honesty advice feedback side perspective wishes concern concerns support patience boundary help effort frustration point anger worry pain hurt position needs voice disappointment thoughts version take story experience half part reaction',
  ),
  worth: words(
    'good fair valid great reasonable wise understandable right correct normal real important natural',
  ),
  learn: words('hear listen understand know learn see'),
  // The other, and what they are to one.
  dear: words(
    'good best great wonderful sweet kind lovely decent amazing precious dear special favorite favourite generous brilliant oldest caring rock everything world hero',
  ),
  soul: words(
    'friend mate person man woman guy girl human neighbor teacher listener nurse kid soul one people mum dad',
  ),
  glad: words('glad happy lucky grateful thankful proud blessed delighted'),
  // Talking, and when.
  chat: words('talk chat speak discuss talking discussing vent venting rant meet listen'),
  phone: words('talk come ring text message call reach turn write lean count wake tell find drop'),
  willing: words('willing open comfortable okay alright up ready able happy prepared free fine'),
  reply: words(
    'answer say reply respond forgive decide talk explain tell come read accept agree hug listen call text write explanation',
  ),
  soon: words('later tomorrow tonight in after when once if whenever at again back'),
  // What a camera would have shown.
  hurtful: words(
    'shout yell scream snap swear lie cheat steal hit push shove slap grab kick punch throw slam interrupt laugh tease ignore forget cancel miss break hide storm ghost block snoop threaten roll criticize mock leave bail wreck delete lose exclude promise borrow hang cut poke insult scratch forward skip blame freeze post spend rush kiss flirt',
  ),
  went: words(
    'arrive close say tell leave walk call come go take read hang turn show sit put make drive raise use drop pick sell stay open drink eat sell talk copy keep hand check give lock pay move',
  ),
  onto: words('up out off at to on about over of for with in down through into without past away'),
  // When it was, as a clock or a calendar has it.
  clock: words(
    'yesterday monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night week weekend month january february march april june july august september october november december christmas easter diwali eid ago twice noon midnight',
  ),
  // Acts plainly seen, and the words that say when.
  'seen-bsix': words(
    '@hurtful @went ask answer sign wait wear pull text cook invite correct look present write work bring give get spend do hear finish post point agree introduce mention throw talk whisper stare cross clean paint lend let reply sleep swap fetch carry watch meet stand pass drive',
  ),
  'on-b6': words(
    'on in at last this yesterday twice three two four over during earlier half once tonight today when the monday tuesday wednesday thursday friday saturday sunday',
  ),
  'hour-b6': words(
    'one two three four five six seven eight nine ten eleven twelve noon midnight half 1 2 3 4 5 6 7 8 9 10 11 12',
  ),
  'times-b6': words('twice times nights hour hours minutes days mornings until during since'),
  // Words that paint instead of showing.
  'blur-b6': words(
    'always never if but though only just because owe liar typical usual everyone forever constantly joke ungrateful sucker selfish thanks although however whatever dare as fine great',
  ),
  mine: words('me my us our everyone everybody them her him his your you early alone when while mam'),
  i: words('i ill'),
  mend: words(
    'fix repair change improve replace repay return help try promise apologize apologise listen call ask tell learn stop start show make pay bring pick clean cook cover practice',
  ),
};
