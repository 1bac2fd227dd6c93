import type { Scenario } from '../../schema-rehearsal';

/** Things of the scene that, named, are picked up. */
export const facts = [
  {
    words: ['tablet', 'screen', 'recipe', 'flour', 'baking'],
    closed: ['The tablet. It’s right there.', 'I was looking for how long to let it rise.'],
    open: [
      'I had dough on my fingers. It came up by itself, over the oven temperature.',
      'I wiped my hands before I scrolled. I don’t know why I remember that.',
      'I’ve turned it over. I can’t look at that gray glass without my stomach going.',
    ],
  },
  {
    words: ['delete', 'erase', 'wiped', 'removed'],
    closed: ['You deleted it. Not very well.', 'Every night, was it? Like brushing your teeth.'],
    open: [
      'Somebody who deletes knows. That’s what I keep coming up against.',
      'Writing is one thing, people get lonely. Then you cleaned up after yourself, every night, and came in and kissed my neck.',
      'I lie there now and think about what else could be gone without a trace.',
    ],
  },
  {
    words: ['nobody', 'lied', 'lying', 'a lie', 'you asked', 'twice'],
    closed: ['“Nobody.” I remember how easily it came.', 'Yes. I asked. Twice.'],
    open: [
      'The second time I apologized to you for asking. You let me.',
      'I’d have had a bad month if you’d told me. You gave me four where I thought I was going crazy.',
      'You looked right at me, in the car, and said it. You even laughed a little.',
    ],
  },
  {
    words: ['four months', 'month', 'january', 'spring', 'winter'],
    closed: ['Four months. You’d know better than I would.', 'It started in January. I saw the dates.'],
    open: [
      'My birthday’s in there. I looked. There are eleven messages on my birthday.',
      'I’ve had to go back through all of it. The snow weekend, was that real?',
      'You took those months from me. I was in them, and I didn’t know where I was.',
    ],
  },
  {
    words: ['old love', 'affair', 'romance', 'old flame', 'an ex', 'my ex'],
    closed: [
      'I know who it is. You don’t need to say the name.',
      'An old love. That’s a pretty way to put it.',
    ],
    open: [
      'What I can’t compete with is somebody who never has to clean the bathroom.',
      'You told that person about your father’s tests. I found out about them in March.',
      'You wrote “you always got me.” I’ve been trying to get you for nine years.',
    ],
  },
  {
    words: ['at night', 'every night', 'to bed', 'in bed', 'the dark', 'asleep'],
    closed: ['I thought you couldn’t sleep.', 'Nights. While I was in the next room.'],
    open: [
      'I used to warm your side for you. That one makes me want to throw something.',
      'I heard you laugh once, around one. I thought, good, something’s finally made you laugh.',
      'I moved to the small room because I can’t lie there wondering.',
    ],
  },
  {
    words: ['bread', 'dough', 'loaf', 'oven'],
    closed: ['I made the bread. It needed making.', 'It came out fine. Nobody ate it.'],
    open: [
      'I kneaded it till my wrists hurt. I didn’t know what else hands were for.',
      'It’s in the freezer. I couldn’t eat it and I couldn’t throw it out.',
      'I set the timer, and cried until it rang, and took it out.',
    ],
  },
  {
    words: ['stopped writing', 'have stopped', 'i stopped', 'ended it', 'it is over', 'blocked', 'contact'],
    closed: [
      'You say it’s over. You’ve said things before.',
      'Good. I can’t check that, and I don’t want to be someone who checks.',
    ],
    open: [
      'I want to believe it’s finished. I notice I listen for your thumbs.',
      'Ended because you wanted to, or because I found it? I’d like an answer, even a bad one.',
      'Did you say goodbye? That’s a strange thing to need to know. I need to know it.',
    ],
  },
] satisfies Scenario['facts'];

