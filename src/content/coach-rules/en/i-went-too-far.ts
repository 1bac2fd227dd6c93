import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'owns-part',
  priority: 53,
  patterns: [
    'i _? @sin-ed @to? @thou !(back|@day|to see|a)',
    'i (flew off the|blew up|freaked|lashed|jumped to|tore into|overstep*|called you @too? (@badly|@insult))',
    'i @flare-ed (,$|about|in front|over)',
    '(i|i _{1,7} and) _? (raised my voice|rolled my eyes|went (too far|behind your|over your head|off on|silent|quiet|cold)|lost (my @cool|it)|crossed (a|the) line|made (fun|light) of _|made (a|an|that) _? (crack|dig|joke|comment|remark) _|took _{1,4} out on you|took credit|(talked|spoke|walked) (over|all over|right over) (you|everyone)|picked (a|the|that) (fight|row)|@stormed _|hung up|slammed _|stood you up|bit your head|blew (it|up at|you off)|(brushed|shut|tuned|froze) you? (it|off|down|out)|kept (scrolling|talking|interrupting|you waiting|it from)|came in hot|(turned|showed) up (late|drunk|with|at)|fell asleep (while|when|during|on)|let (you (think|take|carry|do|believe)|him|her|them) _|spent (the|our|your) _|was not (listening|there for|paying)|would not listen|jumped (to|down))',
    'i _{0,2} (not|never) (notice|think (about how|before)|listen|ask you|tell you (the|about)|call you|show up|turn up|check (with|on)|stand up|back you|write|invite you|apologize|thank you)',
    'i @misdeed-ed _{0,3} (your|our|you) _{0,5} (@amiss|when|while|before|after|and (i|left|did|then|you (were|had to|saw|left))|. i (am|was|know|feel))',
    'i @misdeed-ed _{0,6} (in front of|without|instead of (you|telling|asking)|behind your|while you|when you (were|had|told|read))',
    'i @past-m _{0,5} (you|your) _{0,4} (in front of|without (asking|telling|checking)|behind your|instead of)',
  ],
  unless: [
    'you @saying',
    '@sorry if',
    '(nearly|never)',
    '@yet-m _? @rival',
    '^ if',
    '@hearsay i',
    'you @bidding',
  ],
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
