import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'expresses-feeling',
  priority: 50,
  patterns: [
    '(i|^|and) @mid? @mid? @feel @bit? @bit? @bit? !(invisible|humiliated) (@feeling|left out|dreadful|like a (fraud|failure|burden|stranger)) !for',
    '(i|part of me) @mid @mid? @bit? @bit? @bit? (@ache|@sore-b7|so grateful|worn out|happy when) !(you|in the crash|at the|about football)',
  ],
  unless: [
    "(would|'d) have? be* @ache",
    'you decided i',
    '(because|when) i @mid @bit? @ache',
    'i was @ache and (you|i)',
    'afraid the',
    'should _? i @mid? @feel',
    '(noticed|so that|decided) i',
  ],
};

export const note: RuleNote = {
  title: 'I feel, and a feeling word',
  hears: 'They can take in a plain feeling more easily than a verdict on them.',
  why: 'Saying what goes on inside was among the tries at repair that worked best. One plain word can do it.',
  source: 'gottman-2015-repairs',
};

export const examples: RuleExamples = {
  flags: [
    'I feel sad about how Sunday ended.',
    'i felt really embarrassed in front of ur friends',
    'I’ve been feeling so lonely since you moved to the night shift.',
    'I just feel a bit hurt, that’s all.',
    'At my age I still feel ashamed about that night.',
    'I was feeling kind of jealous at the party.',
    'felt awful when the door closed behind you',
    'I feel tired and stressed after these meetings with the boss.',
    'I’m feeling rather shaken, to be honest.',
    'I was hurt when you left the table on Saturday.',
    'I’m really upset about the keys.',
    'i got so frustrated with the printer thing and then with you',
    'I am still a bit shaken.',
    'I’ve been anxious since your call on Monday.',
    'Honestly, I was gutted that you missed my last shift.',
    'I’m mad at you for selling the bike.',
    'Part of me is still furious about the car.',
    'I was so happy when the bell rang and it was you.',
    'I felt left out at the picnic on Saturday.',
    'I’m still too upset for this, could we try after lunch?',
    'I’ve been feeling low since Monday.',
  ],
  leaves: [
    'She was sad about the dog.',
    'I don’t feel angry any more.',
    'She feels sad about the dog.',
    'I feel bad for him, he has to work Christmas.',
    'I feel like pizza tonight.',
    'You must be feeling awful.',
    'The blanket feels soft and heavy.',
    'I feel sure the bus was late.',
    'Do you feel lonely over there?',
    'My brother said “I feel empty” and hung up.',
    'I’m not angry with you.',
    'She was devastated by the news.',
    'I was hurt in the crash, my knee.',
    'I’m mad about football.',
    'Should I feel guilty about the cake?',
    'I did it because I was angry.',
    'I’m afraid the office is closed.',
    'You finally noticed I’m upset.',
  ],
};
