import type { Scenario } from '../../schema-rehearsal';

/** Things of the scene that, named, are picked up. */
export const facts = [
  {
    words: ['stutter', 'stammer', 'my voice', 'my speech', 'impression'],
    closed: ['I do lots of voices. That one’s yours, I know.', 'I never called it what it was.'],
    open: [
      'It’s how you talk. I took it off you and put it on like a hat.',
      'I know which letters are hard for you. I know because I used them.',
      'Your speech guy gave us a sheet once, for the family. “Wait and listen.” I was the one who taped it up.',
    ],
  },
  {
    words: ['pizza', 'pepperoni', 'ordering'],
    closed: ['The pizza one’s a classic, though. Okay. Sorry.', 'You were a kid. I remember it, too.'],
    open: [
      'You hung up on the guy and cried. I was there for that part. I leave that part out.',
      'You called that place yourself because I dared you. So there’s that, too.',
      'It was a phone call you were scared of, and you made it. That’s the real story, and I never told it.',
    ],
  },
  {
    words: ['laugh', 'nine people', 'funny'],
    closed: ['They laughed. I went with it.', 'They laugh and I keep going. That’s all I had in my head.'],
    open: [
      'I heard the laugh before I saw you. Then I heard your fork.',
      'Grandpa didn’t laugh. I noticed that, and I kept looking at the ones who did.',
      'It’s a cheap laugh. I knew it was cheap. It spends the same, that’s the trouble.',
    ],
  },
  {
    words: ['joke', 'joking', 'kidding', 'humor', 'that bit', 'your bit', 'the bit'],
    closed: ['I call it a joke. I call most things that.', 'I joke. It’s all I’ve got.'],
    open: [
      '“It was a joke” is what I say when I’ve seen that it hurt. I’ve just heard myself.',
      'A joke’s supposed to have two of us in it. You were only the thing in it.',
      'I could make up a joke about my own reading. I never have. I wonder why.',
    ],
  },
  {
    words: ['lighten up', 'text', 'wrote', 'message'],
    closed: ['I wrote that fast. I didn’t think.', 'I put a smiley on it.'],
    open: [
      'I wrote “lighten up” because I felt like dirt, and it was easier if you were the problem.',
      'I looked at it later and thought, that’s what Dad used to say. Word for word.',
      'That text was meaner than the bit. The bit I could say I got carried away with.',
    ],
  },
  {
    words: ['table', 'chair', 'plate', 'fork', 'roast', 'pie'],
    closed: ['Your plate was still full. I saw that.', 'Mom wrapped your plate. It’s still in her fridge.'],
    open: [
      'Your chair stood out like that all through dessert. Nobody pushed it back in.',
      'Mom asked where you were. I said, “Oh, you know.” She looked at me a long while.',
      'I ate your pie. I ate two pieces and I couldn’t taste either one.',
    ],
  },
  {
    words: ['porch', 'drove', 'left the table', 'went home', 'home early'],
    closed: ['You took off, and I stayed in my chair.', 'I told people you had work.'],
    open: [
      'I could see your taillights from the sink. I could have run out. It’s thirty feet.',
      'You leave early every time I do that bit. I did the math on Monday.',
      'You stood on that porch in the rain, and I had the floor. I kept the floor.',
    ],
  },
  {
    words: ['kid', 'kids', 'school', 'blackboard', 'eleven', 'childhood'],
    closed: ['We were kids. I know we’re not now.', 'You were a tough little kid, I thought.'],
    open: [
      'I got a bloody nose in fifth grade over a kid who did your voice. Then I took over from him.',
      'You used to read to me at night, and you never stuttered once. I’ve never told anyone that.',
      'I was supposed to be on your side. I had the job already, and I gave it up for laughs.',
    ],
  },
] satisfies Scenario['facts'];

