import type { HeavyFamily } from '../schema-beside';

/** Films and books tell of it; so do idioms. */
const told = ['(film|movie|book|novel|show|series|episode|character|plot|chapter|game|level|boss|song|play)'];

/** Wishing, thinking, being ready to die; being dead; one's own death. */
export const dying: readonly HeavyFamily[] = [
  {
    patterns: [
      '@i _{0,5} @die',
      '(if|wish|wished|hope|hoped|after|once|until|when|wonder|should|could|better) @i _{0,3} died',
      'i should have died',
      '(me|myself) to? (die|dead)',
      '(want*|wnat|wish*|hop*|ready|deserve*|pray*|rather|prefer*|time|way|ways|ways|how|better|easier|try*|trie*|begg*|go) (too|to|2)? die',
      '(wish|if|when|once|after|until|that|think|than|happier|easier) @i _{0,3} dead',
      '(if|when) they _{0,3} me dead',
      "@i (want|would|'d|rather|wish|might|should|deserve|could|may) _{0,4} dead",
      'better off? dead',
      'be dead',
      'worth more dead',
      'wishes (he|she|they) (was|were) dead',
      '(told|telling|tells|tell) me to? go? (and|to)? die',
    ],
    unless: [
      '(die|dying|dieing|died) (of|from) _{0,2} (laugh*|embarrass*|shame|thirst|hunger|boredom|heat|cold|curios*|happiness|envy|cringe|age|shock|stress|work)',
      '(die|dying|dieing|died) (laughing|inside|for|to|over|alone|down|hard|out|trying|a (little|bit))',
      '(die|dying) without',
      'rather die than',
      "(thought|think|felt) (like|that)? @i (was|am|would|'d|might|could) (going to|about to|gonna)? (die|dying)",
      '@they (@would|@am|do|does|did|had|has|have|going|to|not|almost|nearly|might)? (@would|@am|not|going|to|have|has|had|already)? (to|been)? (die|died|dying|dead)',
      '(@kin|@pet|people|everyone|everybody|plane|crash) (@would|@am|had|has|going|to|have|not)? (@am|not|to|going|gonna)? (die|died|dying|dead)',
      '(scared|afraid|terrified|fear|frightened) (of|to|that|i) _{0,2} (die|dying) (in|from|on|of|alone|before)',
      'dead (tired|serious|set|wrong|right|on|line|lines|end|last|battery|leg|legs|weight|lift|lifts|sure|silence|quiet)',
      '(😂|🤣|💀|lmao|lmfao|haha|embarrass*|humiliat*)',
      '(the|a|his|her|my|this|our) dying',
      'do not die ,$',
      'before i die',
      ...told,
    ],
  },
  {
    patterns: [
      'my own? (death|suicide|funeral|grave|corpse|burial|obituary|headstone)',
      '(@think|@wish|long*|wait*|ready|craving|crave|obsess*|peace|talk*|want|welcome|joke*) (about|of|for|to|with|on|at)? (my|own|the)? death ,?',
      'death (is|would|sounds|seems|feels|looks|might|must|may|will) _{0,3} (easier|better|relief|peace*|answer|way|welcome|comfort|nice|good|quiet|rest|kind*|solution|option|friend|not scare|not come)',
      '(not|no longer|stop~|used to|never) _{0,3} (afraid|scared|fear) (of|to)? (dying|die|death)',
      '(look-ing|look|looked) forward to (death|dying|the end|dead)',
      '(dying|death|dead) (would|seems|sounds|feels|looks|is) _{0,3} (easier|better|relief|peaceful|only|option|answer|nice)',
      '(come|came|go|even|come) to (my|the) funeral',
      '(dying|die|pass away|slip away|go) in my sleep',
      '(alive or dead|live or die|lived or died|die or live)',
      'to (live|exist) or (not|die)',
      '(envy|envied|envious of|jealous of) _{0,4} (coffin|grave|dead|die|died|dying|buried)',
      '(one|only) less (person|mouth)',
      'by (my|his|her|their) own hand',
      '(god|lord|cancer|covid|accident|crash|death|sea|illness|something|stroke|war|someone|bomb|storm|it) _{0,3} (killed|kills|takes|taken|took|take|kill) me !(to|out|for|aside|serious*|back|off|a|long|some|by|over|on|years|months|hours|forever|ages|when|with|the|all|through|that|how|there|down|in)',
    ],
    unless: [
      '(killing|kills|kill) me (when|that|to|how)',
      '(his|her|their|your|dad|dads|mom|moms) death',
      '(it|that) (takes|took|take) me',
      'take me (to|with)',
      ...told,
    ],
  },
  {
    // Not me but them; rather me than them.
    patterns: [
      'should have been me',
      '(why|wish|could|should|would|rather) _{0,5} (been|took|taken|killed) me (instead|and not|not|in (that|the)|who|that died|,$)',
      '(wish|should) _{0,4} (was|were|be) me (instead|and not|not|in (that|the)|who|that died|,$)',
      '(wish*|hop*|pray*|want|wanted|begg*) _{0,6} (kill|kills|killed|shoot|shoots|shot|murder*|smother*) me',
      '(god|lord|jesus) ,? please? (call|take|bring|carry|let) me',
      '(god|lord|jesus|he) (should|could|would|will|can|please|had|has)? have? (call*|take|takes|taken|took|bring) me (home|now|too|instead|soon|not|,$|in my|away|tonight|already)',
      '(let|letting|leave|left) me (die|drown|bleed|slip away|go when)',
      '(wish|wished|hope) (they|he|she|you|doctors|nobody|someone|ambulance|paramedics|people) _{0,2} not (found|saved|rescued|revived|pumped|woken|brought|resuscitat*|stopped|cut)',
      '(found|find|finding|finds) me (last time|hanging|unconscious|on the (floor|bathroom)|in the (tub|bath)|dead|cold|too late)',
      '(not|hope|sorry|when|who|kids|mom|someone|they) _{0,5} (find|finds|found) my body',
      'when they find me',
      '@wish @i (was|were|had been) one of them',
      'not want _{0,6} to (find|be the one who finds) me',
      '(pump|pumped|pumping) my stomach',
    ],
    unless: ['not (kill|kills|killed) me', 'let me go (to|with|on|early|home|out|because|from)', ...told],
  },
];
