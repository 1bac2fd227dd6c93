import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'invites-their-view',
  priority: 56,
  patterns: [
    'what (is|was|are|has) (been)? (really|actually|going|been|the|still|it)? (matter|that)? (is)? (going|been)? (wrong|bothering|troubling|worrying|up|upsetting|weighing|on|eating|hurting|going|happening|scaring|causing|making) (on)? (with|on|you|your|for|at|in|to)? (you)? (you|your|mind|feel)? !(with)',
    'is there (something|anything) (you|i|we) (want|need|should|would|did|have|could|might)',
    '(is|was|has|are|were) (there|something|anything|everything|things) (that|else|been|is|still|on|you|wrong|going|really|okay|all|alright|up|not)? (been|is|was|that|are)? (wrong|bothering|troubling|worrying|upsetting|on|going|up|you|hard|alright|okay|hurting|weighing|happened|between) (your|on|with|want|would|need|for)? (to|like|you)? (to)?',
    "what (is|'s)? (on|in) your (mind|heart|head)",
    '(are|r) you (really|still|feeling|a|all|so|okay|maybe|just)? (bit|really|feeling)? (feeling|okay|alright|all|upset|sad|angry|hurt|worried|mad|annoyed|scared|lonely|cross|disappointed) (right)? (with|at|about|because|or|right|now|today|by|after|,|?) (me)?',
    'are you (okay|alright|upset|sad|angry|hurt|worried|ok) ,$',
    '(you|u) (seem|seemed|look|looked|sound|sounded) _{0,3} (quiet|upset|sad|down|off|worried|tired|angry|hurt|distant|stressed|low) (,|.|...) (is|are|what|do|want|did|how|has)',
    'what is the matter ,$',
    '(what|how) (did|have) i (do|done|say|said) (to|that|wrong) (upset|hurt|offend|make|you|hurts|bothered)?',
    '(was|is) it (something|anything|what) i (said|did)',
    'why (did|does|do) (it|that|this) (hurt|upset|bother|sting|scare|worry)',
    'explain (to)? (me)? (why|how|what) (it|you|that|this) (hurt|hurts|felt|feel|upset|was|upsets|bothered)',
    '(did|have) (i|we) (do|done|say|said) (something|anything) _{0,2} (wrong|hurt|upset|upsetting|hurtful|bothered|that)',
    '(have|did) i (hurt|upset|offended|offend|disappointed|disappoint) you',
    '(something|anything) (is)? (on|bothering|wrong|troubling) (your|you)? (mind)? ?',
  ],
  unless: [
    'what is wrong with (you|u|him|her|them|the|this|it|being|people|that)',
    'what is up (with)? (the|that|dude|bro|man|guys)',
    'what is (happening) (at|in|with) (the|this|that|here|work|town)',
    'what is going on (at|in|with) (the|this|that|here|work|town)',
    '(is|was|are) (he|she|they|it) (upset|okay|angry)',
    'are you (hurt|angry|mad|sick|feeling) (insane|crazy)',
    'are you (hurt|angry|mad|sick|feeling) or something',
  ],
};

export const note: RuleNote = {
  title: 'What is on your mind?',
  hears: 'They can sense that you saw something and want to know.',
  why: 'A short, open question gives the other the first word. It asks before it guesses.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'What’s bothering you?',
    'Has something been worrying you since the move?',
    'whats on ur mind',
    'Are you upset with me about the car?',
    'Did I say something that hurt you at lunch?',
    'You seem quiet, is something wrong?',
    'Have I upset you, Dad?',
    'Is there anything you want to tell me about the shift plan?',
  ],
  leaves: [
    'What’s wrong with you?',
    'What’s going on in town tonight?',
    'Is she upset?',
    'Are you insane?',
    'Nothing is bothering me.',
    'What is wrong with the printer?',
    'I am upset about the car.',
    'Did they say something about the bus?',
  ],
};
