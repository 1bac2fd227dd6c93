import type { Scenario } from '../../schema-rehearsal';

export const own = {
  opening: {
    closed: [
      'I’ve got till a quarter to three.',
      'You came without a folder. Good.',
      'Let’s keep it to Friday, if we can.',
    ],
    softening: [
      'I got here early. You may write that down.',
      'I almost sent you a message instead. I had four drafts of it.',
      'We used to sit on this bench when he was in the stroller.',
      'I’m not here to win. I’m too tired to win.',
    ],
    open: [
      'I’m glad it’s just us. I don’t want him to learn this from us.',
      'I don’t come out of Friday looking good. I’d like to say that before I get defensive.',
      'It’s hard to see you and not get ready for something. I’m trying to put that down.',
      'We made a nice kid. Let’s start there, it’s the only thing we never fight about.',
    ],
  },
  'their-hurt': {
    closed: [
      'I’ve heard worse. We were together for eight years.',
      'It’s between us. I’d rather it had stayed there.',
      'I got over it in the car.',
    ],
    softening: [
      'I come up those stairs with my stomach in a knot. I wonder if you do, too, behind the door.',
      'He’d told me a joke in the elevator, and I was still smiling. That’s how I walked into it.',
      'I know what I am to you on Fridays. I’d like to be something else once.',
      'My own father got that tone at the door. I remember the mat.',
    ],
    open: [
      'I hand him over and I go home to a quiet place with train tracks on the floor. I’ve got nothing to be brave with at that door.',
      'I felt graded, with my son as the audience.',
      'I miss him from the minute he steps over. I’d like it not to start with a scolding.',
      'You were right about the time. You were right, and it still hurt. Both go.',
    ],
  },
  'your-part': {
    closed: [
      'Okay. I won’t make you say it twice.',
      'It was a bad moment. I had one, too.',
      'That’s fair. I expected more of a but.',
    ],
    softening: [
      'I don’t need you to be fine with late. I need it not to come over his head.',
      'You waited forty minutes with his supper getting cold. I do think about that part.',
      'If you leave out why, I can hear it. It’s strange, but I can.',
      'I had my answer all ready for you, and now I’ve nowhere to put it.',
    ],
    open: [
      'You own the word, I own the door. And the forty minutes are mine as well.',
      'You used to fight fair. I’ve missed that, strangely enough.',
      'It takes some nerve to say that to somebody you divorced. I know it does.',
      'The list wasn’t wrong. It was the where and the when, with him standing in it.',
    ],
  },
  'being-heard': {
    closed: [
      'Pretty much.',
      'I wouldn’t put it so nicely. But yes.',
      'You got the door. The door’s the main thing.',
    ],
    softening: [
      'I didn’t think you ever wondered what it’s like on the mat.',
      'There’s some more about going home afterward. It’ll keep.',
      'You’ve got his face right. That’s what I see when I can’t sleep.',
      'Careful, or I’ll start liking you again.',
    ],
    open: [
      'Yes. You’ve got it. I wanted to come in with him and be his parent for one more minute.',
      'I haven’t felt that understood by you since the delivery room.',
      'Then let me try yours: forty minutes at a window, and every one of them says you don’t count. Am I close?',
      'I can breathe out. I hadn’t noticed I wasn’t.',
    ],
  },
  reassurance: {
    closed: [
      'We do all right. Most weeks.',
      'I’ve never said you were a bad parent.',
      'We don’t have to be friends. We have to be okay at a door.',
    ],
    softening: [
      'He’s lucky to have your place. Your soup. I tell him so, you can ask him.',
      'I know you’d never use him against me. I do know that, even when I’m mad.',
      'I told my mother you’re the one who remembers his shots.',
      'It’s nice to hear it from somebody who knows the worst of me.',
    ],
    open: [
      'Whatever we got wrong, we didn’t get him wrong.',
      'I’m not out to make you late, or small, or anything. I’m only clumsy, and scared of Fridays.',
      'I’d back you up in front of him any day. I’d like to start doing it at the door.',
      'You were the right person to have him with. I never changed my mind on that.',
    ],
  },
  pattern: {
    closed: [
      'It’s been that way since the papers.',
      'You plan, I run late. It’s not exactly news.',
      'We’re both tired by Friday.',
    ],
    softening: [
      'I feel the list coming, so I dawdle. Then the list gets longer. It’s nearly funny.',
      'You wait, and I think you’re counting. Perhaps you’re worried.',
      'I say “again” and you stand up straighter, and then nobody can get out of it.',
      'We only ever talk on a doormat. Nobody could do it well on a doormat.',
    ],
    open: [
      'You get exact when you’re scared for him. I get slow when I’m scared of you. He’s in the middle, getting good at being quiet.',
      'It’s the same fight as about the milk. Only now it has a backpack on.',
      'I shut something, you write something. I could call you instead, on a Tuesday, like a grown-up.',
      'He’s learned to watch our hands. I’d like us to give him something else to look at.',
    ],
  },
  'what-now': {
    closed: [
      'School gate instead of the door. That’d work for me.',
      'Let’s try it for a month, I’m not signing anything.',
      'Send me the list. I’ll read it. I may not answer right away.',
    ],
    softening: [
      'At the door, nothing but hello and how he slept. The rest on Mondays, by phone.',
      'From the bridge I’ll call. Even if it’s only to get sighed at.',
      'If one of us starts, the other could say “boats.” He wouldn’t know. We would.',
      'I’d like to tell him that grown-ups said sorry. He might as well see that end of it.',
    ],
    open: [
      'On Friday you take his backpack, I take his coat. Then we’ve both got our hands full of him.',
      'I’ll leave at four. Put it in ink. And you tell me one thing on the list that can’t wait.',
      'Come down to the car some time. See the boats with him. I’d wait.',
      'We could tell him together: the door thing wasn’t his. Two sentences, and then ice cream.',
    ],
  },
} satisfies Scenario['own'];
