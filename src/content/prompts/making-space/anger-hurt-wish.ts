import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'making-space',
  answer: { kind: 'list', labels: ['The anger', 'The hurt under it', 'The wish under that'], most: 3 },
  wording: {
    question: 'What was under your anger?',
    why: 'Anger often stands in front of a hurt, and under the hurt there may be a wish. It’s no excuse for what you did. Where any of it gets told, let it be the wish.',
    starters: ['I was angry about …', 'What stung was …', 'Beneath that sat …', 'What I wish for us is …'],
    examples: {
      closing: 'I blew up because I care. That’s how I’m built.',
      opening:
        'I was boiling over the dahlias you threw out on Sunday. Under that I was sad, because they were the last of Dad’s. I’d like to plant something of his with you.',
    },
  },
  bySide: {
    'they-hurt-me': {
      why: 'Your anger may have good reason. There may be a hurt below it, and a wish below that. Only the wish goes into your words.',
      starters: [
        'I’m furious that …',
        'It hurt that you …',
        'Under the heat I was …',
        'What I’d want from here is …',
      ],
      examples: {
        closing: 'You owe me for that boat, and you know it.',
        opening:
          'I’m angry that you sold the boat in May while I lay in the hospital. It hurts, because we painted her together for nine summers. I want to be told such things to my face, bad ones too.',
      },
    },
    both: {
      question: 'What was your own anger covering?',
      why: 'With two angry people, two hurts may be hiding. This is yours: the anger, what it covered, and the wish to tell them.',
      starters: [
        'My temper went up when …',
        'The sore spot was …',
        'Softer than that, I was …',
        'I’d love for us to …',
      ],
      examples: {
        closing: 'I was mad, you were mad. Who cares why?',
        opening:
          'I snapped about Mom’s pill box on Tuesday. Under that I was hurt that you’d put your labels over mine. I want us to trust each other’s count.',
      },
    },
    'not-sure': {
      why: 'If there was some anger, there may have been a hurt below it, and a wish below that. Leave a field empty where nothing comes.',
      starters: [
        'I think I was annoyed that …',
        'Maybe it stung that …',
        'It could be I was missing …',
        'Part of me wishes …',
      ],
      examples: {
        closing: 'I’m not angry. I said on Thursday I’m not angry.',
        opening:
          'I was short with you at the returns desk on Thursday. I think it stung that I met the new guy after he’d been trained. I’d like to be let in early, next time.',
      },
    },
  },
  isPrivate: true,
  spokenBy: ['they-hurt-me', 'both', 'not-sure'],
  coach: 'quiet',
  source: 'safran-muran',
  strength: 'clinical-custom',
  when: { moves: ['moved-against', 'both'] },
  review: { reviewedBy: '', role: '', date: '' },
};
