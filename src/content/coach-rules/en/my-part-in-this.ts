import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'owns-part',
  priority: 51,
  patterns: [
    'my (part|share|role|side|@liable) (in|of) (was|were|it|this|that|why)',
    'i contribute~',
    'i (made|left|turned) (it|your|that|this|things) _{0,6} @worse-b6',
    'i made (it about me|you @feels !@joy)',
    'i knew (what i was|better|it was wrong)',
    'part of (why|that|it|this) (we|is|was|you)',
    'i _? (left|put|kept|dragged|dropped) (you|it all|everything) _{0,4} (@stand|in (the|a|an)|on your|through|guessing) !(keys|note|mood)',
    'mine to (deal|fix|work|own|carry|sort)',
  ],
  unless: ['(you made it|@saying i|not part|bed|money)', 'if !(i could|you (@can|will|want|like|need|are|let|have|would)|we)', '(but|though|although|except|only|however) !(i (will|want|would|am|know)|now|imagine)', '(@hush-b6|is just that|in my defense|because (you|he|she|my)|^ so i|big deal|some of us)', '((say|says|said|saying|think|like) i|you (always|never|owe|say|said))', '@yet-b6 !(!(so (were|did|are) |you (know how|should !not|could|started|always|never|pushed|asked for|were (supposed|ignoring))|it is (just|not like)|not like|then again|that (being|is just)|@snub-b6|it would have|get over|in my|i was (only|going)))'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'My part in it',
  hears: 'They may feel less alone with the whole of it.',
  why: 'You take your piece, no more and no less. That leaves room for theirs.',
  source: 'gottman-aftermath',
};

export const examples: RuleExamples = {
  flags: [
    'My part in this was that I never asked you.',
    'I contributed to it with my moods, I know.',
    'I made it worse by shouting back.',
    'i was only thinking of myself at the lake',
    'I see my part in that now, brother.',
    'I knew better, and I did it all the same.',
    'I knew what I was doing when I sent it.',
    'That was my own baggage, not yours.',
    'My part in this was the silence all weekend.',
    'I see my part in it now.',
    'I made it worse by telling everyone at work.',
    'I contributed to this mess, I know.',
  ],
  leaves: [
    'My side of the bed is cold.',
    'What you did was cruel.',
    'There’s no excuse for your lies.',
    'My part in the play is tiny.',
    'I’m not part of the problem.',
    'What I did on vacation was swim.',
    'You made it worse.',
    'I want my share of the money.',
    'Is my part in the choir loud enough?',
    'The way I make soup is simple.',
    'What did I do that was wrong?',
  ],
};
