import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'contempt',
  priority: 84,
  patterns: [
    '@sneer',
    'your _? @whining',
    'you are crying over',
    '^ (aw|aww) ,? (is|did|does|poor|someone|the|you|baby)',
    'poor (you ,|little you|thing , did)',
    '@sorry for your @heart',
    'cry (me a|harder)',
    '(boo hoo|man up|toughen up)',
    'your @delicate little? (@heart|ears)',
    'your (little|precious) (@heart|_ ,$)',
    'cry (me a|about it|to the)',
    '^, poor you',
    'you are too @frail',
    'somebody is (on the wrong|a nap|time of|in a mood|their|cranky|grumpy|jealous|sensitive)',
    'hurt your (lil|wee|poor|delicate)',
    'that is your _{1,3} talking',
  ],
};

export const note: RuleNote = {
  title: 'Your poor little feelings',
  hears: 'They may hear that being hurt makes them laughable.',
  why: 'A joke about a hurt hurts again, and it teaches the other to hide the next one.',
  source: 'our-judgement',
  instead: 'I saw your face change when I mentioned the exam at lunch. I’d like to know what that was like.',
};

export const examples: RuleExamples = {
  flags: [
    'Careful, we wouldn’t want to scratch your delicate ego.',
    'aww did i hurt ur little feelings',
    'Cry me a river.',
    'Boo hoo, you had to work one Sunday.',
    'Man up, Terry.',
    'I didn’t know I had to mind your precious feelings.',
    'Oh poor you, one whole hour of work.',
    'Stop your whining and pass me the wrench.',
    'Someone got their knickers in a twist.',
    'That’s your guilty conscience talking.',
  ],
  leaves: [
    'I hurt your feelings on Tuesday and I’m sorry.',
    'My ego was bruised after the interview.',
    'Your feelings matter to me.',
    'She plays the violin at church.',
    'I cried about it in the car park.',
    'You’re not too fragile, and you never were.',
    'Did I hurt your feelings when I laughed at the photo?',
    'He has thin skin on his hands from the cement.',
    'I’m whining, I know, I’ve had no sleep.',
    'You poor thing, forty hours without a break.',
    'That is the radio, not me talking.',
  ],
};
