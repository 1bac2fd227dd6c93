import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'expresses-feeling',
  priority: 50,
  patterns: [
    "my @body ('s|@mid)? @mid? (@reels~|in (knots|my))",
    'i @mid? @mid? (cried|crying|bawled|in tears|(lay|lying) awake|could not (stop|sleep)|not slept) !laughing',
    '((lump|knot) in my|butterflies)',
    '(breaks|broke) my heart',
    '(ground to swallow me|something in me (go|went|sank)|sitting in my stomach)',
    'i @mid? (panicked|sobbed|wept|broke down|teared up|welled up|lost sleep)',
    'i @mid? @mid? (on edge|at a loss|beside myself|falling apart|sick with|at my wits|choked up|not (eat*|concentrat*))',
  ],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'What the body did',
  hears: 'They might picture you, and understand without a long explanation.',
  why: 'Tears and a tight chest are plain facts. They say how much it mattered with no blame in them.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'my hands were shaking when i read it',
    'My stomach dropped when I saw the text.',
    'I cried in the staff toilet after your email.',
    'i couldnt stop shaking',
    'I had a lump in my throat the whole way home.',
    'I lay awake thinking about what I said to you.',
    'I was in tears on the night bus.',
    'My heart was pounding when you came in.',
    'I couldn’t sleep after our call on Tuesday.',
    'I cried in the car after the meeting.',
    'It breaks my heart to see you two not speaking.',
    'My stomach has been in knots since the meeting.',
    'It broke my heart to see your bag by the door.',
    'I panicked when the door was locked.',
    'My stomach’s been in knots.',
    'I’ve been on edge since Sunday.',
    'I’m beside myself with worry.',
  ],
  leaves: [
    'I cried laughing at your story.',
    'The onion had me in tears.',
    'She cried all night.',
    'My heart is with the home team.',
    'The baby was crying at the gym.',
    'Did you cry at the end?',
    'I never cry.',
    'He lay awake because of the heat.',
    'The crowd panicked at the gate.',
    'The cup stood on edge.',
  ],
};
