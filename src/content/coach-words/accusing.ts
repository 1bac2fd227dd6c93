import type { WordClasses } from '../schema-coach';
import { words } from './words';

/** Word classes of the notes on blame, absolutes, mind-reading, keeping score and feelings that accuse. */
export const accusing: WordClasses = {
  ye: words('you ye yall youse'),
  'folk-a': words('guys lot people two men women kids all both lads'),
  // Small helpers between “you” and its verb.
  'aux-a': words(
    'have had been am are were was is be did do all both guys always only clearly obviously deliberately',
  ),
  as: words('like as if though that'),
  us: words('me us my our'),
  them: words(
    'kids children family mother father sister brother wife husband me us my our him her them his their everyone everybody people mum mom dad',
  ),
  'nice-a': words(
    'laugh laughing laughed smile smiling smiled happy proud kind sweet nice lovely beautiful amazing welcome cheer comfort comfortable safe calm better best grateful wonderful great brilliant encourage special favorite favourite adore admire inspire inspired generous cute gorgeous brave strong stronger appreciated patient supportive delicious alive helped queen king helping thoughtful helpful',
  ),
  every: words('always constantly forever continuously perpetually'),
  ever: words('@every never'),
  // After “you always” and “you never”: mostly praise or old times.
  fine: words('@fine-2 wanted liked loved knew be had forgot remembered'),
  'fine-2': words(
    'dreamed know mind cease need can could will would met seen judged complained lied failed hurt missed broke stopped welcome remember invited gave lose right',
  ),
  'span-a': words(
    'time conversation comment christmas holiday weekend dinner party meeting argument fight discussion message text post take joke word night morning day week month thing idea decision photo project sentence visit trip family group meal bloody fete',
  ),
  chore: words(
    'cook clean wash iron pack drive pay work shop scrub host type raise carry buy wipe sweep fold mop organize plan feed tidy nurse',
  ),
  many: words(
    'eleven thirteen fourteen fifteen sixteen thirty forty sixty some all once twice thrice two three four five six seven eight nine ten twelve twenty fifty hundred hundreds thousand thousands million countless several zero dozen a 2 3 4 5 6 10 20 100 1000',
  ),
  nth: words(
    'second third fourth fifth sixth seventh tenth umpteenth hundredth thousandth millionth last 2nd 3rd 4th 5th 10th 100th',
  ),
  wreck: words(
    'ruin destroy wreck spoil sabotage waste shatter poison tank derail jinx blow trash break lose cost kill betray',
  ),
  hurting: words('@harm attack use fail judge deceive trick rob patronize shame fool'),
  scheme: words(
    'control ruin hurt manipulate destroy sabotage embarrass humiliate punish trick provoke upset trap spite annoy guilt force undermine twist wreck confuse bully replace push test shame spoil wind blame start steal cheat silence cut win turn drive pick avoid shut prove impress',
  ),
  // Deeds that go missing.
  'deed-a': words(
    'talk speak listen help ask care bother think try tell call come show text answer reply support respect remember admit notice apologize apologise thank visit stand defend check warn consider include invite appreciate clean cook wash lift ring phone message say give let stop trust',
  ),
  // What goes on in another and cannot be seen.
  inner: words(
    'care love like want take trust respect believe miss value mean hate resent despise regret loathe envy',
  ),
  think: words(
    'think thought thinking assume assumed figured figure reckon reckoned believe believed expect expected imagined decided',
  ),
  unfair: words(
    'unfair defensive unreasonable difficult dishonest disrespectful inconsiderate insensitive judgmental judgemental dismissive hostile aggressive irresponsible unsupportive uncaring hurtful distant hypocritical harsh unkind possessive mean rude cruel cold stubborn negative intense',
  ),
  wronged: words(
    '@faux lied played conned duped hunted dragged robbed erased backstabbed lectured managed micromanaged monitored watched policed tested scolded written cut talked disposable laughed thrown kept accused punished targeted shamed silenced discarded unwelcome undervalued unvalued disregarded interrogated stonewalled harassed hated dumped ditched snubbed guilted coerced forced hounded disbelieved scapegoated singled stabbed ganged walked pushed shut hung slighted unseen ambushed',
  ),
  worthless: words(
    'worthless stupid useless small crazy ashamed inferior bad dumb pathetic horrible awful terrible ugly tiny nothing insecure miserable shit crap garbage dirt rubbish trash idiot fool criminal mad',
  ),
  role: words(
    'punchline wallet bank suspect intruder hysteric secretary machine cash clown jailbird audience idiot bother prop spare therapist mother burden maid servant slave stranger outsider afterthought failure joke child doormat ghost prisoner nuisance villain outcast taxi driver chauffeur nanny housekeeper roommate lodger atm toy puppet extra hostage enemy criminal backup option object robot cook babysitter trophy adult help punching person guy one wheel priority',
  ),
  blow: words(
    'betrayal slap attack ambush insult punishment setup trap interrogation trial test kick stab punch rejection competition audition dictatorship squad courtroom prison interview minefield war battlefield lecture charade',
  ),
  lied: words(
    'lied lying cheated cheating sneaked sneaking hiding flirting yelling shouting screaming tearing ruining snooping spying gossiping manipulating snaked snitched chickened weaseled wimped backed flaked slacking',
  ),
  left: words('alone there waiting standing stranded on behind out to with at in'),
  excess: words('nerve cheek audacity gall'),
  tired: words('sick tired fed bored done'),
  absent: words('giving paying listening helping respecting pulling doing'),
  motive: words('because so to for'),
  schemer: words('trying out determined looking hoping plotting'),
  shove: words('driving drove drive driven pushed forced talked dragging dragged bullied'),
  iff: words('if when hope glad said says whether'),
  whyever: words('@hurting treat act make refuse tell sneak'),
  // After “you should have”: things to have, not deeds left undone.
  freely: words('been seen had a an the to it my one some your any enough more'),
  going: words('me us my our your it the a an in that going up trying bringing this track calm'),
  toil: words('you your being always cleaning having me for making chasing apologizing'),
  billed: words(
    'told asked covered bailed driven paid helped picked warned called apologized apologised forgiven',
  ),
  serve: words(
    'drop put stood prioritize prioritise helped help back clean cook text pay drive cover supported',
  ),
  slight: words(
    'matter count belong important enough nothing right competing talking walking last beg invisible begging fighting replaced alone crazy',
  ),
  fond: words('deserve and need love understand may might can know'),
  scheming: words(
    'wanted rather trying laughing mocking waiting hoping punishing avoiding pretending hiding planning bored looking judging testing',
  ),
  much: words('up my down across everything years over half'),
  him: words('me us my about if what how this being having'),
  cruelly: words('drama attention chaos power playing seeing hurting making this it being winning when'),
  bill: words('you your bills rent mortgage night deposit baby dishes diaper diapers nappies laundry toilet'),
  clearly: words('obviously clearly secretly evidently'),
  fate: words(
    'gone dead out alone fail suffer lose mess leave feel quit hurt beg look crawl cry die disappear think believe be',
  ),
  idle: words('stood sat sit stand watched watch lie lay skipped'),
  'need-a': words('need have had has live get human'),
  fled: words('hung walked bailed gave ran turned ratted cheated spat quit'),
  kept: words('raised fed housed clothed carried supported financed funded'),
  gladly: words('made remembered came kept got won finished baked cooked managed found still'),
  aid: words('do does did will would can could have has had are were is was'),
  usual: words('always usual ever'),
  doing: words('do did care think talk want say hear'),
  'seem-a': words('feel feels felt feeling seem seems seemed looks'),
  'crowd-a': words('everyone everybody they friends people'),
  loath: words('treats hates hate blames blame leaves ignores takes laughs against despise'),
  heeds: words(
    'cares care listens helps understands appreciates respects wants likes loves love want respect misses miss gives believes asked thanks',
  ),
  vex: words('crazy mad insane nuts away up to down out bonkers mental bananas'),
  jealous: words(
    'threatened desperate insecure intimidated resentful disappointed relieved jealous mad angry bitter ashamed embarrassed glad bored pleased envious scared',
  ),
  gave: words('sacrificed moved quit turned dropped spent lived fought gave left changed'),
  paid: words(
    'changes changed washes feeds puts does keeps makes paid pays drove drives lent raised sat stayed cleaned cleans cooked cooks bought buys took takes looked picked got bailed fed covered gave put helped saved stood held fixed',
  ),
  heard: words(
    'heard respected appreciated valued loved supported wanted seen included understood trusted needed welcome considered believed accepted prioritized',
  ),
  'provoke-bx': words('provoke push poke goad bait needle corner wind force press'),
  'drop-bx': words(
    'throw toss dump drop ditch replace trade swap abandon stab push cast kick freeze set treat hang walk bail cheat',
  ),
  // After “you always” and “you never”: another kind's, or harmless.
  'spare-bx': words(
    'be too looked guess alone work going put meant mattered win fail forget giggling see set',
  ),
  'sulk-bx': words(
    'complain whine moan sulk call wonder dare sit still just get kick skipped talk blow hide gave embarrassed forgot',
  ),
  'meant-bx': words(
    'so such too cared wanted thought hated forgave forgive mean meant work imagining inventing get upset mattered win find loved going sensitive dramatic emotional',
  ),
  // Good turns that are held up as a bill, and for how long they were done.
  'favored-b2': words(
    'cooked clean cleaned wash washed drove driven drive paid pay bought raised carried nursed supported fed clothed housed bailed lent sacrificed sold followed moved quit gave given waited covered cover babysat hosted visit visited come came went gone put helped stood stayed stay slept sat worked work dropped changed saved forgave forgiven taught tutored introduced listened listen watched bring brought did done lost trained fixed fix kept held swallowed bitten shared loved apologized cook picked planned tried rubbed defended remembered sent make invited spent',
  ),
  'reared-b2': words(
    'raised nursed fed clothed housed supported carried bailed sheltered tutored trained mothered rescued sponsored financed funded',
  ),
  'span-b2': words(
    'year years month months week weeks day days night nights morning evening evenings hour hours weekend weekends time times summers winters christmases shifts decade decades holiday',
  ),
  'refuse-b2': words('not never nothing none zero forgot skip skipped barely hardly still'),
  'gets-b2': words(
    'gets does pays cooks cleans drives makes takes keeps calls texts plans remembers picks sends looks handles sorts organizes earns works buys carries holds fixes stays tries apologizes puts hosts always',
  ),
  'wronged-b3': words(
    '@wronged misjudged brushed fobbed invisible sidestepped railroaded steamrolled blindsided lied thrown talked trampled belittled cornered',
  ),
  'role-b3': words('@role idiot fool furniture paycheck dog wallpaper nobody piece side shadow chore'),
  // What somebody is said to have been after, and what is claimed to go on in them.
  'wound-b4': words(
    'hurt punish spite annoy humiliate embarrass provoke trick trap guilt test upset shame impress manipulate undermine sabotage wound scare frighten silence corner wreck ruin destroy control',
  ),
  'gave-b4': words(
    'gave given written replaced decided made stopped used married want care trust lost checked chosen',
  ),
  'prize-b4': words(
    'scene fight reaction row servant maid slave excuse reason bigger money house sympathy credit war drama attention laugh show glory',
  ),
  'folk-b4': words('someone somebody something everyone everybody'),
  'say-b4': words('say throw tell look feel be blame play win keep hold'),
  'await-b4': words('waiting waited hoping dying looking itching planning'),
  'guess-b4': words('because rules world whole worst everyone everybody everything people money only this'),
  'look-b4': words('look feel jealous hate suffer beg pay cry think seem sound angry mad sorry'),
  'mind-b4': words(
    'hate love ashamed embarrassed secretly happier relieved glad bored jealous enjoying using see notice',
  ),
  // Charges in questions, thanks and comparisons; sweeping starts.
  'began-qa': words(
    'left told wanted changed decided insisted lied broke began walked chose ruined pushed forgot refused quit stopped',
  ),
  'vice-qa': words(
    'drinking temper lies lying attitude behaviour behavior gambling spending jealousy excuses laziness selfishness ego moods stubbornness affair cheating nagging meddling tantrums',
  ),
  'endless-qa': words('permanently perpetually endlessly eternally invariably'),
  'down-qa': words('down sit think believe wait rot suffer drown struggle'),
  'botch-qa': words('screwed messed fucked cocked botched bungled stuffed'),
  'making-qa': words('make made making'),
  'hard-qa': words('impossible harder difficult hell miserable worse unbearable'),
  'bothered-qa': words('bothered cared listened paid respected spent'),
  'caring-qa': words('care call ring want think ever talk love speak text notice'),
  'find-qa': words('turn twist blame pick never already decided'),
  'loud-qa': words('leaving making late holding finding complaining moaning picking blaming nagging'),
  'round-qa': words('all for around here about'),
  'unit-qa': words('time thing day word person night'),
  'can-qa': words('can could would will try be let do tell say put think listen'),
  'excuse-qa': words('excuse excuses drama crisis story fight row thing nonsense song'),
  'left-qa': words('have the end get left'),
  'turns-qa': words('turns turn ends end becomes'),
  'row-qa': words('you fight row argument battle drama shouting yelling tears lecture same war'),
  // What a small thing is said not to be.
  'outrage-qc': words(
    'killed murdered stabbed shot robbed burned burnt strangled poisoned bombed tortured murder crime arson',
  ),
  // What is said to be done by one far more than by the other.
  'toil-qd': words('done do did given give gave work worked try tried pay paid sacrificed contribute'),
  // What an evening or a talk is said to have been, and what one is said to have been made.
  'blow-qe': words(
    'execution tribunal inquisition hearing farce sham mockery circus accusation dismissal snub dig jab humiliation bribe ultimatum threat blackmail stitch-up put-down beating',
  ),
  'wronged-qe': words(
    'infantilized infantilised babied objectified tokenized vilified demonized crucified shortchanged unneeded discounted overruled outnumbered outvoted bulldozed deserted forsaken stifled caged stereotyped nagged bossed ripped scammed strung toyed hassled humored jerked messed patronised',
  ),
  // What somebody is said to have wanted to do to one.
  'wound-qe': words(
    '@wound-b4 avoid rile bait belittle isolate intimidate exclude mock mislead discredit torment torture bully unsettle enrage replace trick rattle spoil',
  ),
  'scheme-qe': words('@scheme argue fight win forget own rule isolate torment rile belittle'),
  'heed-qe': words('fix understand hear listen change admit'),
};
