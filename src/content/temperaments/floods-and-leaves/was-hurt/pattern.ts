import type { MomentLines } from '../../../schema-rehearsal';

export const pattern = {
  met: {
    closed: [
      'Not all the times. Please. I can do this time.',
      'Yes, that’s how. It makes me dizzy to look at.',
      '{usual}. Fine. There. It’s on the table.',
      'If it’s not only me that does it, I can breathe a little.',
      '[draws a small circle with one finger, stops]',
      'You come, I go. I know. I know I do.',
      'It’s true, and I want to be out of here. That’s sort of the proof.',
    ],
    softening: [
      'I get loud or I get gone, and then you’ve got that to be hurt about.',
      'The more you ask about {that}, the less I have. And the less I have, the more you ask.',
      '{usual}. By then I’m already full, so the next drop looks like it’s your fault.',
      'I don’t leave to punish you. It must look it, from the back.',
      'You’re trying to reach me and it feels like being grabbed. You aren’t grabbing. I know it after.',
      'It isn’t only {that}. It’s all the small ones I ran from, that are still sitting there.',
      'Funny, I never saw it from above. From inside it’s only weather and doors.',
      { close: 'I slam out, you sit there. I’ve never asked what it’s like to be the one who sits there.' },
    ],
    open: [
      'If I said “I’m filling up” sooner, I mightn’t have to go. I’d like to practice that.',
      'What I do: I swallow, I swallow, I burst, I run. You get me at the bursting.',
      'I need you slow, and you need me here. We could each be half as scared.',
      'It’s a stupid dance. {usual}. I’d be glad to sit one out, with you.',
      'I know what I leave behind when I go. You, and a lot of quiet. I do know.',
      'When I’ve gone, I stand about outside going over what I’d say to you. You never see that part.',
      'Neither of us is the bad one in it. I can see that, now it’s holding still.',
    ],
  },
  asked: {
    closed: [
      'How it goes? {usual}. Then it’s noise, and after the noise I’m outside somewhere.',
      'Patterns are for people with a slow heart. I’m still at {that}.',
      'You want the whole map. I’ve got a scrap with {sight} on it.',
      'Since you ask, I go when I can’t feel my face. It’s not a plan. {after}. That wasn’t a plan either.',
    ],
    open: [
      'It starts before either of us notices. {usual}. And I’m gone before I’ve said a word.',
      'What I’d change first is the speed. About {that}, about everything. We’re so fast.',
      'For me it’s: something stings, I think it’s huge, I hide how huge, and then {after}.',
      'I think I need a warning and you need a promise. That’s as far as I’ve got since {that}.',
    ],
  },
  missed: [
    'Everyone has it, sure. Not everyone’s got it in the throat.',
    '{usual}. That’s two people. You’ve left me in there by myself.',
    'That’s it, that’s the thing we do, we’re doing it now.',
    'You’re nearly laughing. I might too, in a year.',
    '{usual}. You call that normal, and I’m out of breath.',
    'You’ve jumped over me again. I’m down here with {sight}.',
  ],
  struck: [
    '“Always” makes my ears ring. I won’t find the way in after that.',
    'So I’m the difficulty. I knew it. I need to go. I don’t want to go.',
    '[gets very busy with a zipper]',
    'Here it comes, and here I go. Can we not? Can we please not?',
    'Nobody changes while they’re being shaken. I go limp, and then I go.',
    'You list them, and I feel every one, as if they were all today.',
  ],
  thin: [
    'If it’s all you, there’s nothing I can do about it. That frightens me more.',
    'Hm. Something goes round, yes. Which bit do you see?',
    'Don’t give me all the good parts. I’m the one who walks out of things.',
    'You trailed off. I do that too. Maybe that’s what we do.',
  ],
} satisfies MomentLines;
