import type { Scenario } from '../../schema-rehearsal';

/** Things of the scene that, named, are picked up. */
export const facts = [
  {
    words: ['exam', 'board', 'failed', 'failing', 'passed'],
    closed: ['The exam. Yes. I was there for it.', 'I passed in August, if anyone’s asking.'],
    open: [
      'I’d told three people in the world. My mother wasn’t one of them.',
      'It was two years of nights. You’d quizzed me with the cards. That’s why it was you who knew.',
      'I passed, you know. Second try. I wanted to call you, and I sat there with your number.',
    ],
  },
  {
    words: ['laugh', 'joke', 'funny', 'punchline', 'your voice'],
    closed: ['I laughed too. You’ll remember that.', 'It’s a funny story. You tell it well.'],
    open: [
      'I laughed so nobody would see. My cheeks hurt on the way home.',
      'You did my voice. You did me, looking at the calculator. That’s the bit that stays.',
      'When I told you that story I was crying, on your stairs. I didn’t know it was material.',
    ],
  },
  {
    words: ['thumb', 'emoji', 'your answers', 'your replies'],
    closed: ['A thumb is an answer.', 'I’ve been busy. Thumbs are quick.'],
    open: [
      'Every thumb took me ten minutes. I typed things first.',
      'I thought you’d notice by June. Then I thought, no, it suits everybody.',
      'It’s the politest no I know. My aunts do it with tea.',
    ],
  },
  {
    words: ['calculator', 'battery', 'died'],
    closed: ['It was the battery. I’ve bought a better one since.', 'The calculator, yes. Ha.'],
    open: [
      'I’d checked it that morning, twice. That’s what nobody laughed at.',
      'I sat there doing sums in the margin with my hands wet. It’s not funny in there.',
      'Someone at the party sent me a picture of one, after. With a heart. I don’t think they meant harm.',
    ],
  },
  {
    words: ['cake', 'the party', 'my party', 'forks', 'you left', 'left early'],
    closed: ['I left before the cake. I had an early shift.', 'It was a nice party. Nice lights.'],
    open: [
      'I’d made the cake, remember? The pistachio one. I never tasted it.',
      'I said goodbye to the coats. Nobody was in the hall.',
      'Somebody asked me, over the potato salad, if I’d thought of something less stressful. I’d known him an hour.',
    ],
  },
  {
    words: ['june', 'july', 'months', 'weeks', 'summer', 'since may', 'in may'],
    closed: ['May, yes. It’s a while back now.', 'Months go fast here. It’s allergy season.'],
    open: [
      'I gave it till the end of June. I don’t know what I thought would happen then.',
      'I had my birthday in July. You sent balloons, on the screen. I looked at them for a bit.',
      'It’s not that long, for a friend. It was long for us.',
    ],
  },
  {
    words: ['your mother', 'aunt', 'your family', 'parents'],
    closed: ['My family’s fine, thanks.', 'They don’t know. I’d like it to stay so.'],
    open: [
      'Your neighbor’s cousin goes to our mosque. It took nine days to get to my mother.',
      'She didn’t shout. She said, “Why did I have to hear it from the dry cleaner?”',
      'In our family you don’t fail. You’re delayed. I had it all worked out as a delay.',
    ],
  },
  {
    words: ['stairs', 'the cards', 'flash cards', 'quiz', 'studied'],
    closed: ['You helped me study. I haven’t forgotten that.', 'I still have the cards, somewhere.'],
    open: [
      'You sat up with me till two with those cards. I’d have trusted you with anything on God’s earth.',
      'I told you on your stairs because it was the one place I didn’t have to be the clever one.',
      'There’s a coffee ring on the beta blockers. That’s yours. I couldn’t throw it out.',
    ],
  },
] satisfies Scenario['facts'];

/** Questions that get an answer of their own. */
export const answers = [
  {
    words: ['say anything', 'earlier', 'sooner', 'why did not', 'not you tell', 'not you say'],
    closed: ['I didn’t want to make a thing of it.', 'There was nothing to say. It’d been said.'],
    open: [
      'Because I’d laughed. I thought I’d signed it away, laughing.',
      'If I’d told you and you’d said “come on, it was funny,” I’d have lost you. So I kept you as a thumb.',
      'I don’t know how to be angry at people I like. Nobody ever showed me that one.',
    ],
  },
  {
    words: ['hurt you', 'hurt most', 'hurt the most', 'worst', 'hardest', 'it hurt'],
    closed: ['Nothing in particular. It’s over.', 'It was a long evening, that’s all.'],
    open: [
      'The voice. You did my voice, panicking.',
      'That you looked over at me in the middle of it, to see if I was enjoying it too.',
      'That it got the biggest laugh of the night. I was useful.',
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
    closed: ['I don’t need anything. It’s all right.', 'You don’t have to make up for it.'],
    open: [
      'Don’t tell it again. And if somebody else does, don’t laugh.',
      'I’d like to know who was in that room. A list of who knows. Then I can stop guessing in the street.',
      'Ask me things again. Not about work. And then don’t repeat them.',
    ],
  },
  {
    words: ['angry', 'furious', 'upset', 'mad at'],
    closed: ['No, no. I don’t really do angry.', 'I wasn’t. I was tired.'],
    open: [
      'I found out that I was. It took till July, over a parking ticket.',
      'A little, yes. It feels rude, telling you to your face.',
      'More sad. Though I did enjoy not sending you that birthday card.',
    ],
  },
  {
    words: ['believe', 'trust'],
    closed: ['Sure. It’s fine.', 'I believe you didn’t mean to.'],
    open: [
      'With a spare key, yes. With a secret, I don’t know yet.',
      'I’d have to try it on something small. Something I could stand to hear at a party.',
      'I believe you’re sorry. What I’m not sure of is you after two glasses.',
    ],
  },
  {
    words: ['friends', 'we okay', 'are we', 'lose you', 'lost you'],
    closed: ['Of course. We’re friends.', 'We’re all right. People get busy.'],
    open: [
      'I hope so. I’ve had nobody to send the dumb pictures to.',
      'I’d stopped thinking so. I’m thinking about it now, on this wall.',
      'Not like before. It could be something, though. I came out on my break, didn’t I?',
    ],
  },
  {
    words: ['exam', 'you pass', 'passed', 'at work', 'the pharmacy', 'your job'],
    closed: ['It went well. I have the white coat and everything.', 'I passed. It’s all paid off.'],
    open: [
      'August the ninth. I opened it on the bus and I had nobody next to me to hit on the arm.',
      'I count pills and old ladies call me doctor. I love it, if you want to know.',
      'They gave me my own key in September. You’d have made a speech.',
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
      'you stood',
    ],
    closed: ['Warm. It was warm in there.', 'I felt fine. I got my coat.'],
    open: [
      'Like in school, when they read the grades out, from the bottom.',
      'My ears went. I saw mouths moving, and then I heard myself laughing.',
      'Small, and very well dressed.',
    ],
  },
  {
    words: ['mother', 'family', 'find out', 'found out'],
    closed: ['She’s fine about it.', 'She heard. It’s sorted.'],
    open: [
      'From the dry cleaner. She came home with my father’s suit and sat down on the stairs with it.',
      'She wasn’t ashamed of me. She was hurt that I’d hidden it. I couldn’t explain that to her without explaining you.',
      'We don’t speak of it. There’s extra food.',
    ],
  },
] satisfies Scenario['answers'];
