import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'owns-part',
  priority: 53,
  patterns: [
    'i @mid? @sin-ed @to? @thou !(back|@day|to see|a|off|out|stay)',
    'i (flew off the|blew up|freaked|lashed|jumped to|tore into|overstep*|called you @too? (@badly|@insult))',
    'i @flare-ed (to you|about|in front|over)',
    '(i|i _{1,7} and) @mid? ((raised|rolled) my _|went @astray-b6|lost (my @cool|it)|crossed _ line|made (fun|light) of _|(made|cracked) _{1,2} @thing|took _{1,4} out on you|(talked|spoke|walked) (all|right)? over you|@stormed _|(hung|stood|blew) (you|it)? up|slammed _|(brushed|shut|tuned|cut|blew) you (off|down|out)|kept (scrolling|talking|interrupting|you)|(turned|showed) up (late|drunk)|let (you (think|take|carry|do|believe)|him|her|them) _|stopped listening|walked (off|out)|(joked|laughed) (about|at) (you|your))',
    '(i did not @owing-b6|and did not (tell|ask|text|call|invite) you)',
    'i @misdeed-ed _{0,3} (your|our|you) _{0,5} (@amiss|when|while|before|after|and (i|left|did|then|you (were|had to|saw|left))|. i (am|was|know|feel|had))',
    'i (@past-m|@misdeed-ed|opened|read|posted|told) _{0,6} (in front of|without|instead of|behind your|while you|when you (were|had|told|read)|before (asking|telling|you))',
    'i (opened|read|shared|posted|used|sold|ate|wore|deleted) (your|our) !@post-b6',
  ],
  unless: ['(how (much|badly)|that|think) i (hurt|upset|embarrassed)', 'if !(i could|you (@can|will|want|like|need|are|let|have|would)|we)', '(but|though|although|except|only|however) !(i (will|want|would|am|know)|now|imagine)', '(@hush-b6|is just that|in my defense|because (you|he|she|my)|^ so i|big deal|some of us)', '((say|says|said|saying|think|like) i|you (always|never|owe|say|said))', '@yet-b6 !(!(so (were|did|are) |you (know how|should !not|could|started|always|never|pushed|asked for|were (supposed|ignoring))|it is (just|not like)|not like|then again|that (being|is just)|@snub-b6|it would have|get over|in my|i was (only|going)))'],
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
