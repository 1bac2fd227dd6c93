import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'expresses-feeling',
  priority: 50,
  patterns: [
    'i _{0,2} (@feel|carry~|full) !no _{0,4} @grief',
    '(my|the) biggest? @grief (is|was|has)',
    'i @mid? @mid? @bit? (worry~|dread~) (that|to|this|our|the|coming|when|,$)',
    '(there is|with) _{0,3} @grief _{0,3} (me|about)',
    '(scared|afraid|terrified|frightened) that? you (will|might|are going to) (leave|stop|give up|hate)',
  ],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'The feeling underneath',
  hears: 'They may meet the softer thing that sits under the loud one.',
  why: 'Under anger there is often fear or shame. Once it has a name, you can both talk about that and leave aside who is right.',
  source: 'eft',
};

export const examples: RuleExamples = {
  flags: [
    'I feel so much guilt about the farm.',
    'I dreaded that dinner for a week.',
    'My shame is older than this fight.',
    'I feel so much shame about the money.',
    'I’m full of regret for the way I left the job.',
    'i felt nothing but dread walking in to that kitchen',
    'The guilt has been eating at me since March.',
    'I have carried a lot of anger, forty years of it.',
    'I worry that you will stop coming on Sundays.',
    'My biggest fear is that we end like my parents.',
    'I’ve been dreading our talk since Monday.',
    'There’s a lot of sadness in me about it.',
    'I’m scared you’re going to leave.',
  ],
  leaves: [
    'I feel no anger toward you.',
    'There was a lot of anger in the room.',
    'He is full of rage.',
    'I feel pain in my knee.',
    'Grief takes time, they say.',
    'Shame on the council for closing it.',
    'The book is about guilt.',
    'What a shame.',
    'I’m afraid we can’t take cards.',
    'I’m scared of heights.',
    'Don’t worry about it.',
    'He was too scared to jump.',
    'I am not afraid of you.',
    'The dog is afraid of thunder.',
    'There is no shame in it.',
    'He was afraid you were lost.',
  ],
};
