import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'asks-consent',
  priority: 50,
  patterns: [
    '@mid you @mid? @willing (to|with|for|if|hear*) !(order|work)',
    '(would|could) you (consider|let me)',
    '@mid @this @mid? (@okay|too soon) (for|with)? (you|?)',
    '^, ((do|would) you)? (want|like|need) (me to|to _{1,6} or)',
    '(@mid|^,) (it|that)? @mid? (okay|alright|right|fine|cool) (if|to|for) (i|we|@chat|hug|come|me to|write|go on|ask)',
    'may i _',
    '(@can|should|shall|will) i (give (you|my)|leave (this|it)|say|tell you (how|what)|ask|share|hold|sit|call|come|hear|keep going|go on|wait|just listen) !(you to)',
    'would it help to (tell|talk)',
    'mind if @iwe !open',
  ],
  unless: ['what _? @can i say', '(police|doctor)', 'get that right', 'me to leave'],
};

export const note: RuleNote = {
  title: 'Asking if they are willing',
  hears: 'They may hear a real question, one with two answers.',
  why: 'You ask for one thing and let them say yes or no. A thing that may be refused is a request.',
  source: 'rosenberg',
};

export const examples: RuleExamples = {
  flags: [
    'Would you be willing to hear me out?',
    'Are you open to meeting with the counselor?',
    'r u ok with talking abt it now?',
    'Would you consider trying it my way for a week?',
    'Do you want to talk now or later?',
    'Does that work for you?',
    'Could you let me explain, just once?',
    'Would you be comfortable with a third person there?',
    'We could start with ten minutes, is that okay with you?',
    'Will you be ready to talk after the night shift?',
    'Would it be okay if I told you how that felt?',
    'Can I ask you something about last week?',
    'may i sit with u for a bit',
    'Do you mind if I say something?',
    'Is it alright if we talk with Mum there?',
    'Would it help to tell me now?',
    'Is it okay to go on?',
  ],
  leaves: [
    'Are you okay?',
    'Are you ready to order?',
    'Would you like coffee?',
    'Are you willing to work nights?',
    'I’m not willing to talk.',
    'How does it feel?',
    'Would you shut up?',
    'Let me go!',
    'Will you be happy in Spain?',
    'How would you feel if I lied to you?',
    'They are open to the public?',
    'You are never willing to try.',
    'Do you mind?',
    'Can I ask you to leave?',
    'What else can I say?',
    'You want me to feel guilty.',
    'Shall I call the police?',
  ],
};
