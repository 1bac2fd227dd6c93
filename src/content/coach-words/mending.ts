import type { WordClasses } from '../schema-coach';
import { words } from './words';

/** Word classes of the notes on apologies, owning, impact and amends. Verbs stand in their base form. */
export const mending: WordClasses = {
  ought: words('should could ought'),
  // Forms behind “I” in “I was”, “I acted”.
  been: words('was were am been being acted got get be behaved can came have'),
  // Small words before one’s own manner: “such a”, “a bit”.
  too: words('a an such too so bit way far rather being all little the kind of getting one more much very'),
  // What something was like for somebody.
  heavy: words(
    'hard tough rough painful scary frightening awful horrible terrible embarrassing humiliating lonely confusing exhausting stressful upsetting hurtful difficult unfair annoying disappointing rotten lousy nasty cruel harsh mortifying dreadful hell torture shock blow nightmare unbearable miserable bad',
  ),
  moved: words(
    'hurting crying tears pain embarrassed disappointed shaken let down left out stupid small worried',
  ),
  worthy: words('bad poor rubbish lousy rotten terrible good great best horrible shitty'),
  honest: words('fair honest kind nice straight open listening'),
  // What one owes and can leave undone.
  duty: words(
    'told asked called rung texted listened spoken thought considered checked waited let warned stood stayed helped included invited apologized apologised stopped paid handled kept admitted noticed answered shown remembered treated explained mentioned believed defended been said consulted backed supported written visited realised owned knocked protected put come stuck backed',
  ),
  // Bought, married: a regret that owns nothing.
  rued: words('to trusted married met bought eaten worn come helped believed bothered expected loved had'),
  botch: words('mess screw fuck cock stuff blow'),
  conduct: words('act behave treat speak react'),
  // Acts of every kind, good or bad.
  acts: words(
    '@harm @act @mend @redo @wound be not have do think get forget freak lose waste miss assume cause laugh joke judge overreact put talk make go let mess screw interrupt',
  ),
  // To put in order what is broken, owed or dirty.
  settle: words(
    'pay replace clean cook cover fix repair return refund redo sort undo delete correct wash apologize apologise mend swap',
  ),
  redo: words(
    'knock pay replace buy clean cook cover take make do bring fix repair return refund swap drive redo send write call ring ask explain help babysit watch mind handle sort order post delete correct organise book reschedule own wash split come host put remove undo turn keep move mend set apologize apologise change',
  ),
  nicer: words(
    'better kinder nicer calmer gentler clearer considerate careful patient honest open receptive understanding present thoughtful aware communicative responsible fair quieter helpful gentle kind involved sensitive defensive',
  ),
  future: words('future forward now today tomorrow tonight on time'),
  // Those whom it may have struck.
  ours: words('you your us this deep something little kids children girls family'),
  liable: words('responsibility blame part'),
  mistake: words('fault mistake mistakes error doing decision'),
  guilty: words('ashamed bad guilty terrible awful horrible'),
  lost: words('waited sat stood missed lost counted counting relied trusted waiting'),
  spoil: words('break betray lose ruin spoil waste wreck invade destroy shake'),
  carried: words('slept sleeping carry carrying carried deal dealing cry crying hurting holding alone'),
  flinch: words('face eyes shoulders voice hands flinch fall drop jump go shut pull cry cried smile'),
  woe: words('position spot pain hurt trouble stress worry fright grief scare damage harm upset through'),
  feels: words('feel wait cry doubt worry question look late think'),
  stand: words('alone standing waiting holding wondering hanging sitting explaining to with stranded'),
  amend: words(
    'replacement new appointment sorry class course counsel* therap* alarm* properly mistake yours paying temper seeing group',
  ),
  vow: words('promise swear'),
  mended: words('better good right easier okay up'),
  trade: words('did take took do come came tried paid handle handled drove cooked'),
  help: words('make fix help earn mend put support repair improve change'),
  fair: words('fair right okay kind cool nice good'),
  saw: words('see saw hear heard notice noticed tell know knew sense watched'),
  everyone: words('you them everyone us'),
  cool: words('temper cool head patience control'),
  thing: words('thing things stuff move comment remark joke words'),
  // All that something may have felt like.
  pained: words('@heavy @feeling @stung @moved @faux slap'),
  doable: words('@redo @act @mend'),
  // Where an act of one’s own went astray.
  amiss: words('late drunk without twice again instead behind over past short down alone hungry'),
  // What somebody had to go through.
  endure: words(
    'sit wait stand explain find hear cover carry bury present face deal watch listen repeat smile laugh pretend apologize apologise walk blow cook eat clean redo rewrite pick beg lie pay cry choose look feel doubt wonder question stare read learn go get do be take spend sleep cancel miss handle manage fix chase ask call ring defend sell work stay raise grow give tell say comfort hide',
  ),
  // How somebody was seen to take it.
  'undone-m': words(
    'cried froze shook jumped stopped pulled left looked put went turned got lost missed waited sat stood lay fell walked paid took felt',
  ),
  // What one may do to put things in order.
  restore: words(
    'take host bring clear cover cook drive pick drop collect ring phone email write rewrite redo re-run redraw run do finish fix mend book buy order replace pay repay refund return settle sort clean wash tidy scrub repair restore delete remove block set put move knock wait check ask explain apologize apologise own train babysit watch mind swap switch split share help make be show listen hear learn practice stop quit go turn mute keep leave carry handle organise plan schedule reschedule admit correct undo rebuild earn walk give get send start read sit teach print draft file chase sleep work try change treat let speak talk answer reply text message follow remind stand stick lock shut close park use',
  ),
  // What one is doing about it.
  'mending-now': words(
    'booking deleting getting paying buying fixing seeing taking putting bringing coming going making setting sending working leaving cutting quitting turning starting keeping calling moving using',
  ),
  atoned: words(
    'booked deleted ordered replaced fixed cleaned corrected set written apologized apologised blocked taken joined signed started cleared paid found put',
  ),
  'object-m': words(
    'it you that them the your up out a over this some another for back him her next by more around dinner lunch fully @day us all off an my to in time',
  ),
  'past-m': words(
    'should was left let did took got told made said cost shared put spoke double forgot parked woke hit went came gave kept sent ran drove used read sold',
  ),
  chancy: words('if but whether hope unless will would could sure lucky glad proud thank always'),
  'trying-m': words('hard rough tough heavy unfair long lonely scary horrible awful confusing difficult'),
  fell: words('went fell dropped shook changed filled cracked broke got sank'),
  plight: words('feeling out awake up stare small alone waiting wondering worse harder afraid'),
  'treat-m': words('lunch dinner coffee coffees drinks breakfast taxi cab repair bill round beer pizza'),
  'wrapped-m': words('busy proud caught scared chicken angry drunk selfish jealous wound'),
  'suffered-m': words('hurt thought stung worn crushed broken scared come'),
  'mending-m': words('settle mend earn help change try run put stop rebuild repair replace repay restore'),
  'when-m': words('now tonight today tomorrow here this next @day monday'),
  'turn-m': words('next late early kids night lot blame heat first fall'),
  'ready-m': words('willing prepared happy trying committed learning working'),
  'broke-m': words('went cried screamed left pulled stopped cracked snapped yelled froze'),
  feature: words('voice face hands eyes smile shoulders lip chin'),
  lapse: words('error muddle mess blame slip mix-up mistake fault'),
  stormed: words('stormed snapped tore bailed'),
  undoing: words('booking deleting fixing putting ordering apologizing'),
};
