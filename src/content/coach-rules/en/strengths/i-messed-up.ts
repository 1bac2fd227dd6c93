import { takenBack } from '../../../coach-words/taken-back';
import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'owns-part',
  priority: 56,
  patterns: [
    'i _? (@botch-ed|blew) _? _? @any-b6 !knee',
    'dropped the ball',
    'i (failed|let) @everyone (all? down|as) !from',
    'i forgot (your|our|to (fetch|include|pick|ask))',
    'i broke (a|my|that|the) (promise|word)',
    'i did (promise|break|say|tell you|@misdeed|@act (you|your)) !(him|her)',
    'i @mid? @broken-b6 (it|your|our|something|yours|@end)',
    'i (@conduct-ed|handled|took|spoke) _{1,4} @poorly',
    'i caught myself',
    'i (gave|made) you my word',
    'i did not (stick up|handle _{1,2} (well|right)|take you|believe you)',
  ],
  unless: ['(from the|number|keys|never)', ...takenBack],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'I messed up',
  hears: 'They may hear no defense, only the plain fact.',
  why: 'A short line with no reason attached is easy to take in. Say next what it was that went wrong.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'I broke a promise to you and to the kids.',
    'i totally screwed that up',
    'I really dropped the ball on your visa papers.',
    'I let you down on moving day.',
    'Right, I cocked that up, didn’t I.',
    'I forgot your birthday and there’s no way round it.',
    'I failed you as a brother that winter.',
    'I’ve messed this up, I see it on your face.',
    'i rlly messed up w the tickets',
    'I messed up.',
    'I really screwed up with the money.',
    'I let you down.',
    "I didn't handle that well.",
    "I didn't stick up for you.",
    'I broke it.',
  ],
  leaves: [
    'I broke my arm at camp.',
    'You messed up.',
    'I never messed up an order in ten years.',
    'I messed up my knee at football.',
    'Did I mess up?',
    'I made a mess of pancakes on the stove and we laughed.',
    'I let you down from the tree every summer.',
    'I made the mistake of trusting you.',
    'My hair is messed up today.',
    'He made a huge mistake.',
    'I failed the exam.',
    'I won’t let you down.',
    'I almost messed up the lyrics.',
    "I didn't make it to the shop.",
  ],
};
