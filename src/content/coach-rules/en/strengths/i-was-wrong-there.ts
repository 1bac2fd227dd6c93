import { takenBack } from '../../../coach-words/taken-back';
import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'owns-part',
  priority: 55,
  patterns: [
    'i (was|am|been) (out of (line|order)|in the wrong|wrong !about)',
    'i got (@its-m|you|the story) _? wrong',
    'i (misjudged|misread)',
    '(@its-m|^,) was? not? @too? (@unkind|@fair|@worthy) (of me|to tell)',
    '@how i _{0,7} was not? (@unkind|@heavy|@fair)',
    '(@thing of mine|my @thing (was|were) (out|@unkind))',
    'i (said|did) _{0,3} @unkind @thing',
  ],
  unless: ['(rain|weather|prove* i|you think|hope i|trust you)', ...takenBack],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'I was wrong',
  hears: 'It may tell them that they do not have to win this one.',
  why: 'Three plain words, and the argument about who was right can rest. In talks between newlyweds, taking part of the blame was one of the tries that worked.',
  source: 'gottman-2015-repairs',
};

export const examples: RuleExamples = {
  flags: [
    'I was out of line at the barbecue.',
    'Sorry, I was well out of order last night.',
    'I got it wrong and you had to stay till ten.',
    'I misjudged you when you first came to the ward.',
    'It was selfish of me to take the last day off.',
    'I misread your message and got angry for nothing.',
    'It wasn’t right of me to tell the boys.',
    'What I said about your brother was cruel.',
    'The way I spoke to you in the shop wasn’t okay.',
    'what i did last nite was not cool',
    'I was in the wrong.',
  ],
  leaves: [
    'I was wrong about you.',
    'I wasn’t wrong.',
    'Was I wrong to ask?',
    'You think I was wrong?',
    'I got the wrong bus again.',
    'I hope I was wrong about the rain.',
    'They proved I was wrong.',
    'I was wrong to trust you.',
    'Fine, I was wrong. Satisfied now?',
    'If I was wrong, tell me.',
    'Something was wrong with the boiler.',
    'You were in the wrong.',
  ],
};
