import type { OwnScene } from '../schema-rehearsal';

export const ownScene = {
  'was-hurt': {
    slots: {
      that: 'the fight',
      act: 'you were angry and you said what you said',
      sight: 'the two of us going at each other',
      wish: 'to have one of us stop',
      after: 'I went over it again and again',
      usual: 'one of us gets angry, the other gets angrier, and nobody’s listening',
      ask: 'say “I need ten minutes” before it gets that far',
    },
    facts: [
      {
        words: ['shout', 'yell', 'loud', 'voice', 'scream', 'raised'],
        closed: ['It was loud. We can agree on that.', 'I’ve got ears. You didn’t need the volume.'],
        open: [
          'After a certain loudness I can’t hear words. I only hear that I should get out.',
          'I got loud myself, and I hated the sound of it. I was trying to be heard over you.',
        ],
      },
      {
        words: ['said things', 'words', 'what i said', 'called you', 'names', 'unsay'],
        closed: ['You said it. It’s been said.', 'I remember the words. I wish I didn’t.'],
        open: [
          'There’s one sentence. You know which, or I hope you do. It’s still walking around in me.',
          'What scares me is that you might have been thinking it all along, and the anger only let it out.',
        ],
      },
      {
        words: ['angry', 'anger', 'furious', 'temper', 'rage', 'lost it', 'exploded'],
        closed: ['You were angry. I could tell.', 'I was angry, too. I still am, some.'],
        open: [
          'Anger I can live with. I couldn’t find you anywhere in it.',
          'Under mine I was scared. I’d have given anything for you to say you were, too.',
        ],
      },
      {
        words: ['scared', 'afraid', 'frighten', 'calm', 'safe', 'walk on eggshells', 'flinch'],
        closed: ['I don’t scare easily. I’ll just say that.', 'I watch my tone now. You may have noticed.'],
        open: [
          'I noticed I wanted to get away. From you, I mean. That was new.',
          'I go carefully around you since. As soon as you’re near, I get my answers ready.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt':
        'I’m not here to go again. I’d like to say what stuck, and hear you say something back.',
      'angry-needs-hearing':
        'I’m still mad. You might as well know it. What you said was way over, and you haven’t taken it back.',
      'gone-quiet': 'I’d prefer it if we went slowly this time. Thank you.',
      defensive: 'I only gave back what I got. Ask anyone which of us began.',
      'its-fine': 'So, that was a bit of thunder, wasn’t it! Clears the air, they say. All good now?',
      'floods-and-leaves':
        'If it starts again I’m gone, I’m telling you now. My heart’s going already, and you’ve hardly begun.',
    },
  },
  'did-it': {
    slots: {
      that: 'that fight',
      act: 'I was angry and said things I can’t unsay',
      sight: 'the two of us at our worst',
      wish: 'to stop one sentence sooner',
      after: 'I went on arguing with you in my head',
      usual: 'I get scared I’m not getting through, and it comes out as anger',
      ask: 'I’ll go and cool off before I get like that, and I’ll say when I’m back',
      reason: 'I felt cornered and wanted you to feel it, too',
    },
    facts: [
      {
        words: ['shout', 'yell', 'loud', 'voice', 'scream', 'raised'],
        closed: ['I know I was loud. I’m loud when I’m upset.', 'You weren’t whispering either.'],
        open: [
          'I could hear myself, and it was like listening to somebody I wouldn’t let near you.',
          'You went quieter and I went louder. I should call that what it is. I was running you over.',
        ],
      },
      {
        words: ['said things', 'words', 'what you said', 'called me', 'names', 'unsay', 'cruel'],
        closed: ['I didn’t mean half of it.', 'People say things. I said a few.'],
        open: [
          'I went for the thing I knew would hurt. I know you well enough to find it. That’s a bad use of knowing you.',
          'It wasn’t true, what I said. It was only the heaviest thing in reach.',
        ],
      },
      {
        words: ['angry', 'anger', 'furious', 'temper', 'rage', 'lost it', 'exploded'],
        closed: [
          'I lost my temper. It’s not something I’m proud of.',
          'I was angry about something real, you know.',
        ],
        open: [
          'I had a right to be angry. I’d no right to do that with it.',
          'It feels like it comes over me. It doesn’t. There’s a second where I open the gate.',
        ],
      },
      {
        words: ['scared', 'afraid', 'frighten', 'calm', 'safe', 'eggshells', 'flinch'],
        closed: ['I’d never want you to be scared.', 'You were scared? I didn’t see that. I wasn’t looking.'],
        open: [
          'If you were frightened, then I was frightening. I’d like to take that in without an excuse.',
          'You’ve been careful with me since. I can see you choose your words. I made that.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt': 'I said some ugly things. I’d like to hear what stayed with you. I’ll keep calm.',
      'angry-needs-hearing':
        'I know I blew up! I had reasons, and I blew up. I can’t be sorry and torn to bits both. So, slowly.',
      'gone-quiet': 'I’ll stay calm. I can promise that much.',
      defensive:
        'I don’t lose my temper, as a rule. All right, I lost it. You have to admit it was a warm sort of subject.',
      'its-fine': 'We do put on a show, you and I! Ten out of ten for passion. Friends again?',
      'floods-and-leaves':
        'I’m shaking from it still. I don’t want to be like that, I don’t, please just go slowly.',
    },
  },
} satisfies OwnScene;
