import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'watching-over',
  priority: 54,
  patterns: [
    '(@giving|turn|keep|put|leave) _{0,4} (@tracker|sharing)',
    '(let|can|may) @either track',
    '(tell|text|call|let|show) @either _{0,3} (@where (you|i) (are|am|go)|every (hour|half))',
    'ask @either first? before (you|i) (go|leave|meet)',
    '(send|show) @either a? @photo _? _? (of|from|where|when*)',
    'not (allowed)? (to)? go out (without|alone)',
  ],
  unless: ['@sorry', 'not (track|share|know)'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'An agreement about where someone is',
  hears: 'It might feel like safety to one of you and like a leash to the other.',
  why: 'A dot on a map says where a phone is, and nothing about the worry. Saying when you will be back is different from being followed.',
  source: 'our-judgement',
  instead: 'If the late bus is canceled, I will call you from the stop.',
};

export const examples: RuleExamples = {
  flags: [
    'I’ll share my location with you all day.',
    'You text me every hour when you’re out.',
    'u always tell me where u are and who with',
    'We both keep our location on from now on.',
    'I will ask you before I go out with people.',
    'Send me a photo of where you are.',
    'I won’t go out without asking you.',
    'You put the tracker on my phone, and I agree.',
    'I’ll share my location with you all the time.',
    'You have to tell me where you’re going.',
    'I’ll send you a photo whenever I arrive.',
    'You’re not allowed to go out without me.',
  ],
  leaves: [
    'What’s the location of the restaurant?',
    'I won’t track you.',
    'Text me when you land.',
    'I don’t know where you are from.',
    'Sorry I looked up your location.',
    'Ask me before you sell the car.',
    'He shares his location with his mother.',
    'Tell me where it hurts.',
  ],
};
