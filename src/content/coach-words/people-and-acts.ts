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
  ye: words('you ye yall youse'),
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
    'angry upset offended mad hurt annoyed bothered insulted triggered pissed cross disappointed unhappy frustrated butthurt salty bent fuming furious disrespected misunderstood attacked uncomfortable grumpy emotional jealous taking having embarrassed sulking inconvenienced disturbed troubled peeved miffed irritated displeased distressed scandalized scandalised shocked bitter wounded put-out crying sad ruffled cranky moody huffy riled rattled vexed aggrieved dissatisfied confused overwhelmed stressed hung touchy insecure paranoid',
  ),
  // To bring pain or trouble to somebody.
  wound: words(
    'hurt upset offend insult annoy bother embarrass disappoint wrong scare frighten worry humiliate shame harm wound shake crush stress exhaust confuse burden overwhelm sadden devastate startle terrify fail neglect affect damage spook sting alarm cut wear knock drain rattle unsettle haunt blindside',
  ),
  // One's own manner, said of oneself.
  unkind: words(
    'rude mean unfair unkind selfish harsh cruel careless thoughtless insensitive inconsiderate stubborn childish petty dishonest hurtful nasty snappy grumpy moody impatient defensive disrespectful dismissive ungrateful unreasonable immature arrogant judgmental judgemental controlling unreliable irresponsible ridiculous rotten vile bossy pushy sarcastic uncalled stupid foolish pathetic spiteful bitchy snippy shitty awful horrible terrible cowardly hypocritical cheap low crass tactless unprofessional unnecessary lazy dumb wrong mistaken',
  ),
  curt: words('cold short distant hard tough sharp rough off difficult quiet absent curt cross'),
  // What went wrong by one's own hand.
  sin: words(
    '@harm mess screw judge misjudge doubt use call push shove drag treat mistreat mislead trick provoke rush avoid block leave interrupt patronize punish shut rob overrule steamroll push-away tear hide',
  ),
  // Words let out, and what is done behind a back.
  flare: words('yell shout scream snap lie cheat snoop interrupt gossip threaten overreact overstep'),
  secretly: words('keep take read open use tell post share sell lend spend eat drink delete throw break'),
  meet: words('see seeing meet meeting talk talking speak text texting contact hang hanging message follow'),
  // The other, and what is theirs.
  thou: words('you your our us'),
  both: words('i we'),
  // Small words between “sorry” and the act.
  link: words('that if how because for ,'),
  // Words that open what somebody saw or did.
  how: words('how what way why that it things this where'),
  to: words('to for on with at about over of off out in into through down behind towards from'),
  saying: words('say says said saying think thinks thought tell tells told'),
  would: words("would 'd"),
  // A good turn: then nothing is laid at anybody’s door.
  joy: words(
    'passed won finished managed happy proud better laugh laughed smile feel help helped helping safe loved love thanks thank welcome good special cool',
  ),
  // What people own up to.
  misdeed: words(
    '@sin @flare @secretly moan shrug smirk mutter sneer giggle scoff scroll text grumble dump park scratch spill crash dent drop burn smash wreck copy steal bail cancel skip flake storm sulk stonewall ghost nag tease roll laugh slam throw slap shut cut hang drink waste overpromise double-book brush change undermine exclude embarrass forward post film record miss forget wake call blame accuse talk speak',
  ),
};
