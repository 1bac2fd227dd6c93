import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'contempt',
  priority: 92,
  patterns: [
    'you @vile ,? @vile? (@name|girl|boy|man|woman)',
    'you @abs !@dearie _ (,$|you)',
    ', @slur-b4 ,$',
    '(same|only a) @vile? @slur-b4',
    'a @name like you',
    '^, (shut up|get (lost|a (life|grip|hobby)))',
    '(go to hell|drop dead|@damn-b4 (you|off)|nobody asked you)',
    '^ @vile? @name $',
    '(only|what) (a|an)? @vile? @name would',
    '(^, (get over yourself|be a man)|(you|please) shut up)',
  ],
  unless: ['to (shut|go)', 'love you', '(haha|lol|lmao|wonderful|said|called)'],
};

export const note: RuleNote = {
  title: 'You …! (a name thrown)',
  hears: 'They may hear only the name, and nothing that comes after it.',
  why: 'A name thrown at somebody hurts and says nothing they could do about it. The act behind it can be said.',
  source: 'gottman-startup',
  instead: 'I saw my sweater on you in that photo from Saturday, and I’d told you no.',
};

export const examples: RuleExamples = {
  flags: [
    'You lying little snake.',
    'You... you ungrateful, ungrateful girl.',
    'Oh you absolute plonker, the oven was still on.',
    'you fucking idiot u deleted it',
    'You ungrateful little brat.',
    'Nobody asked you, Trev.',
    'Oh shut up, all of you.',
    'Coward. You never even called.',
    'Get over yourself.',
    'Only an idiot would leave it open.',
  ],
  leaves: [
    'Happy birthday, loser, love you lots.',
    'You poor thing, sit down.',
    'You little genius, you fixed the radio.',
    'I felt like such an idiot at the till.',
    'You called me a liar in front of the manager.',
    'The stupid printer jammed again.',
    'You are a lovely old man, Walter.',
    'Some idiot parked across our gate.',
    'My brother is the biggest slob in the house.',
    'Did you feed the little pig this morning?',
    'I am a fool for waiting this long to call.',
    'He told me to shut up, and I left.',
    'It took me a week to get over myself.',
  ],
};
