import type { WordClasses } from '../schema-coach';
import { words } from './words';

/** Word classes that every kind of note may use. Verbs stand in their base form: `@harm-ed`, `@harm-ing`, `@harm~`. */
export const peopleAndActs: WordClasses = {
  i: words('i ive ill'),
  you: words('you ya yous'),
  your: words('your yours'),
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
  and: words('and but so because yet though although'),
  feel: words('feel feels felt feeling'),
  sorry: words('sorry apologize apologise apologies apology apologizing apologising regret'),
  kin: words(
    'mother mom mum mama mommy mummy father dad daddy papa sister brother sis bro parents family wife husband partner son daughter friend friends boss cousin aunt uncle grandma grandpa grandmother nan roommate flatmate girlfriend boyfriend colleague ex baby kids kid children',
  ),
  day: words(
    'yesterday today tonight monday tuesday wednesday thursday friday saturday sunday weekend morning afternoon evening night week month year christmas thanksgiving easter eid diwali birthday wedding funeral dinner lunch breakfast supper party meeting holiday vacation graduation anniversary',
  ),
  place: words(
    'kitchen car school work office hospital station airport garden bedroom house home restaurant bar church game concert phone table door couch bed room hallway pub shop store class group chat',
  ),
  // Acts that hurt, plainly said.
  harm: words(
    'shout yell scream snap swear curse lie cheat steal hit push shove slap grab kick punch throw slam storm ignore interrupt mock laugh tease insult humiliate embarrass belittle criticize criticise blame accuse threaten ghost block avoid dismiss betray hurt abandon exclude ditch cancel forget miss break ruin spoil wreck hide snoop gossip flirt dump bail lash lecture nag snub undermine upset bully corner sulk stonewall explode disappear overreact disrespect manipulate neglect undercut outshine gaslight smother pressure',
  ),
  // Acts that may hurt or not, by what stands behind them.
  act: words(
    'say tell do make take go leave come call text send read open show post share use borrow sell spend give keep put bring eat drink drive walk turn hang talk speak look stay stand move change refuse promise answer reply invite let stop start wake write play roll raise cut drop lose sit sleep kiss pick decide agree plan book pay check follow touch treat act',
  ),
  // Feelings of one's own.
  feeling: words(
    'sad hurt angry mad scared afraid frightened terrified anxious worried nervous uneasy stressed overwhelmed exhausted tired lonely alone ashamed embarrassed guilty awful terrible horrible bad sick upset frustrated annoyed irritated furious disappointed confused lost numb jealous helpless hopeless heartbroken crushed devastated shaken shocked relieved grateful thankful happy glad proud hopeful calm safe close small invisible uncomfortable unhappy miserable low torn tense empty vulnerable insecure homesick bitter resentful bummed gutted crappy rotten lousy',
  ),
  // Feelings with somebody else inside them.
  faux: words(
    'abandoned attacked betrayed blamed bullied belittled cheated controlled cornered criticized criticised deceived degraded disrespected dismissed excluded exploited humiliated ignored insulted intimidated invalidated judged manipulated mistreated misunderstood mocked neglected patronized patronised pressured provoked rejected replaced ridiculed smothered suffocated threatened tricked trapped unappreciated undermined unheard unimportant unloved unsupported unwanted used victimized violated wronged overlooked sidelined gaslit taken',
  ),
  insult: words(
    'idiot idiots moron morons liar liars loser losers jerk jerks ass asshole asshat dick dickhead prick bastard bitch cow pig rat snake coward cowards fool fools clown psycho maniac lunatic narcissist sociopath hypocrite hypocrites brat baby child crybaby monster creep slob slut whore tool twat wanker muppet git tosser knob scum trash garbage failure disgrace embarrassment joke nightmare parasite leech freeloader cheater user bully tyrant dictator princess diva doormat weirdo freak imbecile pathological drama dumbass bum waste witch pushover control-freak',
  ),
  badly: words(
    'selfish lazy pathetic useless worthless stupid dumb crazy insane ridiculous ignorant childish immature toxic disgusting vile cruel heartless cold spoiled spoilt entitled arrogant rude mean nasty sick weak clueless hopeless impossible unbearable insufferable delusional paranoid hysterical dramatic needy clingy psychotic narcissistic manipulative controlling abusive dishonest two-faced fake cheap petty bitter miserable dense thick incompetent irresponsible unreliable unreasonable irrational emotional sensitive oversensitive touchy jealous stubborn inconsiderate ungrateful thoughtless careless annoying exhausting boring fat ugly old mental bonkers dull negative difficult moody infuriating',
  ),
  // To see, hear or take in what another went through.
  grasp: words(
    'understand see get hear realize realise know notice recognize recognise appreciate admit accept believe',
  ),
  care: words('love care adore cherish value miss treasure appreciate respect trust need'),
  mend: words(
    'fix repair change improve replace repay return help try promise apologize apologise listen call ask tell learn stop start show make pay bring pick clean cook cover practice',
  ),
};
