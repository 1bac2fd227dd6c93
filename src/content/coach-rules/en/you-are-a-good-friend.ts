import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'reaffirms-care',
  priority: 50,
  patterns: [
    "(you|u) (are|were|have|'re) (been|always)? (been)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (such|my|a|an|the|one|always)? (a|an|the|of)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (good|great|wonderful|kind|best|lovely|amazing|sweet|dear|true|loyal|caring|thoughtful|generous|brave|decent|favorite|favourite|closest|oldest|fantastic|brilliant|precious|beautiful|incredible|special) (and|,)? (kind|good|dear|old|sweet|loving|caring)? (friend|friends|guy|person|man|woman|mother|mum|mom|father|dad|brother|sister|son|daughter|husband|wife|partner|colleague|boss|teacher|kid|girl|boy|lad|mate|human|teammate|neighbor|neighbour|daughter|grandpa|grandma|gran|listener|thing|roommate|soul|parent|heart|child)",
    '(you|thanks) for (always)? (being|sticking|standing|staying) (my|there|with|by|you|here|such|around)',
    "(you|u) (have|'ve)? (always)? (been|stood|looked|taken|there) (there|by|after|care)? (of)? for me",
    '(i|we) (@very|do|still|have)? (always)? (like|liked|love|loved|admire|admired) (who|how|the|that|your|being) (you|way|about|your)? (are|you)?',
    '(i|we) could not (ask|wish|have) (asked)? for (a)? better',
    '(i|we) can not (ask|wish|have) (asked)? for (a)? better',
    'there is (nobody|no|not) (one|person|many)? (else|like|i) (you)?',
    'there are (nobody|no|not) (one|person|many)? (else|like|i) (you)?',
  ],
  unless: [
    '(thought|if|not|never|think) (you|u)? (are|were|be)? (a|my|such)?',
    'used to (you|u)? (are|were|be)? (a|my|such)?',
    '(you|u) (were|are) (not|never|hardly|supposed)',
    '(hate|dislike) the way you',
    'cannot stand the way you',
    '(real|really) piece',
    '(good|great|nice|bad) at',
    'like the way you (did|do|cut) (my|your) hair',
  ],
};

export const note: RuleNote = {
  title: 'What is good about you',
  hears: 'They can hear that you see more in them than what went wrong.',
  why: 'A true word of liking beside the hard part keeps the picture whole. One small thing is better than a list.',
  source: 'gottman-startup',
};

export const examples: RuleExamples = {
  flags: [
    'You are such a good friend, that’s why it stung.',
    'You’re my best mate and I messed it up.',
    'u have always been there for me',
    'You are a wonderful mother, Ana.',
    'Thank you for being my neighbor all these years.',
    'I like how you laugh at your own jokes.',
    'You’re a decent boss, and the rota still went wrong.',
    'There’s nobody like you on nights.',
  ],
  leaves: [
    'You were never a good friend.',
    'I thought you were a good person.',
    'He is a great guy.',
    'You are good at chess.',
    'I hate the way you laugh.',
    'You’re a real piece of work.',
    'Are good friends hard to find?',
    'My best friend is called Ana.',
  ],
};
