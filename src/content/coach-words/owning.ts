import type { WordClasses } from '../schema-coach';
import { words } from './words';

/** Word classes of the notes on owning, impact and amends, as they are put plainly. */
export const owning: WordClasses = {
  // Owning: what one left undone, and the words around it.
  'owing-b6': words(
    'listen think notice ask tell call text ring phone show turn check stand back thank apologize apologise invite keep write reply pick help protect defend say',
  ),
  // Words beside which nothing is owned.
  'hush-b6': words(
    'nearly almost refuse trusting precious always perfect supposedly assuming extent satisfied pizza boots shoes spelling knee record lyrics play choir vacation soup billing terrace cash underneath gas hardly ungrateful sue grateful weather',
  ),
  'yet-b6': words(', . ! ?'),
  // What takes a confession back in the next breath.
  'snub-b6': words(
    'someone somebody anyone anybody everyone everybody big whatever what life now satisfied happy call who sue deal',
  ),
  'chores-b6': words('looked looks sends always has have had does pays cooks works being cleans did'),
  'astray-b6': words('too behind over off silent quiet cold on'),
  'post-b6': words('message messages text texts email note letter mind'),
  'broken-b6': words('broke wrecked ruined spoiled spoilt damaged lost'),
  'worse-b6': words('worse harder stressful miserable hard awkward difficult hell about lonely'),
  'mine-b6': words(
    '@lapse drinking temper moods mood comment joke jokes lie lies lateness jealousy behaviour gambling absence mouth affair email texting',
  ),
  'struck-b6': words(
    'hurts hurt hard awful alone small cost made put broke left meant spoiled spoilt ruined caused took landed wrecked got',
  ),
  // How things were left for somebody, and what was done with them.
  'left-b6': words('left put kept dragged dropped caused gave brought made got sent had cost took meant'),
  'told-b6': words('told asked warned trusted needed thought waited begged'),
  'opened-b6': words('opened read shared posted used sold ate wore deleted forwarded borrowed'),
  'came-b6': words('came went walked left turned got looked pulled'),
  'cut-b6': words('cut hit stung landed shook broke shaken stayed hurt'),
  'stings-b6': words('hurt stung upset bothers bothered scared scares hurts worried'),
  'lone-b6': words(
    'scared worried worn hurt lonely alone tired hard mortified left frightened stranded guessing upset',
  ),
  'found-b6': words('left dropped locked shut missing gone empty arguing on off'),
  'act-b6': words('did was should take could promised had told acted never forgot'),
  'any-b6': words('it that things this these you your yours up out back what me us the my everything all'),
  'part-b6': words('part share role side'),
  'ease-b6': words('easy fun nice'),
  'may-b6': words('will am can shall have promise swear already'),
  'though-b6': words('but though although except only however'),
  'claim-b6': words('say says said saying think thinks like'),
  'jab-b6': words('know should could started always never pushed asked drove made'),
  'amending-b6': words(
    'ring swap own knock listen step cancel move cover bring pay write apologize apologise gladly try',
  ),
  // Amends: what one will do, and how or when.
  'doing-b6': words(
    'take tell call ring text write go come do make cook clean pay send set bring get move sort swap cover listen ask fix look sleep drive pick explain apologize apologise speak talk read step show replace correct delete sit start tidy share book',
  ),
  'cue-b6': words(
    'myself tonight tomorrow today week weekend month first before instead properly straight personally truth yourself back wrong penny cent person together whichever',
  ),
  // No amends are made beside these.
  'dark-b6': words(
    'police bus court lawyer solicitor fiver kettle brothers regret nobody secret since years dare unless sue cops owe everything dump destroy ruin bother',
  ),
  // What is one’s own and did the harm; how somebody wept; who claims.
  'mine-qf': words(
    'reaction silence sulking pride stubbornness anger words attitude tone temper moods jealousy shouting yelling lying drinking behaviour',
  ),
  'wept-qf': words('cried froze lay slept'),
  'says-qf': words('says said saying think thinks like'),
  // Words that paint instead of showing; not what a name called somebody may be.
  'blur-qf': words(
    'always never if but though only because owe typical usual forever constantly ungrateful sucker joke zero thanks although however whatever dare as fine great',
  ),
  // What somebody does to another, and to what is the other's; what may be left undone.
  'did-to-me': words(
    'hit slap push shove kick grab punch choke shake block ignore ghost leave mock insult humiliate threaten blame embarrass drop interrupt lock shut call wake follow film record hurt corner trip ditch report force make let stop keep',
  ),
  'did-with-it': words(
    'tell show read take open sell break throw spend lose forget miss hide share delete post cancel burn tear give lend use wear drink eat smash damage kick invite bring cut pull sign borrow steal empty change leave post forward',
  ),
  'not-done': words(
    'come call answer tell ask listen show pay pick help wait look say stop invite visit write text reply bring stay turn let give apologize warn mention thank return drive cook clean notice hold take open check',
  ),
};
