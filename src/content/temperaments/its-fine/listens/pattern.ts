import type { MomentLines } from '../../../schema-rehearsal';

export const pattern = {
  met: {
    closed: [
      'You’d have made a fine actor. I’d never have guessed.',
      'That’s a lot of smiling. My face hurts thinking of it.',
      'So that’s why you do the dishes at parties. To have your back to us.',
      'You and me both, hiding behind the buffet.',
      'And there I was, telling you about my gutters.',
    ],
    softening: [
      'I know about being cheerful. I never guessed what yours was holding up.',
      'You fed everyone else, and told no one. I’d like to have known. That’s not a complaint.',
      'I called you easygoing. I’d like to take that back.',
      'Clever, how you did it. Lonely, too, I’d think.',
      'So nobody knows. Well, somebody does. She’s got flour on her.',
      'It’s tiring, isn’t it, being no trouble.',
    ],
    open: [
      'You got through it your own way, and I’ve no notes.',
      'All those good moods. I’ll be gentler with a good mood from now on.',
      'You were alone in rooms full of us. I hate that. I’m glad of tonight.',
      'You did what worked. You can do what’s easier, when you like.',
      'If there’s someone else you’d ever want to tell, that’s up to you. I’m not passing it around with the cake.',
    ],
  },
  asked: {
    closed: [
      'I’d no idea. I notice everyone’s curtains, and I’d no idea.',
      'It’s what I’d have done. I’d have worn a hat, even.',
      'You coped. Nobody’s checking your homework.',
    ],
    open: [
      'I think you were looking after yourself, and I think it worked, and I’m glad.',
      'It’s not odd that you told nobody. It’s very common, and it’s very lonely.',
      'You don’t have to explain why it’s now. Now’s good.',
    ],
  },
  missed: [
    'All that carrying on. I’d have been flat on the rug.',
    'However you managed, I’m glad you did. I’d have needed cheese.',
    'I won’t poke. You can hand me what you like.',
    'You’ve always been the sturdy one. You can be something else on Sundays.',
  ],
  struck: [
    'I’d be ready to bite someone, after all that being nice.',
    'I didn’t ask, all that time. I talked. I’m sorry.',
    'It’s been on low heat a long time. Things boil.',
  ],
  thin: [
    'You did it somehow. Somehow’s a method.',
    'One day and then the next, and a nap if you’re lucky.',
    'We can skip how. I’m only glad you’re sitting here.',
    'No need to make a good story of it.',
  ],
} satisfies MomentLines;
