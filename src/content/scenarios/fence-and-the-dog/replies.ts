import type { Scenario } from '../../schema-rehearsal';

/** Things of the scene that, named, are picked up. */
export const facts = [
  {
    words: ['take her', 'walk her', 'look in on', 'my number', 'ring me'],
    closed: [
      'She’s particular about who holds the leash.',
      'I’ll think about it. I don’t like to be in debt.',
    ],
    open: [
      'Nobody’s offered me a thing for that dog but advice. I’ll have to sit with it a minute.',
      'She’d go with you. She’d go with anybody who has a pocket. Keep a crust in it.',
      'That I’d take. I’m too old to say no twice to be polite.',
    ],
  },
  {
    words: ['note', 'letter', 'capital', 'taped', 'in red'],
    closed: ['I remember the note. It was hard to miss.', 'You’ve got a very clear hand.'],
    open: [
      'I’ve kept it. I took it out once in a while to stay angry. It’s worn at the fold now.',
      'The tape took a bit of the paint with it. I touched it up, and you can still see where.',
      'You’d pressed so hard that it went through the paper. I thought, that’s someone at the end of their rope. I thought it for one minute.',
    ],
  },
  {
    words: ['bark', 'noise', 'loud', 'howl'],
    closed: ['All dogs bark. It’s what they’re for.', 'I’m told she barks. I’m not there when she does it.'],
    open: [
      'She’s deaf as a post. She can’t hear that she’s barking. She only feels it.',
      'She goes from window to window, my grandson says, and calls for us.',
      'I didn’t know it went on for hours. I thought she barked at the mailman and lay down.',
    ],
  },
  {
    words: ['dog', 'svea', 'animal'],
    closed: ['Her name’s Svea.', 'She’s fifteen. That’s a hundred and something.'],
    open: [
      'She’s my wife’s dog. She looks for her every morning, in every room. So do I, a bit.',
      'She can’t do the stairs any longer. I carry her up at night like a bride.',
      'It won’t be long, with her. You’ll have your quiet. I don’t say that to be hard on you.',
    ],
  },
  {
    words: ['bins', 'gate', 'trash', 'tuesday', 'garbage'],
    closed: [
      'Tuesday’s pickup day. They’ve got to stand somewhere.',
      'You can still get through. I measured.',
    ],
    open: [
      'I’m ashamed of the bins. A grown man, in his slippers, at six in the morning.',
      'I watched you lift your bicycle over them once. I’d thought I would enjoy that.',
      'The first time was temper. After that I didn’t know how to stop without it meaning something.',
    ],
  },
  {
    words: ['work nights', 'nights', 'sleep', 'slept', 'shift', 'so tired', 'was tired'],
    closed: ['I didn’t know you worked nights. Nobody told me.', 'I don’t sleep much either.'],
    open: [
      'I drove nights for the railroad for eleven years. I put egg cartons on the window. I of all people might have guessed.',
      'You come home when I’m having my first coffee. I’d always thought you’d been out dancing.',
      'There’s nothing so bad as daylight when you’re tired. I’d forgotten that. I remember it now.',
    ],
  },
  {
    words: ['your wife', 'birgit', 'at nine', 'mornings'],
    closed: ['I’m out in the mornings. That’s my affair.', 'I leave at nine. I’ve got somewhere to be.'],
    open: [
      'I go to Birgit at nine. They’ve got her in the home on Mill Street. Mornings are when she’s most herself.',
      'They don’t allow dogs. I asked. I asked twice.',
      'Fifty-one years, and now I get her from nine to noon. So I don’t like to be late for it.',
    ],
  },
  {
    words: ['fence', 'paint', 'green', 'brush', 'garden'],
    closed: ['It wanted painting.', 'I’ll do your side as well, I’ve paint left.'],
    open: [
      'It’s the same green as always. Birgit chose it. It’s called Meadow, and it looks like a hospital.',
      'I chose this evening because I knew you’d be off to work at seven. I hoped you might come by.',
      'A fence isn’t meant to be this quiet. We used to pass things over it.',
    ],
  },
  {
    words: ['greet', 'wave', 'waved', 'hello', 'plum', 'good morning', 'good evening', 'six months'],
    closed: ['You stopped, so I stopped.', 'It’s a free country. Nobody has to wave.'],
    open: [
      'Six months. The lady at the bakery says good morning to me, and that’s been it, most days.',
      'I’d see your curtain go, and I’d bend down and tie a shoe. I wear slip-ons.',
      'There were plums all July, and nobody to hand them to. The wasps did well.',
    ],
  },
] satisfies Scenario['facts'];

