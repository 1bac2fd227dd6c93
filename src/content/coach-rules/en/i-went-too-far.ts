import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'owns-part',
  priority: 53,
  patterns: [
    'i _? @sin-ed @to? @thou !(back|@day|to see|a)',
    'i lost (my @cool|it)',
    'i went (too far|behind your|off on|silent|quiet|cold)',
    'crossed (a|the) line',
    'i (flew off the|blew up|freaked|lashed|jumped to|tore into|overstep*|called you @too? (@badly|@insult))',
    '@vented _{1,4} out on you',
    'i @flare-ed (,$|about|in front|over)',
    'i @secretly-ed _{0,4} (from you|without (asking|telling)|your (diary|@cell))',
  ],
  unless: ['you @saying', '@sorry if', '(almost|nearly|never)', '(because|but) (you|who)'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'I went too far',
  hears: 'It may let them know you saw the line as well.',
  why: 'You name your own act, not what led to it. Taking part of the blame was among the tries that worked in talks between newlyweds.',
  source: 'gottman-2015-repairs',
};

export const examples: RuleExamples = {
  flags: [
    'I went too far with the joke about your hair.',
    'I snapped at you over a spoon.',
    'I lost my temper in the car.',
    'i overstepped when i texted ur mom',
    'I crossed a line last night, and I knew it.',
    'I took my bad day out on you.',
    'I tore into you about the parking.',
    'I lied to you about the grade.',
    'Aye, I blew up at you over nothing.',
    'I yelled at you in front of the new guy.',
    'I jumped to conclusions about the missing cash.',
    'I interrupted you three times in the meeting.',
    'I totally freaked out on you about the phone.',
  ],
  leaves: [
    'You went too far.',
    'I never lied to you.',
    'I crossed the road and waved.',
    'I lost my keys again.',
    'She snapped at me all shift.',
    'I flew off to Spain on Monday.',
    'I yelled because you hit me.',
    'Did I yell at you?',
    'I don’t think I went too far.',
    'I nearly lost my temper with the printer.',
    'The bridge went too far over the bank.',
    'You said I ignored you.',
  ],
};
