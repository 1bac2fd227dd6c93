import type { Scenario } from '../../schema-rehearsal';

/** Things of the scene that, named, are picked up. */
export const facts = [
  {
    words: ['my car', 'the car', 'engine', 'headlight', 'driveway', 'tires'],
    closed: ['It was a loud car. It was an old car.', 'The gray one, yes.'],
    open: [
      'First the gravel, then the lights across my ceiling. I had from there to the door to get ready.',
      'I knew your car from all the others on that street. I could hear it at the corner.',
      'A neighbor of mine has one like it. I’ve sat on my own stairs because of it, at thirty-one.',
    ],
  },
  {
    words: ['the door', 'that door', 'doors', 'slam', 'closed', 'keys'],
    closed: ['Doors make noise. I know.', 'I was a jumpy kid.'],
    open: [
      'Soft meant okay. Hard meant the kitchen. And if it didn’t close at all, I took my brother upstairs.',
      'I could’ve written a book about that door. I knew it better than my homework.',
      'I still close doors with two hands. I noticed at work. I turn the handle and I let it go slow.',
    ],
  },
  {
    words: ['shoes', 'tv', 'television', 'tidy', 'straighten'],
    closed: ['It was just something I did.', 'Somebody had to put the shoes straight.'],
    open: [
      'Toes to the wall, yours had the most room. I thought if it was perfect, nothing would start.',
      'I felt the top of the TV to see if it was warm. You used to feel it. So I put a wet cloth on it.',
      'It didn’t work, you know, the shoes. And I never once thought, then it isn’t about shoes.',
    ],
  },
  {
    words: ['nine', 'a child', 'your childhood', 'were little', 'were small', 'a kid', 'little girl'],
    closed: ['I was nine, ten. I don’t remember exactly.', 'Kids get scared of things.'],
    open: [
      'I saw a nine-year-old on the bus last week. They’re so little. I had no idea I’d been that little.',
      'I had a library card and a retainer. That’s who was in that hallway.',
      'You’d have been kind to her, if you’d seen her. I think you’d have been so kind.',
    ],
  },
  {
    words: ['shout', 'yell', 'scream', 'loud', 'temper', 'was angry'],
    closed: ['You were loud. Lots of people are loud.', 'It wasn’t always at me.'],
    open: [
      'It went through the floor. I couldn’t hear the words, only the up and down of it.',
      'You never hit us. I still waited for it. I don’t know how to make you understand both.',
      'Afterward you’d be so nice. You’d bring ice cream. I still can’t eat that kind.',
    ],
  },
  {
    words: ['that bad', 'was not that', 'four words', 'what i said'],
    closed: ['You said it. I was there. It was late.', 'I’d expected something like it, I guess.'],
    open: [
      'You said it so fast. You didn’t even wait till I was done.',
      'I thought, it was that bad, and now I’m alone with how bad again.',
      'The funny thing is I’d been saying that to myself all along, in the same voice.',
    ],
  },
  {
    words: ['hung up', 'hang up', 'phone', 'the call', 'called me'],
    closed: ['I had to hang up. I had an early day.', 'Sorry about hanging up.'],
    open: [
      'I’d written it down so I wouldn’t cry. I read it to you off an envelope.',
      'After I hung up I waited for it to ring. I was scared it would and scared it wouldn’t.',
      'I’ve never hung up on you in my life. My thumb was shaking.',
    ],
  },
  {
    words: ['brother', 'upstairs', 'hid', 'hiding', 'hallway', 'your room'],
    closed: [
      'My brother’s got his own version. Leave him out of it.',
      'I spent a lot of time in my room. I read.',
    ],
    open: [
      'I’d put my hands over his ears and sing. He thinks we were playing. I’m glad he thinks that.',
      'Behind the coats, in the hall closet. I fit till I was eleven.',
      'I was good at being nowhere. I’ve got a whole life where I’m good at being nowhere.',
    ],
  },
] satisfies Scenario['facts'];

