import { words } from './coach-words/words';
import type { Lexicon, WordClasses } from './schema-coach';

const very = words(
  'so very really just simply totally completely absolutely truly honestly actually literally pretty quite too deeply',
);

const irregular: Lexicon['irregular'] = Object.fromEntries(
  `be was were been being am is are
say said|tell told|go went gone|take took taken|give gave given|make made|do did done|have had has|get got gotten getting
come came coming|see saw seen|know knew known|think thought|feel felt|find found|leave left|keep kept|let letting let
begin began begun beginning|bring brought|buy bought|catch caught|choose chose chosen|break broke broken
build built|burn burned burnt|cut cutting cut|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten
fall fell fallen|fight fought|fly flew flown|forget forgot forgotten forgetting|forgive forgave forgiven|freeze froze frozen
grow grew grown|hang hung|hear heard|hide hid hidden|hit hitting hit|hold held|hurt hurting hurt|lay laid|lead led
lend lent|lose lost|mean meant|meet met|mistake mistook mistaken|pay paid|put putting put|quit quitting quit|read reading read
ride rode ridden|ring rang rung|rise rose risen|run ran running run|see saw seen|sell sold|send sent|set setting set
shake shook shaken|shoot shot|show showed shown|shut shutting shut|sing sang sung|sit sat sitting|sleep slept|speak spoke spoken
spend spent|spill spilled spilt|split splitting split|stand stood|steal stole stolen|stick stuck|strike struck|swear swore sworn
take took taken|teach taught|tear tore torn|throw threw thrown|understand understood|misunderstand misunderstood|wake woke woken
wear wore worn|win won winning|withdraw withdrew withdrawn|write wrote written|admit admitted admitting|commit committed committing
regret regretted regretting|upset upsetting upset|betray betrayed betraying|dismiss dismissed|bail bailed bailing|ghost ghosted
cancel canceled cancelled canceling cancelling|travel traveled travelled|blame blamed|focus focused focusing|undermine undermined
overreact overreacted|open opened opening|listen listened listening|answer answered answering|offer offered offering
happen happened happening|remember remembered remembering|visit visited visiting|bother bothered bothering|matter mattered mattering
abandon abandoned abandoning|consider considered considering|mention mentioned mentioning|threaten threatened threatening
corner cornered cornering|whisper whispered whispering|interrupt interrupted|pick picked|cheat cheated`
    .split(/[|\n]/)
    .map((line) => words(line))
    .map(([base = '', ...forms]) => [base, forms]),
);

/** What the coach's patterns know of English words, with these families of classes. Contractions are opened up: "you're" is `you are`. */
export const lexiconOf = (...families: readonly WordClasses[]): Lexicon => ({
  classes: Object.assign({ very, me: ['me', 'myself'] }, ...families) as WordClasses,
  irregular,
  openers: words(
    'oh ah hey ok okay look listen yeah yes no god omg ugh wow well huh man dude bro honey babe baby sweetheart darling mate please now and but so',
  ),
  fillers: words(
    'just really so very literally honestly actually totally completely absolutely basically simply truly seriously even kinda also please fucking freaking damn bloody well um uh like quite still then',
  ),
});
