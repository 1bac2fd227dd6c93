import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'acknowledges-impact',
  priority: 50,
  patterns: [
    "(that|it|this|which|must) (must|has|had|would|'d|might|can|could|will|probably|surely)? (to)? (have|of) (really|rlly|rly|probably|truly)? (been|felt|come|sounded|seemed|looked|hit|stung|hurt|cut|made|left|put|scared|worried|caused|cost|broken|stuck|landed) (across|you|so|really|rlly|rly|very|pretty|like|awfully|as|such|a|an|quite|incredibly|terribly|too|rather)? (a|really|rlly|rly|so|like|feel|feeling|very)? (hard|hurtful|painful|awful|lonely|scary|horrible|terrible|frightening|rough|tough|upsetting|embarrassing|humiliating|confusing|frustrating|exhausting|stressful|annoying|difficult|sad|heartbreaking|unfair|cold|cruel|harsh|rude|infuriating|worrying|disappointing|shock|slap|nightmare|insulting|devastating|betrayal|lonesome|crushing|tiring|draining|maddening|awkward|isolating|uncomfortable|unbearable|unsettling|shocking|hell|blow|punch|kick|hurt|hurtful|upset|sad|angry|mad|scared|alone|lonely|small|stupid|bad|awful|terrible|horrible|unwanted|unloved|unimportant|invisible|ignored|worthless|ashamed|embarrassed|humiliated|guilty|betrayed|abandoned|unsafe|useless|foolish|anxious|worried|left|stuck|frightened|shut|silly|disrespected|second|attacked|used|rejected|forgotten|excluded|judged|trapped|frustrated|disappointed|miserable|lost|confused|exposed|unappreciated|nervous|insecure|uncomfortable|neglected|cornered|like|cheap|dumb|replaced|unheard|ganged|overwhelmed|exhausted) !luck",
    '(that|it|this|must) must (have|of) (really|rlly|rly|surely|so)? (hurt|stung|scared|frightened|upset|worried|stressed|cut|broken|embarrassed|humiliated|crushed|disappointed|confused)',
    'you (must|might|had|surely) (to|probably|surely)? (have|of) (really|rlly|rly|all|surely)? (been|felt|gone) (so|very|really|rlly|rly|pretty|terribly|absolutely|quite|like|awfully|just|a)? (a|i|so|bit)? (hurt|hurtful|upset|sad|angry|mad|scared|alone|lonely|small|stupid|bad|awful|terrible|horrible|unwanted|unloved|unimportant|invisible|ignored|worthless|ashamed|embarrassed|humiliated|guilty|betrayed|abandoned|unsafe|useless|foolish|anxious|worried|left|stuck|frightened|shut|silly|disrespected|second|attacked|used|rejected|forgotten|excluded|judged|trapped|frustrated|disappointed|miserable|lost|confused|exposed|unappreciated|nervous|insecure|uncomfortable|neglected|cornered|like|cheap|dumb|replaced|unheard|ganged|overwhelmed|exhausted|sick|heartbroken|furious|livid|devastated|freezing|terrified|exhausted|crushed|shocked|tired|through)',
    'i (can|could) (only|not|just|really|rlly|rly|well|hardly)? (only|even|really|rlly|rly)? (imagine|picture|see) (just)? (how|what|that|the) (much|hard|that|it|painful|lonely|scary|awful|awkward|hurtful|you|bad|upset|upsetting|frightening|humiliating|tired|this|hurt|pain|worried|angry|scared|sad|embarrassing|frustrating|stress|exhausting|difficult|shock|tough) _{0,5}',
    'i (can|could) not even (only|even|really|rlly|rly)? (imagine|picture|see) (just)? (how|what|that|the) (much|hard|that|it|painful|lonely|scary|awful|awkward|hurtful|you|bad|upset|upsetting|frightening|humiliating|tired|this|hurt|pain|worried|angry|scared|sad|embarrassing|frustrating|stress|exhausting|difficult|shock|tough) _{0,5}',
    "i can imagine (it|that|this) (was|felt|hurt|must|would|'d)",
  ],
  unless: [
    'imagine (how|what|that|it) _{0,6} (fun|great|happy|lovely|beautiful|good|delicious|proud|excited|world|cost|taste|tastes|summer|future|car)',
    'must (have|of) been (the|a|fun|funny|my|your) (wind|cat|dog|mistake|joke|mailman|best|blast|while|phone)',
    'lost (your|my|the|it) (keys|ticket|way|phone|passport)',
    '(he|she|they|his|her) must',
    'must (have|of) been (left|lost|used) (by|on|in|over|for|at|to)',
    'not (even)? imagine (why|who|living)',
    '(you|he|she|they|everyone|everybody|people|who|mom|mum|dad|boss) (always|just|all|still|even|really|rlly|rly)? (say|says|said|think|thinks|thought|tell|tells|told|claim|claims|claimed|swear|act|acts|acted|saying|thinking|pretend|insist|insists|decided|believe|believes|figured|assume|assumes|assumed) (me|us|them|him|her|like|that|as)? if? (i|it|this)',
    '(prove|proves|proved|proving|convince) _{0,2} i',
    'tell me i',
  ],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'That must have been',
  hears: 'They may feel that someone has stood in their shoes for a moment.',
  why: 'You guess at what it was like, out loud. They can set it right if the guess is off.',
  source: 'gordon-chen-2016',
};

export const examples: RuleExamples = {
  flags: [
    'That must have been so lonely, sitting there with the cake.',
    'It must’ve hurt to hear that from your own brother.',
    'You must have felt left out when we all spoke Polish.',
    'that must of been scary on the bus alone',
    'I can only imagine how hard that week was for you.',
    'You must have been worried sick at two in the morning.',
    'It must have been humiliating, me correcting you before the client.',
    'That must’ve felt like a slap after ten years in the job.',
    'I can imagine it was awful to find out from the neighbors.',
    'That must have been exhausting, with the baby and my shouting.',
    'Must have felt awful, that.',
  ],
  leaves: [
    'That must have been the wind.',
    'It must have been fun at the lake.',
    'She must have been scared.',
    'I can imagine how good that soup was.',
    'You must have lost your keys.',
    'I can’t imagine why she left.',
    'It must have been the cat.',
    'You must have been a lovely child.',
    'He must have felt terrible.',
    'I can imagine a better ending for this movie.',
  ],
};