/** Questions that get an answer of their own. */
export const answers = [
  {
    words: ['hurt you', 'hurt most', 'hurt the most', 'worst', 'hardest', 'it hurt'],
    closed: ['I’m not going to rank it for you.', 'You can work that out.'],
    open: [
      'That I asked, and you made me feel small for asking.',
      'Your voice in it. It was the one you had with me at the start. I hadn’t known it still existed.',
      'Not the words. It’s that I felt it for months, and talked myself out of it, to be fair to you.',
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
      'do you want',
    ],
    closed: ['I don’t know yet.', 'Don’t make me decide that today.'],
    open: [
      'The truth at the speed I ask for it. No faster, and never slower.',
      'I need you to be able to stand my being sad, without making it about how bad you are.',
      'Somebody of our own to talk to, with a door. I can’t be both the hurt one and the one who runs it.',
    ],
  },
  {
    words: ['angry', 'furious', 'hate me', 'mad at'],
    closed: ['Some hours.', 'I was polite at breakfast. Draw your own conclusions.'],
    open: [
      'Yes. In the car I shout. I haven’t wanted to do that in front of you.',
      'It comes like weather. This is a quiet stretch, don’t trust it too far.',
      'Less than I’d like. Anger would carry me. Mostly I’m heavy.',
    ],
  },
  {
    words: ['believe', 'trust'],
    closed: ['Not now.', 'I did. That was the trouble.'],
    open: [
      'No. Please don’t talk me into it. I want to see it, in ordinary weeks.',
      'I believe you about today. I can’t get any further than today.',
      'A little, when you don’t explain. When you explain, I start looking for the hole.',
    ],
  },
  {
    words: ['leave me', 'leaving', 'will you stay', 'you staying', 'ending us', 'is it over', 'are we over'],
    closed: [
      'I haven’t decided. Don’t ask me again this week.',
      'I’m sleeping in the small room. That’s as far as I’ve got.',
    ],
    open: [
      'I don’t know. I’m not saying that to punish you. It’s where I am.',
      'I haven’t packed anything. I did look at where the suitcase was.',
      'Some of me’s still here. It’s the rest of me I can’t speak for.',
    ],
  },
  {
    words: ['find it', 'find out', 'found it', 'you found', 'you read', 'discover'],
    closed: [
      'By accident. I wasn’t looking, if that’s your question.',
      'I read it. I stopped counting at two hundred.',
    ],
    open: [
      'It slid down over the recipe. “Are you up?” it said. I thought for a second it was for me.',
      'Standing up, by the counter, with the radio on. I can tell you what song.',
      'All of it. I wish I’d had the sense to stop at February.',
    ],
  },
  {
    words: ['told anyone', 'tell anyone', 'anyone know', 'your sister', 'who else', 'who knows'],
    closed: ['My sister. That’s my business.', 'I haven’t been telling people, if that worries you.'],
    open: [
      'I called my sister from the parking lot of the garden store. She drove over in her slippers.',
      'Hardly anyone. I’m ashamed, and it isn’t even mine to be ashamed of.',
      'I’ve said “we’re both tired” to your mother. I didn’t enjoy lying for you.',
    ],
  },
  {
    words: ['any questions', 'anything else', 'ask me', 'want to know', 'want to ask'],
    closed: ['Not now. I’ll ask when I ask.', 'One thing at a time.'],
    open: [
      'Did you meet? I’ve had that one in my mouth all week, and I’m scared of it.',
      'Only this: did you laugh about me? You can say it. I’d rather have it than guess.',
      'There are things I want, and things I’d never get rid of. Let me choose which.',
    ],
  },
  {
    words: [
      'sleep',
      'eating',
      'are you okay',
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
    closed: ['I manage.', 'I’m eating. You don’t need to check on me.'],
    open: [
      'Badly. I wake at four and start reading it again, by heart.',
      'Like walking around in our house with the furniture moved two inches.',
      'I had soup yesterday. I was proud of that, a whole bowl.',
    ],
  },
] satisfies Scenario['answers'];
