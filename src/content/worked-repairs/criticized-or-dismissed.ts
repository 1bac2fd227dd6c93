import type { WorkedRepairs } from '../schema';

export const repairs: WorkedRepairs = {
  'i-hurt-them': {
    relationship: 'my-grown-child',
    scene:
      'A retired carpenter and his daughter. She had just built her first deck, and he took out his level before he sat down.',
    lines: [
      {
        who: 'me',
        said: 'I put a level on your deck on Sunday. You were holding two glasses of lemonade, and I was on my knees looking for a bubble.',
      },
      { who: 'them', said: 'It’s a quarter inch, Dad. You told me twice.' },
      {
        who: 'me',
        said: 'You’d worked on it since May, and that’s what you got from me. What was it like?',
      },
      { who: 'them', said: 'Like the bookcase in eighth grade. Like anything I ever made.' },
      {
        who: 'me',
        said: 'So it goes back further than Sunday. I’ve been checking your work since you were thirteen, and you hadn’t asked me to.',
      },
      { who: 'them', said: 'I don’t need you to like it. I need you to sit on it.' },
      { who: 'me', said: 'I’d be glad to sit on it. The level stays in the truck.' },
    ],
    after:
      'On Saturday she poured two glasses and watched where his hands went, and they stayed on the arms of the chair.',
    reconciled: true,
  },
  'they-hurt-me': {
    relationship: 'colleague',
    scene:
      'A night aide, for whom English is a third language, and the nurse in charge. On Thursday her report was cut off halfway.',
    lines: [
      {
        who: 'me',
        said: 'On Thursday I gave the report for bed six. You said, “Let’s have it from somebody who knows.”',
      },
      { who: 'them', said: 'We were running late. Don’t take it personally.' },
      {
        who: 'me',
        said: 'We were late, yes. I had the numbers in my hand. After that I stood by the linen cart, and I did not speak until I was home.',
      },
      {
        who: 'them',
        said: 'I’ve got eleven beds to get through. I can’t be gentle at seven in the morning.',
      },
      { who: 'me', said: 'I do not ask for gentle. I ask that you let me finish, and correct me after.' },
      { who: 'them', said: 'I’ll say what needs saying when it needs saying.' },
      { who: 'me', said: 'Then you know what I ask. Tomorrow I give my report, all of it.' },
    ],
    after:
      'On Friday she read it to the last line, with the nurse looking at the clock, and then she went for her bus.',
    reconciled: false,
  },
  both: {
    relationship: 'friend',
    scene:
      'Two friends in a wedding band, packing up. After the last party each had said one thing too many about the other’s playing.',
    lines: [
      {
        who: 'me',
        said: 'I said a marriage could end during your solo. I got my laugh. Where did it leave you?',
      },
      { who: 'them', said: 'I turned my amp down to three for the whole last set. Did you even notice?' },
      {
        who: 'me',
        said: 'I noticed it got easy to drum over you, and I didn’t wonder why. So you spent an hour half gone, and that was my joke.',
      },
      { who: 'them', said: 'Pretty much. You didn’t look so great, either.' },
      {
        who: 'me',
        said: 'You’d said I keep time like a man falling downstairs. I went home and practiced till two, hating you.',
      },
      { who: 'them', said: 'I meant it to be funny. No, I didn’t. I meant to get you back.' },
      { who: 'me', said: 'Then let’s say that stuff alone, and only when one of us asks.' },
    ],
    after: 'At the next wedding the solo ran eight bars shorter, though nobody had asked for that.',
    reconciled: true,
  },
  'not-sure': {
    relationship: 'family',
    scene:
      'A woman of fifty-two, about to train as a nurse, and her older brother. She can’t get three words of his out of her head.',
    lines: [
      {
        who: 'me',
        said: 'When I told you about the course at Easter you said, “At your age.” I can’t work out if that was worry or a no.',
      },
      { who: 'them', said: 'It was three words, Ana.' },
      { who: 'me', said: 'It was. I’d still like to know.' },
      {
        who: 'them',
        said: 'Then it was a bit of a no. Two years without pay. And who takes Mom on Tuesdays?',
      },
      {
        who: 'me',
        said: 'Thank you for saying it straight. Tuesdays are a real question, and I don’t have the answer. I’m still starting on the second.',
      },
      { who: 'them', said: 'I figured you would.' },
    ],
    after: 'On the second he sent her a photo of a bone in the butcher’s window, with a question mark.',
    reconciled: true,
  },
};
