import type { Lesson } from '../schema-learn';
import { card } from './flooding/card';

export const lesson: Lesson = {
  ...card,
  parts: [
    {
      title: 'What it is like',
      says: [
        'Your face is hot. You hear every third word. You have said the same thing four times, louder each time, or you have stopped talking and your jaw hurts. Later you will think of what you meant.',
        'People call this flooding. It is a body getting ready for danger, in a kitchen, over a phone bill.',
        {
          says: 'Couples therapists put the line at about 100 heartbeats a minute, or 80 for athletes. Above it, they say, it gets hard to take in what somebody tells you.',
          source: 'gottman-flooding',
          strength: 'clinical-custom',
        },
      ],
    },
    {
      title: 'Why twenty minutes',
      says: [
        {
          says: 'The usual advice is a break of at least 20 minutes. People tend to feel ready before the body is. They go back in at ten, and it starts over.',
          source: 'gottman-flooding',
          strength: 'clinical-custom',
        },
        {
          says: 'What you do with the time counts. Going over the fight in your head is staying in the fight. Give your hands or ears a job: walk, wash up, play three songs.',
          source: 'gottman-flooding',
          strength: 'clinical-custom',
        },
      ],
    },
    {
      title: 'Going, and coming back',
      says: [
        'A break and a slammed door can look the same from the sofa. What sets them apart is one line: that you are going, that it counts, and when you will be back.',
        '“I’m too worked up to get this right. I’m going round the block. I’ll be back at nine, and I want to hear the rest.”',
        {
          says: 'Name a time within a day, and keep it even if you are not done. “I’m back. I need till tomorrow at ten” is keeping it.',
          source: 'gottman-flooding',
          strength: 'clinical-custom',
        },
        {
          says: 'If it is the other who needs to go, let them go. Following someone through the house to finish a sentence does not get it heard.',
          source: 'our-judgement',
          strength: 'our-judgement',
        },
      ],
    },
  ],
  picture: {
    kind: 'coming-down',
    title: 'Forty minutes, as a line',
    how: 'Move the slider to let time pass. Then try it going over the fight.',
    drawn:
      'Two lines over forty minutes. How stirred up it feels drops fast and is low after ten minutes. The body comes down more slowly and is low only after twenty, where a gold mark stands. Going over the fight keeps both lines up.',
    slider: 'Minutes since you stopped talking',
    at: '{minutes} minutes',
    meanwhile: 'Meanwhile',
    ways: { soothing: 'You do something else', goingOver: 'You go over the fight' },
    keys: { body: 'The body', felt: 'How it feels' },
    says: {
      soothing: [
        { from: 0, says: 'You have just stopped. Everything is loud.' },
        { from: 5, says: 'The first wave is past. Your hands may still shake a little.' },
        {
          from: 10,
          says: 'It may feel over. You have thought of a very good reply. This is when many go back in.',
        },
        { from: 20, says: 'The body is catching up. You might be able to hear a whole sentence now.' },
        {
          from: 30,
          says: 'You may notice you are hungry, or tired, or sad. That is a better place to talk from.',
        },
      ],
      goingOver: [
        { from: 0, says: 'You have just stopped. Everything is loud.' },
        { from: 5, says: 'You are telling them, in your head, what you meant to tell them.' },
        { from: 10, says: 'You have won the fight twice. Your shoulders are up by your ears.' },
        { from: 20, says: 'Twenty minutes have gone by, and hardly any of them was a break.' },
        { from: 30, says: 'It is still going. A walk now would start the clock.' },
      ],
    },
  },
  door: {
    to: '/settle',
    title: 'Come down first',
    says: 'A twenty-minute timer, a breathing line, and other ways.',
  },
  review: { reviewedBy: '', role: '', date: '' },
};
