import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'invites-their-view',
  priority: 50,
  patterns: [
    'what is @mid? ((bothering|weighing on) you|going on (for|in there|with)|the matter)',
    '(on|in) your (mind|heart)',
    '^, (has|is|was) (something|anything) _{0,2} (@pain~|wrong)',
    'are you (@ache|okay|alright) _{0,3} (about|?)',
    '^ are we (okay|alright|good) ,$',
    'do you _? (feel|think|see it) (that|it|the)? (i|we|?|way|same)',
    '(you|^,) (want|like|feel like) to? (share|talk about|tell* me|say)',
    '@asks (you (tell|help|walk)|i (hear|ask (how|what|why))) (me|you)? _{0,2} (you|i|which|why|through|the rest|your|how (it|you|that)|what|understand)',
    'would it help (to|if i)',
  ],
  unless: ['seriously', 'tell me before', 'i should wear'],
};

export const note: RuleNote = {
  title: 'Would you like to talk about it?',
  hears: 'They may feel free to speak, and free not to.',
  why: 'A question that can be answered with no is a true invitation. It leaves the pace to the other.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'Do you want to talk about it?',
    'Would you like to share what happened at school?',
    'wanna talk? ... want to tell me abt it?',
    'Could you tell me more about how you saw it?',
    'What’s bothering you?',
    'Has something been worrying you since the move?',
    'whats on ur mind',
    'Are you upset with me about the car?',
    'You seem quiet, is something wrong?',
    'Is there anything you want to tell me about the shift plan?',
    'Do you feel like telling me about it?',
    'Are we alright, you and I?',
    'Could you tell me why you left so early?',
  ],
  leaves: [
    'Can you tell me the time?',
    'Do you want to talk to the manager?',
    'I want to talk about my day.',
    'Can you tell me how to get to the station?',
    'You can say that again.',
    'Don’t you want to say sorry?',
    'Could you show me where the salt is?',
    'She wants to talk about it.',
    'What’s wrong with you?',
    'What’s going on in town tonight?',
    'Is she upset?',
    'Are you insane?',
    'Nothing is bothering me.',
    'What is wrong with the printer?',
    'Are we okay for milk?',
    'If I did something wrong, fine.',
    'Could you tell me before you change the plans?',
  ],
};
