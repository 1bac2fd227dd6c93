import type { Scenario } from '../../schema-rehearsal';

/** Things of the scene that, named, are picked up. */
export const facts = [
  {
    words: ['benny', 'our son', 'our kid', 'our boy', 'the kid'],
    closed: ['Benny’s fine. He’s with his class.', 'Don’t bring him into it. Well. He’s in it.'],
    open: [
      'He asked me on the way if you’d be mad. I said no. I was driving faster while I said it.',
      'He held on to both straps. He does that at the dentist.',
      'He told my mother we have “the door thing.” He’s got a name for it.',
    ],
  },
  {
    words: ['typical', 'that word', 'one word', 'the word', 'comment', 'remark'],
    closed: ['“Typical.” I’ve had better greetings.', 'You said it, he heard it. There it is.'],
    open: [
      'It’s such a small word. I was twenty-nine again, and I’d forgotten the milk.',
      'He called on Sunday and asked me what it means. I said it means “usual.” He said, “So it’s bad.”',
      'I’d practiced an apology on the stairs, too. It went straight back down.',
    ],
  },
  {
    words: ['forty', 'minutes', 'late', 'were late'],
    closed: ['Forty minutes. I know. I was in the car.', 'I was late. I’m not saying I wasn’t.'],
    open: [
      'Twenty were the bridge. The other twenty were me letting him finish the train track. Those are mine.',
      'I should have called from the bridge. I didn’t want to hear your voice go flat.',
      'Late, for you, means I don’t respect you. I do know that. I knew it at the red light.',
    ],
  },
  {
    words: ['the list', 'no list', 'my list', 'a list', 'page', 'paper', 'read out', 'items'],
    closed: ['It was a long list.', 'You could mail it to me.'],
    open: [
      'I saw it was typed. It had bullet points. I thought, I’m not a person here, I’m a contractor.',
      'Some of it was right. The inhaler was right. I’d have taken the inhaler.',
      'I used to like your lists. You made one for the birth, with songs on it.',
    ],
  },
  {
    words: ['the door', 'shut', 'slam', 'handle'],
    closed: ['I closed it. It wasn’t a slam.', 'The door. Yes. That was me.'],
    open: [
      'I didn’t think. My arm did it. And there he was on your side of it.',
      'I heard it click, and I thought, now you’ve done what you said you never would.',
      'It was your own door I shut, on you. I noticed that around the corner.',
    ],
  },
  {
    words: ['backpack', 'strap', 'the hall', 'jacket'],
    closed: ['It’s a big backpack for him.', 'He had everything with him. I’d checked.'],
    open: [
      'Nobody took it off him. We were two grown people, and nobody took his backpack off.',
      'His gym shoes were on top. He wanted to show you he can tie them.',
      'He’d put a drawing in the front pocket for you. Did he give it to you?',
    ],
  },
  {
    words: ['bridge', 'traffic', 'train', 'track'],
    closed: [
      'There was traffic. You’ll say there always is.',
      'The bridge was up. I’ve no way to prove that.',
    ],
    open: [
      'He was counting boats. I told myself the boats were good for him. I was scared to get to you.',
      'He’d built the train all around the table. I couldn’t break it up at ten to five. I’m not good at that.',
      'I sat in the car after and ate his leftover crackers. That was my evening.',
    ],
  },
  {
    words: ['doing it again', 'court', 'lawyer', 'papers'],
    closed: ['“Again.” Yes. I said again.', 'Let’s not do always and never.'],
    open: [
      '“You’re doing it again.” I say it like I’m the doctor. I’d hate that, too.',
      'We promised each other in that office, no scenes in front of him. We’ve both signed it.',
      'I don’t want to go back to papers. I like that we manage on a fridge calendar.',
    ],
  },
] satisfies Scenario['facts'];

