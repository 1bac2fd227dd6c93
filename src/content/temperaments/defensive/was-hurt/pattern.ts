import type { MomentLines } from '../../../schema-rehearsal';

export const pattern = {
  met: {
    closed: [
      'There’s something in that. Though who goes first is another matter.',
      '{usual}. I’d only point out that it starts with you.',
      'I’ve thought that too. I thought it about you.',
      'If that’s how it goes, I’m the second half of it. I’d like that noted.',
      'It isn’t always so. You may have it right about {that}.',
      '[weighs it, one hand, then the other] Could be.',
      'You’ve drawn it fairly. I looked for the crooked bit.',
    ],
    softening: [
      'I know my lines in it by heart. I explain, you’ve had enough, I explain louder.',
      '{usual}. Hearing it said without anyone being guilty is new.',
      'You put yourself in it first. Then I can find myself, too.',
      'I bring up old things when I’m cornered. You’ll have noticed.',
      'The more careful I feel I have to be, the more I correct you. It isn’t about the facts.',
      'I thought this was its own thing. It’s the same old thing in a new coat.',
      'You say I’m hard to reach then. I was about to say you don’t try. That’s it, isn’t it? That’s it happening.',
      'By the time I notice I’m hurt I’ve got three arguments ready. About {that} I had five.',
    ],
    open: [
      'I go into court. I win, and then I’m alone in there with the verdict.',
      '{usual}. And I keep the minutes, when I could say I’m hurt.',
      'What’s under it is simple. I think I’m about to be told I’m the problem.',
      'I don’t want to beat you at this. I want us to stop playing it.',
      'I say what you did wrong. I leave out that I wanted {wish}. Then I wait for you to know it.',
      'I can see my own hand in how these talks go. I’ve always looked at yours.',
      { close: 'Shall we both agree it’s a stupid dance? I know all the steps, and I hate the music.' },
      { close: 'When I start with dates and times, touch my arm. I’ll know.' },
    ],
  },
  asked: {
    closed: [
      'That’s how it is with us. {usual}. I didn’t invent it.',
      'You’d have to look at what came first. {act}. I come second.',
      'I do what I do because I’ve been here before. Before {that}, I mean.',
      'From where I stand? {after}, and you don’t hear about it. Then it’s my fault for not saying.',
    ],
    open: [
      '{usual}. My half is that I’m loading up arguments the whole time.',
      'Fear, if you go down far enough. I hear a question and think it’s a charge. It’s been worse since {that}.',
      'Take {sight}. I could have said it made me sad. I made it into a point, and off we went.',
      'I go quiet about what I want, then loud about what you did. I wanted {wish}, and you got the loud part.',
    ],
  },
  missed: [
    'That isn’t how it goes. You’ve left yourself out of it.',
    'So it was a one-time thing. {usual}. Does that sound like one time?',
    'Everybody’s like that, yes. I’m talking about the two people here.',
    'You talk about it like weather. {act}. That wasn’t weather.',
    'I’d rather argue about this than have it waved off, and I’m sick of arguing.',
  ],
  struck: [
    'This is it. This, right now. You go at me, I come back at you.',
    'Always and never. Shall I get mine out too?',
    'I’m not a pattern. I’m answering what you did.',
    'You make it sound as though I bring these things on myself. {act}. Did I bring that on?',
    'I’d stop defending myself if there was a break in the firing.',
  ],
  thin: [
    'I don’t follow. Is that about me, or about {that}, or about everything?',
    'You’ve put the whole thing on one pair of shoulders. It was never one pair.',
    'That’s a start of a thought. I was waiting for the part where we’re both in it.',
    { short: 'It’s hard to answer so little. I’d end up making your half up as well.' },
  ],
} satisfies MomentLines;
