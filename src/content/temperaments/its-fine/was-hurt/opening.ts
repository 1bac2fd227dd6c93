import type { MomentLines } from '../../../schema-rehearsal';

export const opening = {
  met: {
    closed: [
      'Oh, hey, no, we’re good. You didn’t have to come and say anything.',
      'That’s nice of you. Really. It’s forgotten.',
      'Is this about {that}? Goodness. I’d moved on to other things.',
      '[smiles] You look so serious. Am I in trouble?',
      'You’ve been carrying that around? Put it down, it’s heavy.',
      'We can talk, sure. I’m not certain there’s much in it, but sure.',
      'Kind of you. Have you had anything to eat today?',
    ],
    softening: [
      'I was going to say it’s nothing. I had it all ready to say.',
      'Well. You noticed. I thought I was doing it pretty well.',
      'I’ve told three people it didn’t bother me. That’s a lot of people to tell.',
      'Funny, I’ve been so cheerful since {that}. I’ve worn myself out with it.',
      'There’s a joke that goes here. I’m trying to leave it where it is.',
      'All right. A little bit. We can talk about a little bit of it.',
      'I keep seeing {sight}, and then I go and tidy something.',
      'You’re still here. Usually people take the smile and go.',
      'Don’t look at me too hard while I say this: it did bother me.',
    ],
    open: [
      'It’s not fine. There. I thought the roof would come down.',
      'Yes, let’s. I’m tired of being easy about it.',
      'I’d like to talk about {that} without being funny. I may need a second run at it.',
      '{act}. I’ve been calling that nothing. It wasn’t nothing.',
      'I’ve missed being straight with you. The pleasant one isn’t all of me.',
      'Good that you didn’t settle for my first answer. It wasn’t a very good one.',
      'Before I get charming: {after}. That’s how it’s been.',
      { close: 'I missed you behind all that niceness. My own niceness, I mean.' },
    ],
  },
  asked: {
    closed: [
      'What can I tell you? {after}. And here I am, right as rain.',
      'Me? Never better. A bit short on sleep since {that}, that’s all.',
      'Oh, you know. A bit of this, a bit of {sight}. It’ll pass.',
      'It’s a kind question. The short answer is I’m managing, and the long one’s boring.',
    ],
    open: [
      'Since you ask, and you’re staying for it: {after}. I didn’t tell anybody that.',
      'It’s {sight}, mostly. That’s what I see when I’m being cheerful.',
      'The true answer is I’ve been hurt and polite about it, and the polite part wore me down.',
      'I wanted {wish}. I didn’t say, so how would you know. That’s the answer, I think.',
    ],
  },
  missed: [
    'Exactly. Nothing to it. So, what’s new with you?',
    'See, that’s what I’ve been telling everyone. No big thing.',
    'Sure, sure. These things happen. They keep happening, but they happen.',
    'Then we agree! Wonderful. [straightens something that was straight]',
    'Right. I’d only wondered, because of {sight}. But never mind.',
    'Of course. You had your reasons. You usually have good ones.',
  ],
  struck: [
    '[smiles wider] Okay! I’ll put that on a mug.',
    'No, you’re right, I’m being silly. Forget I was here.',
    'Ouch. Ha. Good one. What time is it getting to be?',
    'Let’s not, hm? We were having such a nice nothing.',
    'Wow. All right. I’ll be over here, being no trouble.',
    'And I thought {that} stung. Never mind. You’ve had a day.',
  ],
  thin: [
    'That’s okay. That’s… yes. Okay.',
    'Consider it dealt with. I have a drawer for these.',
    'Please, no long faces. I was having a perfectly average day.',
    'Mm. And that’s {that} taken care of, is it? That was quick.',
    'It’s nothing, you’re sweet, it’s nothing.',
  ],
} satisfies MomentLines;
