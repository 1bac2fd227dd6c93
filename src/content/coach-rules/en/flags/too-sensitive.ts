import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'minimizing',
  priority: 83,
  patterns: [
    'you are imagining (it|things)',
    'you _{0,4} @too-b3 a? @touchy-b3 !(for|of|to|with)',
    '(you|not|stop) _{0,2} @overdo-d',
    'read~ _{0,3} into @every-b3',
    '(@stop|not) @get @too-b3? a? @touchy-b3',
    '@taking (things|everything) _? personally',
    'can not (take|handle) (a|my|some) _{0,2} @slip-b3',
    '(big baby|all in your head|cry wolf|active imagination)',
    'you (are|were)? @always _{0,2} (in bits|going on about|something)',
    '(@taking everything (so|to)|easily (@cross|hurt)|(thicker|thin) skin|you are being silly)',
  ],
  unless: [
    'i (am|was|have been|get|got|feel|took|may|might)',
    'you are not',
    '(me|i) being',
    'am i',
    'i (was|am) sorry',
  ],
};

export const note: RuleNote = {
  title: 'You’re too sensitive',
  hears: 'They may hear that something is wrong with them for being hurt.',
  why: 'It turns one moment into a fault of theirs. You can disagree about how it was meant and still ask how it was.',
  source: 'gordon-chen-2016',
  instead: 'I teased you about your new haircut, and it stung more than I guessed. Tell me how it was.',
};

export const examples: RuleExamples = {
  flags: [
    'You’re too sensitive.',
    'Stop being so dramatic.',
    'Ur being paranoid.',
    'Don’t be so dramatic about it.',
    'You’re overthinking it, love.',
    'It is all in your head, my friend.',
    'Stop being so sensitive.',
    'You are overreacting again.',
    'Why are you being so touchy today?',
    'You read way too much into things.',
    'You take everything so seriously.',
    'You need thicker skin.',
  ],
  leaves: [
    'I’m too sensitive to caffeine.',
    'You’re so sweet to my mother.',
    'I was being dramatic, and I’m sorry.',
    'My teeth are very sensitive.',
    'You are not being too sensitive.',
    'When I grow up I want to drive trains.',
    'He told me I was too emotional.',
    'Are you serious about the job?',
    'I took it personally when the boss laughed.',
    'She is a sensitive kid, and I like that.',
    'Tell me, am I reading too much into it?',
    'You take everything in the blue bag, I take the rest.',
  ],
};
