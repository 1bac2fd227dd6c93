import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'reaffirms-care',
  priority: 53,
  patterns: [
    "(i|we) (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (want|wanted|hope|wish|need|would|'d) (like|love)? (for)? (us|we|our|this|things) (friendship|marriage|relationship)? (to|can|could|will|are|were) (still|stay|always)? (be|stay|work|last|grow|get|find|make|feel|keep|remain|go|okay|good|close|talk|mend) (back)? (it|out|okay|close|friends|good|together|again|back|through|alright|fine|on|a|well|each|better|,|.|what|us|our|talking|here)? (to)?",
    "(i|we) (@very|do|still)? (want|choose|chose|would|wanted|'d|pick) (choose|pick)? (to|you|us|this) (be|stay|grow|with|keep)? (with|old)? (with)? (you|us|every|in|back|and|,|.|over|again) (my|our)?",
    '(i|we) (do|did|really|still)? (want|wanted|hope) to (make|save|keep|fix|mend|repair|rebuild|hold|protect) (this|it|us|our|what|on) (work|marriage|friendship|relationship|family|we|okay|bond|trust|together|alive)',
    '(lose|losing|lost|treasure|cherish|love|miss|protect) what we (have|had|built|are|share)',
    '(our|this) (friendship|marriage|relationship|family|bond|team|love) (is|was) (@very|still|always)? (worth|bigger|stronger|more|too) (it|more|saving|fighting|than|this|important|to)',
    '(you|we) (are|will) (still|always|both) (be|my|friends|family|sisters|brothers|us) (best|friend|brother|sister|friends|son|daughter|mum|mom|dad|family|favorite|favourite|,|.|and|partner|a)?',
    '(you|we) (are|will) (still|always|both) a team (best|friend|brother|sister|friends|son|daughter|mum|mom|dad|family|favorite|favourite|,|.|and|partner|a)?',
    '(we|us) (can|will|could) (still|always|both)? (get|work|figure|sort|come|pull|make) (through|this|it) (work|out|through|together|this|it|that|anything|as|okay|,|.)',
    '(we|us) (can|will|could) (still|always|both)? (be|get) (okay|alright) (again|,|.|in|after)',
    '(we|us) (can|will|could) (still|always|both|slowly)? (mend|repair|rebuild|fix) (it|this|us|our|,|.|things)',
    '(we|us) will find (a|our) way (back|through|out|together|,|.|to)',
    '(i|we) (am|are) (not)? (giving|willing|ready|committed|here) (to|up) (on|work|us|you|to|make|fight|try) (us)? (us|you|this|for|on|with)',
  ],
  unless: [
    '(not|never) (want|work|hope|wish)',
    '(not|never) going to work',
    '(do|does) (you|he|she) want',
    '(want|choose) you (to|out|gone|dead)',
    'if (we|you)',
    '(want|need) us to (leave|pay|move)',
    '(want|need) us to move on',
    '(want|need|hope) this to (be|get) (done|finished|over|quick|cheap|ready|clean)',
    'move on',
    'move past',
    'things to (be|get) (done)',
    'we are still (waiting|open|closed|on|here|looking|hiring)',
    'we are still in line',
  ],
};

export const note: RuleNote = {
  title: 'I want us to be all right',
  hears: 'They may hear that you are fighting for the two of you, not against them.',
  why: 'In a fight each looks at the other as the problem. “Us” turns both toward the same side.',
  source: 'eft',
};

export const examples: RuleExamples = {
  flags: [
    'I want us to be okay again by your birthday.',
    'I hope we can still be friends, even with the shop closed.',
    'i want to be with u',
    'Our friendship is worth more than that deposit.',
    'You’re still my brother.',
    'We’ll get through this.',
    'I want this to work, also on the night weeks.',
    'We can rebuild it, slowly.',
  ],
  leaves: [
    'I don’t want us to be friends.',
    'I want this to be done by Friday.',
    'We are still open until nine.',
    'Do you want us to wait?',
    'I want you out.',
    'If we get through this, drinks are on me.',
    'They want to be with you.',
    'They can work it out.',
  ],
};
