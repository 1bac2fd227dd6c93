import type { MomentLines } from '../../../schema-rehearsal';

export const beingHeard = {
  met: {
    closed: [
      'Some of it, yes. You’ve got some of it.',
      'Close. I’d have put the weight somewhere else.',
      'You were listening. I wasn’t sure.',
      'It’s right as far as it goes. There’s a floor under that floor.',
      'That’s the what. I don’t know if you have the how it was.',
      '[small nod] Say the bit about {that} once more?',
      'I notice I want to believe you’ve got it. I’m holding off.',
    ],
    softening: [
      'You’ve thought about {that} longer than I’d have guessed.',
      'Oh. Yes. I hadn’t put it that well myself.',
      'Nobody’s said that back to me before. Give me a second.',
      'Most of it. What’s missing is small: I’d wanted {wish}.',
      'You didn’t hurry me past {sight}. I’d been hurrying myself.',
      'I’m not so alone with {sight} now, I think.',
      'It’s odd, it aches more when somebody gets it. In a good way, mostly.',
    ],
    open: [
      'That’s it. That’s what it was.',
      'You got it. I’m so tired all of a sudden.',
      'I’ve been explaining this to you in my head, and you’ve just said it.',
      'Yes: {act}, and I thought I didn’t count. You have it.',
      'I can stop telling it now. I think I can really stop.',
      'You even got the piece I was too proud to say.',
      '[eyes wet] I’m all right. It’s relief, most of this.',
      { close: 'There you are. I’d been missing you in this.' },
    ],
  },
  asked: {
    closed: [
      'You have about half. The half you don’t have is {sight}.',
      'Not yet, if I’m truthful. You’re near it.',
      'It’s less what you did than what I was left with. {after}.',
      'Do you want the missing piece? I’d wanted {wish}. Nobody’s said that yet.',
    ],
    open: [
      'You understood more than I’d expected. What’s still out there is how long it lasted.',
      'I’d say mostly. The lonely part is hard to get from outside.',
      'Almost all. One thing: {after}, and I don’t think you knew.',
      'I feel it’s reached you. I’d know if it hadn’t, you’d be talking more.',
    ],
  },
  missed: [
    'That isn’t quite what I said. It was sadder than that.',
    'You’ve made it tidy. It wasn’t tidy.',
    'Mm, no. I wasn’t talking about everything, only about {that}.',
    'You answered me. I’d hoped you would listen first.',
    'I lost you there. Did I lose you there?',
    'If that were all, I wouldn’t still be seeing {sight}.',
  ],
  struck: [
    'You’re telling me what I feel. I’m the one in here.',
    'Then I said it badly, or you don’t want it. I can’t tell which.',
    'That makes me want to take every word back.',
    '[quietly] I’m not exaggerating. I’ve been making it smaller, if anything.',
    'I’d hoped you’d be on my side about {that}, for five minutes.',
    'I can’t be understood and told off at once.',
  ],
  thin: [
    'If you’ve got it, tell me what you got.',
    'Mm-hm. In your own words, though?',
    'I’d like to believe it reached you. It went by so fast.',
    'Is it {sight} you mean? Or only that I was upset?',
    'I didn’t say it so you’d feel awful. I said it so you’d know.',
  ],
} satisfies MomentLines;
