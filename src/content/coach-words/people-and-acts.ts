import type { WordClasses } from '../schema-coach';
import { words } from './words';

/** Word classes that every kind of note may use. Verbs stand in their base form: `@harm-ed`, `@harm-ing`, `@harm~`. */
export const peopleAndActs: WordClasses = {
  they: words('he she they'),
  be: words('am is are was were be been being'),
  have: words("have has had having 'd"),
  do: words('do does did'),
  will: words("will would shall 'd"),
  can: words('can could may might'),
  modal: words("can could will would shall should may might must 'd"),
  not: words('not never no'),
  always: words('always never constantly forever'),
  maybe: words('maybe perhaps possibly probably'),
  feel: words('feel feels felt feeling'),
  sorry: words('sorry apologize apologise apologies apology apologizing apologising regret'),
  kin: words(
    'mother mom mum mama mommy mummy father dad daddy papa sister brother sis bro parents family wife husband partner son daughter friend friends boss cousin aunt uncle grandma grandpa grandmother nan roommate flatmate girlfriend boyfriend colleague ex baby kids kid children',
  ),
  day: words(
    'yesterday today tonight monday tuesday wednesday thursday friday saturday sunday weekend morning afternoon evening night week month year christmas thanksgiving easter eid diwali birthday wedding funeral dinner lunch breakfast supper party meeting holiday vacation graduation anniversary',
  ),
  // Acts that hurt, plainly said.
  harm: words(
    'shout yell scream snap swear curse lie cheat steal hit push shove slap grab kick punch throw slam storm ignore interrupt mock laugh tease insult humiliate embarrass belittle criticize criticise blame accuse threaten ghost block avoid dismiss betray hurt abandon exclude ditch cancel forget miss break ruin spoil wreck hide snoop gossip flirt dump bail lecture nag snub undermine upset bully corner sulk explode disappear overreact disrespect manipulate neglect smother pressure',
  ),
  // Acts that may hurt or not, by what stands behind them.
  act: words(
    'say tell do make take go leave come call text send read open show post share use borrow sell spend give keep put bring eat drink drive walk turn hang talk speak look stay stand move change refuse promise answer reply invite let stop start wake write play roll raise cut drop lose sit sleep kiss pick decide agree plan book pay check follow touch treat act',
  ),
  // Feelings of one's own.
  feeling: words(
    'sad hurt angry mad scared afraid frightened terrified anxious worried nervous uneasy stressed overwhelmed exhausted tired lonely alone ashamed embarrassed guilty awful terrible horrible bad sick upset frustrated annoyed furious disappointed confused lost numb jealous helpless hopeless heartbroken crushed devastated shaken shocked relieved grateful thankful happy glad proud hopeful calm safe close small invisible uncomfortable unhappy miserable low torn tense empty homesick bitter resentful gutted rotten lousy',
  ),
  // Feelings with somebody else inside them.
  faux: words(
    'abandoned attacked betrayed blamed bullied belittled cheated controlled cornered criticized deceived disrespected dismissed excluded exploited humiliated ignored insulted judged manipulated misunderstood mocked neglected patronized patronised pressured provoked rejected replaced smothered suffocated threatened tricked trapped unappreciated unheard unloved unsupported unwanted used victimized wronged overlooked sidelined gaslit taken',
  ),
  insult: words(
    'idiot moron liar loser losers jerk ass cow pig rat snake coward cowards fool clown lunatic hypocrite brat baby child crybaby monster creep slob tool muppet git trash garbage failure disgrace embarrassment joke nightmare parasite leech freeloader cheater bully dictator princess doormat weirdo freak drama bum waste witch control-freak',
  ),
  badly: words(
    'selfish lazy pathetic useless worthless stupid dumb crazy insane ridiculous ignorant childish toxic disgusting cruel cold spoiled spoilt rude mean nasty sick weak clueless hopeless impossible unbearable insufferable paranoid hysterical dramatic needy clingy manipulative controlling dishonest two-faced fake cheap petty bitter miserable thick unreasonable emotional sensitive touchy jealous stubborn ungrateful careless annoying exhausting boring fat ugly old mental dull negative difficult',
  ),
  // To see, hear or take in what another went through.
  grasp: words(
    'understand see get hear realize realise know notice recognize appreciate admit accept believe',
  ),
  ye: words('you ye'),
  // Marks that end or part what was said.
  end: words(', . ! ? ...'),
  // What happened, named by a small word.
  'its-m': words('it this that things'),
  // Words that leave it open.
  hedge: words('may might apparently supposedly somehow possibly probably perhaps'),
  // “have”, as it is heard.
  of: words("have of 've"),
  // What one will, would or means to do.
  shall: words("will would can could want going 'll 'd may shall ready happy willing glad like love need"),
  // What the other is said to be, where the act was one's own.
  stung: words(
    'angry upset offended mad hurt annoyed bothered insulted triggered pissed cross disappointed unhappy frustrated salty bent fuming furious disrespected misunderstood attacked uncomfortable grumpy emotional jealous taking having embarrassed sulking inconvenienced disturbed shocked bitter wounded put-out crying sad ruffled rattled confused overwhelmed stressed hung touchy paranoid',
  ),
  // To bring pain or trouble to somebody.
  wound: words(
    'hurt upset offend insult annoy bother embarrass disappoint wrong scare frighten worry humiliate shame harm wound shake crush stress exhaust confuse burden overwhelm devastate terrify fail neglect affect damage sting alarm cut wear knock drain rattle',
  ),
  // One's own manner, said of oneself.
  unkind: words(
    'rude mean unfair unkind selfish harsh cruel careless stubborn childish petty dishonest hurtful nasty grumpy impatient defensive disrespectful ungrateful unreasonable controlling ridiculous rotten uncalled stupid foolish pathetic shitty awful horrible terrible cowardly cheap low lazy dumb wrong mistaken',
  ),
  curt: words('cold short distant hard tough sharp rough off difficult quiet absent cross'),
  // What went wrong by one's own hand.
  sin: words(
    '@harm mess screw judge misjudge doubt use call push shove drag treat trick provoke rush avoid block leave interrupt patronize punish shut rob overrule push-away tear hide',
  ),
  // Words let out, and what is done behind a back.
  flare: words('yell shout scream snap lie cheat snoop interrupt gossip threaten overreact'),
  secretly: words('keep take read open use tell post share sell lend spend eat drink delete throw break'),
  meet: words('see seeing meet meeting talk talking speak text texting contact hang hanging message follow'),
  // The other, and what is theirs.
  thou: words('you your our us'),
  both: words('i we'),
  // Small words between “sorry” and the act.
  link: words('that if how because for ,'),
  // Words that open what somebody saw or did.
  how: words('how what way why that it things this where'),
  to: words('to for on with at about over of off out in into through down behind from'),
  saying: words('say says said saying think thinks thought tell tells told'),
  would: words("would 'd"),
  // A good turn: then nothing is laid at anybody’s door.
  joy: words(
    'passed won finished managed happy proud better laugh laughed smile feel help helped helping safe loved love thanks thank welcome good special cool',
  ),
  // What people own up to.
  misdeed: words(
    '@sin @flare @secretly moan shrug giggle scroll text grumble dump park scratch spill crash dent drop burn smash wreck copy steal bail cancel skip storm sulk ghost nag tease roll laugh slam throw slap shut cut hang drink waste overpromise double-book brush change undermine exclude embarrass forward post film record miss forget wake call blame accuse talk speak',
  ),
};
