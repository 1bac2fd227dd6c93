import { takenBack } from '../../../coach-words/taken-back';
import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'owns-part',
  priority: 53,
  patterns: [
    'i @mid? @sin-ed @to? @thou !(back|@day|to see|a|off|out|stay)',
    'i (blew up|lashed|jumped to|tore into|overstep*|called you @too? (@badly|@insult))',
    'i @flare-ed (to you|about|in front|over)',
    '(i|i _{1,7} and) @mid? ((raised|rolled) my _|went @astray-b6|lost (my @cool|it)|made _{1,2} (of|@thing) |took _{1,4} out on you|(talked|spoke|walked) (all|right)? over you|@stormed _|(hung|stood|blew) (you|it)? up|slammed _|(brushed|shut|cut|blew) you @onto|kept (talking|you)|let (you|them) _|walked (off|out)|(joked|laughed) _ @thou)',
    '(i did not @owing-b6|and did not @owing-b6 you)',
    'i @misdeed-ed _{0,3} (your|our|you) _{0,5} (@amiss|when|while|before|after|and (i|you (were|had))|. i (@act-b6|am))',
    'i (@past-m|@misdeed-ed|@opened-b6) _{0,6} (in front of|without|behind your|while you|before you)',
    'i @opened-b6 (your|our) !@post-b6',
    'i @mid? (overreacted|threatened _|flew off (the|at)|assumed the worst|played a part|turned my back|took (a|that) tone|twisted (what|your)|brushed off your|gave you the (silent|cold)|got carried|went back on|put the blame)',
    'i @mid? (kept|hid) _{1,3} from (you|everyone)',
  ],
  unless: [
    '((bailed|took|let) you (out|in|back|stay|off))',
    '(how (much|badly)|that|think) i (hurt|upset|embarrassed)',
    ...takenBack,
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
    'I borrowed your bike without asking and left it in the rain.',
    'I did not ask you first.',
    'I went too far with the joke about your hair.',
    'I snapped at you over a spoon.',
    'I lost my temper in the car.',
    'i overstepped when i texted ur mom',
    'I took my bad day out on you.',
    'I tore into you about the parking.',
    'I lied to you about the grade.',
    'Aye, I blew up at you over nothing.',
    'I yelled at you in front of the new guy.',
    'I interrupted you three times in the meeting.',
    'I kept it from you for months.',
    'I flew off the handle last night.',
    'I overreacted.',
    'I gave you the silent treatment.',
    'I went back on my word.',
  ],
  leaves: [
    'I raised my voice, but you were shouting.',
    'I hung up. So did you.',
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
    'I kept my distance from the dog.',
    'I took you in when you had nowhere to go.',
  ],
};