/** Questions that get an answer of their own. */
export const answers = [
  {
    words: ['benny', 'the kid', 'our kid', 'he react', 'at school', 'is he'],
    closed: ['He’s okay, from what I can tell by phone.', 'Not much. He’s six.'],
    open: [
      'He asked if Fridays could be at Grandma’s. So there’s no door.',
      'Nothing, till he called on Sunday. He said he’d try to be ready sooner. As if it were him.',
      'He drew us. There’s a line down the middle and it’s got a doorknob.',
    ],
  },
  {
    words: ['so late', 'were you late', 'what happened', 'forty', 'bridge'],
    closed: ['The bridge. I told you.', 'Things take longer with a child. You know that.'],
    open: [
      'Because I can’t end a nice afternoon. I get six of them a month.',
      'I leave too late since I dread the door, and then I’ve given you a reason for it. I know how dumb that is.',
      'Twenty minutes of boats, and twenty of me not able to say “shoes on.” The second twenty I could have done something about.',
    ],
  },
  {
    words: ['call me', 'text me', 'you call', 'you text', 'message me', 'warn me', 'let me know'],
    closed: ['I was driving.', 'My phone was in the back with him.'],
    open: [
      'I could have, from the bridge. I didn’t, because you’d sigh. I’d rather be shouted at than sighed at.',
      'I wrote “running late” and never hit send. It was still sitting there at night.',
      'There’s no good reason. I was being fifteen about it.',
    ],
  },
  {
    words: ['hurt you', 'hurt most', 'hurt the most', 'worst', 'hardest', 'it hurt'],
    closed: ['I don’t want to open that up on a school bench.', 'It’s only a word.'],
    open: [
      'That he watched my face when you said it. He was checking what to feel.',
      'We’d had three good days, he and I. By the mat they were gone.',
      'You say that word like you’ve always known. As if eight years had been a mistake you’d spotted early.',
    ],
  },
  {
    words: [
      'you need',
      'need from me',
      'need now',
      'would help',
      'can i help',
      'could i help',
      'help you',
      'make it better',
      'want from me',
      'want me to do',
      'can i do',
    ],
    closed: ['The list by mail. That’s all.', 'I need you to let me come in the door.'],
    open: [
      'Ten seconds where we both only look at him. After that you may hate me by text.',
      'If I’m late, be mad on Monday. I’ll pick up the phone, I swear.',
      'Ask me how our days were. I’ve nobody else who wants to know about the boats.',
    ],
  },
  {
    words: ['angry', 'furious', 'upset', 'mad at'],
    closed: ['It comes and goes. Mostly at five on Fridays.', 'It’s passed, mostly.'],
    open: [
      'I was, till I saw the handle, and his eyes on it. Then I was ashamed.',
      'At you, some. At me for the door. At the bridge.',
      'Less than when we were married. I suppose that’s progress.',
    ],
  },
  {
    words: ['trust', 'believe'],
    closed: ['I believe you for about a week at a time.', 'We’ve agreed on things before.'],
    open: [
      'With him, completely. I’ve never once worried about him at your place. With me, less.',
      'I’d like to. Let’s see what Friday looks like.',
      'If there’s no paper in your hand on Friday, I’ll start to.',
    ],
  },
  {
    words: ['try it', 'try that', 'we try', 'friday', 'next time', 'agree on', 'start over'],
    closed: ['Fine by me. Put it on the calendar.', 'It depends on the list.'],
    open: [
      'Yes. And I’ll leave at four, trains or no trains.',
      'We could try the school. I drop him in the morning, you fetch him. No mat.',
      'I’d shake on it. Can we do that, or is it strange?',
    ],
  },
  {
    words: [
      'did it feel',
      'did that feel',
      'do you feel',
      'did you feel',
      'are you feeling',
      'you felt',
      'was it like',
      'was that like',
      'like for you',
      'lonely',
    ],
    closed: ['I didn’t feel much. I left.', 'Like every Friday.'],
    open: [
      'Like a delivery. Like somebody should have signed for me.',
      'I felt sent home. I sat around the corner because I couldn’t drive yet.',
      'Ashamed and furious. In that order, then the other way around.',
    ],
  },
] satisfies Scenario['answers'];
