import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'owns-part',
  priority: 51,
  patterns: [
    'my own? @liable (in|of) @its',
    'i contribute~',
    'i made it _? _? worse',
    'my own? @baggage (,$|got)',
    'i knew (what i|better|it was)',
    'thinking of myself',
  ],
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
