import type { WorkedRepairs } from '../schema';

export const repairs: WorkedRepairs = {
  'i-hurt-them': {
    relationship: 'other',
    scene:
      'Two neighbors and a rooster. On Saturday he yelled over the fence until the whole lane had its windows open.',
    lines: [
      {
        who: 'me',
        said: 'I’m not here about the rooster. On Saturday I shouted at you, and I called you a stupid old woman.',
      },
      { who: 'them', said: 'I’m seventy-four. I know what I am.' },
      { who: 'me', said: 'How was the rest of Saturday, after that?' },
      { who: 'them', said: 'My grandson was in the kitchen. He asked me if we have to move.' },
      {
        who: 'me',
        said: 'A little boy thought he’d lose his grandma’s house. I did that. I’d come off a night shift, and that’s my trouble and none of yours.',
      },
      { who: 'them', said: 'He’ll still crow at four. I can’t reason with him.' },
      {
        who: 'me',
        said: 'No. I got earplugs. And I’ll tell your grandson that no one’s moving, if you’d want him to have it from me.',
      },
    ],
    after:
      'She did not want it, not that week; on Sunday six eggs stood on the fence post in a box with no note.',
    reconciled: true,
  },
  'they-hurt-me': {
    relationship: 'friend',
    scene:
      'Two friends who run a taco truck. On the last night of the festival he shouted that she’d been dead weight since the first summer.',
    lines: [
      {
        who: 'me',
        said: 'Sunday night, in the truck, you shouted that I’ve been dead weight since we started.',
      },
      {
        who: 'them',
        said: 'It was a hundred and four degrees and the line was out to the road. Everybody yells in there.',
      },
      {
        who: 'me',
        said: 'They do. This was a different sentence. I sat in my car and went through two summers of receipts to see if it was so.',
      },
      { who: 'them', said: 'Come on. You know I didn’t mean it.' },
      {
        who: 'me',
        said: 'I don’t know that. I’d like you to tell me, on a cool day, what you think I do in that truck.',
      },
      {
        who: 'them',
        said: '…You do the permits. You do the salsa. Half those people come for you. I don’t know where I got it from.',
      },
      { who: 'me', said: 'Okay. Tell me the salsa part again on Tuesday, when we’re both awake.' },
    ],
    after:
      'He did, on Tuesday, reading it off the back of his hand, where he’d written “permits, salsa, people.”',
    reconciled: true,
  },
  both: {
    relationship: 'partner',
    scene:
      'Two men, nine years together, hanging wallpaper. By eleven at night each had shouted the worst thing he could think of.',
    lines: [
      { who: 'me', said: 'You start. Which one hurt the most?' },
      { who: 'them', said: '“You’re your father all over.” That one.' },
      { who: 'me', said: 'With the paste still on my hands. It went right in, didn’t it?' },
      { who: 'them', said: 'Right in. Now you.' },
      {
        who: 'me',
        said: 'That you’re only still here because of the lease. I lay there doing sums on the lease till three.',
      },
      {
        who: 'them',
        said: 'I said it to win. I’m sorry. And you hauled my father into a hallway he’s never set foot in.',
      },
      { who: 'me', said: 'I did, and he’s out of it. That’s not something I get to use.' },
    ],
    after: 'One strip by the light switch hangs crooked, and they have agreed to leave it.',
    reconciled: true,
  },
  'not-sure': {
    relationship: 'family',
    scene:
      'A woman and her older brother. They shouted on the phone about their mother’s house, and she can’t put that night in order.',
    lines: [
      {
        who: 'me',
        said: 'That call on the second keeps coming back to me in pieces. We were both loud. There’s a lot I don’t have.',
      },
      { who: 'them', said: 'I have it. I’m not going through it again.' },
      {
        who: 'me',
        said: 'You don’t have to. I only wonder about one thing. Did I say you come home for the money?',
      },
      { who: 'them', said: 'You said it twice.' },
      {
        who: 'me',
        said: 'Then I said it twice, to someone who’d driven nine hours. That was cruel. I’m sorry.',
      },
      { who: 'them', said: 'Fine. The lawyer can do the house. I don’t want any more phone calls.' },
      { who: 'me', said: 'No calls. If you write, I’ll read it.' },
    ],
    after:
      'The house sold in October, through the lawyer; under his signature he had added in pen, “Her violets are with me.”',
    reconciled: false,
  },
};
