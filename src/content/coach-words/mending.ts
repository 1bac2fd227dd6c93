import type { WordClasses } from '../schema-coach';
import { words } from './words';

/** Word classes of the notes on apologies, owning, impact and amends. Verbs stand in their base form. */
export const mending: WordClasses = {
  // Marks that end or part what was said.
  end: words(', . ! ? ...'),
  // What happened, named by a small word.
  'its-m': words('it this that things'),
  anyone: words('anyone anybody those whoever someone somebody some certain several everyone'),
  // Words that leave it open.
  hedge: words('may might apparently supposedly somehow possibly probably perhaps'),
  owed: words('must need have should want got ought'),
  ought: words('should could ought shoulda coulda'),
  // “have”, as it is heard.
  of: words("have of 've"),
  // Forms behind “I” in “I was”, “I acted”.
  been: words('was were am been being acted got get be behaved can came have'),
  // Small words before one’s own manner: “such a”, “a bit”.
  too: words('a an such too so bit way far rather being all little the kind of getting one more much very'),
  // What one will, would or means to do.
  shall: words("will would can could want going 'll 'd may shall ready happy willing glad like love need"),
  // What a conditional apology leaves open.
  sore: words(
    'hurt* upset* offen* insult* annoy* bother* embarrass* disappoint* wrong* rude mean harsh unkind cruel insensitive uncomfortable pain* harm* crossed overstep* wound* feelings bad badly humiliat* ignored excluded unappreciated angry mad sad disrespect* inappropriate misunderst* misinterpret* unfair toes distress* grief trouble',
  ),
  // What the other is said to be, where the act was one's own.
  stung: words(
    'angry upset offended mad hurt annoyed bothered insulted triggered pissed cross disappointed unhappy frustrated butthurt salty bent fuming furious disrespected misunderstood attacked uncomfortable grumpy emotional jealous taking having embarrassed sulking inconvenienced disturbed troubled peeved miffed irritated displeased distressed scandalized scandalised shocked bitter wounded put-out crying sad ruffled cranky moody huffy riled rattled vexed aggrieved dissatisfied confused overwhelmed stressed hung touchy insecure paranoid',
  ),
  seeing: words(
    'feel felt feeling think thinking thought believe believed took take interpret interpreted perceive perceived misunderstood misread misheard misinterpreted chose choose decided assume assumed view viewed reckon consider',
  ),
  finding: words('see saw find found heard read remember'),
  inside: words('feelings ego pride reaction interpretation perception outburst sensitivity insecurities'),
  misread: words('misinterpreted misunderstood misread misconstrued misheard twisted received perceived'),
  seeming: words('came comes seemed sounded looks looked reads sounds'),
  bearing: words('move forgive take handle see accept deal cope appreciate bear stand tolerate'),
  pester: words('bother upset offend annoy trigger'),
  // An “if” about a small thing.
  benign: words(
    'late woke english question posted asked slow long typos spelling missed early noise already bothering interrupting disturbing repeat handwriting quality sense quiet',
  ),
  // What follows a “but” that takes the first half back.
  counter: words(
    'you your he she they everyone everybody it that this there when if who what how come so at in honestly work my the some someone somebody people sometimes maybe seriously nobody not only frankly look let to even after because still anyone anybody anyway next then half had has for our most us did do does was were being before with without between in-fact mum dad mom school english everything nothing things kids men women boys girls',
  ),
  // What follows “but I” when a reason comes.
  ihad: words('won planned tried told forgot was had did am could have thought only knew wanted meant asked'),
  yes: words('know admit agree accept realize realise yes yeah yep okay sure true granted fine maybe enough'),
  charge: words('made started kept keep never always pushed did knew were provoked'),
  mere: words('trying joking kidding teasing messing playing being saying doing worried concerned asking'),
  politely: words('say thank tell ask let check know see hear apologize apologise share remind give like'),
  worn: words(
    'tired exhausted stressed hungry hungover sick knackered shattered angry upset nervous anxious busy swamped overwhelmed overworked drained frustrated young stupid confused emotional hormonal scared jetlagged grieving',
  ),
  'rough-m': words('long rough hard bad terrible awful crazy shit shitty few lot too'),
  drunk: words('drunk wasted hammered high tipsy plastered pissed stoned smashed drinking'),
  drink: words(
    'alcohol drink booze beer wine whiskey stress hormones anger tiredness depression anxiety grief',
  ),
  // To bring pain or trouble to somebody.
  wound: words(
    'hurt upset offend insult annoy bother embarrass disappoint wrong scare frighten worry humiliate shame harm wound shake crush stress exhaust confuse burden overwhelm sadden devastate startle terrify fail neglect affect damage spook sting alarm cut wear knock drain rattle unsettle haunt blindside',
  ),
  // What something was like for somebody.
  heavy: words(
    'hard tough rough painful scary frightening terrifying awful horrible terrible embarrassing humiliating lonely confusing exhausting stressful upsetting hurtful difficult unfair annoying frustrating disappointing draining heartbreaking devastating crushing rotten lousy nasty cruel harsh mortifying dreadful hell torture shock blow nightmare unbearable overwhelming miserable isolating bad',
  ),
  moved: words(
    'hurting crying tears pain embarrassed disappointed shaken let down left out stupid small worried',
  ),
  // One's own manner, said of oneself.
  unkind: words(
    'rude mean unfair unkind selfish harsh cruel careless thoughtless insensitive inconsiderate stubborn childish petty dishonest hurtful nasty snappy grumpy moody impatient defensive disrespectful dismissive ungrateful unreasonable immature arrogant judgmental judgemental controlling unreliable irresponsible ridiculous rotten vile bossy pushy sarcastic uncalled stupid foolish pathetic spiteful bitchy snippy shitty awful horrible terrible cowardly hypocritical cheap low crass tactless unprofessional unnecessary lazy dumb wrong mistaken',
  ),
  curt: words('cold short distant hard tough sharp rough off difficult quiet absent curt cross'),
  worthy: words('bad poor rubbish lousy crap crappy rotten terrible good great best horrible shitty'),
  honest: words('fair honest kind nice straight supportive truthful open listening'),
  // What one owes and can leave undone.
  duty: words(
    'told asked called rung phoned texted listened spoken thought considered checked waited let warned stood stayed helped included invited apologized apologised stopped paid handled kept admitted noticed answered shown remembered treated explained mentioned believed defended been said messaged consulted backed supported written visited realized realised owned knocked protected put dealt come stuck backed',
  ),
  // Bought, married: a regret that owns nothing.
  rued: words('to trusted married met bought eaten worn come helped believed bothered expected loved had'),
  // What went wrong by one's own hand.
  sin: words(
    '@harm mess screw judge misjudge doubt use call push shove drag treat mistreat mislead trick provoke rush avoid block leave interrupt patronize punish shut rob overrule steamroll push-away tear hide',
  ),
  botch: words('mess screw fuck cock botch bugger stuff muck blow'),
  conduct: words('act behave treat speak react'),
  // Words let out, and what is done behind a back.
  flare: words('yell shout scream snap lie cheat snoop interrupt gossip threaten overreact overstep'),
  secretly: words('keep take read open use tell post share sell lend spend eat drink delete throw break'),
  // Acts of every kind, good or bad.
  acts: words(
    '@harm @act @mend @redo @wound be not have do think get forget freak lose waste miss assume cause laugh joke judge overstep overreact put talk make go let mess screw interrupt',
  ),
  // To put in order what is broken, owed or dirty.
  settle: words(
    'pay replace clean cook cover fix repair return refund redo sort undo delete correct wash apologize apologise reimburse mend swap',
  ),
  redo: words(
    'knock pay replace buy clean cook cover take make do bring fix repair return refund swap drive redo send write call ring ask explain help babysit watch mind handle sort order reimburse post delete correct organize organise book reschedule own wash split come host put remove undo turn keep move mend set apologize apologise change',
  ),
  nicer: words(
    'better kinder nicer calmer gentler clearer considerate careful patient honest open supportive receptive understanding attentive present mindful thoughtful reliable respectful aware communicative responsible affectionate flexible fair punctual quieter helpful gentle kind involved transparent sensitive defensive reactive critical',
  ),
  future: words('future forward now today tomorrow tonight on time'),
  out: words('out on it this that something together a some in halfway about how through up turns'),
  joint: words('together way solution plan both middle halfway compromise other rota rule works suits'),
  cell: words('phone phones messages texts dms emails snapchat instagram accounts chats inbox laptop'),
  pin: words('password passwords passcode passcodes logins login pin'),
  tracker: words('location gps tracker life360 whereabouts airtag'),
  others: words('him her them men women girls boys guys people exes ex friends anyone'),
  meet: words('see seeing meet meeting talk talking speak text texting contact hang hanging message follow'),
  late: words('glad loss asking bothering bother interrupting disturbing delay wait could excuse'),
  // Openings of a condition.
  ifs: words('if should whether'),
  // Those whom it may have struck.
  ours: words('you your us this deep something little kids children girls family'),
  liable: words('responsibility blame part accountability'),
  mistake: words('fault mistake mistakes error doing decision blunder'),
  guilty: words('ashamed bad guilty terrible awful horrible'),
  terms: words('when once until unless after before if'),
  choice: words('choice option alternative way'),
  dared: words('caring breathing existing living wanting expecting loving having being'),
  warned: words('told said warned reminded asked mentioned say mention warn'),
  object: words('mind care matter hurt get find react notice'),
  aims: words('wanted thought meant figured tried'),
  lost: words('waited sat stood missed lost counted counting relied relying trusted waiting'),
  spoil: words('break betray lose ruin spoil waste wreck invade violate destroy shake'),
  carried: words('slept sleeping carry carrying carried deal dealing dealt cry crying hurting holding alone'),
  flinch: words('face eyes shoulders voice hands flinch fall drop jump go shut pull wince cry cried smile'),
  woe: words('position spot pain hurt trouble stress worry fright grief scare damage harm upset through'),
  feels: words('feel wait cry doubt worry question look late think'),
  stand: words('alone standing waiting holding wondering hanging sitting explaining to with stranded'),
  did: words('did said looked asked checked went had'),
  amend: words(
    'replacement new appointment sorry class course counsel* therap* alarm* properly mistake yours paying temper seeing group',
  ),
  vow: words('promise swear vow'),
  mended: words('better good right easier okay up'),
  plan: words(
    'make ask work find figure sort talk agree meet come take share split discuss handle check try get',
  ),
  trade: words('did take took do come came tried paid handle handled drove cooked'),
  help: words('make fix help earn mend put support repair improve change'),
  all: words('all always entirely completely totally only solely'),
  ruins: words('ruin wreck destroy spoil mess screw hurt let poison'),
  whole: words('everything everyone everybody anything all'),
  wretch: words('monster failure disaster burden loser disgrace'),
  look: words('check see read look go search open scroll'),
  giving: words('share give have know send tell swap get need trade'),
  rot: words('terrible horrible awful bad rotten shitty rubbish'),
  where: words('wherever who where'),
  // The other, and what is theirs.
  thou: words('you your our us'),
  both: words('i we'),
  either: words('me you us i we'),
  whose: words('my your our each the'),
  one: words('you he she they'),
  // Small words between “sorry” and the act.
  link: words('that if how because for ,'),
  // Words that open what somebody saw or did.
  how: words('how what way why that it things this where'),
  to: words('to for on with at about over of off out in into through down behind towards from'),
  saying: words('say says said saying think thinks thought tell tells told'),
  fair: words('fair right okay kind cool nice good'),
  saw: words('see saw hear heard notice noticed tell know knew sense sensed watched'),
  pardon: words('forgive excuse pardon'),
  would: words("would 'd"),
  harmless: words('offense offence harm disrespect'),
  everyone: words('you them everyone us'),
  cool: words('temper cool head patience control rag'),
  baggage: words('stuff story issues baggage jealousy ego insecurity fear pride temper anger'),
  photo: words('photo picture pic selfie video'),
  // A good turn: then nothing is laid at anybody’s door.
  joy: words(
    'passed won finished managed happy proud better laugh laughed smile feel help helped helping safe loved love thanks thank welcome good special cool',
  ),
  vented: words('take took taken taking'),
  offer: words('anything something way'),
  thing: words('thing things stuff move comment remark joke words'),
  nobody: words('nobody no-one'),
  wifi: words('wifi netflix work weather school'),
  // All that something may have felt like.
  pained: words('@heavy @feeling @stung @moved @faux slap'),
  // What one may own to have done.
  deeds: words('@sin @secretly'),
  doable: words('@redo @act @mend'),
  // Who or what a “but” turns to at once.
  rejoin: words("you your who seriously someone somebody nobody this look y'know honestly frankly then"),
  spell: words('@day day time shift'),
  // All that somebody may say for sorry.
  'sorry-m': words('@sorry sowwy regrets regretful regrettable unfortunate apologetic'),
  // People at large, whom an excuse calls as witnesses.
  alike: words('anyone anybody everyone everybody people others nobody no-one kids couples guys girls women'),
  omitted: words(
    'tell call text ring come say invite ask answer reply show write message phone pick mention warn include wait stay help visit stop check listen make go do want',
  ),
  // What people own up to.
  misdeed: words(
    '@sin @flare @secretly moan shrug smirk mutter sneer giggle scoff scroll text grumble dump park scratch spill crash dent drop burn smash wreck copy steal bail cancel skip flake storm sulk stonewall ghost nag tease roll laugh slam throw slap shut cut hang drink waste overpromise double-book brush change undermine exclude embarrass forward post film record miss forget wake call blame accuse talk speak',
  ),
  // Where an act of one’s own went astray.
  amiss: words('late drunk without twice again instead behind over past short down alone hungry'),
  // What somebody had to go through.
  endure: words(
    'sit wait stand explain find hear cover carry bury present face deal watch listen repeat smile laugh pretend apologize apologise walk blow cook eat clean redo rewrite pick beg lie pay cry choose look feel doubt wonder question stare read learn go get do be take spend sleep cancel miss handle manage fix chase ask call ring defend sell work stay raise grow give tell say comfort hide',
  ),
  // How somebody was seen to take it.
  'undone-m': words(
    'cried flinched froze shook trembled sobbed jumped winced wept blushed stopped couldn pulled left looked put went turned got lost missed waited sat stood lay fell walked paid took felt',
  ),
  // What one may do to put things in order.
  restore: words(
    'take host bring clear cover cook drive pick drop collect ring phone email write rewrite redo re-run rerun redraw run do finish fix mend book buy order replace pay repay refund return settle sort clean wash tidy scrub repair restore delete remove block set put move knock wait check ask explain apologize apologise own train babysit watch mind swap switch split share help make be show listen hear learn practice stop quit go turn mute keep leave carry handle organize organise arrange plan schedule reschedule confess admit correct retract undo rebuild earn walk give get send start read sit teach print reprint proofread draft file chase sleep work try change treat let speak talk answer reply text message follow remind stand stick lock shut close park use',
  ),
  // What one is doing about it.
  'mending-now': words(
    'booking deleting getting paying buying fixing seeing taking putting bringing coming going making setting sending working leaving cutting quitting signing turning replacing starting keeping calling moving using',
  ),
  // What takes back what stood before it.
  'yet-m': words('but though although anyway however because cos'),
  // To whom a “but” turns.
  rival: words('you your if who so nobody @they next yours maybe'),
  // Before “I”: somebody’s words, not one’s own confession.
  hearsay: words('like say says said saying think because times wish claim accuse since claims tell'),
  bidding: words('can could never always owe should must not'),
  atoned: words(
    'booked deleted ordered replaced fixed cleaned corrected scheduled set written arranged apologized apologised blocked taken joined signed started cleared paid found put',
  ),
  excusing: words(
    'at on under going talking busy running half trying asleep stuck only just being feeling having thinking distracted dealing provoked told raised off exhausted swamped rushing driving working hungover tired stressed sick ill',
  ),
  'object-m': words(
    'it you that them the your up out a over this some another for back him her next by more around dinner lunch fully @day us all off an my to in time',
  ),
  'past-m': words(
    'should was left let did took got told made said cost shared put spoke double forgot parked woke hit went came gave kept sent ran drove used read sold',
  ),
  aftermath: words('your the a my alone away up down out home without all quiet silent off there'),
  lacking: words('problem skin sense like warning safe issue issues expectations hobby life clue'),
  chancy: words('if but whether hope unless will would could sure lucky glad proud thank always'),
  consider: words('think thought imagine considered realize realized realise notice noticed'),
  doubted: words('harm offense offence mistakes anything anyone someone anybody somebody feelings any'),
  'trying-m': words('hard rough tough heavy unfair long lonely scary horrible awful confusing difficult'),
  belittling: words('lil little precious delicate fragile tender tiny poor royal sensitive big'),
  sinned: words('does do did says say said makes make lies lie cheats raise yells shouts argues forget'),
  fell: words('went fell dropped shook changed filled cracked broke crumpled got sank trembled'),
  plight: words('feeling out awake up stare small alone waiting wondering worse harder afraid'),
  'treat-m': words('lunch dinner coffee coffees drinks breakfast taxi cab repair bill round beer pizza'),
  'happened-m': words('was is were died broke made kept went ran automatically had has crashed got'),
  'wrapped-m': words('busy proud wrapped caught scared chicken angry drunk selfish jealous wound'),
  'suffered-m': words('hurt thought stung stunk sucked worn crushed broken scared come'),
  'mending-m': words('settle mend earn help change try run put stop rebuild repair replace repay restore'),
  admitting: words('late missed okay alright yes forgot fine because was'),
  further: words('down sideways thin apart deeply badly so when that how more'),
  retort: words('@charge were have had are know could blew also do too'),
  heir: words('majesty highness lordship ladyship grace excellency honor honour worship'),
  'when-m': words('now tonight today tomorrow here this next @day monday'),
  'turn-m': words('next late early kids night lot blame heat first fall'),
  'ready-m': words('willing prepared happy trying committed learning working'),
  'later-m': words('late dark only just one early loud hard because'),
  'broke-m': words('went cried screamed left pulled stopped cracked snapped yelled froze withdrew'),
  feature: words('voice face hands eyes smile shoulders lip chin'),
  lapse: words('error muddle mess blame slip mix-up mistake fault oversight blunder'),
  stormed: words('stormed snapped lashed tore bailed flaked stomped'),
  undoing: words('booking deleting fixing replacing putting ordering apologizing'),
  silly: words('prank joke bit long busy bad hectic crazy tough rough'),
  sting: words('offends hurts stings bugs threatens makes'),
  stranded: words('out alone behind holding waiting wondering'),
  'agree-m': words('agree swap share split redraw try plan compromise discuss trade'),
  // How one’s own act may have left somebody.
  'left-m': words('hurt upset offended angry annoyed disappointed embarrassed insulted mad uncomfortable'),
  // After “I know I was late, but”: then nothing is taken back.
  'chancy-b2': words(
    'things thank please not love want hope miss will would need like care think know can could still got we deserve deserved deserves matter matters mean means promised said that in should may might must right',
  ),
};
