import type { WordClasses } from '../schema-coach';
import { words } from './words';

/** Word classes of the notes on blame, absolutes, mind-reading, keeping score and feelings that accuse. */
export const accusing: WordClasses = {
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
    'laugh laughing laughed smile smiled happy proud kind sweet nice lovely beautiful amazing welcome cheer comfort comfortable safe calm better best grateful wonderful great brilliant special favorite favourite adore admire generous cute gorgeous brave strong stronger appreciated patient delicious alive helped queen king helping thoughtful helpful',
  ),
  every: words('always constantly forever continuously'),
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
    'cook clean wash iron pack drive pay work shop scrub host type raise carry buy wipe sweep fold mop plan feed tidy nurse',
  ),
  many: words(
    'eleven thirteen fourteen fifteen sixteen thirty forty sixty some all once twice two three four five six seven eight nine ten twelve twenty fifty hundred thousand thousands million countless several zero dozen a 2 3 4 5 6 10 20 100 1000',
  ),
  nth: words('second third fourth fifth sixth seventh tenth hundredth last 2nd 3rd 4th 5th 10th 100th'),
  wreck: words('ruin destroy wreck spoil waste shatter poison tank blow trash break lose cost kill betray'),
  hurting: words('@harm attack use fail judge deceive trick rob patronize shame fool'),
  scheme: words(
    'control ruin hurt manipulate destroy embarrass humiliate punish trick provoke upset trap spite annoy guilt force undermine twist wreck confuse bully replace push test shame spoil wind blame start steal cheat silence cut win turn drive pick avoid shut prove impress',
  ),
  // Deeds that go missing.
  'deed-a': words(
    'talk speak listen help ask care bother think try tell call come show text answer reply support respect remember admit notice apologize apologise thank visit stand defend check warn consider include invite appreciate clean cook wash lift ring phone message say give let stop trust',
  ),
  // What goes on in another and cannot be seen.
  inner: words('care love like want take trust respect believe miss value mean hate resent regret envy'),
  think: words(
    'think thought thinking assume assumed figured figure reckon reckoned believe believed expect expected imagined decided',
  ),
  unfair: words(
    'unfair defensive unreasonable difficult dishonest disrespectful hostile hurtful distant harsh unkind mean rude cruel cold stubborn negative intense',
  ),
  wronged: words(
    '@faux lied played hunted dragged robbed erased backstabbed lectured managed watched tested scolded written cut talked disposable laughed thrown kept accused punished shamed discarded unwelcome interrogated harassed hated dumped ditched forced hounded stabbed ganged walked pushed shut hung unseen ambushed',
  ),
  worthless: words(
    'worthless stupid useless small crazy ashamed inferior bad dumb pathetic horrible awful terrible ugly tiny nothing miserable garbage dirt rubbish trash idiot fool criminal mad',
  ),
  role: words(
    'punchline wallet bank suspect hysteric secretary machine cash clown audience idiot bother spare therapist mother burden maid servant stranger outsider afterthought failure joke child doormat ghost prisoner villain taxi driver chauffeur nanny roommate lodger toy puppet extra hostage enemy criminal backup option object robot cook babysitter trophy adult help punching person guy one wheel priority',
  ),
  blow: words(
    'betrayal slap attack ambush insult punishment trap interrogation trial test kick stab punch rejection competition audition dictatorship squad courtroom interview war lecture',
  ),
  lied: words(
    'lied lying cheated cheating hiding flirting yelling shouting screaming tearing ruining snooping chickened backed',
  ),
  left: words('alone there waiting standing stranded on behind out to with at in'),
  motive: words('because so to for'),
  schemer: words('trying out determined looking hoping'),
  shove: words('driving drove drive driven pushed forced talked dragging dragged bullied'),
  iff: words('if when hope glad said says whether'),
  whyever: words('@hurting treat act make refuse tell sneak'),
  // After “you should have”: things to have, not deeds left undone.
  freely: words('been seen had a an the to it my one some your any enough more'),
  going: words('me us my our your it the a an in that going up trying bringing this track calm'),
  billed: words(
    'told asked covered bailed driven paid helped picked warned called apologized apologised forgiven',
  ),
  serve: words('drop put stood prioritize helped help back clean cook text pay drive cover supported'),
  slight: words(
    'matter count belong important enough nothing right talking walking last beg invisible begging fighting replaced alone crazy',
  ),
  fond: words('deserve and need love understand may might can know'),
  scheming: words(
    'wanted rather trying laughing mocking waiting hoping punishing avoiding pretending hiding planning bored looking judging testing',
  ),
  much: words('up my down across everything years over half'),
  him: words('me us my about if what how this being having'),
  cruelly: words('drama attention power playing seeing hurting making this it being winning when'),
  bill: words('you your bills rent mortgage night deposit baby dishes diaper diapers nappies laundry toilet'),
  clearly: words('obviously clearly secretly'),
  fate: words(
    'gone dead out alone fail suffer lose mess leave feel quit hurt beg look crawl cry die disappear think believe be',
  ),
  idle: words('stood sat sit stand watched watch lie lay skipped'),
  'need-a': words('need have had has live get human'),
  kept: words('raised fed clothed carried supported'),
  gladly: words('made remembered came kept got won finished baked cooked managed found still'),
  aid: words('do does did will would can could have has had are were is was'),
  usual: words('always usual ever'),
  doing: words('do did care think talk want say hear'),
  'seem-a': words('feel feels felt feeling seem seems seemed looks'),
  'crowd-a': words('everyone everybody they friends people'),
  loath: words('treats hates hate blames blame leaves ignores takes laughs against'),
  heeds: words(
    'cares care listens helps understands appreciates respects wants likes loves love want respect misses miss gives believes asked thanks',
  ),
  vex: words('crazy mad insane nuts away up to down out mental'),
  jealous: words(
    'threatened desperate resentful disappointed relieved jealous mad angry bitter ashamed embarrassed glad bored pleased envious scared',
  ),
  gave: words('sacrificed moved quit turned dropped spent lived fought gave left changed'),
  paid: words(
    'changes changed washes feeds puts does keeps makes paid pays drove drives lent raised sat stayed cleaned cleans cooked cooks bought buys took takes looked picked got bailed fed covered gave put helped saved stood held fixed',
  ),
  heard: words(
    'heard respected appreciated valued loved supported wanted seen included understood trusted needed welcome considered believed',
  ),
  'provoke-bx': words('provoke push poke goad bait needle corner wind force press'),
  'drop-bx': words(
    'throw toss dump drop ditch replace trade swap abandon stab push kick freeze set treat hang walk bail cheat',
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
    'cooked clean cleaned wash washed drove driven drive paid pay bought raised carried nursed supported fed clothed bailed lent sacrificed sold followed moved quit gave given waited covered cover babysat hosted visit visited come came went gone put helped stood stayed stay slept sat worked work dropped changed saved forgave forgiven taught tutored introduced listened listen watched bring brought did done lost trained fixed fix kept held swallowed bitten shared loved apologized cook picked planned tried rubbed defended remembered sent make invited spent',
  ),
  'reared-b2': words('raised nursed fed clothed supported carried bailed tutored trained rescued'),
  'span-b2': words(
    'year years month months week weeks day days night nights morning evening evenings hour hours weekend weekends time times summers winters christmases shifts decade holiday',
  ),
  'refuse-b2': words('not never nothing none zero forgot skip skipped barely hardly still'),
  'gets-b2': words(
    'gets does pays cooks cleans drives makes takes keeps calls texts plans remembers picks sends looks handles sorts works buys carries holds fixes stays tries apologizes puts always',
  ),
  'wronged-b3': words('@wronged misjudged brushed invisible lied thrown talked belittled cornered'),
  'role-b3': words('@role idiot fool furniture paycheck dog wallpaper nobody piece side chore'),
  // What somebody is said to have been after, and what is claimed to go on in them.
  'wound-b4': words(
    'hurt punish spite annoy humiliate embarrass provoke trick trap guilt test upset shame impress manipulate undermine wound scare frighten silence corner wreck ruin destroy control',
  ),
  'gave-b4': words(
    'gave given written replaced decided made stopped used married want care trust lost checked chosen',
  ),
  'prize-b4': words(
    'scene fight reaction row servant maid excuse reason bigger money house sympathy credit war drama attention laugh show glory',
  ),
  'folk-b4': words('someone somebody something everyone everybody'),
  'say-b4': words('say throw tell look feel be blame play win keep hold'),
  'await-b4': words('waiting waited hoping dying looking planning'),
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
    'drinking temper lies lying attitude behaviour gambling spending jealousy excuses ego moods stubbornness affair cheating nagging tantrums',
  ),
  'endless-qa': words('permanently eternally'),
  'down-qa': words('down sit think believe wait rot suffer drown struggle'),
  'botch-qa': words('screwed messed cocked'),
  'making-qa': words('make made making'),
  'hard-qa': words('impossible harder difficult hell miserable worse unbearable'),
  'bothered-qa': words('bothered cared listened paid respected spent'),
  'caring-qa': words('care call ring want think ever talk love speak text notice'),
  'find-qa': words('turn twist blame pick never already decided'),
  'loud-qa': words('leaving making late holding finding complaining picking blaming nagging'),
  'round-qa': words('all for around here about'),
  'unit-qa': words('time thing day word person night'),
  'can-qa': words('can could would will try be let do tell say put think listen'),
  'excuse-qa': words('excuse excuses drama crisis story fight row thing nonsense song'),
  'left-qa': words('have the end get left'),
  'turns-qa': words('turns turn ends end becomes'),
  'row-qa': words('you fight row argument drama shouting yelling tears lecture same war'),
  // What a small thing is said not to be.
  'outrage-qc': words('killed murdered stabbed shot robbed burned burnt murder crime'),
  // What is said to be done by one far more than by the other.
  'toil-qd': words('done do did given give gave work worked try tried pay paid sacrificed'),
  // What an evening or a talk is said to have been, and what one is said to have been made.
  'blow-qe': words(
    'execution tribunal hearing mockery circus accusation snub dig jab bribe ultimatum threat stitch-up put-down beating',
  ),
  'wronged-qe': words('babied bossed ripped strung messed patronised'),
  // What somebody is said to have wanted to do to one.
  'wound-qe': words(
    '@wound-b4 avoid bait belittle exclude mock torment torture bully replace trick rattle spoil',
  ),
  'scheme-qe': words('@scheme argue fight win forget own rule torment belittle'),
  'heed-qe': words('fix understand hear listen change admit'),
  your: words('your yours'),
  anyone: words('anyone anybody those whoever someone somebody some certain several everyone'),
  // What a conditional apology leaves open.
  sore: words(
    'hurt* upset* offen* insult* annoy* bother* embarrass* disappoint* wrong* rude mean harsh unkind cruel uncomfortable pain* harm* crossed overstep* wound* feelings bad badly humiliat* ignored excluded unappreciated angry mad sad disrespect* misunderst* misinterpret* unfair toes distress* grief trouble',
  ),
  seeing: words(
    'feel felt feeling think thinking thought believe believed took take perceive perceived misunderstood misread misheard misinterpreted chose choose decided assume assumed view reckon consider',
  ),
  finding: words('see saw find found heard read remember'),
  inside: words('feelings ego pride reaction interpretation'),
  misread: words('misinterpreted misunderstood misread misconstrued misheard twisted received perceived'),
  seeming: words('came comes seemed sounded looks looked reads sounds'),
  bearing: words('move forgive take handle see accept deal cope appreciate bear stand tolerate'),
  pester: words('bother upset offend annoy trigger'),
  // An “if” about a small thing.
  benign: words(
    'late woke english question posted asked slow long typos spelling missed early noise already bothering interrupting repeat handwriting quality sense quiet',
  ),
  // What follows a “but” that takes the first half back.
  counter: words(
    'you your he she they everyone everybody it that this there when if who what how come so at in honestly work my the some someone somebody people sometimes maybe seriously nobody not only frankly look let to even after because still anyone anybody anyway next then half had has for our most us did do does was were being before with without between in-fact mum dad mom school english everything nothing things kids men women boys girls',
  ),
  // What follows “but I” when a reason comes.
  ihad: words('won planned tried told forgot was had did am could have thought only knew wanted meant asked'),
  yes: words('know admit agree accept realize realise yes yeah okay sure true granted fine maybe enough'),
  charge: words('made started kept keep never always pushed did knew were provoked'),
  mere: words('trying joking kidding teasing messing playing being saying doing worried concerned asking'),
  worn: words(
    'tired exhausted stressed hungry hungover sick knackered shattered angry upset nervous anxious busy swamped overwhelmed drained frustrated young stupid confused emotional scared',
  ),
  'rough-m': words('long rough hard bad terrible awful crazy shitty few lot too'),
  drunk: words('drunk wasted hammered high pissed drinking'),
  drink: words('alcohol drink beer wine whiskey stress anger tiredness depression anxiety grief'),
  cell: words('phone phones messages texts dms emails instagram accounts chats inbox laptop'),
  pin: words('password passwords passcode pin'),
  tracker: words('location gps tracker life360'),
  others: words('him her them men women girls boys guys people exes ex friends anyone'),
  late: words('glad loss asking bothering bother interrupting delay wait could excuse'),
  // Openings of a condition.
  ifs: words('if should whether'),
  terms: words('when once until unless after before if'),
  'rough-self': words(
    'bitch dick dickhead asshole arsehole ass arse jerk cow idiot prick bastard twat knob wanker tosser pig brat bully coward hypocrite liar snob fool clown moron douche shit git muppet plonker creep killjoy grump sulk tyrant',
  ),
  dared: words('caring breathing existing living wanting expecting loving having being'),
  warned: words('told said warned reminded asked mentioned say mention warn'),
  object: words('mind care matter hurt get find react notice'),
  aims: words('wanted thought meant figured tried'),
  did: words('did said looked asked checked went had'),
  all: words('all always entirely completely totally only'),
  ruins: words('ruin wreck destroy spoil mess screw hurt let poison'),
  whole: words('everything everyone everybody anything all'),
  wretch: words('monster failure disaster burden loser disgrace'),
  look: words('check see read look go search open scroll'),
  giving: words('share give have know send tell swap get need trade'),
  rot: words('terrible horrible awful bad rotten shitty rubbish'),
  where: words('wherever who where'),
  either: words('me you us i we'),
  whose: words('my your our each the'),
  one: words('you he she they'),
  pardon: words('forgive excuse pardon'),
  harmless: words('offense offence harm disrespect'),
  photo: words('photo picture pic video'),
  nobody: words('nobody no-one'),
  wifi: words('wifi netflix work weather school'),
  // What one may own to have done.
  deeds: words('@sin @secretly'),
  // Who or what a “but” turns to at once.
  rejoin: words("you your who seriously someone somebody nobody this look y'know honestly frankly then"),
  spell: words('@day day time shift'),
  // All that somebody may say for sorry.
  'sorry-m': words('@sorry sowwy regrets regrettable unfortunate'),
  // People at large, whom an excuse calls as witnesses.
  alike: words('anyone anybody everyone everybody people others nobody no-one kids couples guys girls women'),
  excusing: words(
    'at on under going talking busy running half trying asleep stuck only just being feeling having thinking dealing provoked told raised off exhausted swamped driving working hungover tired stressed sick ill',
  ),
  lacking: words('problem skin sense like warning safe issue issues expectations hobby life clue'),
  doubted: words('harm offense offence mistakes anything anyone someone anybody somebody feelings any'),
  belittling: words('lil little precious delicate fragile tender tiny poor royal sensitive big'),
  admitting: words('late missed okay alright yes forgot fine because was'),
  retort: words('@charge were have had are know could blew also do too'),
  heir: words('majesty highness honor worship'),
  'later-m': words('late dark only just one early loud hard because'),
  silly: words('prank joke bit long busy bad crazy tough rough'),
  sting: words('offends hurts stings threatens makes'),
  // How one’s own act may have left somebody.
  'left-m': words('hurt upset offended angry annoyed disappointed embarrassed insulted mad uncomfortable'),
  // After “I know I was late, but”: then nothing is taken back.
  'chancy-b2': words(
    'things thank please not love want hope miss will would need like care think know can could still got we deserve deserved deserves matter matters mean means promised said that in should may might must right',
  ),
  'badi-b5': words(
    'gone done out leaving leave off finished through over history divorce sue suing report quit quitting pack packing file filing sack ruin destroy expose block blocking delete deleting walk walking moving cut cutting kick burn smash never changing suing hanging ending end stop stopping change press drag',
  ),
};
