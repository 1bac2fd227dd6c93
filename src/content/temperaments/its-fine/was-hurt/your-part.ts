import type { MomentLines } from '../../../schema-rehearsal';

export const yourPart = {
  met: {
    closed: [
      'It takes two, doesn’t it. I’m sure I did something.',
      'You’re hard on yourself. I’d have done the same, probably.',
      'Oh, we don’t need to hand out parts. It’s not a play.',
      'Thank you. That’s… you can stop there. You really can.',
      'That’s brave of you. I’d have blamed the traffic.',
      'I had you forgiven before you opened your mouth. Saves time.',
      'Say no more about {that}. I’ve got it filed under “long day.”',
    ],
    softening: [
      'I keep wanting to say “me too,” to make it lighter for you. I’m holding my tongue.',
      'You said that without a cushion. I don’t know what to do with my hands.',
      'So I didn’t imagine it. I’d about talked myself into having imagined it.',
      'I’d been writing your excuse for you, about {that}. A good one. You can have it back.',
      'That’s yours, then. It feels rude to let you keep it.',
      '{act}. So we both know it now. Strange, I’d been keeping it from both of us.',
      'Don’t make me nod yet. I want to hear how it sounds for a minute.',
      'My share is smaller than I said. I like to round mine up.',
      'I was halfway through apologizing to you in my head. What was I apologizing for?',
    ],
    open: [
      'It was yours. I won’t split it with you to be polite.',
      'I let you think it was okay. That’s mine. The rest isn’t.',
      'My bit: {mine}. I hid that one behind a smile, too.',
      'I’m relieved, and a little angry at how relieved I am.',
      '{act}, and I covered for you. I even covered for you to myself.',
      'You didn’t ask me to make you feel better. I noticed, because I was about to.',
      'Leave it standing there. For once I don’t want to clean it up.',
      { close: 'I love you and it was still wrong. I’ve been acting like I had to pick one.' },
    ],
  },
  asked: {
    closed: [
      'I’d put it down to people being people. {act}. People do.',
      'I’d sooner talk about my part. I have more practice. {after}, for instance.',
      'There’s no list, if that’s what you’re after. There’s {that}, and I’ve put it away.',
      'If I answer that, you’ll feel bad, and then I’ll have to bake something.',
    ],
    open: [
      'What was yours: {act}. What was mine: pretending it slid right off me.',
      'I’m sorry this isn’t funny. What you left me with is {sight}.',
      'I can tell you mine: {mine}. I’m not adding it to be nice. It’s true.',
      'I think you knew I wouldn’t complain. That’s the answer I’ve been stepping around.',
      'I’d have settled for a lot less than a speech. I wanted {wish}, and that was up to you.',
    ],
  },
  missed: [
    'No, it’s nobody’s fault. It’s one of those nobody things.',
    'You had a lot going on. I said that to myself in your voice.',
    'So we’ll call it a misunderstanding. I’m good at those.',
    'It all makes sense! [rubs at a spot that isn’t there]',
    'Funny, I was about to let you off, and you went ahead without me.',
    'Yes. And {sight}, that was bad luck, too, I suppose.',
  ],
  struck: [
    'Put it on my tab. I’ve got room.',
    'All mine, then. Good, that’s simple. I like simple.',
    'You’re right, I’m impossible. Cheap to feed, though.',
    'Huh. [smiles at the floor] I’ll work on my whole personality.',
    'I’m going to say yes to that. It isn’t a real yes, I only want it to stop.',
    'So {after}, and I’m the one who owes an apology. All right. I’ve paid for stranger things.',
  ],
  thin: [
    'Was there more? It’s fine if there isn’t more.',
    'That’ll do. I mean, it’ll have to.',
    'There you go. Official. We can both stop looking at our shoes.',
    'I was going to say “it was me, too.” I say that a lot, I’ve noticed.',
    'Thanks. I’ll take it in place of the longer one.',
  ],
} satisfies MomentLines;
