import type { Scenario } from '../../schema-rehearsal';

export const own = {
  opening: {
    closed: [
      'You found parking all right, then.',
      'I don’t need anything, if that’s why you came.',
      'The game’s on at three. We can talk till three.',
    ],
    softening: [
      'You took your coat off. I noticed that.',
      'Aunt June said I ought to bring it up. I said no. And now you’ve gone and done it.',
      'I’m not much good at this. I’ll turn the set off, though.',
      'Pull that chair around. I can’t turn my neck and my hip both.',
    ],
    open: [
      'It’s been sitting on my chest for two weeks. I’m glad somebody’s said the word hospital.',
      'You came up the walk slow today. I thought, good, we’re going to talk.',
      'I’d like to tell it once, and not be cheered up in the middle. Could we do that?',
      'I’m an old man and I was scared in there, and I’d like you to know it.',
    ],
  },
  'their-hurt': {
    closed: [
      'They had me up walking by Friday. I was busy.',
      'It’s a hospital. You lie there.',
      'You had work. I told them all, you had work.',
    ],
    softening: [
      'The nurse kept asking, “Is your company coming?” After lunch she quit asking.',
      'Every time the elevator opened I sat up. That’s not easy with a new hip.',
      'The fellow next to me had so many visitors they ran out of chairs. They took mine.',
      'I’d saved you the pudding. Butterscotch. They took it off with the tray.',
    ],
    open: [
      'The night before they cut, I thought, if I don’t wake up, when did I see that kid last? I had to count.',
      'I watched your back, in the hallway. You laughed at something. I thought, that’s a nice laugh, I’d like one of those.',
      'I felt like a stop on your route. I ought to know. I ran one for thirty years.',
      'Your mother would’ve been in that chair. I kept turning to tell her that you weren’t.',
    ],
  },
  'your-part': {
    closed: [
      'You’ve got your own life. That’s as it should be.',
      'You said Saturday. I only went by that.',
      'Well. It’s done, and I’m up.',
    ],
    softening: [
      'You could’ve called the desk. They’d have walked the phone over.',
      'I don’t begrudge you the job. I’d have liked it to wait out in the hall, not you.',
      'That’s the first I’ve heard it without the quarter end in it.',
      'I was never late with that bus, you know. Four minutes, once, in the snow.',
    ],
    open: [
      'If you’d said “I can’t, Dad,” I’d have been sorry and watched the game. It was the Saturday you gave me that hurt.',
      'You picked. We all pick. I’d just like to get picked now and then.',
      'You’ve said it plain, and I’ll take it plain. You weren’t there and you wish you had been.',
      'I told everybody it was fine, so some of that’s my own doing. But the Saturday’s yours.',
    ],
  },
  'being-heard': {
    closed: [
      'That’s about it.',
      'More or less. You make it sound worse than it was.',
      'I suppose so. It was only a week.',
    ],
    softening: [
      'You got the window right. I didn’t think you knew about the window.',
      'Say that last bit louder. I want to be sure it’s what I thought.',
      'Nobody’s ever told me back what I said. It’s a funny feeling.',
      'That’s close. There was some shame in it too, being left over like that with people looking.',
    ],
    open: [
      'That’s it. I got dressed up for you and you didn’t come. It’s a small thing to be seventy-six and cry about.',
      'You’ve got it now. I don’t have to keep on saying I’m fine.',
      'Now there’s two of us that know what that Saturday was. That’s better than one.',
      'I never thought you’d want to hear it. I thought you’d want to fix the porch light.',
    ],
  },
  reassurance: {
    closed: [
      'I know that. We don’t have to say it.',
      'All right. There’s coffee, if you want some.',
      'Sure. Same here.',
    ],
    softening: [
      'I’ve got your school picture on the walker. Taped on. So.',
      'I don’t doubt you. I doubt I’m much fun to sit with.',
      'You’ve got your mother’s way of standing there. It does me good.',
      'It’d mean more to me to hear that on a Saturday. No, that’s a joke. Thank you.',
    ],
    open: [
      'I love you. I don’t say it, I check your tire pressure. But I do.',
      'You’re the best thing that ever got on my bus. I told the whole ward that.',
      'I’m not keeping books on you. I only missed you.',
      'Stay till it’s dark. I don’t need talk. I’d just like somebody breathing in here.',
    ],
  },
  pattern: {
    closed: [
      'I don’t like to bother people.',
      'You’re busy, I’m slow. That’s the way of it.',
      'Your mother did the calling. I only ever yelled hello from the back.',
    ],
    softening: [
      'I say “I’m fine” before you’ve asked. I’ve heard myself do it.',
      'I hang up first so that I won’t hear you wanting to.',
      'You ask about the boiler and I ask about the car. We’ve done that for six years now.',
      'I wasn’t home much, when you were little. Split shifts. Maybe you learned it off me.',
    ],
    open: [
      'I act like I need nothing, you go, I’m sore, and you never find out why. I could quit my end of that.',
      'If I’d said, “I’m scared, come,” I think you’d have come. I didn’t know how you say that.',
      'Since your mother died there’s nobody to tell you what I mean. I’ll have to tell you myself.',
      'You’re afraid I’ll be sad, and I’m afraid I’ll be a chore. So we talk about boilers.',
    ],
  },
  'what-now': {
    closed: [
      'Don’t put yourself out.',
      'We’ll see how it goes. You’ve got a lot on.',
      'You call when you can. I’m mostly here.',
    ],
    softening: [
      'The staples come out on the ninth. I was going to take the senior van.',
      'Don’t say every week. Say one day, and we’ll see if it holds.',
      'I’d rather have a short visit that happens than a long one that doesn’t.',
      'If you’re running late, call. I’ll leave the television on and not take it to heart.',
    ],
    open: [
      'Wednesday at four. You sit there, I sit here. You can bring the kids or nobody.',
      'You drive me on the ninth, we get a hot dog after. That’s about all I want in this world.',
      'I’ll say when I’m not fine. You catch me if I don’t. My voice goes up, you listen for that.',
      'Walk to the corner with me, now. I’m supposed to, and I’ve been ashamed of the walker.',
    ],
  },
} satisfies Scenario['own'];
