import type { MomentLines } from '../../../schema-rehearsal';

export const opening = {
  met: {
    closed: [
      'I’m listening. That isn’t the same as agreeing.',
      'If this is about {that}, there’s a side of it you haven’t heard.',
      'Talk, then. I’ll say where it isn’t accurate.',
      'That’s a better start than I’d expected. I still have a few things to set straight.',
      'All right. But so we begin in the same place: {act}.',
      '[straightens something that was straight already] Go on.',
      'You’ve thought about {that}, then. So have I. I may have more notes.',
    ],
    softening: [
      'I had a whole answer ready. It doesn’t fit what you said.',
      'Since {that} I’ve mostly been arguing with you in my head. You were worse in there.',
      'You didn’t start with what I did. I noticed.',
      'I was going to tell you I’m over it. I’m not, quite.',
      'Well. {after}. You may as well know that.',
      'I thought you’d come with a list. I’d brought mine.',
      '[begins to object, lets it go] No. Go ahead. It was all right so far.',
      'Nobody’s blaming me yet. I hardly know where to put my hands.',
    ],
    open: [
      'Yes, let’s talk about {that}. I’m tired of keeping my case ready.',
      'I’ll try not to explain everything. Stop me when I do.',
      'It’s good that you came. There. I said it without a footnote.',
      'I’ve been defending myself out loud with nobody in the room.',
      'What I leave out when I tell it to other people: {after}.',
      'You made that easy to answer, so I’ll answer it. I’m hurt, and I’d like to stop being.',
      { close: 'I’ve missed you. I was too busy being right to say it.' },
    ],
  },
  asked: {
    closed: [
      'Depends who tells it. In mine, {act}.',
      'You could work that out. I wanted {wish}. There’s nothing strange in it.',
      'Why do you want to know? The main thing is that {after}. I had every reason.',
      'I can give you {sight}. What you make of it is up to you.',
    ],
    open: [
      'Without the speech, this time: I wanted {wish}.',
      'It comes down to {sight}. Everything else I say is trimming.',
      'I usually skip this bit. {after}.',
      'Hurt is the word. I’ve been hurt since {that}, and I’ve called it six other things.',
    ],
  },
  missed: [
    'If we’re doing reasons, I came with some of my own.',
    'That goes past it. We were going to talk about {that}.',
    'So it was nothing much. Then explain {sight} to me.',
    'Let’s at least have the facts in a row. {act}. That comes first.',
    'In your place I’d have said the same thing. It wouldn’t have helped from me, either.',
  ],
  struck: [
    'So it’s me. I thought it would turn out to be me.',
    'And you’ve never done anything of the kind, naturally.',
    'Start like that and I’ll bring up all the other times. I don’t want to, but I will.',
    'I reacted. {act}, and I reacted. Those are two different things.',
    'You’ve opened with a verdict. Don’t I get to speak first?',
    { close: 'Is that how you want to begin, after everything I put up with?' },
  ],
  thin: [
    'I can’t do anything with that. Which part do you mean? There were several.',
    'That’s not a lot to say about {that}.',
    { short: 'Mm. Is there a second sentence?' },
    'I’d counted on one detail, at least. I could lend you {sight}.',
  ],
} satisfies MomentLines;
