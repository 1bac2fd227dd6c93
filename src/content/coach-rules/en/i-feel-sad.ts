import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'expresses-feeling',
  priority: 60,
  patterns: [
    'i (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (feel|felt|feeling) (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (sad|sadder|hurt|scared|afraid|frightened|lonely|alone|ashamed|embarrassed|guilty|angry|mad|furious|enraged|upset|frustrated|anxious|nervous|worried|overwhelmed|exhausted|drained|hopeless|helpless|powerless|heartbroken|crushed|devastated|disappointed|discouraged|jealous|insecure|uneasy|uncomfortable|confused|lost|numb|empty|hollow|miserable|terrible|awful|horrible|horrid|rotten|lousy|bad|worse|tense|stressed|resentful|bitter|torn|shaken|rattled|stung|gutted|shattered|shocked|stunned|irritated|annoyed|aggravated|worn|weary|tired|small|tiny|unsettled|panicky|petrified|terrified|mortified|relieved|heavy|down|low|blue|depressed|dejected|desperate|vulnerable|raw|fragile|foolish|silly|stupid|awkward|weird|sorrowful|distressed|troubled|wounded|bruised|sick|livid|fuming|knackered|crap|crappy|shit|shitty|stuck|unhappy|envious|remorseful|regretful|conflicted|restless|homesick|safe|unsafe|hopeful|tender|calmer|closer|distant|disconnected|pissed|bummed|peeved|hesitant|fearful|apprehensive)',
    '^ (feel|felt|feeling) (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (sad|sadder|hurt|scared|afraid|frightened|lonely|alone|ashamed|embarrassed|guilty|angry|mad|furious|enraged|upset|frustrated|anxious|nervous|worried|overwhelmed|exhausted|drained|hopeless|helpless|powerless|heartbroken|crushed|devastated|disappointed|discouraged|jealous|insecure|uneasy|uncomfortable|confused|lost|numb|empty|hollow|miserable|terrible|awful|horrible|horrid|rotten|lousy|bad|worse|tense|stressed|resentful|bitter|torn|shaken|rattled|stung|gutted|shattered|shocked|stunned|irritated|annoyed|aggravated|worn|weary|tired|small|tiny|unsettled|panicky|petrified|terrified|mortified|relieved|heavy|down|low|blue|depressed|dejected|desperate|vulnerable|raw|fragile|foolish|silly|stupid|awkward|weird|sorrowful|distressed|troubled|wounded|bruised|sick|livid|fuming|knackered|crap|crappy|shit|shitty|stuck|unhappy|envious|remorseful|regretful|conflicted|restless|homesick|safe|unsafe|hopeful|tender|calmer|closer|distant|disconnected|pissed|bummed|peeved|hesitant|fearful|apprehensive) (about|when|that|because|,|over|after|now|today|tonight)',
  ],
  unless: ['(feel|felt) bad for (you|him|her|them|that|the|those)'],
};

export const note: RuleNote = {
  title: 'I feel, and a feeling word',
  hears: 'They can take in a plain feeling more easily than a verdict on them.',
  why: 'Saying what goes on inside was among the tries at repair that worked best. One plain word can do it.',
  source: 'gottman-2015-repairs',
};

export const examples: RuleExamples = {
  flags: [
    'I feel sad about how Sunday ended.',
    'i felt really embarrassed in front of ur friends',
    'I’ve been feeling so lonely since you moved to the night shift.',
    'I just feel a bit hurt, that’s all.',
    'At my age I still feel ashamed about that night.',
    'I was feeling kind of jealous at the party.',
    'felt awful when the door closed behind you',
    'I feel tired and stressed after these meetings with the boss.',
    'I’m feeling rather shaken, to be honest.',
  ],
  leaves: [
    'I don’t feel angry any more.',
    'She feels sad about the dog.',
    'I feel bad for him, he has to work Christmas.',
    'I feel like pizza tonight.',
    'You must be feeling awful.',
    'The blanket feels soft and heavy.',
    'I feel sure the bus was late.',
    'Do you feel lonely over there?',
    'My brother said “I feel empty” and hung up.',
  ],
};