/** Questions that get an answer of their own. */
export const answers = [
  {
    words: ['why'],
    closed: ['It was quiet. I don’t like quiet.', 'No reason. It just came out.'],
    open: [
      'Because they look at me when I do it. I’m the one who fixes dryers. Nobody asks about dryers.',
      'Because it works. That’s a rotten reason, and it’s the whole reason.',
      'I get scared somebody’s about to ask how I’m doing. So I do you.',
    ],
  },
  {
    words: ['notice', 'see me', 'know it hurt', 'did you know', 'realize'],
    closed: ['No. I wasn’t looking.', 'Not really. I don’t read people much.'],
    open: [
      'I noticed. Easter, the Fourth, Sunday. I noticed all three and stepped right over it.',
      'I knew like you know the stove’s on. I just didn’t go check.',
      'You get a smile that doesn’t go up on the left side. So, yeah. I knew.',
    ],
  },
  {
    words: ['funny', 'think it'],
    closed: ['I did, right then.', 'Kind of. I’m not going to lie to you.'],
    open: [
      'I did until about Monday. It’s gone, I tried it in the shower and I felt sick.',
      'The timing’s funny. What it’s about isn’t. I never pulled those two apart before.',
      'No. You’re funny. You said one thing about the gravy on Sunday that was better than my whole act.',
    ],
  },
  {
    words: ['stop', 'quit', 'do it again'],
    closed: ['Sure. I can stop.', 'I’ll try. It’s kind of a habit.'],
    open: [
      'Yes. I’m done with it. You don’t have to believe me, you’ll see it.',
      'Yes, and not only when you’re there. I did it at work once. That’s done, too.',
      'I’ll stop. I’ll probably open my mouth once and shut it again, and you’ll see that, and it’ll look dumb.',
    ],
  },
  {
    words: ['sorry', 'apolog'],
    closed: ['Sorry you took it like that. No. Hang on.', 'Yeah, I’m sorry, okay?'],
    open: [
      'I’m sorry I made fun of your stutter. Not “if.” I did, and I’m sorry.',
      'I am. For Sunday, and for the fourteen other times, and for the text.',
      'Yes. I’m bad at it, so it’s short: I hurt you and I’m sorry.',
    ],
  },
  {
    words: ['hear me', 'listen', 'understand', 'what did i', 'get it'],
    closed: ['You want me to knock it off. I got it.', 'I’m listening, aren’t I?'],
    open: [
      'You said you practice every morning, or something like it, and I make it small by supper. It stuck.',
      'You’re telling me it hurts, and “joke” doesn’t make it not hurt. I understand that.',
      'I think so. You want a brother at that table, and not a guy with a microphone.',
    ],
  },
  {
    words: ['mom say', 'mom think', 'grandpa', 'family say', 'others', 'everybody say'],
    closed: ['Mom was mad. Mostly about the roast.', 'They’ve all moved on, I think.'],
    open: [
      'Grandpa said, “I didn’t raise your father to raise you like that.” I’m still working that one out.',
      'Two of them wrote me that they felt bad for laughing. They should say it to you. I told them so.',
      'My wife didn’t talk to me the whole way home. She said, “You love your own family and you do that?”',
    ],
  },
  {
    words: ['do you feel', 'did you feel', 'like for you'],
    closed: ['Fine. I don’t know. Weird.', 'I feel like I’m in the principal’s office.'],
    open: [
      'Small. I figured I’d feel mad at you, and I just feel small.',
      'Ashamed. I’d like to make a face right now and I’m not making it.',
      'Right after the laugh I feel great for about a second. Then I look for you.',
    ],
  },
  {
    words: ['if it were you', 'if someone', 'about you', 'your reading', 'made fun of you'],
    closed: ['I’d say I’d laugh it off. I don’t know.', 'People make fun of me all the time.'],
    open: [
      'I’d have flipped the table. I can’t even read a menu out loud, and I’d have flipped the table.',
      'Dad used to do my reading. He’d follow along with his finger. I never brought a book to supper again.',
      'I’d want you to be the one who didn’t laugh. And you never did, come to think of it.',
    ],
  },
] satisfies Scenario['answers'];