/** Questions that get an answer of their own. */
export const answers = [
  {
    words: ['bark', 'howl', 'noise'],
    closed: ['She’s a dog. She’s got her reasons.', 'How should I know? I’m not there.'],
    open: [
      'Because she wakes up and nobody’s in the house. She thinks she’s the last one.',
      'She’s deaf, and half blind, and it’s morning. I’d bark.',
      'It began when they took Birgit in. In February. Before that you never heard a thing, did you?',
    ],
  },
  {
    words: [
      'hurt you',
      'hurt most',
      'hurt the most',
      'worst',
      'hardest',
      'it hurt',
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
    closed: ['I’m not so easily hurt. I was annoyed.', 'It was unpleasant. I’ll go as far as that.'],
    open: [
      'That it was on the door. A thing like that you can say into a man’s face, or not at all.',
      'That I’d thought we were on good terms. I went through the winter looking for what I’d done.',
      'I felt old. I’m old every day, but I don’t feel it every day.',
    ],
  },
  {
    words: ['bins', 'the gate', 'my gate'],
    closed: ['They stand where the truck can reach them.', 'You could have asked me to move them.'],
    open: [
      'To get you to come over and shout. I’d have preferred it to the curtain.',
      'Spite. I’ve looked for a better word, I’ve got two dictionaries.',
      'I wanted something of mine to be in your way, for a change. It’s not a pretty answer.',
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
    closed: ['Nothing. I get on.', 'A drier September, for the paint.'],
    open: [
      'That you ring. If it’s the dog, if it’s a burst pipe, if it’s nothing at all.',
      'I could use somebody to look in on her at ten. I never dared to ask that of anyone.',
      'A good morning. You’ve no idea how far one of those goes at my age.',
    ],
  },
  {
    words: ['angry', 'are you cross', 'were you cross', 'furious', 'mad at'],
    closed: ['I’m painting a fence. Do I look angry?', 'It’s wearing off. It’s September.'],
    open: [
      'I was until about June. After that I was only being consistent.',
      'Not since you said good evening. It went out of me like air. It’s almost a pity.',
      'A bit, over the word “control.” I can’t control anything these days. That one went in.',
    ],
  },
  {
    words: ['how old', 'is the dog', 'is she sick', 'svea', 'her name', 'is she', 'dog called'],
    closed: ['She’s fifteen. She’s as well as can be.', 'Svea. It’s on her collar.'],
    open: [
      'Sixteen in November, if she gets there. The vet says to enjoy the fall.',
      'Svea. Birgit named her. She still says the name, and not always mine.',
      'She’s got a bad heart and a good appetite. Like me.',
    ],
  },
  {
    words: ['where do you go', 'where are you', 'at nine', 'your wife', 'birgit'],
    closed: ['I’ve got errands, mornings.', 'Out. I’m allowed to go out.'],
    open: [
      'To my wife. I feed her the oatmeal. If it’s one of the girls who does it, she won’t open her mouth.',
      'Mill Street, the yellow building. You walk by it, I think, on your way home.',
      'With Birgit, till noon. I’d take the dog along if they’d let me.',
    ],
  },
  {
    words: [
      'try it',
      'try that',
      'try again',
      'agree on',
      'walk her',
      'take her',
      'look in',
      'walk your dog',
      'walk the dog',
    ],
    closed: ['We could. I’d have to think about it.', 'I wouldn’t want to be a bother.'],
    open: [
      'Yes. Let’s try it for a week, and stand here again on Saturday and say how it went.',
      'You’d do that? Walk her? She goes about as fast as a wardrobe.',
      'I’ll do it if you do it. And if it doesn’t work, we’ll say so out loud.',
    ],
  },
  {
    words: ['did you know', 'you know that', 'have known', 'had told', 'told me'],
    closed: ['How would I have known?', 'You never said. I never asked.'],
    open: [
      'I’d no idea that you slept days. I’d have been mortified. I am, rather.',
      'I didn’t tell a soul about Birgit going in. If you say it, then it’s so.',
      'You couldn’t have known about the home. I’d drawn the curtains on that, too.',
    ],
  },
  {
    words: ['brush', 'help you paint', 'paint with', 'help with the', 'lend', 'lend you'],
    closed: ['I’ve only the one good brush.', 'It’s nearly done. Thank you.'],
    open: [
      'In the can, there, with the stiff handle. It was my wife’s. Go gently on the corners.',
      'There’s a brush and there’s an old shirt. Put the shirt on, this green never comes out.',
      'You’d paint with me? Well. I’ll be. Start at the post, then, and we’ll meet in the middle.',
    ],
  },
] satisfies Scenario['answers'];
