import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'expresses-feeling',
  priority: 58,
  patterns: [
    'i (am|was|got|get|became|become|been) (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (sad|hurt|scared|frightened|lonely|ashamed|embarrassed|angry|furious|upset|frustrated|anxious|nervous|overwhelmed|drained|hopeless|helpless|heartbroken|crushed|devastated|disappointed|jealous|insecure|uneasy|uncomfortable|numb|miserable|resentful|bitter|torn|shaken|rattled|stung|gutted|shattered|shocked|stunned|irritated|annoyed|petrified|terrified|mortified|depressed|desperate|distressed|troubled|wounded|livid|fuming|unhappy|envious|conflicted|cross|stressed|pissed|peeved|bummed|miffed|worn|ticked|panicking|hurting|struggling|grieving|panicked|cut|hesitant|apprehensive|humbled)',
    'i (cried|wept|sobbed|panicked|froze|ached)',
    'i (am|was|got|get) (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (mad|worried|sad|concerned|pissed) (at|with|about|that|when|because|over|off) (mum|mom|dad|him|her|them|when|at|with|you|us|your|what|how|i|it|the|we|myself|this|that)',
    'i have been (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (sad|hurt|scared|frightened|lonely|ashamed|embarrassed|angry|furious|upset|frustrated|anxious|nervous|overwhelmed|drained|hopeless|helpless|heartbroken|crushed|devastated|disappointed|jealous|insecure|uneasy|uncomfortable|numb|miserable|resentful|bitter|torn|shaken|rattled|stung|gutted|shattered|shocked|stunned|irritated|annoyed|petrified|terrified|mortified|depressed|desperate|distressed|troubled|wounded|livid|fuming|unhappy|envious|conflicted|cross|stressed|pissed|peeved|bummed|miffed|worn|ticked|panicking|hurting|struggling|grieving|panicked|cut|hesitant|apprehensive|humbled)',
  ],
  unless: [
    '(hurt|injured) (my|in|on|at) (the|my|work|knee|back|leg|a|practice|training)',
    '(you|he|she|they) (think|thinks|thought|said|say|says|know|assume|assumed|told|claim) _{0,2} i (am|was)',
    'if i (am|was|were|get|got)',
    'scared of (spiders|heights|flying|dogs|snakes|clowns|needles)',
  ],
};

export const note: RuleNote = {
  title: 'I was hurt, I am upset',
  hears: 'They might hear where you are, and not what they are.',
  why: 'Naming your own state keeps the talk about what happened. Nobody has to defend themselves against “I was hurt.”',
  source: 'gottman-startup',
};

export const examples: RuleExamples = {
  flags: [
    'I was hurt when you left the table on Saturday.',
    'I’m really upset about the keys.',
    'i got so frustrated with the printer thing and then with you',
    'I am still a bit shaken.',
    'I’ve been anxious since your call on Monday.',
    'Honestly, I was gutted that you missed my last shift.',
    'I’m mad at you for selling the bike.',
    'I was ashamed of the way I spoke to your mother.',
    'I cried in the car after the meeting.',
  ],
  leaves: [
    'I’m not angry with you.',
    'She was devastated by the news.',
    'I was hurt in the crash, my knee.',
    'I’m mad about football.',
    'He thinks I’m jealous.',
    'If I get upset, just ignore me.',
    'Are you still upset with the neighbors?',
    'I’m scared of spiders.',
    'I was late because of the snow.',
  ],
};
