import type { WordClasses } from '../schema-coach';
import { words } from './words';

/** Word classes of the notes on contempt, minimizing, deflecting, demands and threats. */
export const dismissing: WordClasses = {
  // What may stand at the head of an outburst.
  hey: words(
    'please just oh okay hey now look so and but well omg lol god jesus christ jaysus dude bro man mate right yeah yes no alright honestly seriously then ah aw aww wow again go on ugh fine really guys',
  ),
  stop: words('stop quit enough'),
  'seem-d': words('are were be being act acting is sound seem behave'),
  // Between "you are" and what they are said to be.
  lead: words(
    'such being always nothing but only clearly obviously acting as a an the some one all so too getting becoming beyond pretty bit little that this way more actual any complete and',
  ),
  // Names nobody likes to be called, and no others.
  name: words(
    'idiot moron liar loser losers jerk ass cow pig rat snake coward cowards fool clown lunatic hypocrite brat crybaby monster creep slob muppet git trash garbage failure disgrace embarrassment joke nightmare parasite leech freeloader cheater bully dictator doormat weirdo freak witch arse slobs cheat thief dummy plonker gobshite weasel snob fraud waster cheapskate nutcase quitter disappointment amateur snitch maggot melt snobs toerag sneak zombie peacock judas bore crook scammer burden toddler drip mug plank control two-timer bum dinosaur fake',
  ),
  // Faults of the whole person.
  nasty: words(
    'selfish lazy pathetic useless worthless stupid dumb thick crazy insane mental ridiculous ignorant childish toxic disgusting cruel spoiled spoilt rude nasty clueless hopeless impossible unbearable insufferable paranoid hysterical clingy manipulative controlling dishonest petty unreasonable ungrateful gutless spineless greedy vain smug pompous sanctimonious evil twisted disgraceful laughable cowardly self-centered thick-headed exhausting miserable cringe basic boring fake embarrassing incapable rotten dim backward gross',
  ),
  vile: words(
    '@nasty absolute total complete utter proper real right lying cheating miserable horrible terrible awful filthy dirty rotten stuck sick cold mean bitter lonely little sneaky fake worst biggest sad tiny',
  ),
  verdict: words('pathetic disgusting useless typical disgraceful laughable bravo charming'),
  being: words('thing man woman child person boy girl people lot bunch madam @kin'),
  sicken: words('disgust'),
  loathe: words('hate pity'),
  behave: words('act behave talk sound sulk treat whine cry throw'),
  tot: words(
    'child children kid kids baby babies toddler toddlers infant teenager old dog dogs goldfish monkey brick',
  ),
  tantrum: words('tantrum tantrums meltdown sulk'),
  mind: words('mind head meds trolley'),
  decent: words('normal decent civilized proper real good true loving'),
  grand: words('so all better above special smart clever perfect god king queen hard tough funny hot angel'),
  mister: words('mr mrs miss ms mister lord saint princess captain'),
  perfect: words('perfect know high big wonderful innocent right important clever fancy popular obvious'),
  majesty: words('highness majesty royal'),
  genius: words(
    'genius majesty einstein sherlock therapist princess karen professor hero snowdrop snowflake prince warrior',
  ),
  // What a mock is made of.
  praise: words(
    'nice great good brilliant bravo congratulations congrats thanks wonderful perfect lovely fantastic',
  ),
  delicate: words('poor precious delicate fragile tender wounded bruised little'),
  heart: words('feelings ego heart soul self pride princess feefees words'),
  whining: words('whining sniveling nagging crying drama tears'),
  victim: words('waterworks tears victim martyr innocent dumb saint'),
  // Words for anybody's upset, as said from outside.
  cross: words(
    'upset mad angry annoyed cross sad furious offended bothered raging fuming stressed crying sulking emotional worked tense dramatic sour',
  ),
  fuss: words(
    'cry moan sulk whine fuss complain argue fight freak flip panic scream shout stress rage pout weep yell sob rant overreact whimper mope bawl grumble snivel carry overthink wallow',
  ),
  'overdo-d': words('overreacting overreact overreacted overthinking overthink exaggerate imagining'),
  drama: words('fuss scene drama issue deal thing fight crisis production tragedy soap meal song circus war'),
  big: words(
    'big huge major serious important deep bad terrible long hard tragic much loud late dramatic interesting scary funny personal',
  ),
  // Things that are made small.
  trifle: words(
    'joke laugh game phase prank banter meme bit once twice comment remark word words text message kiss drink beer drinks minutes minute seconds hour hours mistake accident misunderstanding question party meal scratch plate mug cup harmless silly stupid little tiny money opinion conversation dance look hug chat emoji slip moment fun teasing dinner dollar dollars quid euros pounds dog cat toy movie tap haircut card lift coffee nudge sticker screenshot pic picture photo post story spreadsheet lasagna sandwich yogurt typo letters grade test exam quiz parking ticket fine bump scrape dent stain glass lamp vase chair book shirt jacket sweater dress shoes charger cable call email voicemail roast sherry wine pint night weekend evening week reply nickname name swear argument spat quarrel disagreement row rumor rumour detail delay recital show concert play picnic trip visit lunch breakfast date round fiver tenner bucks cents crumbs pizza cake biscuit sweets chocolate hat sock towel door window mirror plant fish hamster flirting fling crush tantrum bruise cut bang fall spider',
  ),
  taking: words('take takes taking took get got gets getting'),
  dig: words('bring dig drag dredge rake throw'),
  misheard: words(
    'misunderstood misheard misread misinterpreted misconstrued misunderstand misinterpret misunderstanding',
  ),
  agentless: words(
    'mistakes things words lines wires something feelings messages boundaries decisions stuff',
  ),
  undone: words(
    'made said done crossed hurt misinterpreted misread misunderstood mixed lost dropped broken taken missed deleted forgotten scratched eaten overlooked damaged passed',
  ),
  lecture: words(
    'attack attacking accuse accusing interrogate grill judge judging lecture question harass criticize criticizing criticise criticising coming ganging picking blaming',
  ),
  calm: words('calm relax chill breathe settle smile behave hush'),
  urge: words('need must ought should better have got'),
  bow: words('forgive trust believe accept understand respect apologize apologise excuse thank'),
  // What people are told to stop.
  quit: words(
    '@fuss @harm make be act pretend talk play dig bring drag throw twist lie text call follow ask check take touch behave use feel treat defend wind look tell think interrupt nag overthink live obsess dwell hold imagine get hide waste put push change start mess stare walk hang point',
  ),
  // What people are told to change.
  order: words(
    'come go get sit tell give put turn call ring pick answer explain hand leave clean delete fix send pay apologize apologise look listen do say text stay sign open close shut take withdraw drop cancel remove break block unblock reply respond confirm promise swear admit testify return move step wipe finish start cook wash quit resign marry forgive choose decide hurry act behave fetch show bring write keep hang pull pack let prove own face grow learn man back touch be unfollow accept vote',
  ),
  pronto: words('now tonight today instant minute second once sunday monday tomorrow friday midnight'),
  // Acts that punish.
  punish: words(
    'leave tell go take call cut throw smash kick walk quit sell report post send sue block dump divorce delete cancel ground fire move ruin destroy expose show make never break lock burn kill hit beat slap wreck drive find end embarrass bin return keep stop scream',
  ),
  doom: words(
    'done through over out gone finished leaving dead fired walking grounded toast telling off history',
  ),
  rue: words('regret pay suffer beg wish crawl disappear'),
  provoke: words('test push tempt cross provoke threaten mess'),
  tell: words(
    'tell telling show showing send sending post posting forward forwarding expose report leak call calling',
  ),
  'crowd-d': words('everyone everybody mum mom dad hr police cops boss whole your him her them'),
  strike: words(
    'kill hit slap punch hurt beat strangle choke smash bash break shoot stab belt knock wring deck whack drown crush crack rip murder skin burn wreck destroy trash tear ruin',
  ),
  faced: words('important hearted centered faced'),
  theirs: words('your him her them my'),
  'nice-d': words('kind love loved loving lovely beautiful strong good funny brave warm generous'),
  mature: words('mature charming adult original touching'),
  sneer: words('waterworks diddums snowflake knickers mollycoddle feefees'),
  frail: words('fragile weak delicate soft thin'),
  queen: words('queen king'),
  living: words('existing breathing living caring @alive'),
  alive: words('alive human born honest'),
  realize: words('realise realize know'),
  joking: words('joke joking kidding messing teasing banter prank sarcasm harmless'),
  overblown: words('molehill teacup proportion harmless'),
  making: words('make makes making made turn turning'),
  get: words('be being get getting act acting'),
  outlive: words('live survive cope laugh'),
  grateful: words('grateful thankful lucky glad blessed'),
  real: words('real actual bigger nothing no worse'),
  err: words('make do fight argue tease say lie forget shout slip'),
  past: words('past old up face back again'),
  fault: words('fault problem job idea doing business department responsibility'),
  dream: words('dreamed dreamt dreaming confused imagining'),
  recall: words('remember recall'),
  memory: words('memory'),
  angel: words('perfect angel saint innocent'),
  twist: words('twist'),
  leap: words('jump leap'),
  tone: words('voice tone attitude mouth language'),
  times: words('like a ten twice three hundred many several countless so again what enough already'),
  love: words('loved cared respected trusted valued missed love care respect trust miss want'),
  proof: words('screenshots screenshot receipts'),
  outcry: words('talk walk lie lecture roll blame give play interrupt turn hang start raise dare speak'),
  'someone-d': words('everyone everybody nobody people anyone anybody'),
  own: words(
    'am will would can could need want have had do did was were hope keep kept hold held know made got let said take took get try tried cried blew should feel felt wish started sulked',
  ),
  that: words('it this that things'),
  'it-d': words('it that this he she they'),
  said: words('called said told thought felt was say says tells thinks told'),
  nag: words('you stop quit enough not always like'),
  only: words('only just barely hardly simply'),
  owe: words('have need owe'),
  ashamed: words('ashamed embarrassed sick'),
  recalled: words('saying doing that it any this ever'),
  pity: words('shame pity terrible'),
  ruin: words('ruin destroy bury finish'),
  pleased: words('happy proud satisfied pleased'),
  cheer: words('cheer lighten'),
  face: words('neck face teeth head arm legs nose phone'),
  'need-d': words('need reason point'),
  more: words('ashamed more less grateful better'),
  a: words('a an one that this some such the'),
  each: words('it that things mistakes each sometimes this worse'),
  'later-d': words('tomorrow later hours after until before when minutes'),
  'wish-d': words('want need feel like miss would'),
  apologized: words('apologized apologised'),
  mess: words('misunderstanding breakdown confusion'),
  abs: words(
    'absolute utter complete total lying lazy pathetic miserable spoiled spoilt stupid big little sad vain nasty sorry useless worthless selfish ungrateful bloody fucking filthy dirty sneaky rotten bitter sick evil greedy ignorant jealous',
  ),
  dearie: words(
    'legend star angel hero gem sweetheart treasure darling monkey thing dear beauty champion queen king ray sausage lovely lamb love one ones guys people and of too to for with when is but genius weirdo nerd bit more extra time',
  ),
  trait: words(
    'shame conscience heart feelings class charm loyalty personality depth brains patience warmth manners spine backbone range attention sense brain soul honesty memory imagination emotional social',
  ),
  feeble: words(
    'boil lead run organise raise hold spell read count tie cook park manage work change make fix hammer',
  ),
  catastrophe: words(
    'war wake funeral coronation crime murder court trial tragedy tribunal crisis hanging opera robbery emergency surgery divorce death disaster saga earthquake hostage execution world-war',
  ),
  'done-d': words(
    'take took steal stole touch flirt delete break broke lie send write say said do promise agree forget hide cheat start mean tell told call push hit raise leave miss see know ask invite post share read',
  ),
  affair: words(
    'affair screenshot tone attitude money tantrum yelling message messages promise lie lies list plan deal agreement email texts meeting argument fight chat girl guy woman account bruise',
  ),
  caused: words(
    'traffic system app email server internet battery phone signal bank printer bus train alarm calendar recipe instructions vendor client fog wifi autocorrect algorithm bot printer dog cat baby beer drink wine alcohol moon weather',
  ),
  // Of minimizing and deflecting.
  'catastrophe-b3': words('@catastrophe secret century'),
  'drama-b3': words(
    'fuss drama scene production tragedy circus crisis opera soap tribunal song war meltdown saga',
  ),
  'tiny-b3': words(
    'little small tiny littlest smallest slightest silly stupid harmless lousy single white wee lil daft dumb petty',
  ),
  'touchy-b3': words(
    'sensitive emotional dramatic touchy paranoid hysterical precious fragile delicate soft defensive needy serious extra',
  ),
  'jest-b3': words('@joking slagging compliment'),
  'slip-b3': words(
    'joke jokes comment remark teasing tease lie kiss compliment honesty roast banter slagging criticism prank mistake misunderstanding argument text fun messing messages nudge',
  ),
  'trifle-b3': words(
    '@trifle birthday birthdays anniversary hair food towel bike space euros teddy session payment texts toast recital compliment comments slap',
  ),
  'err-b3': words(
    'do does did make makes fight fights argue argues tease lie lies forget forgets shout slip slips look looks flirt talk drink borrow raise swear snap yell fall lose',
  ),
  'upset-b3': words('@cross @whining hysterical fuss cry attitude scene'),
  'moping-b3': words(
    'whining moping sulking fussing wallowing overthinking overreacting whimpering bawling complaining pouting',
  ),
  'other-b3': words('other some plenty lots millions half most'),
  'agentless-b3': words('mistakes things words stuff lines wires decisions boundaries'),
  'undone-b3': words('@undone posted sent exchanged moved shared forwarded knocked spilled torn cracked'),
  'affair-b3': words('@affair lipstick perfume receipt flirting lying noise joke'),
  'vice-b3': words(
    'drinking spending temper lies mess attitude behaviour affair ex secrets shoes texts mistakes smoking gambling',
  ),
  'every-b3': words('it this that things everything every one a an such too so'),
  'ages-b3': words('years months weeks ages'),
  'folks-b3': words(
    'everyone everybody people couples brothers siblings families boys girls kids others men women wives folks friends guys',
  ),
  'erred-b3': words('it that them things mistakes sometimes each stuff anniversaries birthdays drunk angry'),
  'worse-b3': words('it worse bad real no nothing bigger harder easy starving'),
  'stuff-b3': words('things stuff mistakes accidents life'),
  'num-b3': words(
    'one half two three four five six ten fifteen twenty thirty forty fifty hundred couple barely only',
  ),
  'from-b3': words('from so if away before until i in too that'),
  'poor-b3': words('precious little lil wittle delicate poor baby'),
  'too-b3': words('too so being getting always bit this that all such just'),
  'ask-b3': words('what how did who are shall where when'),
  'some-b3': words('something someone somebody'),
  // Names that wound even where they stand alone; children and animals people are measured against; and what mocks.
  'slur-b4': words(
    'crybaby coward clown idiot moron loser jerk snowflake hypocrite liar creep snitch brat bully loser freak weirdo drama-queen witch rat snake martyr lunatic quitter freeloader fool selfish cow cheat',
  ),
  'brat-b4': words(
    'child children kid kids baby toddler toddlers infant teenager teenagers teens goldfish brick potholes doormats parrot puppy twelve-year-old',
  ),
  'beast-b4': words(
    'pig slug animal animals zombie robot lump slob dictator lunatic queen princess martyr frat leech parasite idiot moron fool clown brat',
  ),
  'no-b4': words('nobody anybody anyone anything noone one no-one nothing'),
  'lets-b4': words('does leaves says reads forgets treats talks lies hits misses steals puts speaks'),
  'damn-b4': words('fuck screw piss sod'),
  'spine-b4': words('spine pair backbone guts'),
  'scan-b4': words('scan fog tumor freeze injury surgery bleed cancer'),
  'foul-b4': words(
    'bad terrible awful horrible lousy rotten useless worst shitty poor pathetic selfish cruel sorry dreadful rubbish nasty evil worthless weak',
  ),
  'stand-b4': words('love want wants loves marry stand tolerate bear live work deal cope trust'),
  'bear-b4': words('handle take stand cope accept bear face deal stomach'),
  'brain-b4': words('brain brains'),
  'medal-b4': words('medal trophy biscuit oscar applause'),
  // Of the notes on demands and threats alone.
  'harsh-b5': words(
    'keep carry walk block report fire touch lie hit lay breathe cross raise marry embarrass ignore push lock slam shout testify cry disrespect threaten cheat accuse whine lecture interrupt complain provoke vote storm swear humiliate leave quit',
  ),
  'bad-b5': words(
    'gone done out off leaving leave finished through over history divorce sue suing report quit quitting pack packing file filing sack ruin destroy expose block blocking delete deleting walk walking moving cut cutting kick burn smash never changing hanging ending end stop change press drag fired dead gone sacked toast grounded alone regret forget suffer lose worse',
  ),
  'heads-b5': words(
    'wife husband boss mother mom mum dad father parents girlfriend boyfriend family teacher friends sister brother landlord coach kids hr everyone everybody police cops lawyer solicitor press papers judge court council dean school media herald union them',
  ),
  'brood-b5': words(
    'us them kids children grandkids grandchildren baby house son daughter dog penny cent dime again',
  ),
  // What is felt or still said of it, and cannot be stopped because somebody asks.
  'still-b5': words(
    'crying sulking moping whining moaning complaining nagging pouting dwelling obsessing worrying overreacting overthinking exaggerating fussing brooding arguing grieving hurting asking bothering pestering blaming questioning accusing punishing doubting',
  ),
  'yield-b5': words(
    'forgive accept believe trust move forget apologize apologise stop let calm get respect grow listen answer admit talk drop learn change thank forgave moved dropped got stopped grew',
  ),
  'dear-b5': words(
    'explanation apology answer proper smile chance thank thanks hug conversation yes little bit hearing respect favor favour call kindness truth loyalty gratitude',
  ),
};
