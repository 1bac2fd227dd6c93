import { takenBack } from '../../../coach-words/taken-back';
import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'owns-part',
  priority: 51,
  patterns: [
    'my (@part-b6|@liable) (in|of) (was|@any-b6|why)',
    'i (made|left|turned) @any-b6 _{0,6} @worse-b6',
    'i made (it about me|you @feels !@joy)',
    'i knew better',
    'part of (why|that) (we|is)',
    'i _? @left-b6 (you|it all|everything) _{0,4} (@stand|in (the|a|an)|on your|through|guessing) !(keys|note|mood)',
    'mine to _',
    '(i|we) need to (be (more|@nicer)|stop @acts-ing you|(handle|work on) my)',
  ],
  unless: ['(you made it|@saying i|not part|bed|money)', ...takenBack],
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
    'I made your first week here a lot harder than it had to be.',
    'I left you with all the boxes and both dogs.',
    'I know I’m part of why we stopped calling.',
    'My part in this was that I never asked you.',
    'I made it worse by shouting back.',
    'I see my part in that now, brother.',
    'I knew better, and I did it all the same.',
    'My part in this was the silence all weekend.',
    'I see my part in it now.',
    'I made it worse by telling everyone at work.',
    'I need to be more considerate.',
    'I need to stop blaming you.',
  ],
  leaves: [
    'I left you my keys.',
    'You made it hard for me.',
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
    'We need to stop for petrol.',
  ],
};