/** Questions that get an answer of their own. */
export const answers = [
  {
    words: [
      'what was it like',
      'like for you',
      'did it feel',
      'was that like',
      'tell me about',
      'tell me more',
    ],
    closed: ['It was a childhood. I don’t know.', 'I already told you, on the phone.'],
    open: [
      'Like a fire drill. Every day at six. And nobody ever said, “That was only a drill.”',
      'My ears got big and the rest of me got small. I don’t know how else to say it.',
      'I’d be coloring, and I’d hear the gravel, and I’d put every pencil back in order. Then I’d wait.',
    ],
  },
  {
    words: [
      'why did not',
      'not you tell',
      'not you say',
      'tell me then',
      'say anything',
      'so long',
      'earlier',
      'why now',
    ],
    closed: ['Who would I have told?', 'It didn’t seem like a thing you’d want to hear.'],
    open: [
      'Because you’d have been angry or you’d have cried, and I couldn’t manage either one.',
      'I thought it was how houses are. Then I went to Maya’s house.',
      'I tried, at sixteen. You said I was dramatic. I put it away for fifteen years.',
    ],
  },
  {
    words: ['hurt you', 'hurt most', 'it hurt', 'worst', 'hardest'],
    closed: ['I don’t want to rank it.', 'None of it’s that big, on its own.'],
    open: [
      'That nobody came up the stairs, after. I’d hear the dishes, and I’d wait, and I’d fall asleep waiting.',
      'The nice evenings. I couldn’t enjoy them. I was always listening.',
      'Honestly? The phone call. The rest was a kid’s. That one happened to me as a grown woman.',
    ],
  },
  {
    words: ['need from me', 'you need', 'want me to do', 'can i do', 'help you', 'would help'],
    closed: ['Nothing. I just wanted to say it.', 'I’m not sure. I’d have to think.'],
    open: [
      'Don’t explain it. Not today. Let it stand there like I put it.',
      'I need you to be able to hear it and not fall down. I can’t pick you up.',
      'Ask me one thing, and when I’ve answered, don’t tell me what you meant by it back then.',
    ],
  },
  {
    words: ['still afraid', 'afraid of me', 'scared of me', 'are you afraid', 'scared now'],
    closed: ['No. Of course not.', 'I’m a grown woman.'],
    open: [
      'Not of what you’d do. Of your face going away. A little, right now, yes.',
      'My head isn’t. My stomach’s still nine.',
      'When your voice drops. I don’t think you know it does. I’m telling you so you know.',
    ],
  },
  {
    words: ['angry at', 'angry with', 'hate', 'mad at', 'blame'],
    closed: ['No. I don’t do angry.', 'I’m not here to blame you.'],
    open: [
      'Yes, and I’m new at it. I go out to the car and yell with the windows up.',
      'I’m angry about the phone call. About the rest I’m mostly sad.',
      'I don’t hate you. I’ve looked, and it isn’t in there. There’s a lot of other stuff.',
    ],
  },
  {
    words: ['forgive', 'make it up', 'make up', 'make it right', 'get past'],
    closed: ['Let’s not do that word.', 'There’s nothing to make up.'],
    open: [
      'I don’t know. I’d rather you didn’t wait by the door for it.',
      'You can’t go back and come up the stairs. But you came to the bench. That counts for something with me.',
      'Maybe some of it, sometime. It won’t be because I was asked.',
    ],
  },
  {
    words: ['see you', 'call you', 'next time', 'come for', 'visit', 'meet again'],
    closed: ['Let me think about that.', 'I’ll be in touch.'],
    open: [
      'Yes, outside, for an hour. I can do an hour.',
      'I’ll call you. It’s not a test. I just need to be the one who dials.',
      'I’d like to. Not at the house yet. I don’t want to hear that gravel.',
    ],
  },
  {
    words: ['remember', 'good times', 'anything nice', 'happy'],
    closed: ['Sure. Lots of things.', 'Christmas was nice.'],
    open: [
      'I do, and I’ll tell you those another day. If I start with them now, I’ll end up taking it all back.',
      'You taught me the names of the birds here. I was never scared outdoors.',
      'Yes. That’s why it took so long. It’d have been simpler if there hadn’t been any.',
    ],
  },
  {
    words: ['your brother', 'did he', 'does he'],
    closed: ['Ask him.', 'He’s fine. He doesn’t talk about it.'],
    open: [
      'He remembers me singing. I’ve let him keep it. Please let him keep it.',
      'He’s got his own. It’s not for me to hand over, and please don’t ask him to vote.',
      'I kept him out of most of it. I was proud of that. I was nine, and that’s what I was proud of.',
    ],
  },
] satisfies Scenario['answers'];
