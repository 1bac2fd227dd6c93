import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'threat',
  priority: 80,
  patterns: [
    'not (dare)? @provoke with? (me|my)',
    'not make me @order',
    '(am warning you|been warned|careful what you|thin ice|am capable)',
    '(watch|mind) (yourself|your @step) ,',
    'watch my mouth',
    'not want to (mess|go down|find out)',
    '^, try me ,$',
    'before you (do|say) anything',
    '(^,|you better|so) (watch (it|out) ,$|watch (yourself|your (step|back|tone)))',
    'know where (you|u) (live|work|park|hang|sleep|go)',
    'i know (what|which) (school|car|street|bus)',
    '(live|work) on the same street',
    '(can|could) (still)? _{0,3} (make one|unmake|undo|end|uncover)',
    '(one|a) (word|call|mail|email|text|message) from me',
    '(make|one) (a|one)? phone? call and',
    'do not forget (who|whose)',
    'i could stop ,',
    'people who (cross|disrespect|mess|lie|spread|betray) _{0,3} (me|such)',
    '(there will|will) be (trouble|hell|consequences|blood|war)',
    'where that came from',
    'while you can',
    '(be very careful|careful , my|sleep (well|tight) , |with one eye|tick tock|shame if|wait and (see|watch)|just wait|so wait|think i am (bluffing|joking|scared|kidding)|do ugly things|tend to (wind|lose|end|disappear|get)|drag you|god is watching)',
    'remember , ,$',
    'i got (three|friends|people|brothers|cousins|ways|other)',
  ],
  unless: ['laugh', '(i do not want to (lose|hurt)|proud|welcome)'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'Don’t test me',
  hears: 'They might hear that something bad will follow, and be left to guess what.',
  why: 'A vague warning frightens more than a plain no. A limit can be said with what you will do.',
  source: 'our-judgement',
  instead:
    'I don’t want to be teased about my divorce at work. If it comes up at lunch again, I’ll get up and eat outside.',
};

export const examples: RuleExamples = {
  flags: [
    'Don’t test me today.',
    'You don’t want to mess with me, Roy.',
    'im warning u',
    'You have no idea what I’m capable of.',
    'Don’t make me come over there.',
    'Be very careful what you say next.',
    'You’re on thin ice in this kitchen.',
    'Before you say anything stupid, remember who pays the rent.',
    'Try me.',
  ],
  leaves: [
    'You don’t want to go to the party?',
    'Don’t make me laugh, my ribs hurt.',
    'I was warned about the traffic.',
    'Be careful on the ice, please.',
    'I should have been more careful with your things.',
    'Try me on Thursday, I finish at three.',
    'We ran out of patience at the border, all of us.',
    'You don’t have to start without me.',
    'The doctor warned me about the salt.',
    'I’d better watch the soup.',
    'Don’t start the car yet, I forgot my bag.',
  ],
};
