import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'blame',
  priority: 82,
  patterns: [
    'why (@do @ye (@ever|@whyever|go behind)|are @ye (being|@hurting-ing))',
    '@ye had no (right|business)',
    'why (can|could|will) not @ye { !(see|make|come) _{1,8} } ,$',
    'why _{0,3} (would|must) @ye !(like|say so|think|choose|,)',
    'why are _{1,3} (asking|talking about) me',
    '(where were|when did|what have) @ye (when i|last|done for)',
    'explain yourself',
    'must @ye (@act|always|make|do)',
    'fault is that',
    '@ye _ no (right|business)',
    '((hard|difficult) can it be|is it that hard|since when do @ye|(do|think of) that (for)? ,$|why did not @ye @deed-a|hell @aid @ye)',
  ],
  unless: ['course'],
};

export const note: RuleNote = {
  title: 'Why would you',
  hears: 'They may hear a charge, and answer with a defense.',
  why: 'A “why” with a hard verb asks for excuses. Name the act, then ask what it was like for them.',
  source: 'our-judgement',
  instead: 'My diary was open on your desk after school. I’d like to know what happened.',
  rewrite: 'Would you $1',
};

export const examples: RuleExamples = {
  flags: [
    'Why would you read my diary?',
    'Why did you lie to me about the money?',
    'why r u being so mean',
    'Why would you do that to your own team?',
    'Why on earth would you sell Dad’s tools?',
    'You had no right to open that letter.',
    'Why are you attacking me?',
    'Why did you go behind my back to the supervisor?',
    'Where were you when I had the flu?',
    'Why are we talking about me all of a sudden?',
    'How hard can it be to close a gate?',
    'Since when do you decide who I see?',
    'What did you do that for?',
  ],
  leaves: [
    'Why do you think she left?',
    'Why did you choose nursing?',
    'Why would I lie to you?',
    'Why don’t you sit down and eat?',
    'Why are you so sad today?',
    'I don’t know why I lied to you.',
    'Why did they cancel the match?',
    '“Why did you lie?” was the name of the song.',
    'Why is the door open?',
    'Why do you ask?',
    'Why are you so kind to me?',
    'That’s why you get the big room.',
    'Why did you move to Canada?',
    'Where were you born?',
    'Why are they asking for the form?',
    'Can it be mended?',
    'What do you think of the new desk?',
  ],
};
